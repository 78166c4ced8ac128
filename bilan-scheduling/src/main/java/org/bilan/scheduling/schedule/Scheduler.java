package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.HeldSpan;
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
    private final Planner planner;

    private Scheduler(PlanningCase planning) {
        this.planning = planning;
        this.programme = planning.programme();
        this.frame = planning.frame();
        this.planner = new Planner(planning);
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
        return planner.best(1).stream().map(Proposal::schedule).findFirst().orElseGet(this::beginning);
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

    /** The sessions that fit, and why the one after them does not. */
    private Schedule beginning() {
        List<PlannedSession> placed = planner.beginning();
        SessionNeed next = programme.sessions().get(placed.size());
        Optional<LocalDate> start = frame.held()
                .map(HeldSpan::first)
                .or(() -> placed.stream().findFirst().map(first -> first.slot().date()));
        List<LegalBound> bounds = start.map(frame::endBounds).orElseGet(frame::startBounds);
        LocalDate latest = LegalBound.latest(bounds, programme.latestDay());
        return schedule(placed, reasons(bounds, firstDayAfter(placed, bounds), latest, next));
    }

    private LocalDate firstDayAfter(List<PlannedSession> placed, List<LegalBound> bounds) {
        Optional<LocalDate> afterHeld =
                frame.held().map(held -> held.last().plusDays(Math.max(1, programme.minimumGapDays())));
        LocalDate first = placed.isEmpty()
                ? afterHeld.orElseGet(() -> LegalBound.earliest(bounds, programme.earliestDay()))
                : placed.get(placed.size() - 1).slot().date().plusDays(programme.minimumGapDays());
        boolean isLast = placed.size() == programme.sessions().size() - 1;
        LocalDate notBefore = isLast ? LegalBound.earliest(bounds, programme.earliestDay()) : programme.earliestDay();
        return first.isBefore(notBefore) ? notBefore : first;
    }

    private List<Reason> reasons(List<LegalBound> bounds, LocalDate first, LocalDate last, SessionNeed need) {
        List<Reason> reasons = new ArrayList<>();
        bounds.forEach(bound -> reasons.add(new Reason.OutsideLegalWindow(bound)));
        reasons.add(new Reason.OutsideWishedDays(DateWindow.between(programme.earliestDay(), programme.latestDay())));
        if (first.isAfter(last)) {
            reasons.add(new Reason.NoDayLeft(first, last));
        } else {
            reasons.addAll(new Obstacles(planning).between(first, last, need.minutes()));
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
