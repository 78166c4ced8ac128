/**
 * What a front end shows: keys and numbers, never a drawing, and readings that are hypotheses, never verdicts.
 *
 * <p>Begin with {@link org.bilan.questionnaires.report.Report}; {@link org.bilan.questionnaires.report.HexagonPicture} is what a
 * profile of interests has besides. A reading enters a synthesis only as a
 * {@link org.bilan.questionnaires.report.ConfirmedReading}.
 *
 * <p>May depend on the rooms before it, and on {@code org.bilan.lifecycle} for the facts that confirm a reading.
 */
@NullMarked
package org.bilan.questionnaires.report;

import org.jspecify.annotations.NullMarked;
