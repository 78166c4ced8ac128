package org.bilan.scheduling.availability;

import java.util.Set;

/**
 * A place to meet (salle).
 *
 * @param id stable and unique among the rooms of a case; shown to people
 * @param features what makes it usable; a single word "accessible" would say too little
 * @param diary when it can be had
 * @param travelMinutes the consultant's journey to it and back, kept free before and after
 */
public record Room(String id, Set<Feature> features, Diary diary, int travelMinutes) {
    /** What a room offers to people with a disability (accessibilité). */
    public enum Feature {
        STEP_FREE,
        LIFT,
        ADAPTED_TOILETS,
        INDUCTION_LOOP,
        VISUAL_GUIDANCE,
        QUIET
    }

    /**
     * Keeps the features as they are now.
     *
     * @throws IllegalArgumentException if the id is blank or the journey negative
     */
    public Room {
        features = Set.copyOf(features);
        if (id.isBlank() || travelMinutes < 0) {
            throw new IllegalArgumentException(
                    "id (" + id + ") must not be blank, travelMinutes (" + travelMinutes + ") not negative");
        }
    }
}
