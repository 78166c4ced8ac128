package org.bilan.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * An instant with the legal zone of an establishment, which alone decides on what day it lies.
 *
 * <p>Never the date in UTC and never the one where the caller sits: a call at 00:30 in Paris is a contact of that day,
 * although it is still the day before in UTC.
 */
public record Moment(Instant instant, ZoneId legalZone) {
    public Moment {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(legalZone, "legalZone");
    }

    /** The day on which it lies in law (date légale): what every {@link Delay} counts from. */
    public LocalDate legalDate() {
        return instant.atZone(legalZone).toLocalDate();
    }

    /** Local date, time, offset and zone, as ISO 8601 and java.time write them. */
    @Override
    public String toString() {
        return instant.atZone(legalZone).toString();
    }
}
