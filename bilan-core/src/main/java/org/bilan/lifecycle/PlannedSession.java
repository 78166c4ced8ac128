package org.bilan.lifecycle;

import java.time.LocalDate;

/**
 * A session as it was set (séance planifiée).
 *
 * @param minutes length in minutes, positive
 */
public record PlannedSession(LocalDate day, Phase phase, int minutes, DeliveryMode mode) {
    public PlannedSession {
        Money.requirePositive("minutes", minutes);
    }
}
