/**
 * Text from outside: answers in CSV, instruments in JSON; all problems at once, nothing half-read.
 *
 * <p>Begin with {@link org.bilan.questionnaires.exchange.AnswersCsv} for answers and
 * {@link org.bilan.questionnaires.exchange.InstrumentJson} for the definition of an instrument. Limits are checked before
 * anything is parsed.
 *
 * <p>May depend on {@code .instrument} and {@code .answers}; the scores and what is made of them it does not need.
 */
@NullMarked
package org.bilan.questionnaires.exchange;

import org.jspecify.annotations.NullMarked;
