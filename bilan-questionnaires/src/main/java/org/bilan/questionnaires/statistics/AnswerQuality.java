package org.bilan.questionnaires.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bilan.questionnaires.instrument.AnswerRange;

/**
 * How a person answered, whatever they said: before reversal, in the order shown, on one range. Numbers to look at together,
 * never a verdict on the person; a cut is a choice of whoever uses them.
 *
 * @param answers in the order shown; none where nothing was said
 */
public record AnswerQuality(AnswerRange range, List<OptionalInt> answers) {

    /** Keeps the answers. */
    public AnswerQuality {
        answers = List.copyOf(answers);
    }

    private int[] given() {
        return answers.stream().flatMapToInt(OptionalInt::stream).toArray();
    }

    /** The longest run of equal answers, missing ones left out; 0 when nothing was said. */
    public int longestRun() {
        int longest = 0;
        int run = 0;
        int[] given = given();
        for (int i = 0; i < given.length; i++) {
            run = i > 0 && given[i] == given[i - 1] ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** The standard deviation of the answers, with n - 1; none of fewer than two. */
    public OptionalDouble variability() {
        int[] given = given();
        double mean = Arrays.stream(given).sum() / (double) given.length;
        double squares =
                Arrays.stream(given).mapToDouble(x -> (x - mean) * (x - mean)).sum();
        return given.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (given.length - 1)));
    }

    /** The share of the answer given most often; none when nothing was said. */
    public OptionalDouble shareOfMostFrequent() {
        int[] given = given();
        return Arrays.stream(given)
                .mapToLong(x -> Arrays.stream(given).filter(y -> y == x).count())
                .mapToDouble(count -> (double) count / given.length)
                .max();
    }

    /** The share of answers at either end of the range; none when nothing was said. */
    public OptionalDouble shareOfExtremes() {
        return Arrays.stream(given())
                .mapToDouble(x -> x == range.min() || x == range.max() ? 1 : 0)
                .average();
    }

    /** The share of answers on the middle of the range; none when nothing was said, or no number is in the middle. */
    public OptionalDouble shareOfMiddle() {
        int ends = range.min() + range.max();
        return ends % 2 != 0
                ? OptionalDouble.empty()
                : Arrays.stream(given()).mapToDouble(x -> 2 * x == ends ? 1 : 0).average();
    }
}
