package org.bilan.scheduling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
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
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;

/**
 * Cases around the nights in which clocks change: the consultant works through the night and little else, the hours of the
 * change are liked best, and what is taken lies in and around them.
 */
public final class ClockChangeDomain extends DomainContextBase {
    /** The last Sundays of March and October at four offsets, other Sundays, and a zone that changes by half an hour. */
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Paris",
                    "Europe/London",
                    "Europe/Athens",
                    "Atlantic/Azores",
                    "America/Miquelon",
                    "Australia/Lord_Howe")
            .map(ZoneId::of)
            .toList();

    private static final OpeningHours SMALL_HOURS = new OpeningHours(LocalTime.of(0, 30), 210);

    @Provide
    Arbitrary<PlanningCase> cases() {
        return Arbitraries.of(ZONES)
                .flatMap(zone -> Arbitraries.of(changes(zone)).flatMap(change -> around(zone, change)));
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 6; i++) {
            changes.add(zone.getRules().nextTransition(at));
            at = changes.get(i).getInstant();
        }
        return changes;
    }

    private static Arbitrary<PlanningCase> around(ZoneId zone, ZoneOffsetTransition change) {
        LocalDate day = change.getDateTimeBefore().toLocalDate();
        return Combinators.combine(
                        programme(day), night(zone, day), busy(change.getInstant()), buffers(), Arbitraries.of(15, 30))
                .as((programme, hours, busy, buffers, step) -> new PlanningCase.Builder()
                        .programme(programme)
                        .frame(new HandMadeFrame(
                                DateWindow.between(day.minusDays(1), day.plusDays(1)),
                                new HandMadeFrame.DayRange(0, 3),
                                1440,
                                Optional.empty()))
                        .consultant(new Diary(hours, busy, buffers))
                        .calendar(new WorkingCalendar(Optional.empty(), Set.of(), List.of(), Set.of()))
                        .preferences(
                                List.of(new Preference(Set.of(day.getDayOfWeek()), SMALL_HOURS, 9, Source.CONSULTANT)))
                        .stepMinutes(step)
                        .build());
    }

    /**
     * Hours from midnight to 02:30 at the latest, until 02:00 to 06:00; in some cases also until that midnight, or in the
     * mornings around alone.
     */
    private static Arbitrary<Availability> night(ZoneId zone, LocalDate day) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(4, 9),
                        Arbitraries.integers().between(0, 4))
                .as((start, length, kind) -> {
                    OpeningHours hours = new OpeningHours(LocalTime.of(start / 2, start % 2 * 30), 30 * length);
                    OpeningHours morning = new OpeningHours(LocalTime.of(9, 0), 120);
                    Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
                    if (kind != 0) {
                        week.put(day.getDayOfWeek(), List.of(hours));
                    }
                    if (kind < 2) {
                        OpeningHours evening = new OpeningHours(LocalTime.of(22, 0), 120);
                        week.put(day.minusDays(1).getDayOfWeek(), List.of(kind == 0 ? morning : evening));
                    }
                    if (kind < 3) {
                        week.put(day.plusDays(1).getDayOfWeek(), List.of(morning));
                    }
                    return new Availability(zone, new WeeklyHours(week), List.of(), List.of());
                });
    }

    /** In and around the hour of the change, and in the morning of the next day. */
    private static Arbitrary<List<BusyTime>> busy(Instant change) {
        Arbitrary<Integer> around = Arbitraries.integers().between(-5, 4);
        Arbitrary<Integer> nextMorning = Arbitraries.integers().between(46, 76);
        return Combinators.combine(Arbitraries.oneOf(around, around, nextMorning), Arbitraries.of(30, 60))
                .as((half, minutes) -> {
                    Instant from = change.plusSeconds(1800L * half);
                    return new BusyTime(new Span(from, from.plusSeconds(60L * minutes)), BusyTime.Kind.BUSY);
                })
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Buffers> buffers() {
        return Arbitraries.of(Buffers.NONE, new Buffers(30, 0), new Buffers(0, 30));
    }

    private static Arbitrary<Programme> programme(LocalDate day) {
        return Arbitraries.of(30, 60, 90, 120)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(lengths -> new Programme.Builder()
                        .bilan(new BilanId("B"))
                        .sessions(sessions(lengths))
                        .agreedMinutes(600)
                        .minimumGapDays(0)
                        .cadenceDays(0)
                        .maximumGapDays(OptionalInt.empty())
                        .earliestDay(day.minusDays(1))
                        .latestDay(day.plusDays(1))
                        .build());
    }

    private static List<SessionNeed> sessions(List<Integer> lengths) {
        List<SessionNeed> sessions = new ArrayList<>();
        lengths.forEach(minutes -> sessions.add(
                new SessionNeed(Phase.INVESTIGATION, sessions.size() + 1, minutes, DeliveryMode.REMOTE_SYNC)));
        return sessions;
    }
}
