package org.bilan.scheduling.season;

import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.constraint.PlannedSession;

/**
 * A bilan with its consultant and its days.
 *
 * @param sessions in the order of the programme; nothing is checked here
 */
public record Assignment(BilanId bilan, String consultantId, List<PlannedSession> sessions) {
    public Assignment {
        sessions = List.copyOf(sessions);
    }
}
