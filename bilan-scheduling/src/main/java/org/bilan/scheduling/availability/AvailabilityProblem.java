package org.bilan.scheduling.availability;

import java.util.Locale;

/**
 * Something in an availability file that cannot be read.
 *
 * @param line line number from 1
 * @param field the word before the colon, or {@code fichier} for the file as a whole
 * @param value what stands there, as written
 * @param expected what should stand there
 */
public record AvailabilityProblem(int line, String field, String value, Expected expected) {

    /** What should have stood in the file, in French and in English. */
    public enum Expected {
        SOME_OPENING(
                "au moins une ligne d'ouverture, par exemple « lundi: 09:00-12:30 »",
                "at least one line with hours, for example \"monday: 09:00-12:30\""),
        A_LINE_WITH_A_COLON("une ligne « champ: valeur »", "a line \"field: value\""),
        A_KNOWN_FIELD(
                "un jour de la semaine, fuseau, absence ou ouverture",
                "a day of the week, timezone, absence or opening"),
        A_ZONE("un fuseau horaire connu, par exemple Europe/Paris", "a known time zone, for example Europe/Paris"),
        A_ZONE_LINE("une ligne « fuseau: Europe/Paris »", "a line \"timezone: Europe/Paris\""),
        A_FIELD_ONCE("ce champ une seule fois", "this field only once"),
        HOURS("des heures comme 09:00-12:30, séparées par des virgules", "hours like 09:00-12:30, between commas"),
        AN_END_AFTER_THE_START("une fin après le début", "an end after the start"),
        HOURS_THAT_DO_NOT_OVERLAP("des heures qui ne se recouvrent pas", "hours that do not overlap"),
        A_DATE("une date qui existe, comme 2026-12-21", "a date that exists, like 2026-12-21"),
        TWO_DATES("deux dates, comme 2026-12-21 .. 2027-01-03", "two dates, like 2026-12-21 .. 2027-01-03"),
        A_DATE_AND_HOURS(
                "une date et des heures, comme 2026-11-07 09:00-12:00",
                "a date and hours, like 2026-11-07 09:00-12:00"),
        A_DAY_WITHOUT_ABSENCE("un jour hors de toute absence", "a day outside all absences");

        private final String french;
        private final String english;

        Expected(String french, String english) {
            this.french = french;
            this.english = english;
        }

        /** In words: French for a French locale, English for any other. */
        public String in(Locale locale) {
            return isFrench(locale) ? french : english;
        }
    }

    /** The problem as one sentence: French for a French locale, English for any other. */
    public String in(Locale locale) {
        return isFrench(locale)
                ? "ligne " + line + ", " + field + " : « " + value + " » ; attendu : " + expected.in(locale)
                : "line " + line + ", " + field + ": \"" + value + "\"; expected: " + expected.in(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}
