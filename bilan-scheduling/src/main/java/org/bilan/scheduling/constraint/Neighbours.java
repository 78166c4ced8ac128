package org.bilan.scheduling.constraint;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Sessions that follow each other in a plan. */
final class Neighbours {
    private Neighbours() {}

    static long gap(PlannedSession one, PlannedSession next) {
        return ChronoUnit.DAYS.between(one.slot().date(), next.slot().date());
    }

    static List<Violation> broken(
            Constraint constraint, List<PlannedSession> plan, BiPredicate<PlannedSession, PlannedSession> breaks) {
        return IntStream.range(1, plan.size())
                .filter(i -> breaks.test(plan.get(i - 1), plan.get(i)))
                .mapToObj(i -> Violation.of(constraint, plan.get(i), constraint.ruleId()))
                .toList();
    }
}
