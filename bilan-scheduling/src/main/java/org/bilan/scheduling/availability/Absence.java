package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days on which the consultant is away.
 *
 * @param from first day away
 * @param to last day away, inclusive
 * @param label why, in one line; empty if it is not said
 */
public record Absence(LocalDate from, LocalDate to, String label) {
    /**
     * Takes the blanks around the label away.
     *
     * @throws IllegalArgumentException if the last day is before the first, or the label has more than one line
     */
    public Absence {
        label = label.strip();
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") must not be before from (" + from + ")");
        }
        if (label.lines().count() > 1) {
            throw new IllegalArgumentException("label (" + label + ") must be one line");
        }
    }

    /** Whether the consultant is away on a day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The first one listed that covers a day; a loop, since calendars ask it of each day of forty years. */
    static Optional<Absence> on(LocalDate day, List<Absence> absences) {
        for (Absence absence : absences) {
            if (absence.contains(day)) {
                return Optional.of(absence);
            }
        }
        return Optional.empty();
    }
}
