package org.bilan.scheduling.need;

import java.time.LocalDate;

/**
 * The days of the sessions already held.
 *
 * @param first day of the first one
 * @param last day of the last one, inclusive
 */
public record HeldSpan(LocalDate first, LocalDate last) {
    /**
     * Refuses days out of order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public HeldSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last (" + last + ") must not be before first (" + first + ")");
        }
    }
}
