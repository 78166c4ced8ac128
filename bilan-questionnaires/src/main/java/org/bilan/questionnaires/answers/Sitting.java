package org.bilan.questionnaires.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the items were put before the person: in which order, and how long each took. Scores never depend on it; what is said
 * of the quality of the answers does.
 *
 * @param presented item ids in the order shown; empty when it was not kept
 * @param millis time spent by item id, in milliseconds; items whose time was not taken are not there
 */
public record Sitting(List<String> presented, Map<String, Long> millis) {

    /** Nothing was kept. */
    public static final Sitting NOT_KEPT = new Sitting(List.of(), Map.of());

    /** No time may be longer: one day, in milliseconds. */
    public static final long LONGEST = 86_400_000L;

    /**
     * Keeps order and times.
     *
     * @throws IllegalArgumentException if an item is presented twice
     * @throws IllegalArgumentException if a time is negative or above {@link #LONGEST}
     */
    public Sitting {
        presented = List.copyOf(presented);
        if (presented.stream().distinct().count() < presented.size()) {
            throw new IllegalArgumentException("presented " + presented + " must name no item twice");
        }
        millis.forEach((itemId, time) -> {
            if (time < 0 || time > LONGEST) {
                throw new IllegalArgumentException("time of " + itemId + " (" + time + ") must be in 0.." + LONGEST);
            }
        });
        millis = Collections.unmodifiableMap(new LinkedHashMap<>(millis));
    }
}
