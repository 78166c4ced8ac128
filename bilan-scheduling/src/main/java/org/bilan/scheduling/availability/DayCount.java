package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * A number of days, weeks or months before or after a day, as a provider's promise counts them; the day itself is not
 * counted (CPC, art. 641). What the law counts is a {@code Delay}; this one knows the closures of an establishment.
 *
 * @param count not negative
 * @param roll what is done if the last day is closed; done last
 */
public record DayCount(int count, Unit unit, Roll roll, Direction direction) {
    /** What is counted. */
    public enum Unit {
        /** Calendar days (jours calendaires). */
        DAYS,
        WEEKS,
        /** The same day number, or the last day of the month where it has none. */
        MONTHS,
        /** Days on which the establishment is open (jours ouvrés). */
        OPEN_DAYS,
        /** Days that are no Sunday and no holiday, whatever the closures (jours ouvrables). */
        WORKING_DAYS
    }

    /** Where a closed last day goes. */
    public enum Roll {
        NONE,
        NEXT_OPEN,
        PREVIOUS_OPEN,
        /** The next open day, or the previous one if that is in another month. */
        NEXT_OPEN_SAME_MONTH
    }

    /** Whether it is counted onwards or backwards. */
    public enum Direction {
        AFTER,
        BEFORE
    }

    /**
     * Refuses a negative count.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public DayCount {
        if (count < 0) {
            throw new IllegalArgumentException("count (" + count + ") must not be negative");
        }
    }

    /** Calendar days after a day, not rolled. */
    public static DayCount days(int count) {
        return new DayCount(count, Unit.DAYS, Roll.NONE, Direction.AFTER);
    }

    /** Months after a day, not rolled. */
    public static DayCount months(int count) {
        return new DayCount(count, Unit.MONTHS, Roll.NONE, Direction.AFTER);
    }

    /**
     * The day so far from another.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public LocalDate from(LocalDate day, WorkingCalendar calendar) {
        int sign = direction == Direction.AFTER ? 1 : -1;
        LocalDate last = switch (unit) {
            case DAYS -> day.plusDays((long) sign * count);
            case WEEKS -> day.plusWeeks((long) sign * count);
            case MONTHS -> day.plusMonths((long) sign * count);
            case OPEN_DAYS -> counted(day, sign, calendar::isOpen);
            case WORKING_DAYS -> counted(day, sign, calendar::isOuvrable);
        };
        return rolled(last, calendar);
    }

    /** The same distance in calendar days, negative backwards; empty if it depends on the day it is counted from. */
    public OptionalLong plainDays() {
        long days = unit == Unit.DAYS ? count : 7L * count;
        boolean isPlain = roll == Roll.NONE && (unit == Unit.DAYS || unit == Unit.WEEKS);
        return isPlain ? OptionalLong.of(direction == Direction.AFTER ? days : -days) : OptionalLong.empty();
    }

    private LocalDate counted(LocalDate day, int step, Predicate<LocalDate> counts) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(step);
            left -= counts.test(last) ? 1 : 0;
        }
        return last;
    }

    private LocalDate rolled(LocalDate day, WorkingCalendar calendar) {
        return switch (roll) {
            case NONE -> day;
            case NEXT_OPEN -> calendar.openOnOrAfter(day);
            case PREVIOUS_OPEN -> calendar.openOnOrBefore(day);
            case NEXT_OPEN_SAME_MONTH -> {
                LocalDate next = calendar.openOnOrAfter(day);
                yield YearMonth.from(next).equals(YearMonth.from(day)) ? next : calendar.openOnOrBefore(day);
            }
        };
    }
}
