package org.bilan.scheduling.constraint;

import java.util.Comparator;
import java.util.List;
import org.bilan.scheduling.need.PlanningCase;

/** Judges any plan, proposed or made by hand: every constraint, every place where it is broken. */
public final class PlanCheck {
    private static final Comparator<PlannedSession> BY_TIME =
            Comparator.comparing(session -> session.slot().startsAt().toInstant());

    private PlanCheck() {}

    /** Where a plan breaks the constraints of a case; empty if it is lawful. The sessions may come in any order. */
    public static List<Violation> check(List<PlannedSession> plan, PlanningCase planning) {
        List<PlannedSession> inTime = plan.stream().sorted(BY_TIME).toList();
        return Constraint.of(planning).stream()
                .filter(Constraint::isHard)
                .flatMap(constraint -> constraint.check(inTime).stream())
                .toList();
    }

    /** What a plan costs by the constraints that need not be kept: 0 if everybody has all that was wished. */
    public static long cost(List<PlannedSession> plan, PlanningCase planning) {
        List<PlannedSession> inTime = plan.stream().sorted(BY_TIME).toList();
        return Constraint.of(planning).stream()
                .mapToLong(constraint -> constraint.isHard() ? 0 : constraint.cost(inTime))
                .sum();
    }
}
