package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Some minutes of one local day, in wall time: what was agreed, whatever becomes of the rules of the zone.
 *
 * <p>Half open: the end does not belong to it, so that slots that touch do not overlap. Ends at midnight at the latest.
 *
 * @param minutes length in minutes, positive
 */
public record TimeSlot(LocalDate date, LocalTime start, int minutes, ZoneId zone) {
    /**
     * Refuses a slot that lasts no time, reaches into the next day, or starts between two minutes.
     *
     * @throws IllegalArgumentException if the length is not positive or ends after midnight, or the start has seconds
     */
    public TimeSlot {
        MinuteOfDay.requireRange(start, minutes);
    }

    /** Minutes from local midnight to the start, as clocks show it. */
    public int startMinute() {
        return MinuteOfDay.of(start);
    }

    /** Minutes from local midnight to the end, exclusive, as clocks show it; 1440 at midnight. */
    public int endMinute() {
        return startMinute() + minutes;
    }

    /** The start as a moment of the zone; in an hour that exists twice, the first one. */
    public ZonedDateTime startsAt() {
        return date.atTime(start).atZone(zone);
    }

    /** The end, exclusive, as a moment of the zone: its minutes of real time after the start. */
    public ZonedDateTime endsAt() {
        return startsAt().plusMinutes(minutes);
    }

    /** Whether both share at least a minute; slots of different zones are compared as moments. */
    public boolean overlaps(TimeSlot other) {
        return startsAt().toInstant().isBefore(other.endsAt().toInstant())
                && other.startsAt().toInstant().isBefore(endsAt().toInstant());
    }

    /** As {@code 2026-03-02 09:00-11:00 Europe/Paris}. */
    @Override
    public String toString() {
        return date + " " + MinuteOfDay.text(startMinute()) + "-" + MinuteOfDay.text(endMinute()) + " " + zone;
    }
}
