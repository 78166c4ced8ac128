package org.bilan.papers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** In which form a mention is written. Numbers are judged as text before they are read: a short one can be huge. */
public enum Form {
    TEXT,
    /** A day as 2026-11-25. */
    DAY,
    /** A time of day as 09:30. */
    TIME,
    /** Euros, zero or more, with at most two decimals. */
    AMOUNT,
    /** Whole minutes, at least one. */
    MINUTES,
    /** Who signed, or the log entry that stands for a signature at a distance. */
    SIGNATURE,
    /** The one sentence in which a registration number may be shown (L.6352-12). */
    REGISTRATION;

    private static final Pattern EUROS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern REGISTERED = Pattern.compile(
            "Enregistrée sous le numéro [0-9 ]{1,20}\\. Cet enregistrement ne vaut pas agrément de l'Etat\\.");

    /** Whether a text has this form; blank text has none. */
    public boolean accepts(String text) {
        return switch (this) {
            case TEXT, SIGNATURE -> !text.isBlank();
            case DAY -> isDay(text);
            case TIME -> isTime(text);
            case AMOUNT -> EUROS.matcher(text).matches();
            case MINUTES -> WHOLE.matcher(text).matches();
            case REGISTRATION -> REGISTERED.matcher(text).matches();
        };
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == "2026-11-25".length()
                    && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            return text.length() == "09:30".length() && LocalTime.parse(text).isBefore(LocalTime.MAX);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
