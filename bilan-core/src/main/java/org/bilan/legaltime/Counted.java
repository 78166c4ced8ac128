package org.bilan.legaltime;

import java.util.Locale;

/** What is counted, in words: one of it, several, and none, which is a day of its own. */
enum Counted {
    CALENDAR_DAYS("jour calendaire", "jours calendaires", "calendar day", "calendar days"),
    WORKING_DAYS(
            "jour ouvré (du lundi au vendredi)",
            "jours ouvrés (du lundi au vendredi)",
            "working day (Monday to Friday)",
            "working days (Monday to Friday)"),
    OPENING_DAYS(
            "jour ouvrable (du lundi au samedi)",
            "jours ouvrables (du lundi au samedi)",
            "opening day (Monday to Saturday)",
            "opening days (Monday to Saturday)"),
    CLEAR_DAYS("jour franc", "jours francs", "clear day", "clear days"),
    WEEKS("semaine", "semaines", "week", "weeks"),
    MONTHS("mois", "mois", "month", "months"),
    YEARS("an", "ans", "year", "years"),
    COMPLETED_YEARS("an révolu", "ans révolus", "completed year", "completed years"),
    ELAPSED_HOURS("heure écoulée", "heures écoulées", "elapsed hour", "elapsed hours");

    private final String one;
    private final String many;
    private final String oneEnglish;
    private final String manyEnglish;

    Counted(String one, String many, String oneEnglish, String manyEnglish) {
        this.one = one;
        this.many = many;
        this.oneEnglish = oneEnglish;
        this.manyEnglish = manyEnglish;
    }

    static void requireNotNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count (" + count + ") must not be negative");
        }
    }

    static String in(Locale locale, String french, String english) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
    }

    String in(Locale locale, int count) {
        if (count == 0) {
            return none(locale);
        }
        return count + " " + (count == 1 ? in(locale, one, oneEnglish) : in(locale, many, manyEnglish));
    }

    private String none(Locale locale) {
        return switch (this) {
            case CLEAR_DAYS, COMPLETED_YEARS -> in(locale, "le lendemain", "the next day");
            case ELAPSED_HOURS -> in(locale, "à l'instant même", "at the same instant");
            default -> in(locale, "le jour même", "the same day");
        };
    }
}
