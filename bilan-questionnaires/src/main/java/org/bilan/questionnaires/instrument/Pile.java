package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

/**
 * A pile of a card sort, from the least to the most valued in the order of the list.
 *
 * @param cards how many must lie on it (a forced distribution, as in a Q-sort); {@link #ANY} when that is free
 */
public record Pile(Choice label, int cards) {

    /** As many cards as the person likes. */
    public static final int ANY = -1;

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the number of cards is neither positive nor {@link #ANY}
     */
    public Pile {
        requireNonNull(label, "label");
        if (cards < 1 && cards != ANY) {
            throw new IllegalArgumentException("cards (" + cards + ") must be positive, or ANY");
        }
    }

    /** The id under which answers name the pile. */
    public String id() {
        return label.id();
    }

    /** Whether so many cards may lie on it. */
    public boolean allows(int count) {
        return cards == ANY || cards == count;
    }
}
