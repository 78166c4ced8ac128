package org.bilan.legaltime;

import java.time.LocalDate;

/** Thrown when a calendar is asked about a year whose public holidays it does not know: it never guesses. */
public final class OutsideKnownYears extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    OutsideKnownYears(LocalDate date, int firstYear, int lastYear) {
        super("date (" + date + ") is outside the years that the calendar knows: " + firstYear + " to " + lastYear);
    }
}
