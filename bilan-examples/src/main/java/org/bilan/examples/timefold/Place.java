package org.bilan.examples.timefold;

import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.constraint.Venue;

/**
 * Where a session can be held.
 *
 * @param isRoom whether it can be taken by one session at a time only
 * @param costs what it costs by the wishes
 */
public record Place(Venue venue, boolean isRoom, int travelMinutes, Hours hours, int costs) {
    private static final int REMOTE_INSTEAD = 9;

    static Place of(Room room, Hours hours) {
        return new Place(Venue.room(room.id()), true, room.travelMinutes(), hours, 0);
    }

    static Place anywhere(Venue venue, boolean isInstead) {
        boolean costs = isInstead && venue.mode() != DeliveryMode.IN_PERSON;
        return new Place(venue, false, 0, Hours.ALWAYS, costs ? REMOTE_INSTEAD : 0);
    }
}
