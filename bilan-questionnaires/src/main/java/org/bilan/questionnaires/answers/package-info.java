/**
 * What a person answered: a sheet pinned to one edition of one instrument, on which no illegal answer can stand.
 *
 * <p>Begin with {@link org.bilan.questionnaires.answers.AnswerSheet#parse}: text in, a sheet or all problems out. A missing
 * answer and an answer "not applicable" are two different things, and neither is ever zero.
 *
 * <p>May depend on {@code .instrument}.
 */
@NullMarked
package org.bilan.questionnaires.answers;

import org.jspecify.annotations.NullMarked;
