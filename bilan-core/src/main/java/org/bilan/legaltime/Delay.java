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
 * <p>Each delay prints as a sentence, in French and in English.
 */
public sealed interface Delay {

    /**
     * The limit day of this delay when it runs forward from a trigger.
     *
     * @throws OutsideKnownYears if days must be looked up in a year that the calendar does not know
     */
    LocalDate after(LocalDate trigger, LegalCalendar calendar);

    /**
     * The latest day on which a notice of this delay can still be given before a target day.
     *
     * @throws OutsideKnownYears if days must be looked up in a year that the calendar does not know
     */
    LocalDate before(LocalDate target, LegalCalendar calendar);

    /** The delay in words: French for a French locale, English for any other. */
    String in(Locale locale);

    /** The same delay, extended to the next working day when its last day is not one (art. 642 al. 2). */
    default Delay extended() {
        return new Extended(this);
    }

    /** Days of the calendar, all of them (jours calendaires). */
    record CalendarDays(int count) implements Delay {
        public CalendarDays {
            Counted.requireNotNegative(count);
        }

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return trigger.plusDays(count);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return target.minusDays(count);
        }

        @Override
        public String in(Locale locale) {
            return Counted.in(locale, count, "jour calendaire", "jours calendaires", "calendar day", "calendar days");
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Monday to Friday without public holidays (jours ouvrés). */
    record WorkingDays(int count) implements Delay {
        public WorkingDays {
            Counted.requireNotNegative(count);
        }

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return Counted.step(trigger, count, 1, calendar::isWorkingDay);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return Counted.step(target, count, -1, calendar::isWorkingDay);
        }

        @Override
        public String in(Locale locale) {
            return Counted.in(locale, count, "jour ouvré", "jours ouvrés", "working day", "working days")
                    + Counted.in(locale, " (du lundi au vendredi)", " (Monday to Friday)");
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Monday to Saturday without public holidays (jours ouvrables). */
    record OpeningDays(int count) implements Delay {
        public OpeningDays {
            Counted.requireNotNegative(count);
        }

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return Counted.step(trigger, count, 1, calendar::isOpeningDay);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return Counted.step(target, count, -1, calendar::isOpeningDay);
        }

        @Override
        public String in(Locale locale) {
            return Counted.in(locale, count, "jour ouvrable", "jours ouvrables", "opening day", "opening days")
                    + Counted.in(locale, " (du lundi au samedi)", " (Monday to Saturday)");
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Days of which neither the trigger day nor the last one counts (jours francs). */
    record ClearDays(int count) implements Delay {
        public ClearDays {
            Counted.requireNotNegative(count);
        }

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return trigger.plusDays(count + 1L);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return target.minusDays(count + 1L);
        }

        @Override
        public String in(Locale locale) {
            return Counted.in(locale, count, "jour franc", "jours francs", "clear day", "clear days");
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Weeks of seven calendar days. */
    record Weeks(int count) implements Delay {
        public Weeks {
            Counted.requireNotNegative(count);
        }

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return trigger.plusWeeks(count);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return target.minusWeeks(count);
        }

        @Override
        public String in(Locale locale) {
            return Counted.in(locale, count, "semaine", "semaines", "week", "weeks");
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Months from day number to day number, with a declared rounding where that day does not exist (art. 641 al. 2). */
    record Months(int count, MonthRounding rounding) implements Delay {
        public Months {
            Counted.requireNotNegative(count);
        }

        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return rounding.plusMonths(trigger, count);
        }

        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return rounding.plusMonths(target, -count);
        }

        @Override
        public String in(Locale locale) {
            return Counted.in(locale, count, "mois", "mois", "month", "months");
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
            return Counted.in(locale, count, "an", "ans", "year", "years");
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** Years that must have run out: a right that opens on the day after the anniversary. */
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
            return Counted.in(locale, count, "an révolu", "ans révolus", "completed year", "completed years");
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

    /** A delay whose last day, if Saturday, Sunday or holiday, moves to the next working day (art. 642 al. 2). */
    record Extended(Delay delay) implements Delay {
        @Override
        public LocalDate after(LocalDate trigger, LegalCalendar calendar) {
            return calendar.workingDayOnOrAfter(delay.after(trigger, calendar));
        }

        /** A notice counted backwards is never extended: extending it would shorten it. */
        @Override
        public LocalDate before(LocalDate target, LegalCalendar calendar) {
            return delay.before(target, calendar);
        }

        @Override
        public String in(Locale locale) {
            return delay.in(locale)
                    + Counted.in(
                            locale,
                            ", reportés au premier jour ouvré s'ils finissent un samedi, un dimanche ou un jour férié",
                            ", extended to the next working day if they end on a Saturday, a Sunday or a holiday");
        }

        @Override
        public Delay extended() {
            return this;
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }
}
