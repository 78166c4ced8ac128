package org.bilan.scheduling.constraint;

import java.time.LocalDate;

/**
 * Where a plan breaks a constraint.
 *
 * @param constraint the constraint that is broken
 * @param sessionId the session in question, the later one of two
 * @param on the day on which it was planned
 * @param ruleId id of the norm behind the constraint; the code of the constraint where no text is behind it
 */
public record Violation(Constraint constraint, String sessionId, LocalDate on, String ruleId) {

    static Violation of(Constraint constraint, PlannedSession session, String ruleId) {
        return new Violation(constraint, session.id(), session.slot().date(), ruleId);
    }

    @Override
    public String toString() {
        return sessionId + " on " + on + " breaks " + constraint.code() + " (" + ruleId + ")";
    }
}
