package org.bilan.scheduling.portfolio;

import static org.bilan.scheduling.Samples.MONDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
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
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.ExceptionalOpening;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;

/** Small seasons to start from: bilans of three hours at a distance, best a week apart, three days at least. */
final class SmallSeasons {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Availability WEEK = Samples.availability("""
            fuseau: Europe/Paris
            lundi: 09:00-17:00
            mardi: 09:00-17:00
            jeudi: 09:00-17:00
            """);

    /** One hour a week, and no other. */
    static final Availability AN_HOUR = Samples.availability("fuseau: Europe/Paris\nlundi: 09:00-10:00\n");

    private SmallSeasons() {}

    static Programme.Builder aProgramme(String id) {
        return new Programme.Builder()
                .bilan(new BilanId(id))
                .sessions(SessionNeed.series(Phase.INVESTIGATION, 3, 60, DeliveryMode.REMOTE_SYNC))
                .agreedMinutes(180)
                .minimumGapDays(3)
                .cadenceDays(7)
                .earliestDay(MONDAY)
                .latestDay(MONDAY.plusDays(60));
    }

    static RequestedBilan.Builder aBilan(String id, LocalDate latestStart) {
        return new RequestedBilan.Builder()
                .programme(aProgramme(id).build())
                .frame(starting(DateWindow.between(MONDAY, latestStart)));
    }

    /** The last session two weeks to sixty days after the first. */
    static HandMadeFrame starting(DateWindow start) {
        return new HandMadeFrame(start, new HandMadeFrame.DayRange(14, 60), 180, Optional.empty());
    }

    /** Under way for thirty days, the last session held so far on that day; the last one at most ninety days after the first. */
    static HandMadeFrame underWay(LocalDate lastHeld) {
        return new HandMadeFrame(
                DateWindow.always(),
                new HandMadeFrame.DayRange(14, 90),
                180,
                Optional.of(new HeldSpan(MONDAY.minusDays(30), lastHeld)));
    }

    static Consultant consultant(String id, Availability hours, Caseload caseload, String... qualifications) {
        return new Consultant(id, Diary.of(hours), Set.of(qualifications), caseload);
    }

    static Season season(List<Consultant> team, RequestedBilan... bilans) {
        return season(team, List.of(), bilans);
    }

    static Season season(List<Consultant> team, List<Room> rooms, RequestedBilan... bilans) {
        return new Season(List.of(bilans), team, rooms, WorkingCalendar.of(Samples.FRANCE), 30, Season.SEVEN_HOURS);
    }

    static RequestedBilan[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> aBilan("B" + (10 + i), MONDAY.plusDays(10)).build())
                .toArray(RequestedBilan[]::new);
    }

    /** An hour from nine to ten so many days after the first Monday, and no other. */
    static Availability openOn(int... days) {
        List<ExceptionalOpening> openings = Arrays.stream(days)
                .mapToObj(day -> new ExceptionalOpening(MONDAY.plusDays(day), new OpeningHours(LocalTime.of(9, 0), 60)))
                .toList();
        return new Availability(PARIS, WeeklyHours.NONE, List.of(), openings);
    }

    static Assignment placed(Portfolio portfolio, String bilan) {
        return portfolio.find(new BilanId(bilan)).orElseThrow();
    }

    /** How many days after the first Monday each session is. */
    static List<Long> days(Assignment assignment) {
        return assignment.sessions().stream()
                .map(session -> session.slot().date().toEpochDay() - MONDAY.toEpochDay())
                .toList();
    }

    static List<String> starts(Assignment assignment) {
        return assignment.sessions().stream()
                .map(PlannedSession::slot)
                .map(slot -> slot.start().toString())
                .toList();
    }
}
