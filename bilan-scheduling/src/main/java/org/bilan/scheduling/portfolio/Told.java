package org.bilan.scheduling.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Assignment;

/** A place in the words of the season: wall time in the zone of the consultant, and rooms by their ids. */
record Told(Grid grid, List<RoomTable> rooms, ConsultantTable consultant, BilanTable bilan) {

    /** What was given before keeps its revision where it stays, and gets the next one where it moved. */
    Assignment assignment(Placement placement, Optional<Assignment> before) {
        List<PlannedSession> sessions = new ArrayList<>();
        for (int i = 0; i < bilan.sessions(); i++) {
            SessionNeed need = bilan.programme.sessions().get(i);
            TimeSlot slot = grid.slot(placement.starts[i], need.minutes(), consultant.zone);
            Venue venue = venue(need, placement.rooms[i]);
            int number = i;
            sessions.add(before.map(was -> was.sessions().get(number).movedTo(slot, venue))
                    .orElseGet(() -> new PlannedSession(need, slot, venue, 0)));
        }
        return new Assignment(bilan.bilan.id(), consultant.consultant.id(), sessions);
    }

    private Venue venue(SessionNeed need, int room) {
        if (room == Placement.REMOTE_INSTEAD) {
            return Venue.remote();
        }
        return room < 0 ? Venue.of(need) : Venue.room(rooms.get(room).id());
    }
}
