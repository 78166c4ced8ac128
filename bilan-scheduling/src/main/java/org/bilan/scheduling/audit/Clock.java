package org.bilan.scheduling.audit;

import java.time.Duration;
import java.time.Instant;
import org.bilan.scheduling.constraint.PlannedSession;

/** Moments of sessions. */
final class Clock {
    private Clock() {}

    static Instant start(PlannedSession session) {
        return session.slot()
                .date()
                .atTime(session.slot().start())
                .atZone(session.slot().zone())
                .toInstant();
    }

    static Instant end(PlannedSession session) {
        return start(session).plusSeconds(60L * session.slot().minutes());
    }

    /** Minutes from the end of one session to the start of the next; negative if they overlap. */
    static long minutesBetween(PlannedSession one, PlannedSession next) {
        return Duration.between(end(one), start(next)).toMinutes();
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
