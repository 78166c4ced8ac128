package org.bilan.scheduling.booking;

import java.time.Instant;

/**
 * Time that is taken.
 *
 * @param request what was asked for
 * @param state held until it expires, or confirmed
 * @param expiresAt when a hold is over, exclusive; means nothing once it is confirmed
 */
public record Booking(HoldRequest request, State state, Instant expiresAt) {
    /** How firmly time is taken. */
    public enum State {
        HELD,
        CONFIRMED
    }

    /** Whether it takes its time at a moment: a hold no longer does once it has expired. */
    public boolean blocksAt(Instant now) {
        return state == State.CONFIRMED || now.isBefore(expiresAt);
    }

    Booking confirmed() {
        return new Booking(request, State.CONFIRMED, expiresAt);
    }
}
