package org.bilan.questionnaires.preference;

import java.util.Arrays;
import java.util.List;

/** Ranks with ties kept: what is equal shares the mean of the places it takes. */
public final class Ranks {

    private Ranks() {}

    /**
     * The rank of each score, 1 for the highest; equal scores share the mean of their places.
     *
     * @throws IllegalArgumentException if a score is not a number
     */
    public static List<Double> descending(List<Double> scores) {
        return scores.stream().map(score -> descending(score, scores)).toList();
    }

    private static double descending(double score, List<Double> scores) {
        if (Double.isNaN(score)) {
            throw new IllegalArgumentException("scores (" + scores + ") must be numbers");
        }
        long above = scores.stream().filter(other -> other > score).count();
        long equal = scores.stream().filter(other -> other == score).count();
        return above + (equal + 1) / 2.0;
    }

    /** The sum of t cubed minus t over the groups of equal ranks: 0 when there is no tie. */
    static double tieTerm(List<Double> ranks) {
        double[] sorted =
                ranks.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double term = 0;
        for (int from = 0; from < sorted.length; ) {
            double value = sorted[from];
            int t = (int) Arrays.stream(sorted).filter(rank -> rank == value).count();
            term += (double) t * t * t - t;
            from += t;
        }
        return term;
    }
}
