package org.bilan.legaltime;

import java.time.LocalDate;
import java.util.Locale;

/** A delay whose last day, if Saturday, Sunday or holiday, moves to the next working day (art. 642 al. 2). */
record ExtendedDelay(Delay delay) implements Delay {
    ExtendedDelay {
        delay = delay.ending(NonWorkingLastDay.KEEP);
    }

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
    public long afterEpochDay(long triggerEpochDay, LegalCalendar calendar) {
        return calendar.workingDays().onOrAfter(delay.afterEpochDay(triggerEpochDay, calendar));
    }

    @Override
    public String in(Locale locale) {
        String rule = Counted.in(
                locale,
                ", avec report au premier jour ouvré suivant si le dernier jour est un samedi, un dimanche ou un"
                        + " jour férié",
                ", extended to the next working day if the last day is a Saturday, a Sunday or a holiday");
        return delay.in(locale) + rule;
    }

    @Override
    public Delay ending(NonWorkingLastDay choice) {
        return choice == NonWorkingLastDay.EXTEND ? this : delay;
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
