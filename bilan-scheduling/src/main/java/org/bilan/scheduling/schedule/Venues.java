package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;

/**
 * Where a session can be held, asked for one start after the other: a room, the first one in the order of the case; else as
 * it needs it, or at a distance instead.
 */
final class Venues {
    static final int NOWHERE = -1;

    private final long seconds;
    private final List<Venue> venues = new ArrayList<>();
    private final IntervalSet.Walk consultant;
    private final List<Free> beneficiary;
    private final List<Free> rooms = new ArrayList<>();
    private final boolean mayBeElsewhere;

    /** Somebody, or a room with the consultant's journey to it: has hours, and nothing is in the way. */
    private record Free(IntervalSet.Walk open, IntervalSet.Walk taken, IntervalSet.Walk journey) {
        boolean at(long start, long end) {
            return open.covers(start, end) && !taken.meets(start, end) && !journey.meets(start, end);
        }
    }

    /** For all sessions of one length and mode, on the days from one to another. */
    Venues(PlanningCase planning, SessionNeed need, LocalDate first, LocalDate last) {
        boolean inPerson = need.mode() == DeliveryMode.IN_PERSON;
        this.seconds = 60L * need.minutes();
        this.consultant = planning.consultant().shadow(0).walk();
        this.beneficiary = planning.beneficiary().stream()
                .map(diary -> free(diary, IntervalSet.empty(), first, last))
                .toList();
        for (Room room : planning.rooms()) {
            venues.add(Venue.room(room.id()));
            if (inPerson) {
                rooms.add(free(room, planning, first, last));
            }
        }
        venues.add(inPerson && !planning.rooms().isEmpty() ? Venue.remote() : Venue.of(need));
        this.mayBeElsewhere = planning.remote() == RemoteConsent.WHEREVER_NEEDED
                || (inPerson ? rooms.isEmpty() : planning.remote() == RemoteConsent.AS_AGREED);
    }

    private static Free free(Room room, PlanningCase planning, LocalDate first, LocalDate last) {
        IntervalSet journey = planning.consultant().shadow(room.travelMinutes());
        return room.features().containsAll(planning.neededFeatures())
                ? free(room.diary(), journey, first, last)
                : new Free(IntervalSet.empty().walk(), journey.walk(), journey.walk());
    }

    private static Free free(Diary diary, IntervalSet journey, LocalDate first, LocalDate last) {
        IntervalSet open = diary.open(first.minusDays(2), last.plusDays(2));
        return new Free(open.walk(), diary.shadow(0).walk(), journey.walk());
    }

    List<Venue> all() {
        return venues;
    }

    /** The number of the first venue that can be had from a second on, if there is one. */
    int at(long start) {
        long end = start + seconds;
        if (consultant.meets(start, end)
                || (!beneficiary.isEmpty() && !beneficiary.get(0).at(start, end))) {
            return NOWHERE;
        }
        for (int room = 0; room < rooms.size(); room++) {
            if (rooms.get(room).at(start, end)) {
                return room;
            }
        }
        return mayBeElsewhere ? venues.size() - 1 : NOWHERE;
    }
}
