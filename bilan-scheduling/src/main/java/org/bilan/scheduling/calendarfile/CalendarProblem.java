package org.bilan.scheduling.calendarfile;

import java.util.Locale;

/**
 * Something in a calendar file that cannot be read.
 *
 * @param where the component, with its UID if it has one, and the property
 * @param value what stands there, as written
 * @param expected what should stand there
 */
public record CalendarProblem(String where, String value, Expected expected) {
    /** What should have stood in the file, in French and in English. */
    public enum Expected {
        A_WHOLE_CALENDAR("un calendrier entier, de BEGIN à END", "a whole calendar, from BEGIN to END"),
        A_SMALLER_FILE("un fichier plus petit", "a smaller file"),
        A_DATE_OR_TIME("une date ou une heure comme 20260302T090000", "a date or a time like 20260302T090000"),
        A_START("un début (DTSTART)", "a start (DTSTART)"),
        AN_END_AFTER_THE_START("une fin après le début", "an end after the start"),
        A_KNOWN_ZONE("un fuseau connu, par exemple Europe/Paris", "a known zone, for example Europe/Paris"),
        A_ZONE_NAME("un nom de fuseau (TZID)", "the name of a zone (TZID)"),
        AN_OBSERVANCE("une heure d'hiver ou d'été (STANDARD, DAYLIGHT)", "an observance (STANDARD, DAYLIGHT)"),
        AN_OFFSET("un décalage comme +0100", "an offset like +0100"),
        A_DURATION("une durée comme PT90M", "a duration like PT90M"),
        A_DAY_MONTH_OR_YEAR_RULE(
                "une répétition par jour, semaine, mois ou année", "a repetition by day, week, month or year"),
        FEWER_OCCURRENCES(
                "moins d'occurrences : une fin, ou une période plus courte",
                "fewer occurrences: an end, or a shorter period"),
        A_UID("un identifiant (UID)", "an identifier (UID)");

        private final String french;
        private final String english;

        Expected(String french, String english) {
            this.french = french;
            this.english = english;
        }
    }

    static CalendarProblem ofFile(String value, Expected expected) {
        return new CalendarProblem("VCALENDAR", value, expected);
    }

    /** The problem as one sentence: French for a French locale, English for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage())
                ? where + " : « " + value + " » ; attendu : " + expected.french
                : where + ": \"" + value + "\"; expected: " + expected.english;
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
