package org.bilan.legaltime;

import java.time.LocalDate;

/** What delays share that are the same number of calendar days wherever and whenever they run. */
sealed interface FixedDelay extends Delay permits Delay.CalendarDays, Delay.ClearDays, Delay.Weeks {

    /** From trigger to limit, in calendar days. */
    long days();

    @Override
    default LocalDate after(LocalDate trigger, LegalCalendar calendar) {
        return trigger.plusDays(days());
    }

    @Override
    default LocalDate before(LocalDate target, LegalCalendar calendar) {
        return target.minusDays(days());
    }

    @Override
    default long afterEpochDay(long triggerEpochDay, LegalCalendar calendar) {
        return triggerEpochDay + days();
    }
}
