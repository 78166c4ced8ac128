package org.bilan.scheduling.schedule;

import java.util.Locale;
import org.bilan.legaltime.DateWindow;
import org.bilan.messages.Texts;

/** What the sentences of reasons share. */
final class Words {
    private Words() {}

    static String in(Locale locale, String french, String english) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
    }

    static String in(Locale locale, DateWindow window) {
        boolean oneDay = window.earliest().isPresent() && window.earliest().equals(window.latest());
        return oneDay
                ? in(locale, "le ", "on ")
                        + Texts.in(locale).of(window.earliest().orElseThrow())
                : Texts.in(locale).of(window);
    }
}
