package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.time.YearMonth;
import org.bilan.legaltime.LegalCalendar;

/**
 * Months on epoch days (CPC, art. 641): the same day number, or the last day of a month that has none; as {@link
 * LocalDate#plusMonths}, from a table for the usual years.
 */
final class Months {
    private static final int FIRST = LegalCalendar.FIRST_YEAR;
    private static final int COUNT = (LegalCalendar.LAST_YEAR - FIRST + 1) * 12;
    private static final long ORIGIN = LocalDate.of(FIRST, 1, 1).toEpochDay();

    /** Days before each month from the first one on; one more place for all of them. */
    private static final int[] START = starts();

    private Months() {}

    private static int[] starts() {
        int[] starts = new int[COUNT + 1];
        for (int month = 0; month <= COUNT; month++) {
            starts[month] =
                    (int) (YearMonth.of(FIRST, 1).plusMonths(month).atDay(1).toEpochDay() - ORIGIN);
        }
        return starts;
    }

    /** So many months after a day; before it if they are negative. */
    static long plus(long day, int months) {
        int month = of(day);
        int other = month + months;
        if (month < 0 || other < 0 || other >= COUNT) {
            return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
        }
        return ORIGIN + START[other] + Math.min(day - ORIGIN - START[month], length(other) - 1);
    }

    /** The last day that is not after another one so many months later. */
    static long lastReaching(long until, int months) {
        int month = of(until);
        int other = month - months;
        if (month < 0 || other < 0 || other >= COUNT) {
            return lastReaching(LocalDate.ofEpochDay(until), months);
        }
        long number = until - ORIGIN - START[month];
        boolean isLast = number == length(month) - 1;
        return ORIGIN + START[other] + (isLast ? length(other) - 1 : Math.min(number, length(other) - 1));
    }

    private static long lastReaching(LocalDate until, int months) {
        YearMonth other = YearMonth.from(until).minusMonths(months);
        boolean isLast = until.getDayOfMonth() == until.lengthOfMonth();
        int number = isLast ? other.lengthOfMonth() : Math.min(until.getDayOfMonth(), other.lengthOfMonth());
        return other.atDay(number).toEpochDay();
    }

    /** The first day of the month of a day. */
    static long startOf(long day) {
        int month = of(day);
        return month < 0 ? LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay() : ORIGIN + START[month];
    }

    private static int length(int month) {
        return START[month + 1] - START[month];
    }

    /** The number of the month of a day; negative outside the usual years. */
    private static int of(long day) {
        long offset = day - ORIGIN;
        if (offset < 0 || offset >= START[COUNT]) {
            return -1;
        }
        int month = (int) (offset * COUNT / START[COUNT]);
        while (START[month] > offset) {
            month--;
        }
        while (START[month + 1] <= offset) {
            month++;
        }
        return month;
    }
}
