package org.bilan.rules;

import java.time.Instant;

/** When a data breach was first known and first notified, in seconds of the epoch. */
record Breach(long known, long notified) {
    static final Breach NONE = new Breach(Long.MAX_VALUE, Long.MAX_VALUE);

    Breach knownAt(Instant at) {
        return new Breach(Math.min(known, at.getEpochSecond()), notified);
    }

    Breach notifiedAt(Instant at) {
        return new Breach(known, Math.min(notified, at.getEpochSecond()));
    }
}
