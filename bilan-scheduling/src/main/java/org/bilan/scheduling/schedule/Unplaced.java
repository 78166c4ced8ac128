package org.bilan.scheduling.schedule;

import java.util.List;
import org.bilan.scheduling.need.SessionNeed;

/**
 * A session that has no place.
 *
 * @param reasons why, in a fixed order; never empty
 */
public record Unplaced(SessionNeed need, List<Reason> reasons) {
    public Unplaced {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons of " + need.id() + " must not be empty");
        }
    }
}
