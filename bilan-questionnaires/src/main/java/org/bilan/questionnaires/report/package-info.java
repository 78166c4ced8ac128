/**
 * What a front end shows: keys and numbers, never a drawing, and readings that are hypotheses, never verdicts.
 *
 * <p>Begin with {@link org.bilan.questionnaires.report.HexagonPicture}.
 *
 * <p>May depend on {@code .instrument}, {@code .answers}, {@code .scoring} and {@code .interests}.
 */
@NullMarked
package org.bilan.questionnaires.report;

import org.jspecify.annotations.NullMarked;
