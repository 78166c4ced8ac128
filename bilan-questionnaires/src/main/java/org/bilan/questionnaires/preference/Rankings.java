package org.bilan.questionnaires.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Several rankings of the same things by several persons, ties as shared mean ranks.
 *
 * @param rows one list of ranks per person, 1 for the first place
 */
public record Rankings(List<List<Double>> rows) {

    private static final double ROUNDING = 1e-9;

    /**
     * Checks that each row ranks the same number of things completely.
     *
     * @throws IllegalArgumentException if there is no row, or fewer than two things
     * @throws IllegalArgumentException if the ranks of a row do not add up to those of so many places: a hole, or a doubled rank
     */
    public Rankings {
        rows = rows.stream().map(List::copyOf).toList();
        int m = rows.isEmpty() ? 0 : rows.get(0).size();
        if (m < 2) {
            throw new IllegalArgumentException("rankings must have a row of two things or more");
        }
        for (List<Double> row : rows) {
            if (row.size() != m
                    || !Ranks.descending(row.stream().map(rank -> -rank).toList())
                            .equals(row)) {
                throw new IllegalArgumentException("ranks " + row + " must be those of " + m + " places, ties shared");
            }
        }
    }

    private int things() {
        return rows.get(0).size();
    }

    /** The mean rank of each thing. */
    public List<Double> meanRanks() {
        return totals().stream().map(total -> total / rows.size()).toList();
    }

    /** Borda's count: for each thing, the number of things put after it, over all persons. */
    public List<Double> borda() {
        return totals().stream()
                .map(total -> (double) rows.size() * things() - total)
                .toList();
    }

    private List<Double> totals() {
        return IntStream.range(0, things())
                .mapToObj(thing ->
                        rows.stream().mapToDouble(row -> row.get(thing)).sum())
                .toList();
    }

    /** Kendall's W, corrected for ties: 0 no agreement, 1 one order; none for one person, or when everybody ties everything. */
    public OptionalDouble kendallW() {
        double ties = rows.stream().mapToDouble(Ranks::tieTerm).sum();
        double n = rows.size();
        double m = things();
        double room = n * n * (m * m * m - m) - n * ties;
        return n < 2 || room <= 0 ? OptionalDouble.empty() : OptionalDouble.of(12 * spread() / room);
    }

    /** Kendall's W as if there were no ties; for comparison only. */
    public double kendallWUncorrected() {
        double n = rows.size();
        double m = things();
        return 12 * spread() / (n * n * (m * m * m - m));
    }

    private double spread() {
        double expected = rows.size() * (things() + 1) / 2.0;
        return totals().stream()
                .mapToDouble(total -> (total - expected) * (total - expected))
                .sum();
    }

    /** Friedman's chi-square, corrected for ties: n (m - 1) W. */
    public OptionalDouble friedman() {
        return map(kendallW(), w -> rows.size() * (things() - 1) * w);
    }

    /** How likely so large a chi-square is when everybody ranks at random. */
    public OptionalDouble friedmanP() {
        return map(friedman(), chi -> ChiSquaredDistribution.of(things() - 1.0).survivalProbability(chi));
    }

    /** The mean of Spearman's correlation over all pairs of persons; none when one of them is not defined. */
    public OptionalDouble meanSpearman() {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                spearman(i, j).ifPresent(all::add);
            }
        }
        int pairs = rows.size() * (rows.size() - 1) / 2;
        return pairs == 0 || all.size() < pairs
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        all.stream().mapToDouble(Double::doubleValue).sum() / pairs);
    }

    /** Spearman's correlation of two persons' ranks; none when one ties everything. */
    public OptionalDouble spearman(int one, int other) {
        double mean = (things() + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < things(); i++) {
            double x = rows.get(one).get(i) - mean;
            double y = rows.get(other).get(i) - mean;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xx < ROUNDING || yy < ROUNDING ? OptionalDouble.empty() : OptionalDouble.of(xy / Math.sqrt(xx * yy));
    }

    /** Kendall's tau-b of two persons' ranks; none when one ties everything. */
    public OptionalDouble tauB(int one, int other) {
        int agree = 0;
        int untiedOne = 0;
        int untiedOther = 0;
        for (int i = 0; i < things(); i++) {
            for (int j = i + 1; j < things(); j++) {
                int x = Double.compare(rows.get(one).get(i), rows.get(one).get(j));
                int y = Double.compare(rows.get(other).get(i), rows.get(other).get(j));
                agree += x * y;
                untiedOne += x * x;
                untiedOther += y * y;
            }
        }
        return untiedOne == 0 || untiedOther == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(agree / Math.sqrt((double) untiedOne * untiedOther));
    }

    /** Spearman's footrule: the sum of the absolute differences of two persons' ranks. */
    public double footrule(int one, int other) {
        return IntStream.range(0, things())
                .mapToDouble(
                        i -> Math.abs(rows.get(one).get(i) - rows.get(other).get(i)))
                .sum();
    }

    private static OptionalDouble map(OptionalDouble value, java.util.function.DoubleUnaryOperator step) {
        return value.isEmpty() ? value : OptionalDouble.of(step.applyAsDouble(value.getAsDouble()));
    }
}
