package org.bilan.questionnaires.answers;

import io.vavr.control.Validation;
import java.util.regex.Pattern;
import org.bilan.questionnaires.instrument.AnswerRange;

/** How answers are spelled in text. */
final class Spelling {

    static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)na|n/a");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    private Spelling() {}

    static Validation<AnswerProblem, Answer> number(String words, AnswerRange range, Place place) {
        if (!WHOLE_NUMBER.matcher(words).matches()) {
            return Validation.invalid(
                    new AnswerProblem(place, words, AnswerProblem.Kind.NOT_A_NUMBER, range.toString()));
        }
        int value = Integer.parseInt(words);
        return range.contains(value)
                ? Validation.valid(new Answer.Rated(value))
                : Validation.invalid(
                        new AnswerProblem(place, words, AnswerProblem.Kind.OUT_OF_RANGE, range.toString()));
    }
}
