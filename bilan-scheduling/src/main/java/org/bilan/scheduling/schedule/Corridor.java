package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;

/**
 * The search once the first day of the bilan is known: every session then has a first and a last day.
 *
 * <p>Exact. Sessions come in a fixed order, so that the earliest start of each leaves the most to the next, and the
 * latest start of each still leaves enough to all after it: a plan exists if and only if the latest starts do and the
 * earliest first one is not after its latest.
 */
final class Corridor {
    private final Programme programme;
    private final Openings openings;
    private final long[] firstDays;
    private final long[] lastDays;
    private final long anchor;

    private Corridor(PlanningCase planning, Openings openings, LocalDate start, LocalDate anchor) {
        this.programme = planning.programme();
        this.openings = openings;
        this.anchor = anchor.toEpochDay();
        int count = programme.sessions().size();
        List<LegalBound> end = planning.frame().endBounds(start);
        firstDays = new long[count];
        lastDays = new long[count];
        Arrays.fill(firstDays, programme.earliestDay().toEpochDay());
        Arrays.fill(lastDays, LegalBound.latest(end, programme.latestDay()).toEpochDay());
        firstDays[count - 1] = LegalBound.earliest(end, programme.earliestDay()).toEpochDay();
    }

    /** The first session is on a day; it must be one that the parties accept. */
    static Corridor startingOn(LocalDate day, PlanningCase planning, Openings openings) {
        Corridor corridor = new Corridor(planning, openings, day, day);
        corridor.firstDays[0] = Math.max(corridor.firstDays[0], day.toEpochDay());
        corridor.lastDays[0] = Math.min(corridor.lastDays[0], day.toEpochDay());
        return corridor;
    }

    /** Sessions were held; the next is on another day, after the gap. */
    static Corridor following(HeldSpan held, PlanningCase planning, Openings openings) {
        Corridor corridor = new Corridor(planning, openings, held.first(), held.last());
        long next = corridor.anchor + Math.max(1, corridor.programme.minimumGapDays());
        corridor.firstDays[0] = Math.max(corridor.firstDays[0], next);
        return corridor;
    }

    /** The first day on which the next session could be, after those already placed. */
    LocalDate firstDayAfter(List<PlannedSession> placed) {
        int next = placed.size();
        long from = placed.isEmpty() ? firstDays[0] : Openings.dayOf(follow(placed.get(next - 1)));
        return LocalDate.ofEpochDay(Math.max(from, firstDays[next]));
    }

    /** The last day on which a session may be. */
    LocalDate lastDayOf(int session) {
        return LocalDate.ofEpochDay(lastDays[session]);
    }

    /** As many sessions as fit from the first one on, each as early as possible. */
    List<PlannedSession> asManyAsFit() {
        List<PlannedSession> placed = new ArrayList<>();
        for (SessionNeed need : programme.sessions()) {
            int i = placed.size();
            long start = openings.earliest(from(placed), lastDays[i], need.minutes());
            if (start == Openings.NONE) {
                return placed;
            }
            placed.add(placed(need, start));
        }
        return placed;
    }

    /** All sessions, each as near as possible to an even spread; empty if there is no lawful plan. */
    Optional<List<PlannedSession>> spread() {
        long[] latest = latestStarts();
        List<PlannedSession> placed = new ArrayList<>();
        for (SessionNeed need : programme.sessions()) {
            int i = placed.size();
            long start = nearest(i, from(placed), latest[i]);
            if (start == Openings.NONE) {
                return Optional.empty();
            }
            placed.add(placed(need, start));
        }
        return Optional.of(placed);
    }

    private long[] latestStarts() {
        List<SessionNeed> needs = programme.sessions();
        long[] latest = new long[needs.size()];
        Arrays.fill(latest, Openings.NONE);
        long until = Long.MAX_VALUE;
        for (int i = needs.size() - 1; i >= 0; i--) {
            until = Math.min(until, Openings.startOf(lastDays[i] + 1));
            latest[i] = openings.latest(until, firstDays[i], needs.get(i).minutes());
            if (latest[i] == Openings.NONE) {
                return latest;
            }
            until = endBefore(latest[i]);
        }
        return latest;
    }

    /** The start nearest to the target day, the earlier of two, none before or after the given moments. */
    private long nearest(int session, long from, long latest) {
        if (latest == Openings.NONE || from > latest) {
            return Openings.NONE;
        }
        long first = Openings.dayOf(from);
        long last = Openings.dayOf(latest);
        long target = Math.max(first, Math.min(last, target(session)));
        for (long away = 0; away <= last - first; away++) {
            for (long day : new long[] {target - away, target + away}) {
                long start = day < first || day > last ? Openings.NONE : startOn(session, day, from);
                if (start != Openings.NONE && start <= latest) {
                    return start;
                }
            }
        }
        return Openings.NONE;
    }

    private long startOn(int session, long day, long from) {
        return openings.earliestOn(day, from, programme.sessions().get(session).minutes());
    }

    /** The day to aim at: an even spread at the cadence, from the anchor to a last day that the rules allow. */
    private long target(int session) {
        int count = firstDays.length;
        boolean anchorIsFirst = firstDays[0] == anchor;
        long steps = anchorIsFirst ? count - 1L : count;
        long step = anchorIsFirst ? session : session + 1L;
        long wished = anchor + steps * programme.cadenceDays();
        long last = Math.min(Math.max(wished, firstDays[count - 1]), lastDays[count - 1]);
        return steps == 0 ? anchor : anchor + Math.round((double) step * (last - anchor) / steps);
    }

    private long from(List<PlannedSession> placed) {
        int next = placed.size();
        long free = Openings.startOf(firstDays[next]);
        return next == 0 ? free : Math.max(free, follow(placed.get(next - 1)));
    }

    private long follow(PlannedSession before) {
        long day = before.slot().date().toEpochDay();
        return programme.minimumGapDays() == 0
                ? Openings.startOf(day) + before.slot().endMinute()
                : Openings.startOf(day + programme.minimumGapDays());
    }

    private long endBefore(long nextStart) {
        return programme.minimumGapDays() == 0
                ? nextStart
                : Openings.startOf(Openings.dayOf(nextStart) - programme.minimumGapDays() + 1);
    }

    private PlannedSession placed(SessionNeed need, long start) {
        return PlannedSession.first(need, openings.slot(start, need.minutes()));
    }
}
