package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

/** One line of a scoring key: this item counts in the scale, in this direction. */
public record Keyed(String itemId, Direction direction) {

    /** Keys an item; whether it exists is checked by the instrument. */
    public Keyed {
        requireNonNull(itemId, "itemId");
        requireNonNull(direction, "direction");
    }

    /** An item whose high answers speak for the scale. */
    public static Keyed direct(String itemId) {
        return new Keyed(itemId, Direction.DIRECT);
    }

    /** An item whose high answers speak against the scale. */
    public static Keyed reversed(String itemId) {
        return new Keyed(itemId, Direction.REVERSED);
    }

    /** Whether high answers speak against the scale. */
    public boolean isReversed() {
        return direction == Direction.REVERSED;
    }
}
