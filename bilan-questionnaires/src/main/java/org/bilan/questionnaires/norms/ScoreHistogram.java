package org.bilan.questionnaires.norms;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often each whole-number score was seen. Holds no row; adding is free of order and exact, so that any way of cutting a
 * sample into parts gives the same bits.
 *
 * @param counts by score, rising; unmodifiable, all above 0
 */
public record ScoreHistogram(Map<Long, Long> counts) {

    /** Nobody yet. */
    public static final ScoreHistogram EMPTY = new ScoreHistogram(Map.of());

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * Keeps the counts.
     *
     * @throws IllegalArgumentException if a count is not above 0
     */
    public ScoreHistogram {
        counts.forEach((score, count) -> {
            if (count < 1) {
                throw new IllegalArgumentException("count of " + score + " (" + count + ") must be above 0");
            }
        });
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** These scores. */
    public static ScoreHistogram of(List<Long> scores) {
        Map<Long, Long> counts = new TreeMap<>();
        scores.forEach(score -> counts.merge(score, 1L, Long::sum));
        return new ScoreHistogram(counts);
    }

    /** Both together. */
    public ScoreHistogram plus(ScoreHistogram other) {
        Map<Long, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((score, count) -> sum.merge(score, count, Long::sum));
        return new ScoreHistogram(sum);
    }

    /** How many persons. */
    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The mean; none of nobody. */
    public OptionalDouble mean() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum().doubleValue() / n());
    }

    /** The standard deviation with n - 1; none of fewer than two. */
    public OptionalDouble sd() {
        long n = n();
        if (n < 2) {
            return OptionalDouble.empty();
        }
        BigInteger squares = counts.entrySet().stream()
                .map(entry -> BigInteger.valueOf(entry.getKey()).pow(2).multiply(BigInteger.valueOf(entry.getValue())))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger spread = squares.multiply(BigInteger.valueOf(n)).subtract(sum().pow(2));
        return OptionalDouble.of(Math.sqrt(spread.doubleValue() / ((double) n * (n - 1))));
    }

    private BigInteger sum() {
        return counts.entrySet().stream()
                .map(entry -> BigInteger.valueOf(entry.getKey()).multiply(BigInteger.valueOf(entry.getValue())))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The percentage of persons with a lower score. */
    public double percentBelow(long score) {
        return 100.0 * below(score) / n();
    }

    /** The percentage of persons with this score or a lower one. */
    public double percentAtMost(long score) {
        return 100.0 * (below(score) + counts.getOrDefault(score, 0L)) / n();
    }

    /**
     * The percentile by mid-rank: those below and half of those equal. For a score between two whole numbers, in proportion
     * between the percentiles of the two.
     */
    public double percentile(double score) {
        double floor = Math.floor(score);
        double lower = mid((long) floor);
        return score == floor ? lower : lower + (score - floor) * (mid((long) floor + 1) - lower);
    }

    private double mid(long score) {
        return 100.0 * (below(score) + counts.getOrDefault(score, 0L) / 2.0) / n();
    }

    /** The normal deviate of the percentile, kept at least half a person away from both ends, where it has no bound. */
    public double normalisedZ(double score) {
        double edge = 0.5 / n();
        double share = percentile(score) / 100;
        return NORMAL.inverseCumulativeProbability(Math.max(edge, Math.min(1 - edge, share)));
    }

    private long below(long score) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() < score)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
