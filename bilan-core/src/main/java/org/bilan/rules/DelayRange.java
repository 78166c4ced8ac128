package org.bilan.rules;

import java.time.LocalDate;
import java.util.Locale;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.LegalCalendar;

/** From one delay to another after the same trigger, both limits included. */
public record DelayRange(Delay from, Delay to) {

    /**
     * The days between the two limits.
     *
     * @throws IllegalArgumentException if the first delay ends after the second
     */
    public DateWindow after(LocalDate trigger, LegalCalendar calendar) {
        return DateWindow.between(from.after(trigger, calendar), to.after(trigger, calendar));
    }

    /** In words: French for a French locale, English for any other. */
    public String in(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return (french ? "de " : "from ") + from.in(locale) + (french ? " à " : " to ") + to.in(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
