package org.bilan.rules;

import org.bilan.legaltime.Delay;
import org.bilan.legaltime.LegalCalendar;

/** Delays on epoch days: the commonest one without an object. */
final class Counting {
    private Counting() {}

    static int after(Delay delay, int day, LegalCalendar calendar) {
        return delay instanceof Delay.CalendarDays days
                ? day + days.count()
                : (int) delay.after(CaseFile.date(day), calendar).toEpochDay();
    }

    static int before(Delay delay, int day, LegalCalendar calendar) {
        return (int) delay.before(CaseFile.date(day), calendar).toEpochDay();
    }
}
