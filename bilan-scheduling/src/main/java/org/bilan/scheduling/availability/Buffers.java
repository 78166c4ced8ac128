package org.bilan.scheduling.availability;

/**
 * Time kept free around an appointment: it, with both, overlaps nothing else that is taken; touching is allowed.
 *
 * @param beforeMinutes minutes before the start, not negative
 * @param afterMinutes minutes after the end, not negative
 */
public record Buffers(int beforeMinutes, int afterMinutes) {
    /** No time around. */
    public static final Buffers NONE = new Buffers(0, 0);

    /**
     * Refuses negative lengths.
     *
     * @throws IllegalArgumentException if one of them is negative
     */
    public Buffers {
        if (beforeMinutes < 0 || afterMinutes < 0) {
            throw new IllegalArgumentException("beforeMinutes (" + beforeMinutes + ") and afterMinutes (" + afterMinutes
                    + ") must not be negative");
        }
    }

    /** With a journey before and after. */
    public Buffers plusTravel(int minutes) {
        return new Buffers(beforeMinutes + minutes, afterMinutes + minutes);
    }

    /** Minutes between two appointments that both keep these buffers: they may share them. */
    public int between() {
        return Math.max(beforeMinutes, afterMinutes);
    }

    /** A span with the buffers around it. */
    public Span around(Span span) {
        return new Span(
                span.startInclusive().minusSeconds(60L * beforeMinutes),
                span.endExclusive().plusSeconds(60L * afterMinutes));
    }

    /** Where no appointment with these buffers may be, if some time is taken. */
    public IntervalSet shadowOf(IntervalSet taken) {
        return taken.widen(60L * afterMinutes, 60L * beforeMinutes);
    }
}
