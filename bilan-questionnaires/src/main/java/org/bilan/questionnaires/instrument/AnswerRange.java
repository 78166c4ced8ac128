package org.bilan.questionnaires.instrument;

import java.util.List;

/**
 * The whole numbers a person may choose from, both bounds included, with a label per number where the item shows one.
 *
 * <p>The range is declared, never observed: a reversed answer is {@code min + max - x} even when nobody chose an extreme.
 *
 * @param labels from the lowest number to the highest; empty when only numbers are shown
 */
public record AnswerRange(int min, int max, List<LocalizedText> labels) {

    /** No bound may be further from zero than this; sums of answers then stay far from the limits of {@code int}. */
    public static final int FURTHEST_BOUND = 10_000;

    /**
     * Checks the bounds and the labels.
     *
     * @throws IllegalArgumentException if min is not below max, or a bound is further from zero than {@link #FURTHEST_BOUND}
     * @throws IllegalArgumentException if there are labels, but not one per number
     */
    public AnswerRange {
        labels = List.copyOf(labels);
        if (min >= max || min < -FURTHEST_BOUND || max > FURTHEST_BOUND) {
            throw new IllegalArgumentException(
                    "range (" + min + ".." + max + ") must rise and stay within +/-" + FURTHEST_BOUND);
        }
        if (!labels.isEmpty() && labels.size() != max - min + 1) {
            throw new IllegalArgumentException(
                    "labels (" + labels.size() + ") must be one per number of " + min + ".." + max + ", or none");
        }
    }

    /** A range shown as bare numbers. */
    public static AnswerRange unlabelled(int min, int max) {
        return new AnswerRange(min, max, List.of());
    }

    /** Whether a person may choose this number. */
    public boolean contains(int answer) {
        return min <= answer && answer <= max;
    }

    @Override
    public String toString() {
        return min + ".." + max;
    }
}
