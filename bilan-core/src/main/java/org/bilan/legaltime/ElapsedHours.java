package org.bilan.legaltime;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Hours that really pass (heures écoulées), from one instant to another: on the day when the clocks change, 24 of them
 * end an hour earlier or later on the wall clock.
 *
 * <p>No {@link Delay}, because it counts no local days: no trigger day is left out, no holiday moves it, no calendar is
 * needed. The law of the bilan has one, 72 hours to notify a breach of personal data (GDPR, art. 33).
 */
public record ElapsedHours(int count) {
    public ElapsedHours {
        Counted.requireNotNegative(count);
    }

    /** The instant at which they are over, exclusive. */
    public Instant after(Instant trigger) {
        return trigger.plus(Duration.ofHours(count));
    }

    /** The same, kept in the legal zone of the trigger. */
    public Moment after(Moment trigger) {
        return new Moment(after(trigger.instant()), trigger.legalZone());
    }

    /** The latest instant from which they have all passed at the target. */
    public Instant before(Instant target) {
        return target.minus(Duration.ofHours(count));
    }

    /** The same, kept in the legal zone of the target. */
    public Moment before(Moment target) {
        return new Moment(before(target.instant()), target.legalZone());
    }

    /** The hours in words: French for a French locale, English for any other. */
    public String in(Locale locale) {
        return Counted.ELAPSED_HOURS.in(locale, count);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
