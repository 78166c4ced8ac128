package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours of a day in wall time, on no day in particular; half open.
 *
 * @param minutes length in minutes, positive; ends at midnight at the latest
 */
public record OpeningHours(LocalTime start, int minutes) {
    /**
     * Refuses hours that last no time, reach into the next day, or start between two minutes.
     *
     * @throws IllegalArgumentException if the length is not positive or ends after midnight, or the start has seconds
     */
    public OpeningHours {
        MinuteOfDay.requireRange(start, minutes);
    }

    /**
     * From a time to another; midnight as an end is the end of the day.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static OpeningHours between(LocalTime startInclusive, LocalTime endExclusive) {
        int end = endExclusive.equals(LocalTime.MIDNIGHT) ? MinuteOfDay.END : MinuteOfDay.of(endExclusive);
        return new OpeningHours(startInclusive, end - MinuteOfDay.of(startInclusive));
    }

    /** Minutes from midnight to the start, inclusive. */
    public int startMinute() {
        return MinuteOfDay.of(start);
    }

    /** Minutes from midnight to the end, exclusive; 1440 at the end of the day. */
    public int endMinute() {
        return startMinute() + minutes;
    }

    /** Whether both share at least a minute. */
    public boolean overlaps(OpeningHours other) {
        return startMinute() < other.endMinute() && other.startMinute() < endMinute();
    }

    /** These hours on a day. */
    public TimeSlot on(LocalDate date, ZoneId zone) {
        return new TimeSlot(date, start, minutes, zone);
    }

    /** As {@code 09:00-12:30}. */
    @Override
    public String toString() {
        return MinuteOfDay.text(startMinute()) + "-" + MinuteOfDay.text(endMinute());
    }
}
