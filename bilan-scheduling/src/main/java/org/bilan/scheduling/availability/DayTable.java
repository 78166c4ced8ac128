package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import org.bilan.legaltime.LegalCalendar;

/**
 * The days that count, of the years that a {@link LegalCalendar} usually knows, as tables: how many there are up to each day,
 * and the counted days by their number, as epoch days and as dates that are shared.
 *
 * <p>Every answer is one or two reads: a date is found by its year, month and day, since to make an epoch day of it costs more
 * than all the rest. What lies outside the years of the table is not answered: the caller counts on by itself.
 */
final class DayTable {
    /** No answer within the table. */
    static final long NONE = Long.MIN_VALUE;

    /** Bits for a month of a year, and for a day of a month, from 1: a shift is cheaper than to count without holes. */
    private static final int MONTH_BITS = 4;

    private static final int DAY_BITS = 5;

    private final int firstYear;
    private final int years;
    private final long first;
    private final int size;

    /** By year, month and day: counted days up to it; at day 0 those before the month. */
    private final char[] upTo;

    /** Counted days before each day; one more place for all of them. */
    private final char[] before;

    private final int[] days;
    private final LocalDate[] dates;

    private DayTable(int firstYear, int lastYear, Predicate<LocalDate> counts) {
        this.firstYear = firstYear;
        LocalDate start = LocalDate.of(firstYear, 1, 1);
        this.first = start.toEpochDay();
        this.size = (int) (LocalDate.of(lastYear + 1, 1, 1).toEpochDay() - first);
        this.years = lastYear - firstYear + 1;
        this.upTo = new char[years << (MONTH_BITS + DAY_BITS)];
        this.before = new char[size + 1];
        LocalDate[] counted = new LocalDate[size];
        int found = 0;
        LocalDate day = start;
        for (int index = 0; index < size; index++) {
            int place = place(day);
            if (day.getDayOfMonth() == 1) {
                upTo[place - 1] = (char) found;
            }
            before[index] = (char) found;
            if (counts.test(day)) {
                counted[found++] = day;
            }
            upTo[place] = (char) found;
            day = day.plusDays(1);
        }
        before[size] = (char) found;
        this.dates = Arrays.copyOf(counted, found);
        this.days = Arrays.stream(dates).mapToInt(one -> (int) one.toEpochDay()).toArray();
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
        int year = day.getYear() - firstYear;
        return year >= 0 && year < years;
    }

    boolean knows(long day) {
        return day >= first && day - first < size;
    }

    /** Whether a day counts; it must be known. */
    boolean contains(LocalDate day) {
        int place = place(day);
        return upTo[place] != upTo[place - 1];
    }

    /** Whether a day counts; it must be known. */
    boolean contains(long day) {
        int index = (int) (day - first);
        return before[index] != before[index + 1];
    }

    /** Counted days after a day, up to another and with it; negative if one is not known, or they are in the wrong order. */
    int between(LocalDate startExclusive, LocalDate endInclusive) {
        if (!knows(startExclusive) || !knows(endInclusive)) {
            return -1;
        }
        int start = place(startExclusive);
        int end = place(endInclusive);
        return start <= end ? upTo[end] - upTo[start] : -1;
    }

    /** Counted days up to a day that is known, itself included. */
    int upTo(LocalDate day) {
        return upTo[place(day)];
    }

    /** Counted days up to a day that is known, itself included. */
    int upTo(long day) {
        return before[(int) (day - first) + 1];
    }

    /** Counted days before a day that is known. */
    int before(LocalDate day) {
        return upTo[place(day) - 1];
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

    /** Where a day that is known stands, in the order of dates. */
    private int place(LocalDate day) {
        int month = ((day.getYear() - firstYear) << MONTH_BITS) + day.getMonthValue();
        return (month << DAY_BITS) + day.getDayOfMonth();
    }
}
