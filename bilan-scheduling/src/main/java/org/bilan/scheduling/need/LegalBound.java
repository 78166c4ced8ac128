package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;

/**
 * Days in which a rule allows a session, both ends included.
 *
 * @param norm the rule that says so
 */
public record LegalBound(Norm norm, DateWindow window) {

    /** The latest of a day and of all first days; the days before it are outside a bound, or before that day. */
    public static LocalDate earliest(List<LegalBound> bounds, LocalDate atLeast) {
        return bounds.stream()
                .map(bound -> bound.window().earliest())
                .flatMap(Optional::stream)
                .reduce(atLeast, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** The earliest of a day and of all last days; the days after it are outside a bound, or after that day. */
    public static LocalDate latest(List<LegalBound> bounds, LocalDate atMost) {
        return bounds.stream()
                .map(bound -> bound.window().latest())
                .flatMap(Optional::stream)
                .reduce(atMost, (a, b) -> a.isBefore(b) ? a : b);
    }
}
