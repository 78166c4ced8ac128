package org.bilan.questionnaires.preference;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often each object was taken as the best and as the worst, and how often it could have been. Counts of one person order
 * objects within the person; added up over persons they describe the group.
 *
 * @param byObject in alphabetical order; unmodifiable
 */
public record BestWorstCounts(Map<String, Count> byObject) {

    /** Nothing seen yet. */
    public static final BestWorstCounts EMPTY = new BestWorstCounts(Map.of());

    /** Keeps the counts. */
    public BestWorstCounts {
        byObject = java.util.Collections.unmodifiableMap(new TreeMap<>(byObject));
    }

    /** The counts of one object. */
    public record Count(int best, int worst, int shown) {

        /**
         * Checks that they go together.
         *
         * @throws IllegalArgumentException if one is negative, or it was taken more often than it was shown
         */
        public Count {
            if (best < 0 || worst < 0 || best + worst > shown) {
                throw new IllegalArgumentException(
                        "best (" + best + ") and worst (" + worst + ") must be within shown (" + shown + ")");
            }
        }

        Count plus(Count other) {
            return new Count(best + other.best, worst + other.worst, shown + other.shown);
        }

        /** Best less worst. */
        public int difference() {
            return best - worst;
        }

        /** Best less worst, per time shown: -1 to 1. */
        public double perShown() {
            return (double) difference() / shown;
        }

        /** The root of best over worst; none when it was never the worst. */
        public OptionalDouble rootOfRatio() {
            return worst == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt((double) best / worst));
        }

        /** The same with half a time added to both, so that it is always there. */
        public double rootOfRatioPlusHalf() {
            return Math.sqrt((best + 0.5) / (worst + 0.5));
        }

        /** The share of a win by Lipovetsky and Conklin (2014): best, or not worst, out of two chances each time shown. */
        private double chance() {
            return (shown - worst + best) / (2.0 * shown);
        }

        /** The analytic estimate of the logit; none when it was always or never taken. */
        public OptionalDouble logit() {
            double p = chance();
            return p > 0 && p < 1 ? OptionalDouble.of(Math.log(p / (1 - p))) : OptionalDouble.empty();
        }

        /** The standard error of {@link #logit}. */
        public OptionalDouble logitError() {
            double p = chance();
            return p > 0 && p < 1
                    ? OptionalDouble.of(1 / Math.sqrt(2.0 * shown * p * (1 - p)))
                    : OptionalDouble.empty();
        }
    }

    /**
     * One block more.
     *
     * @throws IllegalArgumentException if best and worst are the same or not in the block
     */
    public BestWorstCounts plus(Set<String> block, String best, String worst) {
        if (best.equals(worst) || !block.contains(best) || !block.contains(worst)) {
            throw new IllegalArgumentException(best + " and " + worst + " must be two of " + block);
        }
        Map<String, Count> sum = new TreeMap<>(byObject);
        for (String object : block) {
            Count seen = new Count(object.equals(best) ? 1 : 0, object.equals(worst) ? 1 : 0, 1);
            sum.merge(object, seen, Count::plus);
        }
        return new BestWorstCounts(sum);
    }

    /** Both together. */
    public BestWorstCounts plus(BestWorstCounts other) {
        Map<String, Count> sum = new TreeMap<>(byObject);
        other.byObject.forEach((object, count) -> sum.merge(object, count, Count::plus));
        return new BestWorstCounts(sum);
    }

    /** The part of each object in the sum of {@link Count#rootOfRatioPlusHalf}, in alphabetical order. */
    public List<Double> shares() {
        double sum = byObject.values().stream()
                .mapToDouble(Count::rootOfRatioPlusHalf)
                .sum();
        return byObject.values().stream()
                .map(count -> count.rootOfRatioPlusHalf() / sum)
                .toList();
    }
}
