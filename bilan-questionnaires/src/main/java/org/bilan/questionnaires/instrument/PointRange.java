package org.bilan.questionnaires.instrument;

/** The fewest and the most points that something can give, both included and different. */
public record PointRange(int lowest, int highest) {

    /**
     * Checks that the bounds rise.
     *
     * @throws IllegalArgumentException if lowest is not below highest: then no answer would tell anything
     */
    public PointRange {
        if (lowest >= highest) {
            throw new IllegalArgumentException("points (" + lowest + ".." + highest + ") must rise");
        }
    }

    /** So many times the points. */
    public PointRange times(int weight) {
        return new PointRange(lowest * weight, highest * weight);
    }

    /** The points seen from the other end: {@code lowest + highest - points}. Twice reversed is the number itself. */
    public int reversed(int points) {
        return lowest + highest - points;
    }

    /** Where points stand from 0 (lowest) to 1 (highest). */
    public double share(double points) {
        return (points - lowest) / (highest - lowest);
    }

    @Override
    public String toString() {
        return lowest + ".." + highest;
    }
}
