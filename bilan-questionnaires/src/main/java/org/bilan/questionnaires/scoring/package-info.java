/**
 * From answers to scores, with the trail of every point.
 *
 * <p>Begin with {@link org.bilan.questionnaires.scoring.Scorer#score}: a pure, total function that gives for every scale a
 * {@link org.bilan.questionnaires.scoring.ScaleScore}, or the {@link org.bilan.questionnaires.scoring.Condition} that withholds
 * it. Scores are raw and within the person: no norms stand here.
 *
 * <p>May depend on {@code .instrument} and {@code .answers}.
 */
@NullMarked
package org.bilan.questionnaires.scoring;

import org.jspecify.annotations.NullMarked;
