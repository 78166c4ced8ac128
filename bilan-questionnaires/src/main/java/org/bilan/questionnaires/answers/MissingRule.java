package org.bilan.questionnaires.answers;

import org.bilan.questionnaires.instrument.Scale;

/**
 * How many items of a scale must be answered before a score is given. From a scale that has enough, the sum is prorated: as
 * if the items left out had been answered like the mean of the others.
 *
 * @param minAnswered from 1 to {@code items}
 * @param items in the scale
 */
public record MissingRule(int minAnswered, int items) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if {@code minAnswered} is not in 1..items
     */
    public MissingRule {
        if (minAnswered < 1 || minAnswered > items) {
            throw new IllegalArgumentException("minAnswered (" + minAnswered + ") must be in 1.." + items);
        }
    }

    /** The rule that a scale declares. */
    public static MissingRule of(Scale scale) {
        return new MissingRule(scale.minAnswered(), scale.keys().size());
    }

    /** At least four items in five: the default for a new scale. */
    public static MissingRule fourFifthsOf(int items) {
        return new MissingRule((4 * items + 4) / 5, items);
    }

    /** Whether so many answers are enough for a score. */
    public boolean admits(int answered) {
        return answered >= minAnswered;
    }

    /**
     * The sum over all items, estimated from the sum over those answered: {@code items * sum / answered}.
     *
     * @throws IllegalArgumentException if so many answers are not enough
     */
    public double prorated(int sumOfAnswered, int answered) {
        if (!admits(answered)) {
            throw new IllegalArgumentException("answered (" + answered + ") must be at least " + minAnswered);
        }
        return (double) ((long) items * sumOfAnswered) / answered;
    }

    @Override
    public String toString() {
        return "at least " + minAnswered + " of " + items + " answered, prorated";
    }
}
