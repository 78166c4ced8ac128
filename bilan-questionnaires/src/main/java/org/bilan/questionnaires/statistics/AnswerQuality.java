package org.bilan.questionnaires.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.RatedFormat;

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

    /**
     * How the rated items of a sheet were answered, one value per range of answers, the range met first before the others;
     * answers in the order shown where the sheet kept it, else in the order of the instrument.
     *
     * @throws IllegalArgumentException if the sheet is of another edition
     */
    public static List<AnswerQuality> of(Instrument instrument, AnswerSheet sheet) {
        sheet.checkEdition(instrument);
        Set<String> order = new LinkedHashSet<>(sheet.sitting().presented());
        order.addAll(instrument.itemsById().keySet());
        Map<AnswerRange, List<OptionalInt>> byRange = new LinkedHashMap<>();
        for (String id : order) {
            OptionalInt answer = sheet.answerTo(id) instanceof Answer.Rated rated
                    ? OptionalInt.of(rated.value())
                    : OptionalInt.empty();
            instrument
                    .item(id)
                    .flatMap(AnswerQuality::range)
                    .ifPresent(range -> byRange.computeIfAbsent(range, first -> new ArrayList<>())
                            .add(answer));
        }
        return byRange.entrySet().stream()
                .map(entry -> new AnswerQuality(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<AnswerRange> range(Item item) {
        return item.format() instanceof RatedFormat rated
                ? Optional.of(AnswerRange.unlabelled(
                        rated.range().min(), rated.range().max()))
                : Optional.empty();
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

    /** The mean length of the runs of equal answers, missing ones left out; none when nothing was said. */
    public OptionalDouble averageRun() {
        int[] given = given();
        long runs = IntStream.range(0, given.length)
                .filter(i -> i == 0 || given[i] != given[i - 1])
                .count();
        return runs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) given.length / runs);
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
