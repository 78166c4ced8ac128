package org.bilan.scheduling.audit;

import static org.bilan.scheduling.Samples.MONDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;

/** Anne and Béa, who speaks English, and bilans of two sessions of an hour, a week apart; a quarter of an hour after each. */
final class SmallTeam {
    static final Availability HOURS = Samples.availability("""
            fuseau: Europe/Paris
            lundi: 09:00-18:00
            mardi: 09:00-18:00
            """);
    static final List<SessionNeed> NEEDS = SessionNeed.series(Phase.INVESTIGATION, 2, 60, DeliveryMode.IN_PERSON);
    static final Buffers QUARTER = new Buffers(0, 15);

    private SmallTeam() {}

    static RequestedBilan.Builder aBilan(String id) {
        return new RequestedBilan.Builder()
                .programme(new Programme.Builder()
                        .bilan(new BilanId(id))
                        .sessions(NEEDS)
                        .agreedMinutes(120)
                        .minimumGapDays(1)
                        .cadenceDays(7)
                        .earliestDay(MONDAY)
                        .latestDay(MONDAY.plusDays(30))
                        .build())
                .frame(new HandMadeFrame(
                        DateWindow.from(MONDAY), new HandMadeFrame.DayRange(0, 30), 120, Optional.empty()));
    }

    static Room room(String id, int travel) {
        return new Room(id, Set.of(), new Diary(HOURS, List.of(), QUARTER), travel);
    }

    /** What Anne may carry is said; Béa may carry anything. */
    static Season season(Caseload ofAnne, RequestedBilan... bilans) {
        return season(QUARTER, ofAnne, bilans);
    }

    static Season season(Buffers ofAnne, Caseload caseload, RequestedBilan... bilans) {
        List<Consultant> team = List.of(
                new Consultant("Anne", new Diary(HOURS, List.of(), ofAnne), Set.of(), caseload),
                new Consultant("Béa", new Diary(HOURS, List.of(), QUARTER), Set.of("anglais"), Caseload.ANY));
        return new Season(
                List.of(bilans),
                team,
                List.of(room("R1", 0), room("R2", 0), room("Loin", 30)),
                WorkingCalendar.of(Samples.FRANCE),
                15,
                60);
    }

    static Season two() {
        return season(Caseload.ANY, aBilan("B1").build(), aBilan("B2").build());
    }

    /** Both sessions of a bilan at one hour, a week apart. */
    static Assignment at(String bilan, String consultant, int minute, String room) {
        return on(bilan, consultant, MONDAY, minute, room);
    }

    static Assignment on(String bilan, String consultant, LocalDate first, int minute, String room) {
        List<PlannedSession> sessions = IntStream.range(0, 2)
                .mapToObj(i -> session(NEEDS.get(i), first.plusDays(7L * i), minute, room))
                .toList();
        return new Assignment(new BilanId(bilan), consultant, sessions);
    }

    static PlannedSession session(SessionNeed need, LocalDate day, int minute, String room) {
        return new PlannedSession(
                need,
                new TimeSlot(day, LocalTime.of(minute / 60, minute % 60), need.minutes(), ZoneId.of("Europe/Paris")),
                Venue.room(room),
                0);
    }

    static PlanAudit audit(Season season, Assignment... assignments) {
        return PlanAudit.of(season, new Portfolio(List.of(assignments), List.of()));
    }
}
