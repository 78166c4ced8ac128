package org.bilan.scheduling.schedule;

import java.util.List;
import java.util.Optional;
import org.bilan.law.Norm;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;

/**
 * The sessions of one bilan with their days and hours, and those that have none, with the reasons.
 *
 * @param sessions in the order of time
 * @param unplaced in the order of the programme; empty if the plan is complete, and then lawful
 * @param conditions rules that ask for something else to be there by the first session, and it is not yet
 */
public record Schedule(BilanId bilan, List<PlannedSession> sessions, List<Unplaced> unplaced, List<Norm> conditions) {
    public Schedule {
        sessions = List.copyOf(sessions);
        unplaced = List.copyOf(unplaced);
        conditions = List.copyOf(conditions);
    }

    /** Whether every session has a place. */
    public boolean isComplete() {
        return unplaced.isEmpty();
    }

    /** The session of an id; empty if it has no place. */
    public Optional<PlannedSession> find(String sessionId) {
        return sessions.stream()
                .filter(session -> session.id().equals(sessionId))
                .findFirst();
    }

    /**
     * The same schedule with one session moved by hand, under its old id and the next revision; judge it with {@code
     * PlanCheck}.
     *
     * @throws IllegalArgumentException if no session of that id is placed, or the slot is not as long as it needs
     */
    public Schedule moving(String sessionId, TimeSlot slot) {
        if (find(sessionId).isEmpty()) {
            throw new IllegalArgumentException("sessionId (" + sessionId + ") is not the id of a placed session");
        }
        List<PlannedSession> moved = sessions.stream()
                .map(session -> session.id().equals(sessionId) ? session.movedTo(slot) : session)
                .sorted((a, b) -> a.slot().startsAt().compareTo(b.slot().startsAt()))
                .toList();
        return new Schedule(bilan, moved, unplaced, conditions);
    }
}
