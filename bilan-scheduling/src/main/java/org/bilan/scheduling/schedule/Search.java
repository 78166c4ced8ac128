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

    /** All places that break nothing by themselves. */
    Problem free() {
        return of(new FreePlaces(planning, gaps().areWholeDays()).all());
    }

    /** Some places of each session; those of the first are cut to the windows of the start. */
    Problem of(List<Candidates> places) {
        Gaps gaps = gaps();
        List<Candidates> sessions = new ArrayList<>();
        boolean wholeDays = gaps.areWholeDays(places);
        for (Candidates one : places) {
            sessions.add(one.keeping(0, wholeDays));
        }
        sessions.set(0, inStartWindows(sessions.get(0)));
        return new Problem(sessions, gaps, limits(), true);
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

    private Candidates inStartWindows(Candidates first) {
        List<LegalBound> bounds = planning.frame().startBounds();
        LocalDate from = LegalBound.earliest(bounds, programme.earliestDay());
        LocalDate until = LegalBound.latest(bounds, programme.latestDay());
        return first.within(from.toEpochDay(), until.toEpochDay());
    }
}
