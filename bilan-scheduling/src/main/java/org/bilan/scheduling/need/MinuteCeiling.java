package org.bilan.scheduling.need;

import org.bilan.law.Norm;

/**
 * The most minutes that a rule allows for the whole bilan.
 *
 * @param norm the rule that says so
 * @param mostMinutes ceiling in minutes, inclusive
 * @param heldMinutes minutes already held, which count
 */
public record MinuteCeiling(Norm norm, int mostMinutes, int heldMinutes) {

    /** Minutes that may still be planned; negative once the ceiling is broken. */
    public int leftMinutes() {
        return mostMinutes - heldMinutes;
    }
}
