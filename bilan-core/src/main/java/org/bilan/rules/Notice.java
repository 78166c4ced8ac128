package org.bilan.rules;

import java.time.LocalDate;
import java.util.Locale;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.LegalCalendar;

/** How long before a start something must be asked for: the longer notice if the action lasts at least so long. */
public record Notice(Delay ordinary, Delay ifLong, Delay longFrom) {

    /** The same notice however long the action lasts. */
    public static Notice always(Delay notice) {
        return new Notice(notice, notice, new Delay.CalendarDays(0));
    }

    /** The delay that holds for an action between two days. */
    Delay of(LocalDate start, LocalDate end, LegalCalendar calendar) {
        return end.isBefore(longFrom.after(start, calendar)) ? ordinary : ifLong;
    }

    /** In words: French for a French locale, English for any other. */
    public String in(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        String before = ordinary.in(locale) + (french ? " avant le début" : " before the start");
        return ordinary.equals(ifLong)
                ? before
                : before + ", " + ifLong.in(locale) + (french ? " à partir de " : " from ") + longFrom.in(locale)
                        + (french ? " de durée" : " on");
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
