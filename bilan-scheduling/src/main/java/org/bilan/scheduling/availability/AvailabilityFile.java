package org.bilan.scheduling.availability;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The availability of a consultant as plain text that she keeps herself.
 *
 * <pre>
 * # disponibilités de la consultante
 * fuseau: Europe/Paris
 * lundi: 09:00-12:30, 14:00-17:30
 * mardi: 14:00-18:00
 * absence: 2026-12-21 .. 2027-01-03 congés
 * ouverture: 2026-11-07 09:00-12:00
 * </pre>
 *
 * <p>Fields in French or in English, one a line; a line that starts with {@code #} is a remark. The last day of an
 * absence belongs to it. The end of the day is {@code 24:00}.
 */
public final class AvailabilityFile {
    private AvailabilityFile() {}

    /** Reads a file: the availability, or all its problems in the order of the lines; never half of it. */
    public static Validation<Seq<AvailabilityProblem>, Availability> parse(String text) {
        return new AvailabilityReader().read(text);
    }

    /** Writes an availability, in French words, so that {@link #parse} reads it again. */
    public static String print(Availability availability) {
        StringBuilder text = new StringBuilder();
        line(text, Field.ZONE, availability.zone().getId());
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpeningHours> hours = availability.weekly().on(day);
            if (!hours.isEmpty()) {
                line(
                        text,
                        Field.of(day),
                        hours.stream().map(OpeningHours::toString).collect(Collectors.joining(", ")));
            }
        }
        availability.absences().forEach(away -> line(text, Field.ABSENCE, words(away)));
        availability.openings().forEach(open -> line(text, Field.OPENING, open.date() + " " + open.hours()));
        return text.toString();
    }

    private static String words(Absence away) {
        return (away.from() + " .. " + away.to() + " " + away.label()).strip();
    }

    private static void line(StringBuilder text, Field field, String value) {
        text.append(field.written()).append(": ").append(value).append('\n');
    }
}
