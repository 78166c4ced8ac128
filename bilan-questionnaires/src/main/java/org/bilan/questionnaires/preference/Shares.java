package org.bilan.questionnaires.preference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ComparativeFormat;

/**
 * How a person shared out the points of a constant-sum item, as parts of the whole. Shares depend on each other: for any
 * correlation, take {@link #centredLogRatios} (Aitchison, 1986).
 *
 * @param points by object, in the order of the item; not negative, not all 0
 */
public record Shares(Map<String, Integer> points) {

    /**
     * Keeps the points.
     *
     * @throws IllegalArgumentException if points are negative or add up to 0
     */
    public Shares {
        points = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(points));
        if (points.values().stream().anyMatch(p -> p < 0)
                || points.values().stream().allMatch(p -> p == 0)) {
            throw new IllegalArgumentException("points " + points + " must not be negative and not all 0");
        }
    }

    /** The shares of a legal answer, objects in the order of the item. */
    public static Shares of(ComparativeFormat.ConstantSum format, Answer.Amounts answer) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (Choice object : format.objects()) {
            points.put(object.id(), answer.byId().getOrDefault(object.id(), 0));
        }
        return new Shares(points);
    }

    private double total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of each object, adding up to 1. */
    public List<Double> shares() {
        return points.values().stream().map(p -> p / total()).toList();
    }

    /** How evenly the points are spread: 0 all on one, 1 the same on each (entropy over its maximum); none for one object. */
    public OptionalDouble evenness() {
        double entropy = -shares().stream()
                .filter(p -> p > 0)
                .mapToDouble(p -> p * Math.log(p))
                .sum();
        return points.size() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.abs(entropy) / Math.log(points.size()));
    }

    /**
     * The logarithm of each object's points over their geometric mean, so many points added to each, so that 0 has one.
     *
     * @throws IllegalArgumentException if nothing is added
     */
    public List<Double> centredLogRatios(double added) {
        if (!(added > 0)) {
            throw new IllegalArgumentException("added (" + added + ") must be above 0");
        }
        List<Double> logs =
                points.values().stream().map(p -> Math.log(p + added)).toList();
        double mean = logs.stream().mapToDouble(Double::doubleValue).sum() / logs.size();
        return logs.stream().map(log -> log - mean).toList();
    }
}
