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

    /** The points seen from the other end: {@code lowest + highest - points}. Twice reversed is the number itself. */
    public int reversed(int points) {
        return lowest + highest - points;
    }

    @Override
    public String toString() {
        return lowest + ".." + highest;
    }
}
