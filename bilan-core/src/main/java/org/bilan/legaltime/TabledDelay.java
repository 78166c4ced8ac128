package org.bilan.legaltime;

import java.time.LocalDate;

/** What delays share of which a calendar knows the days that count. */
sealed interface TabledDelay extends Delay permits Delay.WorkingDays, Delay.OpeningDays {

    /** How many of those days. */
    int count();

    /** The days that count. */
    CountedDays counted(LegalCalendar calendar);

    @Override
    default LocalDate after(LocalDate trigger, LegalCalendar calendar) {
        return counted(calendar).plus(trigger, count());
    }

    @Override
    default LocalDate before(LocalDate target, LegalCalendar calendar) {
        return counted(calendar).plus(target, -count());
    }

    @Override
    default long afterEpochDay(long triggerEpochDay, LegalCalendar calendar) {
        return counted(calendar).plus(triggerEpochDay, count());
    }
}
