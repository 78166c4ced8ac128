package org.bilan.questionnaires.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How near a person's ratings of options are to what experts rate them: only options that the person rated count.
 *
 * @param ratings the person's, in the order of the options
 * @param experts the experts' mean of the same options
 */
public record ExpertAgreement(List<Double> ratings, List<Double> experts) {

    private static final double ROUNDING = 1e-12;

    /**
     * Keeps both.
     *
     * @throws IllegalArgumentException if there is not one expert mean per rating
     */
    public ExpertAgreement {
        ratings = List.copyOf(ratings);
        experts = List.copyOf(experts);
        if (ratings.size() != experts.size()) {
            throw new IllegalArgumentException(
                    "experts (" + experts.size() + ") must be one per rating (" + ratings.size() + ")");
        }
    }

    /** Ratings by option, held against the experts' means by option; options that were not rated are left out. */
    public static ExpertAgreement of(Map<String, Integer> ratings, Map<String, Double> experts) {
        List<Double> rated = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        experts.forEach((option, mean) -> {
            Integer rating = ratings.get(option);
            if (rating != null) {
                rated.add(rating.doubleValue());
                means.add(mean);
            }
        });
        return new ExpertAgreement(rated, means);
    }

    /** The mean absolute distance, 0 for full agreement; none when nothing was rated. */
    public OptionalDouble absoluteDistance() {
        return mean(1);
    }

    /** The mean squared distance. */
    public OptionalDouble squaredDistance() {
        return mean(2);
    }

    private OptionalDouble mean(int power) {
        double sum = 0;
        for (int i = 0; i < ratings.size(); i++) {
            sum += Math.pow(Math.abs(ratings.get(i) - experts.get(i)), power);
        }
        return ratings.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / ratings.size());
    }

    /** Pearson's correlation: free of how high and how widely the person rates; none when all ratings are equal. */
    public OptionalDouble correlation() {
        double x = average(ratings);
        double y = average(experts);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < ratings.size(); i++) {
            xy += (ratings.get(i) - x) * (experts.get(i) - y);
            xx += (ratings.get(i) - x) * (ratings.get(i) - x);
            yy += (experts.get(i) - y) * (experts.get(i) - y);
        }
        return xx < ROUNDING || yy < ROUNDING ? OptionalDouble.empty() : OptionalDouble.of(xy / Math.sqrt(xx * yy));
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }
}
