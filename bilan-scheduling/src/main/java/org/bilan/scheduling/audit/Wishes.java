package org.bilan.scheduling.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;

/** What a plan of one bilan costs by the wishes, counted session by session. */
final class Wishes {
    /** A session at a distance for want of a room. */
    private static final int REMOTE_INSTEAD = 9;

    private Wishes() {}

    static long cost(PlanningCase planning, List<PlannedSession> sessions) {
        long cost = 0;
        Optional<LocalDate> before = planning.frame().held().map(held -> held.last());
        List<PlannedSession> inTime = sessions.stream()
                .sorted(Comparator.comparing(one -> one.slot().startsAt().toInstant()))
                .toList();
        for (PlannedSession session : inTime) {
            LocalDate day = session.slot().date();
            cost += before.map(last -> offCadence(planning, last, day)).orElseGet(() -> delay(planning, day));
            cost += instead(session) + unmet(planning, session);
            before = Optional.of(day);
        }
        return cost;
    }

    private static long offCadence(PlanningCase planning, LocalDate last, LocalDate day) {
        long off = day.toEpochDay() - last.toEpochDay() - planning.programme().cadenceDays();
        return off * off;
    }

    private static long delay(PlanningCase planning, LocalDate day) {
        return Math.max(0, day.toEpochDay() - planning.programme().earliestDay().toEpochDay());
    }

    private static long instead(PlannedSession session) {
        boolean isInstead = session.need().mode() == DeliveryMode.IN_PERSON
                && session.venue().mode() != DeliveryMode.IN_PERSON;
        return isInstead ? REMOTE_INSTEAD : 0;
    }

    private static long unmet(PlanningCase planning, PlannedSession session) {
        long weights = 0;
        for (Preference wish : planning.preferences()) {
            boolean isMet = wish.days().contains(session.slot().date().getDayOfWeek())
                    && session.slot().startMinute() >= wish.hours().startMinute()
                    && session.slot().endMinute() <= wish.hours().endMinute();
            weights += isMet ? 0 : wish.weight();
        }
        return weights;
    }
}
