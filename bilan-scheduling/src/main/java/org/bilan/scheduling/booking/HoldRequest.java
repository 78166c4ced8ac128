package org.bilan.scheduling.booking;

import java.util.Set;
import java.util.TreeSet;
import org.bilan.scheduling.availability.Span;

/**
 * A wish to take some people and rooms for some time.
 *
 * @param key chosen by the caller: the same key is the same wish, whoever asks how often
 * @param resources ids of all that is needed, at least one: all are taken or none
 * @param needed the appointment with its buffers around it, half open
 */
public record HoldRequest(String key, Set<String> resources, Span needed) {
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
        resources = java.util.Collections.unmodifiableSet(new TreeSet<>(resources));
    }
}
