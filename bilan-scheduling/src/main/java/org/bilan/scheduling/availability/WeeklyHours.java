package org.bilan.scheduling.availability;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of an ordinary week; a weekday without hours is closed.
 *
 * @param byDay the hours of each weekday, in order; they may touch and never overlap
 */
public record WeeklyHours(Map<DayOfWeek, List<OpeningHours>> byDay) {
    /** A week without hours. */
    public static final WeeklyHours NONE = new WeeklyHours(Map.of());

    /**
     * Sorts the hours of each day.
     *
     * @throws IllegalArgumentException if hours of one day overlap
     */
    public WeeklyHours {
        Map<DayOfWeek, List<OpeningHours>> sorted = new EnumMap<>(DayOfWeek.class);
        byDay.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                sorted.put(day, inOrder(day, hours));
            }
        });
        byDay = Collections.unmodifiableMap(sorted);
    }

    /** The hours of a weekday, in order; empty if it is closed. */
    public List<OpeningHours> on(DayOfWeek day) {
        return byDay.getOrDefault(day, List.of());
    }

    private static List<OpeningHours> inOrder(DayOfWeek day, List<OpeningHours> hours) {
        List<OpeningHours> sorted = new ArrayList<>(hours);
        sorted.sort(Comparator.comparingInt(OpeningHours::startMinute));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new IllegalArgumentException("hours of " + day + " (" + sorted + ") must not overlap");
            }
        }
        return List.copyOf(sorted);
    }
}
