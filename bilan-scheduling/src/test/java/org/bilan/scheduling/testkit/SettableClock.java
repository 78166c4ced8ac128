package org.bilan.scheduling.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is set. */
public final class SettableClock extends Clock {
    private volatile Instant moment;

    /** Stands at a moment. */
    public SettableClock(Instant moment) {
        this.moment = moment;
    }

    /** Stands at another moment from now on. */
    public void set(Instant other) {
        moment = other;
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
