package org.bilan.scheduling.portfolio;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.WallClock;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.RequestedBilan;

/** A bilan as the search sees it: its days as numbers of the season, the rules asked once for each first day. */
final class BilanTable {
    /** Sessions of one length and mode can have the same places. */
    record Kind(int minutes, boolean isRemote) {
        static Kind of(SessionNeed need) {
            return new Kind(need.minutes(), need.mode() != DeliveryMode.IN_PERSON);
        }
    }

    /** The first and the last day of the last session, both inclusive; the last is before the first if there is none. */
    record End(int first, int last) {}

    private record Wish(ZoneId zone, int minutes) {}

    final RequestedBilan bilan;
    final Programme programme;
    final List<Kind> kinds = new ArrayList<>();

    /** For each session the number of its kind. */
    final int[] kindOf;

    final int firstDay;
    final int lastDay;
    final int startFrom;
    final int startUntil;

    /** The day of the last session held, from which the first gap is counted; none if none was held. */
    final Optional<HeldSpan> held;

    private final Grid grid;
    private final Map<Integer, End> ends = new HashMap<>();
    private final Map<Wish, long[][]> wishes = new HashMap<>();
    private final Optional<FreeTime> beneficiary;

    BilanTable(Grid grid, RequestedBilan bilan) {
        this.grid = grid;
        this.bilan = bilan;
        this.programme = bilan.programme();
        this.held = bilan.frame().held();
        this.kindOf = programme.sessions().stream()
                .mapToInt(need -> numberOf(Kind.of(need)))
                .toArray();
        this.firstDay = grid.dayOf(programme.earliestDay());
        this.lastDay = grid.dayOf(programme.latestDay());
        List<LegalBound> bounds = bilan.frame().startBounds();
        int earliest = grid.dayOf(LegalBound.earliest(bounds, programme.earliestDay()));
        int afterHeld = held.map(span -> grid.dayOf(span.last()) + Math.max(1, programme.minimumGapDays()))
                .orElse(earliest);
        this.startFrom = Math.max(earliest, afterHeld);
        this.startUntil = grid.dayOf(LegalBound.latest(bounds, programme.latestDay()));
        this.beneficiary = bilan.beneficiary()
                .map(diary -> new FreeTime(
                        grid, grid.within(RoomTable.free(diary, programme.earliestDay(), programme.latestDay()))));
    }

    private int numberOf(Kind kind) {
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        return kinds.indexOf(kind);
    }

    /** The day of the season of the first session held; may be before the season. */
    int firstHeldDay() {
        return held.map(span -> grid.dayOf(span.first())).orElse(startFrom);
    }

    /** The day of the season of the last session held; may be before the season. */
    int lastHeldDay() {
        return held.map(span -> grid.dayOf(span.last())).orElse(startFrom);
    }

    int days() {
        return lastDay - firstDay + 1;
    }

    int sessions() {
        return kindOf.length;
    }

    /** Whether its minutes and phases leave any lawful plan, wherever its sessions are placed. */
    boolean canHold() {
        int planned = programme.plannedMinutes();
        return planned <= programme.agreedMinutes()
                && bilan.frame().ceilings().stream()
                        .mapToInt(MinuteCeiling::leftMinutes)
                        .allMatch(left -> planned <= left)
                && (!programme.asksForAllPhases()
                        || Stream.concat(
                                                bilan.frame().heldPhases().stream(),
                                                programme.sessions().stream().map(SessionNeed::phase))
                                        .distinct()
                                        .count()
                                == Phase.values().length);
    }

    /** What the rules say of the last day if the first session is on a day of the season. */
    End end(int day) {
        return ends.computeIfAbsent(day, first -> {
            LocalDate opened = held.map(HeldSpan::first).orElse(grid.firstDay.plusDays(first));
            int from = firstDay;
            int until = lastDay;
            for (LegalBound bound : bilan.frame().endBounds(opened)) {
                DateWindow window = bound.window();
                from = Math.max(from, window.earliest().map(grid::dayOf).orElse(from));
                until = Math.min(until, window.latest().map(grid::dayOf).orElse(until));
            }
            return new End(from, until);
        });
    }

    /** The steps at which the beneficiary can come for some minutes; empty if nothing is known. */
    Optional<long[]> beneficiaryStarts(int minutes) {
        return beneficiary.map(time -> time.starts(minutes));
    }

    /** For each preference the steps at which a session of some minutes meets it. */
    long[][] wishes(ZoneId zone, int minutes) {
        return wishes.computeIfAbsent(
                new Wish(zone, minutes),
                wish -> bilan.preferences().stream()
                        .map(preference -> met(preference, wish))
                        .toArray(long[][]::new));
    }

    private long[] met(Preference preference, Wish wish) {
        long[] steps = new long[grid.words()];
        WallClock clock = new WallClock(wish.zone());
        int lastStart = preference.hours().endMinute() - wish.minutes();
        for (LocalDate day = programme.earliestDay(); !day.isAfter(programme.latestDay()); day = day.plusDays(1)) {
            if (preference.days().contains(day.getDayOfWeek())) {
                long epochDay = day.toEpochDay();
                long from = clock.second(epochDay, preference.hours().startMinute()) / 60;
                long last = clock.second(epochDay, lastStart) / 60;
                Bits.fill(steps, grid.ceil(from), grid.floor(last) + 1);
            }
        }
        return steps;
    }
}
