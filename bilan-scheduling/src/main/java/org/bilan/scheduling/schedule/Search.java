package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bilan.scheduling.constraint.PlanConstraint;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;

/** The problem of a case as the search sees it, once the places of each session are known. */
final class Search {
    private final PlanningCase planning;
    private final Programme programme;

    Search(PlanningCase planning) {
        this.planning = planning;
        this.programme = planning.programme();
    }

    /** Whether the sessions are short and many-sided enough for any plan to be lawful, wherever they are placed. */
    boolean canHold() {
        int planned = programme.plannedMinutes();
        return planned <= programme.agreedMinutes()
                && planning.frame().ceilings().stream()
                        .mapToInt(MinuteCeiling::leftMinutes)
                        .allMatch(left -> planned <= left)
                && (!programme.asksForAllPhases()
                        || new PlanConstraint.AllPhases(
                                        programme, planning.frame().heldPhases())
                                .canHold());
    }

    /** All places that break nothing by themselves, as far as plans below a cost can go. */
    Problem.Horizon free() {
        Gaps gaps = gaps();
        FreePlaces free = new FreePlaces(planning, gaps.areWholeDays());
        Start start = start();
        Problem.Limits limits = limits();
        // hours near midnight may make days count by the hour: whether they do is seen on all places
        boolean needsAll = gaps.areWholeDays() && !free.areOneADay();
        return cost -> of(
                needsAll
                        ? free.all()
                        : free.until(pace().lastDay(programme.sessions().size(), start.lastDay(), cost)),
                start,
                limits);
    }

    /** Some places of each session; those of the first are cut to the windows of the start. */
    Problem of(List<Candidates> places) {
        return of(places, start(), limits());
    }

    private Problem of(List<Candidates> places, Start start, Problem.Limits limits) {
        Gaps gaps = gaps();
        List<Candidates> sessions = new ArrayList<>();
        boolean wholeDays = gaps.areWholeDays(places);
        for (Candidates one : places) {
            sessions.add(one.keeping(0, wholeDays));
        }
        sessions.set(0, sessions.get(0).within(start.firstDay(), start.lastDay()));
        return new Problem(sessions, gaps, limits, true);
    }

    BestPlans.Pace pace() {
        LocalDate from = planning.frame().held().map(HeldSpan::last).orElse(programme.earliestDay());
        return new BestPlans.Pace(
                from.toEpochDay(),
                programme.cadenceDays(),
                planning.frame().held().isPresent());
    }

    private Gaps gaps() {
        OptionalInt most = programme.maximumGapDays();
        return new Gaps(
                programme.minimumGapDays(),
                most.isPresent() ? most.getAsInt() : Gaps.ANY,
                planning.consultant().buffers().between(),
                true);
    }

    private Problem.Limits limits() {
        return new Problem.Limits(
                new Frame(planning.frame()),
                bound -> true,
                planning.frame().held(),
                Math.max(1, programme.minimumGapDays()));
    }

    /** The days of the first session, both inclusive. */
    private record Start(long firstDay, long lastDay) {}

    private Start start() {
        List<LegalBound> bounds = planning.frame().startBounds();
        return new Start(
                LegalBound.earliest(bounds, programme.earliestDay()).toEpochDay(),
                LegalBound.latest(bounds, programme.latestDay()).toEpochDay());
    }
}
