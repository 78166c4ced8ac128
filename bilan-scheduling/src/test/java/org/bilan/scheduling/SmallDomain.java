package org.bilan.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;

/**
 * Cases of which all plans can be listed and in which the wishes decide: nine days, one to three starts a day, wide windows,
 * and preferences, cadence, delay and distance of weights that pull against each other.
 */
public final class SmallDomain extends DomainContextBase {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final int DAYS = 9;
    private static final OpeningHours MORNING = new OpeningHours(LocalTime.of(8, 0), 240);
    private static final OpeningHours AFTERNOON = new OpeningHours(LocalTime.of(13, 0), 300);

    /** The hours that a weekday may have. */
    private static final List<List<OpeningHours>> HOURS = List.of(
            List.of(),
            List.of(new OpeningHours(LocalTime.of(9, 0), 60)),
            List.of(new OpeningHours(LocalTime.of(9, 0), 120)),
            List.of(new OpeningHours(LocalTime.of(14, 0), 120)),
            List.of(new OpeningHours(LocalTime.of(9, 0), 60), new OpeningHours(LocalTime.of(14, 0), 120)));

    @Provide
    Arbitrary<PlanningCase> cases() {
        return Combinators.combine(
                        programme(), frame(), diary(), wishes(2), diary().list().ofMaxSize(1))
                .as((programme, frame, consultant, wishes, rooms) -> new PlanningCase.Builder()
                        .programme(programme)
                        .frame(frame)
                        .consultant(consultant)
                        .calendar(WorkingCalendar.of(Samples.FRANCE))
                        .rooms(rooms.stream()
                                .map(room -> new Room("R1", Set.of(), room, 0))
                                .toList())
                        .remote(RemoteConsent.WHEREVER_NEEDED)
                        .preferences(wishes)
                        .stepMinutes(60)
                        .build());
    }

    private static Arbitrary<Diary> diary() {
        return Arbitraries.of(HOURS).list().ofSize(7).map(week -> {
            Map<DayOfWeek, List<OpeningHours>> byDay = new EnumMap<>(DayOfWeek.class);
            Stream.of(DayOfWeek.values()).forEach(day -> byDay.put(day, week.get(day.getValue() - 1)));
            return Diary.of(new Availability(PARIS, new WeeklyHours(byDay), List.of(), List.of()));
        });
    }

    private static Arbitrary<List<Preference>> wishes(int most) {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(MORNING, AFTERNOON),
                        Arbitraries.integers().between(1, 6))
                .as((days, hours, weight) -> new Preference(days, hours, weight, Source.BENEFICIARY))
                .list()
                .ofMaxSize(most);
    }

    private static Arbitrary<Programme> programme() {
        Arbitrary<Optional<Integer>> most = Arbitraries.integers().between(3, 6).optional(0.3);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 4),
                        most)
                .as((sessions, gap, cadence, longest) -> new Programme.Builder()
                        .bilan(new BilanId("B"))
                        .sessions(SessionNeed.series(Phase.INVESTIGATION, sessions, 60, DeliveryMode.IN_PERSON))
                        .agreedMinutes(600)
                        .minimumGapDays(gap)
                        .cadenceDays(cadence)
                        .maximumGapDays(longest.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .earliestDay(MONDAY)
                        .latestDay(MONDAY.plusDays(DAYS - 1))
                        .build());
    }

    private static Arbitrary<HandMadeFrame> frame() {
        Arbitrary<DateWindow> start =
                Arbitraries.integers().between(2, DAYS).map(days -> DateWindow.between(MONDAY, MONDAY.plusDays(days)));
        Arbitrary<HandMadeFrame.DayRange> end = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(2, DAYS))
                .as((from, length) -> new HandMadeFrame.DayRange(from, from + length));
        Arbitrary<Optional<HeldSpan>> held = Arbitraries.integers()
                .between(1, 3)
                .map(days -> new HeldSpan(MONDAY.minusDays(days), MONDAY.minusDays(days)))
                .optional(0.2);
        return Combinators.combine(start, end, held)
                .as((from, to, before) -> new HandMadeFrame(from, to, 1440, before));
    }
}
