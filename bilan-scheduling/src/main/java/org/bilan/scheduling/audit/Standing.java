package org.bilan.scheduling.audit;

import java.util.List;

/**
 * How good a lawful plan of a season is; the smaller, the better.
 *
 * <p>First as few bilans without a place as possible, then the cost; of two plans of one cost, the loads decide, compared
 * from the heaviest down.
 *
 * @param unplaced bilans without a place
 * @param cost what all wishes and the loads cost together; 0 if everybody has all that was wished and loads are even
 * @param loads of the consultants as if each worked full time, in minutes, the heaviest first
 */
public record Standing(int unplaced, long cost, List<Long> loads) implements Comparable<Standing> {
    public Standing {
        loads = List.copyOf(loads);
    }

    /** Whether this one is worse than another. */
    public boolean isWorseThan(Standing other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Standing other) {
        int first = Integer.compare(unplaced, other.unplaced);
        int second = first == 0 ? Long.compare(cost, other.cost) : first;
        for (int i = 0; second == 0 && i < Math.min(loads.size(), other.loads.size()); i++) {
            second = Long.compare(loads.get(i), other.loads.get(i));
        }
        return second;
    }
}
