/**
 * What can be said of an instrument from many sheets, reliability and item analysis, and of the way in which a sheet was answered.
 *
 * <p>Begin with {@link org.bilan.questionnaires.statistics.CrossProducts}, which holds whole-number sums and no row, and merges
 * in any order to the same bits; {@link org.bilan.questionnaires.statistics.Reliability} reads from it.
 * How one person answered, whatever they said: {@link org.bilan.questionnaires.statistics.AnswerQuality}, {@link
 * org.bilan.questionnaires.statistics.AnswerTimes}, {@link org.bilan.questionnaires.statistics.Inconsistency}.
 *
 * <p>May depend on {@code .instrument}, {@code .answers}, {@code .scoring} and {@code .norms}.
 */
@NullMarked
package org.bilan.questionnaires.statistics;

import org.jspecify.annotations.NullMarked;
