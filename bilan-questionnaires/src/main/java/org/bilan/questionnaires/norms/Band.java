package org.bilan.questionnaires.norms;

/**
 * Between what bounds a score lies at a level of confidence, in the metric of that score.
 *
 * @param level such as 0.90
 */
public record Band(double lower, double upper, double level) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the bounds fall or are not numbers, or the level is not between 0 and 1
     */
    public Band {
        if (!(lower <= upper) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "band (" + lower + ".." + upper + " at " + level + ") must rise, at a level between 0 and 1");
        }
    }

    /** Whether a value lies within, bounds included. */
    public boolean covers(double value) {
        return lower <= value && value <= upper;
    }
}
