package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bilan.lifecycle.HoursLedger;

/**
 * Hours that were agreed and have no date yet (planification progressive): they stay visible, and age.
 *
 * @param minutes agreed, neither held nor placed; 0 if all are placed
 * @param since the day from which they have been waiting
 */
public record OpenHours(int minutes, LocalDate since) {
    /**
     * Refuses less than nothing.
     *
     * @throws IllegalArgumentException if the minutes are negative
     */
    public OpenHours {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes (" + minutes + ") must not be negative");
        }
    }

    /**
     * What is left to place of the hours of a bilan.
     *
     * @param placedMinutes of sessions that have a date and were not held yet
     * @param agreedOn the day of the agreement
     * @param lastPlacing the day on which a session was given a date last; empty if none was
     */
    public static OpenHours of(
            HoursLedger ledger, int placedMinutes, LocalDate agreedOn, Optional<LocalDate> lastPlacing) {
        int left = ledger.remainingMinutes().orElse(0) - placedMinutes;
        return new OpenHours(Math.max(0, left), lastPlacing.orElse(agreedOn));
    }

    /** Calendar days that they have been waiting; 0 if none is open. */
    public long ageInDays(LocalDate asOf) {
        return minutes == 0 ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, asOf));
    }
}
