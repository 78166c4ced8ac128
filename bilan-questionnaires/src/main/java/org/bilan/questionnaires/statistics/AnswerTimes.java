package org.bilan.questionnaires.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.bilan.questionnaires.answers.AnswerSheet;

/**
 * How long a group took over each page or item: numbers to look at together, never a verdict on a person. Slow may mean
 * careful, fast may mean used to it.
 *
 * @param seconds per person, one time for each of the same pages or items, all above 0
 */
public record AnswerTimes(List<List<Double>> seconds) {

    /** What makes the median absolute deviation of a normal distribution its standard deviation, as R rounds it. */
    private static final double MAD_TO_SD = 1.4826;

    private static final double MILLIS_PER_SECOND = 1000;

    /**
     * Keeps the times.
     *
     * @throws IllegalArgumentException if the persons do not have the same number of times, or a time is not above 0 and finite
     */
    public AnswerTimes {
        seconds = seconds.stream().map(List::copyOf).toList();
        for (List<Double> person : seconds) {
            if (person.size() != seconds.get(0).size()
                    || !person.stream().allMatch(time -> time > 0 && Double.isFinite(time))) {
                throw new IllegalArgumentException(
                        "times " + person + " must be " + seconds.get(0).size() + ", all above 0");
            }
        }
    }

    /** The mean seconds per item that a sheet kept a time for; none when it kept none. */
    public static OptionalDouble secondsPerItem(AnswerSheet sheet) {
        return sheet.sitting().millis().values().stream()
                .mapToDouble(millis -> millis / MILLIS_PER_SECOND)
                .average();
    }

    /** The time of a sheet in whole milliseconds, over these items; times that were not kept count nothing. */
    public static long millis(AnswerSheet sheet, List<String> itemIds) {
        Map<String, Long> kept = sheet.sitting().millis();
        return itemIds.stream().mapToLong(id -> kept.getOrDefault(id, 0L)).sum();
    }

    /** The total of each person. */
    public List<Double> totals() {
        return seconds.stream()
                .map(person -> person.stream().mapToDouble(Double::doubleValue).sum())
                .toList();
    }

    /**
     * How far the logarithm of each total lies from the median of the group, in median absolute deviations scaled to a standard
     * deviation: below 0 is faster. None for anybody when more than half took the same time.
     */
    public List<OptionalDouble> robustZOfLog() {
        double[] logs = totals().stream().mapToDouble(Math::log).toArray();
        double median = median(logs);
        double spread = MAD_TO_SD
                * median(Arrays.stream(logs).map(log -> Math.abs(log - median)).toArray());
        return Arrays.stream(logs)
                .mapToObj(log -> spread == 0 ? OptionalDouble.empty() : OptionalDouble.of((log - median) / spread))
                .toList();
    }

    /** How many times as fast as the median of the group each person was, a mean over the pages: 2 is twice as fast. */
    public List<Double> relativeSpeed() {
        int pages = seconds.isEmpty() ? 0 : seconds.get(0).size();
        double[] medians = IntStream.range(0, pages)
                .mapToDouble(page -> median(
                        seconds.stream().mapToDouble(person -> person.get(page)).toArray()))
                .toArray();
        return seconds.stream()
                .map(person -> IntStream.range(0, pages)
                        .mapToDouble(page -> medians[page] / person.get(page))
                        .average()
                        .orElse(1))
                .toList();
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
