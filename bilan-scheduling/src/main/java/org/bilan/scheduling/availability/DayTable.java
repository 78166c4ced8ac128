package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import org.bilan.legaltime.LegalCalendar;

/**
 * The days that count, of the years that a {@link LegalCalendar} usually knows, as tables: a bit a day by month, the number
 * of counted days before each day, and the counted days by their number, as epoch days and as dates that are shared.
 *
 * <p>Every answer is one or two reads. What lies outside the years of the table is not answered: the caller counts on by
 * itself.
 */
final class DayTable {
    /** No answer within the table. */
    static final long NONE = Long.MIN_VALUE;

    private static final int MONTHS = 12;

    private final int firstYear;
    private final int months;
    private final long first;
    private final int size;

    /** Days before each month of the table. */
    private final int[] monthStart;

    /** A bit a day of each month, the first day lowest. */
    private final int[] monthDays;

    /** Counted days before each day; one more place for all of them. */
    private final char[] before;

    private final int[] days;
    private final LocalDate[] dates;

    private DayTable(int firstYear, int lastYear, Predicate<LocalDate> counts) {
        this.firstYear = firstYear;
        this.months = (lastYear - firstYear + 1) * MONTHS;
        LocalDate start = LocalDate.of(firstYear, 1, 1);
        this.first = start.toEpochDay();
        this.size = (int) (LocalDate.of(lastYear + 1, 1, 1).toEpochDay() - first);
        this.monthStart = new int[months];
        this.monthDays = new int[months];
        this.before = new char[size + 1];
        LocalDate[] counted = new LocalDate[size];
        int index = 0;
        int found = 0;
        for (LocalDate day = start; index < size; day = day.plusDays(1)) {
            int month = (day.getYear() - firstYear) * MONTHS + day.getMonthValue() - 1;
            if (day.getDayOfMonth() == 1) {
                monthStart[month] = index;
            }
            before[index] = (char) found;
            if (counts.test(day)) {
                monthDays[month] |= 1 << (day.getDayOfMonth() - 1);
                counted[found++] = day;
            }
            index++;
        }
        before[size] = (char) found;
        this.dates = Arrays.copyOf(counted, found);
        this.days = Arrays.stream(dates).mapToInt(day -> (int) day.toEpochDay()).toArray();
    }

    /** The table of the usual years among those that are known; of no year if none is. */
    static DayTable of(Predicate<LocalDate> isKnown, Predicate<LocalDate> counts) {
        int from = LegalCalendar.FIRST_YEAR;
        while (from <= LegalCalendar.LAST_YEAR && !isKnown.test(LocalDate.of(from, 1, 1))) {
            from++;
        }
        int to = from;
        while (to <= LegalCalendar.LAST_YEAR && isKnown.test(LocalDate.of(to, 1, 1))) {
            to++;
        }
        return new DayTable(from, to - 1, counts);
    }

    boolean knows(LocalDate day) {
        int month = month(day);
        return month >= 0 && month < months;
    }

    boolean knows(long day) {
        return day >= first && day - first < size;
    }

    /** Whether a day counts; it must be known. */
    boolean contains(LocalDate day) {
        return ((monthDays[month(day)] >>> (day.getDayOfMonth() - 1)) & 1) != 0;
    }

    /** Whether a day counts; it must be known. */
    boolean contains(long day) {
        int index = (int) (day - first);
        return before[index] != before[index + 1];
    }

    /** Counted days up to a day that is known, itself included. */
    int upTo(LocalDate day) {
        return before[index(day) + 1];
    }

    /** Counted days up to a day that is known, itself included. */
    int upTo(long day) {
        return before[(int) (day - first) + 1];
    }

    /** Counted days before a day that is known. */
    int before(LocalDate day) {
        return before[index(day)];
    }

    /** Counted days before a day that is known. */
    int before(long day) {
        return before[(int) (day - first)];
    }

    /** Whether there is a counted day of a number, from 0. */
    boolean has(int number) {
        return number >= 0 && number < dates.length;
    }

    LocalDate date(int number) {
        return dates[number];
    }

    long day(int number) {
        return days[number];
    }

    private int month(LocalDate day) {
        return (day.getYear() - firstYear) * MONTHS + day.getMonthValue() - 1;
    }

    private int index(LocalDate day) {
        return monthStart[month(day)] + day.getDayOfMonth() - 1;
    }
}
