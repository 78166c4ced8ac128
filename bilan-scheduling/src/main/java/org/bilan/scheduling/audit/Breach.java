package org.bilan.scheduling.audit;

import java.util.Locale;

/**
 * Where a plan breaks a rule, and by how much.
 *
 * @param bilan id of the bilan; empty if a consultant's load is in question
 * @param subject the session, the consultant, the norm or the room in question
 * @param amount how much too much, too little or too many, in the unit of the rule; positive
 */
public record Breach(AuditRule rule, String bilan, String subject, long amount) {
    /**
     * Refuses a breach that is none.
     *
     * @throws IllegalArgumentException if the amount is not positive
     */
    public Breach {
        if (amount < 1) {
            throw new IllegalArgumentException("amount (" + amount + ") of " + rule + " must be positive");
        }
    }

    /** As {@code B-7 investigation-2: minimum-gap, 1 days}. */
    @Override
    public String toString() {
        String unit = rule.unit().name().toLowerCase(Locale.ROOT);
        return (bilan + " " + subject).strip() + ": " + rule.code() + ", " + amount + " " + unit;
    }
}
