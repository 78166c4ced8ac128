package org.bilan.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.Absence;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.ExceptionalOpening;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;

/** Small cases, about half of them without a plan: few sessions, two weeks, hours that start on half hours. */
public final class SchedulingDomain extends DomainContextBase {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Weeks with a clock change (both), a bridge, and the turn of a year. */
    private static final List<LocalDate> ORIGINS = List.of(
            LocalDate.of(2026, 3, 23),
            LocalDate.of(2026, 10, 19),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 12, 21));

    @Provide
    Arbitrary<Availability> availabilities() {
        return Arbitraries.of(ORIGINS).flatMap(this::availability);
    }

    @Provide
    Arbitrary<PlanningCase> cases() {
        return Arbitraries.of(ORIGINS).flatMap(this::casesFrom);
    }

    /** The Mondays from which the two weeks of a case begin. */
    public static List<LocalDate> origins() {
        return ORIGINS;
    }

    /** Cases of the two weeks from one Monday on. */
    public Arbitrary<PlanningCase> casesFrom(LocalDate origin) {
        return Combinators.combine(programme(origin), frame(origin), diary(origin), surroundings(origin))
                .as((programme, frame, diary, around) -> around.programme(programme)
                        .frame(frame)
                        .consultant(diary)
                        .calendar(WorkingCalendar.of(Samples.FRANCE))
                        .build());
    }

    private Arbitrary<Diary> diary(LocalDate origin) {
        Arbitrary<List<BusyTime>> busy = Combinators.combine(
                        day(origin), Arbitraries.integers().between(8, 24), Arbitraries.of(BusyTime.Kind.class))
                .as((day, half, kind) -> new BusyTime(
                        new Span(
                                day.atStartOfDay(PARIS).plusMinutes(30L * half).toInstant(),
                                day.atStartOfDay(PARIS)
                                        .plusMinutes(30L * half + 60)
                                        .toInstant()),
                        kind))
                .list()
                .ofMaxSize(3);
        Arbitrary<Buffers> buffers = Arbitraries.of(Buffers.NONE, new Buffers(30, 0), new Buffers(0, 30));
        return Combinators.combine(availability(origin), busy, buffers).as(Diary::new);
    }

    /** What most cases have none of: rooms, hours of the beneficiary, a preference. */
    private Arbitrary<PlanningCase.Builder> surroundings(LocalDate origin) {
        Arbitrary<List<Room>> rooms = Combinators.combine(diary(origin), Arbitraries.of(true, false))
                .as((diary, isFlat) ->
                        new Room("R1", isFlat ? Set.of(Room.Feature.STEP_FREE) : Set.of(), diary, isFlat ? 0 : 30))
                .list()
                .ofMaxSize(1);
        Arbitrary<Set<Room.Feature>> needed = Arbitraries.of(Set.of(), Set.of(Room.Feature.STEP_FREE));
        Arbitrary<List<Preference>> liked = Arbitraries.of(DayOfWeek.class)
                .map(day ->
                        new Preference(Set.of(day), new OpeningHours(LocalTime.of(8, 0), 240), 5, Source.BENEFICIARY))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        rooms,
                        needed,
                        liked,
                        Arbitraries.of(RemoteConsent.class),
                        diary(origin).optional(0.2))
                .as((places, features, likes, remote, beneficiary) -> new PlanningCase.Builder()
                        .rooms(places)
                        .neededFeatures(features)
                        .preferences(likes)
                        .remote(remote)
                        .stepMinutes(30)
                        .beneficiary(beneficiary));
    }

    private Arbitrary<Availability> availability(LocalDate origin) {
        Arbitrary<WeeklyHours> weekly = Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.class),
                        hours().list().ofMinSize(1).ofMaxSize(2))
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(SchedulingDomain::withoutOverlap);
        Arbitrary<List<Absence>> absences = absence(origin).list().ofMaxSize(2);
        Arbitrary<List<ExceptionalOpening>> openings = Combinators.combine(day(origin), hours())
                .as(ExceptionalOpening::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(weekly, absences, openings)
                .as((week, away, open) -> new Availability(PARIS, week, away, open));
    }

    private static WeeklyHours withoutOverlap(Map<DayOfWeek, List<OpeningHours>> drawn) {
        Map<DayOfWeek, List<OpeningHours>> week = new java.util.EnumMap<>(DayOfWeek.class);
        drawn.forEach((day, hours) -> {
            List<OpeningHours> kept = new ArrayList<>();
            hours.stream().filter(one -> kept.stream().noneMatch(one::overlaps)).forEach(kept::add);
            week.put(day, kept);
        });
        return new WeeklyHours(week);
    }

    private static Arbitrary<OpeningHours> hours() {
        Arbitrary<Integer> start = Arbitraries.oneOf(
                Arbitraries.integers().between(2, 6), Arbitraries.integers().between(18, 24));
        return Combinators.combine(start, Arbitraries.integers().between(1, 5))
                .as((half, length) -> new OpeningHours(LocalTime.of(half / 2, half % 2 * 30), length * 30));
    }

    private static Arbitrary<LocalDate> day(LocalDate origin) {
        return Arbitraries.integers().between(0, 13).map(origin::plusDays);
    }

    private static Arbitrary<Absence> absence(LocalDate origin) {
        return Combinators.combine(
                        day(origin), Arbitraries.integers().between(0, 4), Arbitraries.of("", "congés", "formation"))
                .as((from, length, label) -> new Absence(from, from.plusDays(length), label));
    }

    private static Arbitrary<Programme> programme(LocalDate origin) {
        Arbitrary<List<SessionNeed>> sessions =
                Arbitraries.of(30, 60, 90).list().ofMinSize(1).ofMaxSize(3).map(SchedulingDomain::sessions);
        Arbitrary<Integer> gap = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> cadence = Arbitraries.integers().between(0, 6);
        Arbitrary<Optional<Integer>> most = Arbitraries.integers().between(3, 8).optional(0.4);
        return Combinators.combine(sessions, gap, cadence, most)
                .as((needs, days, pace, longest) -> new Programme.Builder()
                        .bilan(new BilanId("B"))
                        .sessions(needs)
                        .agreedMinutes(330)
                        .minimumGapDays(days)
                        .cadenceDays(pace)
                        .maximumGapDays(longest.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .earliestDay(origin)
                        .latestDay(origin.plusDays(13))
                        .build());
    }

    private static List<SessionNeed> sessions(List<Integer> lengths) {
        List<SessionNeed> sessions = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            Phase phase = List.of(Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSIONS)
                    .get(Math.min(i, 2));
            sessions.add(new SessionNeed(phase, i + 1, lengths.get(i), DeliveryMode.IN_PERSON));
        }
        return List.copyOf(sessions);
    }

    private static Arbitrary<HandMadeFrame> frame(LocalDate origin) {
        Arbitrary<DateWindow> start = Combinators.combine(
                        day(origin), Arbitraries.integers().between(2, 10))
                .as((from, length) -> DateWindow.between(from, from.plusDays(length)));
        Arbitrary<HandMadeFrame.DayRange> end = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 7))
                .as((from, length) -> new HandMadeFrame.DayRange(from, from + length));
        Arbitrary<Optional<HeldSpan>> held = Arbitraries.integers()
                .between(0, 3)
                .map(days ->
                        new HeldSpan(origin.minusDays(4), origin.minusDays(4).plusDays(days)))
                .optional(0.2);
        return Combinators.combine(start, end, Arbitraries.of(240, 330, 1440), held)
                .as(HandMadeFrame::new);
    }
}
