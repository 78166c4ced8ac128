package org.bilan.scheduling.availability;

import java.util.Collection;
import java.util.List;

/** Time that a calendar says is taken, or not; what for is never kept. */
public record BusyTime(Span span, Kind kind) {
    /** How a calendar marks time (RFC 5545, FBTYPE), from the weakest to the strongest. */
    public enum Kind {
        /** Told, and free all the same. */
        FREE,
        /** Not sure yet. */
        TENTATIVE,
        /** Outside the hours of the person. */
        UNAVAILABLE,
        /** Taken. */
        BUSY;

        /** Whether nothing may be placed there: everything but free blocks, since a meeting may be confirmed. */
        public boolean blocks() {
            return this != FREE;
        }
    }

    /** The moments at which nothing may be placed. */
    public static IntervalSet blocking(Collection<BusyTime> busy) {
        List<Span> spans = busy.stream()
                .filter(time -> time.kind().blocks())
                .map(BusyTime::span)
                .toList();
        return IntervalSet.of(spans);
    }
}
