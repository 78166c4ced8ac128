package org.bilan.legaltime;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;

/** What the records of {@link Delay} share: counting day by day, and a count in words. */
final class Counted {
    private Counted() {}

    static void requireNotNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count (" + count + ") must not be negative");
        }
    }

    static LocalDate step(LocalDate start, int count, int direction, Predicate<LocalDate> counts) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(direction);
            if (counts.test(day)) {
                left--;
            }
        }
        return day;
    }

    static String in(Locale locale, int count, String one, String many, String oneEnglish, String manyEnglish) {
        return count + " " + (count == 1 ? in(locale, one, oneEnglish) : in(locale, many, manyEnglish));
    }

    static String in(Locale locale, String french, String english) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
    }
}
