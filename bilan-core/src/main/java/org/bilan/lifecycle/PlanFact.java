package org.bilan.lifecycle;

import java.time.LocalDate;

/**
 * A session set on a day, and what became of it if it was not held. One that was held is {@link BilanEvent.SessionHeld}: it
 * takes the place of the plan of its day and phase.
 */
public sealed interface PlanFact extends BilanEvent {

    /** The session that was set. */
    PlannedSession session();

    @Override
    default <R> R match(BilanEvent.Cases<R> cases) {
        return cases.plan(this);
    }

    <R> R match(Cases<R> cases);

    /** A session set (séance planifiée); {@code on} is the day of planning, not of the session. */
    record SessionPlanned(LocalDate on, PlannedSession session) implements PlanFact {
        @Override
        public FactKind kind() {
            return FactKind.SESSION_PLANNED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sessionPlanned(this);
        }
    }

    /** A planned session called off, by whomever (séance annulée). */
    record SessionCancelled(LocalDate on, PlannedSession session) implements PlanFact {
        @Override
        public FactKind kind() {
            return FactKind.SESSION_CANCELLED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sessionCancelled(this);
        }
    }

    /** A planned session to which somebody did not come (absence). */
    record SessionMissed(LocalDate on, PlannedSession session) implements PlanFact {
        @Override
        public FactKind kind() {
            return FactKind.SESSION_MISSED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sessionMissed(this);
        }
    }

    /** One answer per kind. */
    interface Cases<R> {
        R sessionPlanned(SessionPlanned fact);

        R sessionCancelled(SessionCancelled fact);

        R sessionMissed(SessionMissed fact);
    }
}
