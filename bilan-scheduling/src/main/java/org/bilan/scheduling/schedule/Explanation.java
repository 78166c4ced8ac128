package org.bilan.scheduling.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PaceConstraint;
import org.bilan.scheduling.constraint.PlanConstraint;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.SessionConstraint;
import org.bilan.scheduling.need.MinimalConflict;
import org.bilan.scheduling.need.PlanningCase;
import org.jspecify.annotations.Nullable;

/**
 * Asks of any set of constraints whether a plan keeps them, and so finds a smallest set that none keeps.
 *
 * <p>Gaps are counted in the order of the programme, so that a gap of a day at least keeps the order too.
 */
final class Explanation {
    /** Questions asked at most in looking for a conflict smaller than the minimal one found first. */
    private static final int MOST_QUESTIONS = 150;

    private final PlanningCase planning;
    private final List<Constraint> constraints;

    /** Of each day what matters if no two sessions share one. */
    private final List<Candidates> ofDays;

    /** All of them, once they are asked for: an answer from the days alone is most often enough. */
    private @Nullable List<Candidates> places;

    private final List<PlannedSession> fixed;
    private final Frame frame;

    private Explanation(PlanningCase planning, List<PlannedSession> fixed) {
        this.planning = planning;
        List<Constraint> hard = new ArrayList<>(
                Constraint.of(planning).stream().filter(Constraint::isHard).toList());
        fixed.forEach(session -> hard.add(new SessionConstraint.Kept(session)));
        this.constraints = List.copyOf(hard);
        this.fixed = fixed;
        this.ofDays = new EveryPlace(planning, constraints, fixed, true).all();
        this.frame = new Frame(planning.frame());
    }

    /** A conflict of a case that has no plan, some sessions staying where they are. */
    static Conflict of(PlanningCase planning, List<PlannedSession> fixed) {
        return new Explanation(planning, fixed).conflict();
    }

    /** Whether some places keep all of some constraints, whatever is said of the others. */
    static Predicate<List<Constraint>> asking(PlanningCase planning) {
        Explanation asked = new Explanation(planning, List.of());
        return some -> asked.canHold(asked.mask(IntStream.range(0, asked.constraints.size())
                .filter(i -> some.contains(asked.constraints.get(i)))
                .boxed()
                .toList()));
    }

    private Conflict conflict() {
        List<Integer> relaxable = IntStream.range(0, constraints.size())
                .filter(i -> !isBackground(constraints.get(i)))
                .boxed()
                .toList();
        List<Integer> members = MinimalConflict.smallest(relaxable, some -> canHold(mask(some)), MOST_QUESTIONS);
        return new Conflict(
                members.stream().map(constraints::get).toList(),
                members.stream().flatMap(i -> relief(i).stream()).toList());
    }

    /** What no agreement can change: it is part of every question. */
    private static boolean isBackground(Constraint constraint) {
        return constraint instanceof PlanConstraint.NoOverlap
                || constraint instanceof SessionConstraint.OutsideClockChange;
    }

    private long mask(List<Integer> some) {
        long mask = 0;
        for (int i = 0; i < constraints.size(); i++) {
            mask |= isBackground(constraints.get(i)) || some.contains(i) ? 1L << i : 0;
        }
        return mask;
    }

    /** Whole days first, a session a day at most: what holds there holds, and what does not may hold by the hour. */
    private boolean canHold(long mask) {
        if (!canHoldAnywhere(mask)) {
            return false;
        }
        Gaps gaps = gaps(mask);
        Gaps daily = new Gaps(Math.max(1, gaps.leastDays()), gaps.mostDays(), gaps.pauseMinutes(), true);
        boolean isDecidedByDays = gaps.areWholeDays(ofDays);
        return Feasibility.of(problem(mask, isDecidedByDays ? gaps : daily, ofDays))
                || (!isDecidedByDays && Feasibility.of(problem(mask, gaps, everyPlace())));
    }

