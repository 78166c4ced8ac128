package org.bilan.scheduling.constraint;

import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.need.SessionNeed;

/**
 * How and where a session is held.
 *
 * @param roomId id of the room; blank at a distance, and where rooms are seen to elsewhere
 */
public record Venue(DeliveryMode mode, String roomId) {
    /** As the session needs it, in no room in particular. */
    public static Venue of(SessionNeed need) {
        return new Venue(need.mode(), "");
    }

    /** In person, in a room. */
    public static Venue room(String roomId) {
        return new Venue(DeliveryMode.IN_PERSON, roomId);
    }

    /** At a distance, together. */
    public static Venue remote() {
        return new Venue(DeliveryMode.REMOTE_SYNC, "");
    }
}
