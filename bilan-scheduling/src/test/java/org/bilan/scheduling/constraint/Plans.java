package org.bilan.scheduling.constraint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.SessionNeed;

/** Sessions of an hour and plans of three of them, written as they are told: {@code 2026-03-02 09:00}. */
final class Plans {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final SessionNeed PRELIMINARY = new SessionNeed(Phase.PRELIMINARY, 1, 60, DeliveryMode.IN_PERSON);
    static final SessionNeed INVESTIGATION = new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.IN_PERSON);
    static final SessionNeed CONCLUSIONS = new SessionNeed(Phase.CONCLUSIONS, 1, 60, DeliveryMode.IN_PERSON);

    /** One session a phase. */
    static final List<SessionNeed> THREE = List.of(PRELIMINARY, INVESTIGATION, CONCLUSIONS);

    private Plans() {}

    static TimeSlot slot(String start, int minutes, ZoneId zone) {
        return new TimeSlot(
                LocalDate.parse(start.substring(0, 10)), LocalTime.parse(start.substring(11)), minutes, zone);
    }

    static PlannedSession session(SessionNeed need, String start) {
        return PlannedSession.first(need, slot(start, need.minutes(), PARIS));
    }

    static PlannedSession session(String start) {
        return session(PRELIMINARY, start);
    }

    /** A session of an hour, in a room. */
    static PlannedSession inRoom(String roomId, String start) {
        return session(start).movedTo(slot(start, 60, PARIS), Venue.room(roomId));
    }

    /** The first, the second and the third session, as many as there are starts. */
    static List<PlannedSession> plan(String... starts) {
        return IntStream.range(0, starts.length)
                .mapToObj(i -> session(THREE.get(i), starts[i]))
                .toList();
    }

    /** Open as in the sample week, and taken or not from one moment to another. */
    static Diary diary(BusyTime... busy) {
        return Diary.of(Samples.availability(Samples.WEEK)).withBusy(Arrays.asList(busy));
    }

    static BusyTime time(BusyTime.Kind kind, String start, int minutes) {
        TimeSlot slot = slot(start, minutes, PARIS);
        return new BusyTime(new Span(slot.startsAt().toInstant(), slot.endsAt().toInstant()), kind);
    }

    static BusyTime busy(String start, int minutes) {
        return time(BusyTime.Kind.BUSY, start, minutes);
    }

    static Room room(String id, Room.Feature... features) {
        return new Room(id, Set.of(features), diary(), 0);
    }

    /** Where a plan breaks a constraint, in words. */
    static List<String> broken(Constraint constraint, String... starts) {
        return constraint.check(plan(starts)).stream().map(Violation::toString).toList();
    }
}
