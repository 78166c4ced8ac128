package org.bilan.legaltime;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A delay of the law or of a promise (délai), counted in whole local days.
 *
 * <p>The trigger day never counts (dies a quo, code de procédure civile, art. 641 al. 1); the limit day counts in full
 * (art. 642 al. 1), so every result is an inclusive date. The whole quantity is always added to the trigger at once:
 * months are neither associative nor injective.
 *
 * <p>Only working days, opening days and an extension ask the calendar anything; the others run through any year.
 *
 * <p>Forward and backward undo each other exactly for calendar days, weeks and clear days. For months and years a notice
 * given no later than {@link #before} has run out no later than the target; the reverse fails at the end of a month
 * (from 31 August as from 28 August, six months end on 28 February). For working and opening days a notice of at least
 * one day is in time exactly if the same delay from the day before it ends before the target.
 *
 * <p>Each delay prints as a sentence, in French and in English. What counts hours is {@link ElapsedHours}.
 */
public sealed interface Delay
        permits FixedDelay,
                TabledDelay,
                Delay.Months,
                Delay.MonthsThenDays,
                Delay.Then,
                Delay.Years,
                Delay.CompletedYears,
                ExtendedDelay {

    /** At once: the limit is the day of the trigger itself (immédiatement, le jour même). */
    static Delay immediate() {
        return new CalendarDays(0);
    }

    /**
     * The limit day of this delay when it runs forward from a trigger.
     *
     * @throws OutsideKnownYears if days must be looked up in a year that the calendar does not know
     */
    LocalDate after(LocalDate trigger, LegalCalendar calendar);

    /**
     * The latest day on which a notice of this delay can still be given before a target day; never extended.
     *
     * @throws OutsideKnownYears if days must be looked up in a year that the calendar does not know
     */
    LocalDate before(LocalDate target, LegalCalendar calendar);

    /**
     * The same as {@link #after} on days since 1970-01-01, for those who check many: all but years answer without making
     * an object.
     *
     * @throws OutsideKnownYears if days must be looked up in a year that the calendar does not know
     */
    default long afterEpochDay(long triggerEpochDay, LegalCalendar calendar) {
        return after(LocalDate.ofEpochDay(triggerEpochDay), calendar).toEpochDay();
    }

    /** The delay in words: French for a French locale, English for any other. */
    String in(Locale locale);

    /** The same delay with a declared choice about a last day that is a Saturday, a Sunday or a holiday. */
    default Delay ending(NonWorkingLastDay choice) {
        return choice == NonWorkingLastDay.EXTEND ? new ExtendedDelay(this) : this;
    }

    /** The same delay, extended to the next working day when its last day is not one (art. 642 al. 2). */
    default Delay extended() {
        return ending(NonWorkingLastDay.EXTEND);
    }

    /** Days of the calendar, all of them (jours calendaires). */
    record CalendarDays(int count) implements FixedDelay {
        public CalendarDays {
            Counted.requireNotNegative(count);
        }

        @Override
        public long days() {
            return count;
        }

        @Override
        public String in(Locale locale) {
            return Counted.CALENDAR_DAYS.in(locale, count);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Monday to Friday without public holidays (jours ouvrés). */
    record WorkingDays(int count) implements TabledDelay {
        public WorkingDays {
            Counted.requireNotNegative(count);
        }

        @Override
        public CountedDays counted(LegalCalendar calendar) {
            return calendar.workingDays();
        }

        @Override
        public String in(Locale locale) {
            return Counted.WORKING_DAYS.in(locale, count);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Monday to Saturday without public holidays (jours ouvrables). */
    record OpeningDays(int count) implements TabledDelay {
        public OpeningDays {
            Counted.requireNotNegative(count);
        }

        @Override
        public CountedDays counted(LegalCalendar calendar) {
            return calendar.openingDays();
        }

        @Override
        public String in(Locale locale) {
            return Counted.OPENING_DAYS.in(locale, count);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Days of which neither the trigger day nor the last one counts (jours francs). */
    record ClearDays(int count) implements FixedDelay {
        public ClearDays {
            Counted.requireNotNegative(count);
        }

        @Override
        public long days() {
            return count + 1L;
        }

        @Override
        public String in(Locale locale) {
            return Counted.CLEAR_DAYS.in(locale, count);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Weeks of seven calendar days. */
    record Weeks(int count) implements FixedDelay {
        public Weeks {
            Counted.requireNotNegative(count);
        }

        @Override
        public long days() {
            return 7L * count;
        }

        @Override
        public String in(Locale locale) {
            return Counted.WEEKS.in(locale, count);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /**
     * Months from day number to day number (de quantième à quantième), with a declared rounding where that day does not
     * exist (art. 641 al. 2). Backwards always the last day of the month, so that a notice is never shortened.
     */
    record Months(int count, MonthRounding rounding) implements Delay {
        public Months {
            Counted.requireNotNegative(count);
        }

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return rounding.plusMonths(trigger, count);
        }

        /** The platform's months end on the last day where a day number is missing, as art. 641 al. 2 wants it. */
        @Override
        public long afterEpochDay(long triggerEpochDay, LegalCalendar calendar) {
            return rounding == MonthRounding.LAST_DAY_OF_MONTH
                    ? calendar.plusMonths(triggerEpochDay, count)
                    : after(LocalDate.ofEpochDay(triggerEpochDay), calendar).toEpochDay();
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return target.minusMonths(count);
        }

        @Override
        public String in(Locale locale) {
            String months = Counted.MONTHS.in(locale, count);
            return count == 0 ? months : months + rounding.in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /**
     * Months, and only then days (art. 641 al. 3). Backwards the days first: what comes back is the last start from
     * which both have run out at the target.
     */
    record MonthsThenDays(Months months, CalendarDays days) implements Delay {

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return days.after(months.after(trigger, calendar), calendar);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return months.before(days.before(target, calendar), calendar);
        }

        @Override
        public String in(Locale locale) {
            if (months.count == 0 || days.count == 0) {
                return months.count == 0 ? days.in(locale) : months.in(locale);
            }
            return months.in(locale) + Counted.in(locale, " et ", " and ") + days.in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Years from day to day; 29 February becomes 28 February in a common year (art. 641 al. 2). */
    record Years(int count) implements Delay {
        public Years {
            Counted.requireNotNegative(count);
        }

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return trigger.plusYears(count);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return target.minusYears(count);
        }

        @Override
        public String in(Locale locale) {
            return Counted.YEARS.in(locale, count);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Years that must have run out (ans révolus): a right that opens on the day after the anniversary. */
    record CompletedYears(int count) implements Delay {
        public CompletedYears {
            Counted.requireNotNegative(count);
        }

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return trigger.plusYears(count).plusDays(1);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return target.minusDays(1).minusYears(count);
        }

        @Override
        public String in(Locale locale) {
            return Counted.COMPLETED_YEARS.in(locale, count);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** One delay and then another from its last day (months first, then days: art. 641 al. 3). */
    record Then(Delay first, Delay second) implements Delay {
        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return second.after(first.after(trigger, calendar), calendar);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return first.before(second.before(target, calendar), calendar);
        }

        @Override
        public String in(Locale locale) {
            return first.in(locale) + Counted.in(locale, ", puis ", ", then ") + second.in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }
}
