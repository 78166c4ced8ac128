package org.bilan.scheduling.constraint;

import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.SessionNeed;

/**
 * A session with its day, hour and place.
 *
 * @param slot as long as the session needs
 * @param revision 0 at first, one more each time it is moved
 */
public record PlannedSession(SessionNeed need, TimeSlot slot, Venue venue, int revision) {
    /**
     * Refuses a slot of another length.
     *
     * @throws IllegalArgumentException if the slot is not as long as the session, or the revision is negative
     */
    public PlannedSession {
        if (slot.minutes() != need.minutes()) {
            throw new IllegalArgumentException(
                    "slot (" + slot + ") must last the " + need.minutes() + " minutes of " + need.id());
        }
        if (revision < 0) {
            throw new IllegalArgumentException("revision (" + revision + ") must not be negative");
        }
    }

    /** The session at its first place, in the mode that was agreed. */
    public static PlannedSession first(SessionNeed need, TimeSlot slot) {
        return new PlannedSession(need, slot, Venue.of(need), 0);
    }

    /** The stable name of the session within its bilan. */
    public String id() {
        return need.id();
    }

    /**
     * The same session at another time, of the next revision; itself if the time is the same.
     *
     * @throws IllegalArgumentException if the slot is not as long as the session
     */
    public PlannedSession movedTo(TimeSlot newSlot) {
        return movedTo(newSlot, venue);
    }

    /**
     * The same session at another time or place, of the next revision; itself if both are the same.
     *
     * @throws IllegalArgumentException if the slot is not as long as the session
     */
    public PlannedSession movedTo(TimeSlot newSlot, Venue newVenue) {
        boolean isSame = newSlot.equals(slot) && newVenue.equals(venue);
        return isSame ? this : new PlannedSession(need, newSlot, newVenue, revision + 1);
    }
}
