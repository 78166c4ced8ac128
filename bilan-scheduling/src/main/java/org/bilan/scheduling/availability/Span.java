package org.bilan.scheduling.availability;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Real time from one instant to another, half open: spans that touch share nothing.
 *
 * @param endExclusive after the start
 */
public record Span(Instant startInclusive, Instant endExclusive) {
    /**
     * Refuses a span that lasts no time, or whose ends are no whole seconds.
     *
     * @throws IllegalArgumentException if the end is not after the start, or one of them has a fraction of a second
     */
    public Span {
        if (!endExclusive.isAfter(startInclusive)) {
            throw new IllegalArgumentException(
                    "endExclusive (" + endExclusive + ") must be after startInclusive (" + startInclusive + ")");
        }
        if (!isWholeSecond(startInclusive) || !isWholeSecond(endExclusive)) {
            throw new IllegalArgumentException(
                    "span (" + startInclusive + ", " + endExclusive + ") must be of whole seconds");
        }
    }

    private static boolean isWholeSecond(Instant instant) {
        return instant.equals(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    /** As {@code 2026-03-02T08:00:00Z/2026-03-02T10:00:00Z}. */
    @Override
    public String toString() {
        return startInclusive + "/" + endExclusive;
    }
}
