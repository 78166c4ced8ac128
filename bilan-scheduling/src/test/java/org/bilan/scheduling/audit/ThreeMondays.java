package org.bilan.scheduling.audit;

import static org.bilan.scheduling.Samples.MONDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;

/** A lawful plan to plant violations in: an hour on three Mondays at ten, a phase each, in room R1. */
final class ThreeMondays {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Availability HOURS = Samples.availability("""
            fuseau: Europe/Paris
            lundi: 09:00-18:00
            mardi: 09:00-18:00
            mercredi: 09:00-18:00
            jeudi: 09:00-18:00
            vendredi: 09:00-18:00
            """);
    static final List<SessionNeed> NEEDS = List.of(
            new SessionNeed(Phase.PRELIMINARY, 1, 60, DeliveryMode.IN_PERSON),
            new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.IN_PERSON),
            new SessionNeed(Phase.CONCLUSIONS, 1, 60, DeliveryMode.IN_PERSON));
    static final Room GROUND = room("R1", Set.of(Room.Feature.STEP_FREE));

    private ThreeMondays() {}

    static Room room(String id, Set<Room.Feature> features) {
        return new Room(id, features, Diary.of(HOURS), 0);
    }

    static Programme.Builder aProgramme(String id) {
        return new Programme.Builder()
                .bilan(new BilanId(id))
                .sessions(NEEDS)
                .agreedMinutes(180)
                .minimumGapDays(2)
                .cadenceDays(7)
                .maximumGapDays(10)
                .asksForAllPhases(true)
                .qualifications(Map.of("investigation-1", "test"))
                .earliestDay(MONDAY)
                .latestDay(MONDAY.plusDays(40));
    }

    static HandMadeFrame aFrame() {
        return new HandMadeFrame(
                DateWindow.between(MONDAY, MONDAY.plusDays(10)),
                new HandMadeFrame.DayRange(14, 21),
                180,
                Optional.empty());
    }

    static PlanningCase aCase() {
        return new PlanningCase.Builder()
                .programme(aProgramme("B").build())
                .frame(aFrame())
                .consultant(Diary.of(HOURS))
                .calendar(WorkingCalendar.of(Samples.FRANCE))
                .rooms(List.of(GROUND, room("R2", Set.of())))
                .neededFeatures(Set.of(Room.Feature.STEP_FREE))
                .qualifications(Set.of("test"))
                .beneficiary(Diary.of(HOURS))
                .build();
    }

    static PlannedSession at(SessionNeed need, LocalDate day, int hour) {
        return atMinute(need, day, 60 * hour);
    }

    static PlannedSession atMinute(SessionNeed need, LocalDate day, int minute) {
        return new PlannedSession(
                need,
                new TimeSlot(day, LocalTime.of(minute / 60, minute % 60), need.minutes(), PARIS),
                Venue.room("R1"),
                0);
    }

    static List<PlannedSession> aPlan() {
        return List.of(
                at(NEEDS.get(0), MONDAY, 10),
                at(NEEDS.get(1), MONDAY.plusDays(7), 10),
                at(NEEDS.get(2), MONDAY.plusDays(14), 10));
    }

    /** The plan with another session in place of one, counted from 0. */
    static List<PlannedSession> with(int i, PlannedSession other) {
        List<PlannedSession> plan = new ArrayList<>(aPlan());
        plan.set(i, other);
        return plan;
    }

    static BusyTime busy(LocalDate day, int hour, int minutes) {
        return busySeconds(day, 60 * hour, 60L * minutes);
    }

    static BusyTime busySeconds(LocalDate day, int fromMinute, long seconds) {
        var from = day.atTime(fromMinute / 60, fromMinute % 60).atZone(PARIS).toInstant();
        return new BusyTime(new Span(from, from.plusSeconds(seconds)), BusyTime.Kind.BUSY);
    }

    /** By how much a rule is broken, over all places; 0 if it is kept. */
    static long broken(AuditRule rule, PlanningCase planning, List<PlannedSession> plan) {
        return PlanAudit.of(planning, plan).breaches().stream()
                .filter(breach -> breach.rule() == rule)
                .mapToLong(Breach::amount)
                .sum();
    }
}
