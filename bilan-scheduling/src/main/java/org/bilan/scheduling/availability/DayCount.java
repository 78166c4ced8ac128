package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.time.YearMonth;

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
        LocalDate last = switch (unit) {
            case DAYS -> day.plusDays(signed());
            case WEEKS -> day.plusWeeks(signed());
            case MONTHS -> day.plusMonths(signed());
            case OPEN_DAYS -> calendar.plusOpen(day, signed());
            case WORKING_DAYS -> ouvrable(day, calendar);
        };
        return rolled(last, calendar);
    }

    /**
     * The same on days since 1970-01-01.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public long from(long epochDay, WorkingCalendar calendar) {
        long last = switch (unit) {
            case DAYS -> epochDay + signed();
            case WEEKS -> epochDay + 7L * signed();
            case MONTHS -> Months.plus(epochDay, signed());
            case OPEN_DAYS -> counted(calendar.openDays(), epochDay);
            case WORKING_DAYS -> counted(calendar.ouvrables(), epochDay);
        };
        long rolled = last == DayTable.NONE ? last : rolled(calendar.openDays(), last);
        return rolled == DayTable.NONE
                ? from(LocalDate.ofEpochDay(epochDay), calendar).toEpochDay()
                : rolled;
    }

    /**
     * The last day, since 1970-01-01, from which it does not come after another: its inverse, since of two days the later
     * one never has the earlier end.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public long lastReaching(long epochDay, WorkingCalendar calendar) {
        long unrolled = unrolled(calendar.openDays(), epochDay);
        long last = unrolled == DayTable.NONE
                ? unrolled
                : switch (unit) {
                    case DAYS -> unrolled - signed();
                    case WEEKS -> unrolled - 7L * signed();
                    case MONTHS -> Months.lastReaching(unrolled, signed());
                    case OPEN_DAYS -> lastCounted(calendar.openDays(), unrolled);
                    case WORKING_DAYS -> lastCounted(calendar.ouvrables(), unrolled);
                };
        return last == DayTable.NONE ? searched(epochDay, calendar) : last;
    }

    private int signed() {
        return direction == Direction.AFTER ? count : -count;
    }

    private long counted(DayTable table, long day) {
        if (count == 0 || !table.knows(day)) {
            return count == 0 ? day : DayTable.NONE;
        }
        int number = direction == Direction.AFTER ? table.upTo(day) + count - 1 : table.before(day) - count;
        return table.has(number) ? table.day(number) : DayTable.NONE;
    }

    private long lastCounted(DayTable table, long until) {
        if (count == 0 || !table.knows(until)) {
            return count == 0 ? until : DayTable.NONE;
        }
        int number = table.upTo(until) + (direction == Direction.AFTER ? -count : count - 1);
        if (!table.has(number)) {
            return DayTable.NONE;
        }
        return direction == Direction.AFTER ? table.day(number) - 1 : table.day(number);
    }

    private long rolled(DayTable open, long day) {
        if (roll == Roll.NONE) {
            return day;
        }
        if (!open.knows(day)) {
            return DayTable.NONE;
        }
        int next = open.before(day);
        int previous = open.upTo(day) - 1;
        if (!open.has(next) || !open.has(previous)) {
            return DayTable.NONE;
        }
        boolean goesBack = roll == Roll.PREVIOUS_OPEN
                || (roll == Roll.NEXT_OPEN_SAME_MONTH && Months.startOf(open.day(next)) > day);
        return open.day(goesBack ? previous : next);
    }

    /** The last day that does not roll beyond another. */
    private long unrolled(DayTable open, long until) {
        if (roll == Roll.NONE) {
            return until;
        }
        if (!open.knows(until)) {
            return DayTable.NONE;
        }
        int previous = open.upTo(until) - 1;
        if (!open.has(previous) || !open.has(previous + 1)) {
            return DayTable.NONE;
        }
        long next = open.day(previous + 1);
        return switch (roll) {
            case NONE -> until;
            case NEXT_OPEN -> open.day(previous);
            case PREVIOUS_OPEN -> next - 1;
            case NEXT_OPEN_SAME_MONTH -> Math.max(open.day(previous), Months.startOf(next) - 1);
        };
    }

    /** Where the tables end: doubling steps, then halves, never far from the answer. */
    private long searched(long until, WorkingCalendar calendar) {
        long step = 1;
        long low = until;
        while (from(low, calendar) > until) {
            low -= step;
            step *= 2;
        }
        long high = low + step;
        while (from(high, calendar) <= until) {
            high += step;
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (from(middle, calendar) <= until) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private LocalDate ouvrable(LocalDate day, WorkingCalendar calendar) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(direction == Direction.AFTER ? 1 : -1);
            left -= calendar.isOuvrable(last) ? 1 : 0;
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
