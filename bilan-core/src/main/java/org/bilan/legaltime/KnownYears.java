package org.bilan.legaltime;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;

/**
 * The days from one year's first to another year's last, numbered from 0.
 *
 * <p>The number of a date is looked up by year and month: {@link LocalDate#toEpochDay()} alone would cost more than all
 * the rest of a question about working days.
 */
final class KnownYears {
    private static final int MONTHS = 12;
    private static final int DAYS_OF_48_MONTHS = 1461;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final int firstYear;
    private final int lastYear;
    private final long firstEpochDay;
    private final int size;
    private final int[] monthStarts;

    KnownYears(int firstYear, int lastYear) {
        if (firstYear > lastYear) {
            throw new IllegalArgumentException(
                    "firstYear (" + firstYear + ") must not be after lastYear (" + lastYear + ")");
        }
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.firstEpochDay = LocalDate.of(firstYear, 1, 1).toEpochDay();
        this.monthStarts = new int[(lastYear - firstYear + 1) * MONTHS];
        int days = 0;
        for (int month = 0; month < monthStarts.length; month++) {
            monthStarts[month] = days;
            boolean leapFebruary = month % MONTHS == 1 && IsoChronology.INSTANCE.isLeapYear(firstYear + month / MONTHS);
            days += leapFebruary ? 29 : LENGTHS[month % MONTHS];
        }
        this.size = days;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    /** How many days there are. */
    int size() {
        return size;
    }

    boolean contains(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    /** The number of a date, or {@link OutsideKnownYears}. */
    int indexOf(LocalDate day) {
        int year = day.getYear();
        if (year < firstYear || year > lastYear) {
            throw new OutsideKnownYears(day, firstYear, lastYear);
        }
        return monthStarts[(year - firstYear) * MONTHS + day.getMonthValue() - 1] + day.getDayOfMonth() - 1;
    }

    /** The number of a date given as days since 1970-01-01, or {@link OutsideKnownYears}. */
    int indexOf(long epochDay) {
        long index = epochDay - firstEpochDay;
        if (index < 0 || index >= size) {
            throw new OutsideKnownYears(LocalDate.ofEpochDay(epochDay), firstYear, lastYear);
        }
        return (int) index;
    }

    /** As {@link LocalDate#toEpochDay()}; by look-up within these years. */
    long epochDayOf(LocalDate day) {
        int year = day.getYear();
        return year < firstYear || year > lastYear
                ? day.toEpochDay()
                : firstEpochDay
                        + monthStarts[(year - firstYear) * MONTHS + day.getMonthValue() - 1]
                        + day.getDayOfMonth()
                        - 1;
    }

    /** Months later, the last day of the month where the day is missing; by look-up within these years. */
    long plusMonths(long epochDay, int months) {
        long index = epochDay - firstEpochDay;
        if (index < 0 || index >= size) {
            return LocalDate.ofEpochDay(epochDay).plusMonths(months).toEpochDay();
        }
        int month = monthOf((int) index);
        int later = month + months;
        if (later < 0 || later >= monthStarts.length - 1) {
            return LocalDate.ofEpochDay(epochDay).plusMonths(months).toEpochDay();
        }
        int lastDay = monthStarts[later + 1] - 1;
        return firstEpochDay + Math.min(monthStarts[later] + (int) index - monthStarts[month], lastDay);
    }

    /** The average month is off by less than two days anywhere in four years: the guess is right or next to it. */
    private int monthOf(int index) {
        int month = Math.min((int) (index * 4L * MONTHS / DAYS_OF_48_MONTHS), monthStarts.length - 1);
        if (monthStarts[month] > index) {
            return month - 1;
        }
        return month + 1 < monthStarts.length && monthStarts[month + 1] <= index ? month + 1 : month;
    }

    long epochDayOf(int index) {
        return firstEpochDay + index;
    }

    /** The refusal of a count that left these years: it names the first day that nothing is known about. */
    OutsideKnownYears leftForward() {
        return new OutsideKnownYears(LocalDate.of(lastYear, 12, 31).plusDays(1), firstYear, lastYear);
    }

    /** The same for a count backwards. */
    OutsideKnownYears leftBackward() {
        return new OutsideKnownYears(LocalDate.of(firstYear, 1, 1).minusDays(1), firstYear, lastYear);
    }

    @Override
    public String toString() {
        return firstYear + "-" + lastYear;
    }
}
