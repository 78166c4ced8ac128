package org.bilan.scheduling.booking;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Span;

/**
 * A wish to take some people and rooms for an appointment.
 *
 * @param key chosen by the caller: the same key is the same wish, whoever asks how often
 * @param resources ids of all that is needed, at least one: all are taken or none
 * @param appointment the time itself, half open
 * @param buffers kept free around it: with them it meets no other appointment, and with its own no other one meets it
 */
public record HoldRequest(String key, Set<String> resources, Span appointment, Buffers buffers) {
    /**
     * Keeps the resources in the order of their ids.
     *
     * @throws IllegalArgumentException if the key is blank, or nothing is asked for
     */
    public HoldRequest {
        if (key.isBlank() || resources.isEmpty()) {
            throw new IllegalArgumentException(
                    "key (" + key + ") must not be blank, resources (" + resources + ") not be empty");
        }
        resources = Collections.unmodifiableSet(new TreeSet<>(resources));
    }

    /** A wish without time around the appointment. */
    public HoldRequest(String key, Set<String> resources, Span appointment) {
        this(key, resources, appointment, Buffers.NONE);
    }

    /** The appointment with the time around it. */
    public Span needed() {
        return buffers.around(appointment);
    }

    /** The same people, rooms and buffers at another time. */
    public HoldRequest at(Span other) {
        return new HoldRequest(key, resources, other, buffers);
    }

    /** Whether both cannot be had: one of them, with its buffers, meets the other one. What they need is not compared. */
    public boolean isInTheWayOf(HoldRequest other) {
        return overlap(needed(), other.appointment) || overlap(other.needed(), appointment);
    }

    private static boolean overlap(Span one, Span other) {
        return one.startInclusive().isBefore(other.endExclusive())
                && other.startInclusive().isBefore(one.endExclusive());
    }
}
