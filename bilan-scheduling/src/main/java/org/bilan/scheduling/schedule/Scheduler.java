package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;

/**
 * Proposes a lawful plan of one bilan.
 *
 * <p>Complete: if a lawful plan exists, one is found, that with the earliest first day that any has; the other sessions
 * are spread at the cadence. Deterministic: the same case gives the same schedule. If there is none, the longest
 * beginning of a plan is proposed, and the reasons of what is left.
 */
public final class Scheduler {
    private final PlanningCase planning;
    private final Programme programme;
    private final LegalFrame frame;
    private final Openings openings;

    private Scheduler(PlanningCase planning) {
        this.planning = planning;
        this.programme = planning.programme();
        this.frame = planning.frame();
        this.openings = new Openings(planning);
    }

    /**
     * The plan proposed for a case.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public static Schedule propose(PlanningCase planning) {
        return new Scheduler(planning).propose();
    }

    private Schedule propose() {
        List<Reason> tooMany = tooManyMinutes();
        if (!tooMany.isEmpty()) {
            return schedule(List.of(), tooMany);
        }
        List<Corridor> corridors = corridors();
        return corridors.stream()
                .map(Corridor::spread)
                .flatMap(Optional::stream)
                .findFirst()
                .map(plan -> schedule(plan, List.of()))
                .orElseGet(() -> beginning(corridors));
    }

    private List<Reason> tooManyMinutes() {
        int planned = programme.plannedMinutes();
        Stream<Reason> agreed = planned <= programme.agreedMinutes()
                ? Stream.empty()
                : Stream.of(new Reason.TooManyMinutes(planned, programme.agreedMinutes(), Optional.empty()));
        Stream<Reason> ceilings = frame.ceilings().stream()
                .filter(ceiling -> planned > ceiling.leftMinutes())
                .map(ceiling -> new Reason.TooManyMinutes(planned, ceiling.leftMinutes(), Optional.of(ceiling)));
        return Stream.concat(agreed, ceilings).toList();
    }

    private List<Corridor> corridors() {
        return frame.held()
                .map(held -> List.of(Corridor.following(held, planning, openings)))
                .orElseGet(() -> firstDays()
                        .map(day -> Corridor.startingOn(day, planning, openings))
                        .toList());
    }

    private Stream<LocalDate> firstDays() {
        LocalDate first = LegalBound.earliest(frame.startBounds(), programme.earliestDay());
        LocalDate last = LegalBound.latest(frame.startBounds(), programme.latestDay());
        int minutes = programme.sessions().get(0).minutes();
        return first.isAfter(last)
                ? Stream.empty()
                : first.datesUntil(last.plusDays(1)).filter(day -> canHold(day, minutes));
    }

    private boolean canHold(LocalDate day, int minutes) {
        return openings.on(day.toEpochDay()).stream().anyMatch(free -> free.minutes() >= minutes);
    }

    private Schedule beginning(List<Corridor> corridors) {
        List<PlannedSession> longest = List.of();
        List<Reason> reasons = startReasons();
        for (Corridor corridor : corridors) {
            List<PlannedSession> placed = corridor.asManyAsFit();
            if (placed.size() > longest.size() || frame.held().isPresent()) {
                longest = placed;
                reasons = reasons(corridor, placed);
            }
        }
        return schedule(longest, reasons);
    }

    /** Why the first session of a bilan has no place on any day. */
    private List<Reason> startReasons() {
        List<LegalBound> bounds = frame.startBounds();
        LocalDate first = LegalBound.earliest(bounds, programme.earliestDay());
        LocalDate last = LegalBound.latest(bounds, programme.latestDay());
        return reasons(bounds, first, last, programme.sessions().get(0));
    }

    /** Why the session after those placed has no place. */
    private List<Reason> reasons(Corridor corridor, List<PlannedSession> placed) {
        LocalDate start = frame.held()
                .map(held -> held.first())
                .orElseGet(() -> placed.get(0).slot().date());
        return reasons(
                frame.endBounds(start),
                corridor.firstDayAfter(placed),
                corridor.lastDayOf(placed.size()),
                programme.sessions().get(placed.size()));
    }

    private List<Reason> reasons(List<LegalBound> bounds, LocalDate first, LocalDate last, SessionNeed need) {
        List<Reason> reasons = new ArrayList<>();
        bounds.forEach(bound -> reasons.add(new Reason.OutsideLegalWindow(bound)));
        reasons.add(new Reason.OutsideWishedDays(DateWindow.between(programme.earliestDay(), programme.latestDay())));
        if (first.isAfter(last)) {
            reasons.add(new Reason.NoDayLeft(first, last));
        } else {
            reasons.addAll(new Obstacles(planning, openings).between(first, last, need.minutes()));
        }
        return reasons;
    }

    /** The plan, and the sessions after it: the first of them with its reasons, the others because they follow it. */
    private Schedule schedule(List<PlannedSession> plan, List<Reason> reasons) {
        List<SessionNeed> left =
                programme.sessions().subList(plan.size(), programme.sessions().size());
        List<Unplaced> unplaced = new ArrayList<>();
        for (SessionNeed need : left) {
            unplaced.add(new Unplaced(
                    need,
                    unplaced.isEmpty()
                            ? reasons
                            : List.of(new Reason.Waits(List.of(left.get(0).id())))));
        }
        return new Schedule(programme.bilan(), plan, unplaced, frame.conditions());
    }
}
