package org.bilan.scheduling.booking;

import java.time.Instant;
import java.util.Optional;
import org.bilan.scheduling.availability.Span;

/**
 * Time that is taken, or was.
 *
 * @param request what was asked for, at the time at which it is now
 * @param state held until it expires, confirmed, or called off
 * @param expiresAt when a hold is over, exclusive; means nothing once it is confirmed
 * @param revision 0 at first, one more each time that it is moved or called off
 * @param cancelledFor why it was called off; empty if it was not
 */
public record Booking(
        HoldRequest request, State state, Instant expiresAt, int revision, Optional<Reason> cancelledFor) {
    /** How firmly time is taken. */
    public enum State {
        HELD,
        CONFIRMED,
        /** Called off: known, and in nobody's way. */
        CANCELLED
    }

    /** Who calls an appointment off; more would be nobody's business. */
    public enum Reason {
        BENEFICIARY,
        CONSULTANT,
        ESTABLISHMENT
    }

    /** A hold that nobody has touched since. */
    public static Booking held(HoldRequest request, Instant expiresAt) {
        return new Booking(request, State.HELD, expiresAt, 0, Optional.empty());
    }

    /** Whether it takes its time at a moment: a hold no longer does once it has expired. */
    public boolean blocksAt(Instant now) {
        return state == State.CONFIRMED || (state == State.HELD && now.isBefore(expiresAt));
    }

    /** The same for good. */
    public Booking confirmed() {
        return new Booking(request, State.CONFIRMED, expiresAt, revision, cancelledFor);
    }

    /** The same at another time, of the next revision. */
    public Booking movedTo(Span other) {
        return new Booking(request.at(other), state, expiresAt, revision + 1, cancelledFor);
    }

    /** The same called off, of the next revision. */
    public Booking cancelled(Reason why) {
        return new Booking(request, State.CANCELLED, expiresAt, revision + 1, Optional.of(why));
    }
}
