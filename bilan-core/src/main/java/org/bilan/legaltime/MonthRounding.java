package org.bilan.legaltime;

import java.time.LocalDate;
import java.util.Locale;

/** What becomes of a delay in months whose day number (quantième) does not exist in the month of its end. */
public enum MonthRounding {
    /** The delay ends on the last day of that month (code de procédure civile, art. 641 al. 2). */
    LAST_DAY_OF_MONTH,
    /** The delay ends on the first day of the month after it: for promises that say so, never for the law. */
    FIRST_DAY_OF_NEXT_MONTH;

    /** All the months in one step: one by one, 31 January would become the 28th for ever. */
    LocalDate plusMonths(LocalDate start, int months) {
        LocalDate end = start.plusMonths(months);
        boolean exists = end.getDayOfMonth() == start.getDayOfMonth();
        return exists || this == LAST_DAY_OF_MONTH ? end : end.plusDays(1);
    }

    /** Nothing for what the law does; a promise that differs says so. */
    String in(Locale locale) {
        return this == LAST_DAY_OF_MONTH
                ? ""
                : Counted.in(
                        locale,
                        " (au 1er du mois suivant si le quantième manque)",
                        " (to the 1st of the next month where the day number is missing)");
    }
}
