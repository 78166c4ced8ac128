package org.bilan.rules;

import org.bilan.legaltime.Delay;
import org.bilan.legaltime.LegalCalendar;

/** Delays between epoch days as the rules hold them. */
final class Epoch {
    private Epoch() {}

    static int after(Delay delay, int day, LegalCalendar calendar) {
        return (int) delay.afterEpochDay(day, calendar);
    }

    static int before(Delay delay, int day, LegalCalendar calendar) {
        return (int) delay.before(CaseFile.date(day), calendar).toEpochDay();
    }
}
