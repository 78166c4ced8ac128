package org.bilan.scheduling.need;

import java.time.DayOfWeek;
import java.util.Set;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.TimeSlot;

/**
 * Days and hours that somebody would like best: a session elsewhere costs, and stays allowed.
 *
 * @param days weekdays liked
 * @param hours hours liked, in the zone of the sessions
 * @param weight cost of a session outside, positive; one is the cost of a gap that is a day off the cadence
 * @param source who wishes it
 */
public record Preference(Set<DayOfWeek> days, OpeningHours hours, int weight, Source source) {
    /**
     * Keeps the days as they are now.
     *
     * @throws IllegalArgumentException if the weight is not positive
     */
    public Preference {
        days = Set.copyOf(days);
        if (weight < 1) {
            throw new IllegalArgumentException("weight (" + weight + ") must be positive");
        }
    }

    /** Whether a slot is on a day and within hours that are liked. */
    public boolean isMetBy(TimeSlot slot) {
        return days.contains(slot.date().getDayOfWeek())
                && hours.startMinute() <= slot.startMinute()
                && slot.endMinute() <= hours.endMinute();
    }
}