    private List<Candidates> everyPlace() {
        List<Candidates> every = places;
        if (every == null) {
            every = new EveryPlace(planning, constraints, fixed, false).all();
            places = every;
        }
        return every;
    }

    private boolean canHoldAnywhere(long mask) {
        int planned = planning.programme().plannedMinutes();
        return IntStream.range(0, constraints.size())
                .filter(i -> (mask >> i & 1) == 1)
                .mapToObj(constraints::get)
                .allMatch(constraint -> {
                    if (constraint instanceof PlanConstraint.UnderCeiling under) {
                        return planned <= under.ceiling().leftMinutes();
                    }
                    if (constraint instanceof PlanConstraint.WithinAgreedMinutes agreed) {
                        return planned <= agreed.mostMinutes();
                    }
                    return !(constraint instanceof PlanConstraint.AllPhases phases) || phases.canHold();
                });
    }

    private Problem problem(long mask, Gaps gaps, List<Candidates> from) {
        boolean wholeDays = gaps.areWholeDays(from);
        return new Problem(
                from.stream().map(one -> one.keeping(mask, wholeDays)).toList(), gaps, limits(mask, gaps), true);
    }

    private Problem.Limits limits(long mask, Gaps gaps) {
        return new Problem.Limits(
                frame,
                bound -> isInForce(mask, bound.norm().id()),
                planning.frame().held(),
                has(mask, PaceConstraint.MinimumGap.class) ? Math.max(1, gaps.leastDays()) : 0);
    }

    private boolean isInForce(long mask, String norm) {
        return IntStream.range(0, constraints.size())
                .filter(i -> constraints.get(i) instanceof PlanConstraint.AmplitudeWindow window
                        && window.ruleId().equals(norm))
                .allMatch(i -> (mask >> i & 1) == 1);
    }

    private Gaps gaps(long mask) {
        boolean isOrdered = has(mask, PlanConstraint.PhaseOrder.class);
        long least = has(mask, PaceConstraint.MinimumGap.class)
                ? planning.programme().minimumGapDays()
                : isOrdered ? 0 : -Gaps.ANY;
        long most = has(mask, PaceConstraint.MaximumGap.class)
                ? planning.programme().maximumGapDays().orElseThrow()
                : Gaps.ANY;
        return new Gaps(least, most, planning.consultant().buffers().between(), isOrdered);
    }

    private boolean has(long mask, Class<? extends Constraint> kind) {
        return IntStream.range(0, constraints.size())
                .anyMatch(i -> (mask >> i & 1) == 1 && kind.isInstance(constraints.get(i)));
    }

    /** The plan that keeps all but one constraint and breaks that one in as few places as possible. */
    private Optional<Conflict.Relief> relief(int given) {
        long all = mask(IntStream.range(0, constraints.size()).boxed().toList()) & ~(1L << given);
        Constraint constraint = constraints.get(given);
        if (!canHold(all)) {
            return Optional.empty();
        }
        if (constraint instanceof PlanConstraint.PhaseOrder) {
            return Optional.of(new Conflict.Relief(constraint, List.of()));
        }
        Problem priced = priced(all, given);
        List<BestPlans.Found> found = BestPlans.of(cost -> priced, new Search(planning).pace(), 1);
        List<PlannedSession> plan = found.get(0).sessions();
        List<String> broken = constraint.check(plan).stream()
                .map(violation -> violation.sessionId())
                .toList();
        return Optional.of(new Conflict.Relief(
                constraint,
                plan.stream().filter(session -> broken.contains(session.id())).toList()));
    }

    private Problem priced(long mask, int given) {
        Gaps gaps = gaps(mask);
        List<Candidates> from = gaps.areWholeDays(ofDays) ? ofDays : everyPlace();
        return new Problem(
                from.stream().map(one -> one.pricing(mask, 1L << given)).toList(), gaps, limits(mask, gaps), true);
    }
}
