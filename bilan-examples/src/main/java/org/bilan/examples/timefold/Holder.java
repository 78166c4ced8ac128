package org.bilan.examples.timefold;

import org.bilan.scheduling.season.Consultant;

/** A consultant as a value that a bilan can be given. */
public record Holder(int number, Consultant consultant, Hours hours) {
    int pause(int travelBefore, int travelAfter) {
        return Math.max(
                consultant.diary().buffers().afterMinutes() + travelBefore,
                consultant.diary().buffers().beforeMinutes() + travelAfter);
    }

    /** By number: each is there once. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Holder holder && holder.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return consultant.id();
    }
}
