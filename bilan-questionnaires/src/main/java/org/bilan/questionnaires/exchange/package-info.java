/**
 * Text from outside and to it: instruments in JSON, answers in JSON and CSV, results in JSON; all problems at once, nothing
 * half-read. The schemas and the conformance vectors for front ends are resources of this package.
 *
 * <p>Begin with {@link org.bilan.questionnaires.exchange.InstrumentJson} for the definition of an instrument,
 * {@link org.bilan.questionnaires.exchange.AnswersJson} and {@link org.bilan.questionnaires.exchange.AnswersCsv} for answers, and
 * {@link org.bilan.questionnaires.exchange.ResultJson} for what came of them. Limits are checked before anything is parsed.
 *
 * <p>May depend on {@code .instrument}, {@code .answers} and {@code .scoring}.
 */
@NullMarked
package org.bilan.questionnaires.exchange;

import org.jspecify.annotations.NullMarked;
