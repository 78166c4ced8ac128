package org.bilan.legaltime;

import java.time.LocalDate;
import java.time.YearMonth;

/** What becomes of a delay in months whose day number (quantième) does not exist in the month of its end. */
public enum MonthRounding {
    /** The delay ends on the last day of that month (code de procédure civile, art. 641 al. 2). */
    LAST_DAY_OF_MONTH {
        @Override
        LocalDate settle(YearMonth month, int dayOfMonth) {
            return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
        }
    },
    /** The delay ends on the first day of the month after it: for promises that say so, never for the law. */
    FIRST_DAY_OF_NEXT_MONTH {
        @Override
        LocalDate settle(YearMonth month, int dayOfMonth) {
            return month.isValidDay(dayOfMonth)
                    ? month.atDay(dayOfMonth)
                    : month.plusMonths(1).atDay(1);
        }
    };

    abstract LocalDate settle(YearMonth month, int dayOfMonth);

    LocalDate plusMonths(LocalDate start, int months) {
        return settle(YearMonth.from(start).plusMonths(months), start.getDayOfMonth());
    }
}
