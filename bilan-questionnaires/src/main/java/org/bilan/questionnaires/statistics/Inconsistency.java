package org.bilan.questionnaires.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bilan.questionnaires.scoring.ItemTrace;
import org.bilan.questionnaires.scoring.ScoreTrace;

/**
 * How far apart a person's answers lie to items that ask nearly the same thing, once keyed: pairs that whoever made the
 * instrument declares. A number to look at with the person, never a verdict.
 *
 * @param pairs how many of the pairs had two answers
 * @param distance the sum over these pairs of the points between the two
 * @param mostDistance what that sum can be at most
 */
public record Inconsistency(int pairs, long distance, long mostDistance) {

    /** Two items of one scale. */
    public record Pair(String one, String other) {

        /**
         * Names two items.
         *
         * @throws IllegalArgumentException if they are the same
         */
        public Pair {
            if (one.equals(other)) {
                throw new IllegalArgumentException("pair (" + one + ") must be two items");
            }
        }
    }

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative, or the distance is more than it can be
     */
    public Inconsistency {
        if (pairs < 0 || distance < 0 || distance > mostDistance) {
            throw new IllegalArgumentException(
                    "distance (" + distance + ") of " + pairs + " pairs must be in 0.." + mostDistance);
        }
    }

    /**
     * Looks at pairs of items of one scale, by the points that they gave to it: a reversed item is turned round before.
     *
     * @throws IllegalArgumentException if an item of a pair is not keyed in the scale, or the two give points on other ranges
     */
    public static Inconsistency of(ScoreTrace trace, List<Pair> pairs) {
        Map<String, ItemTrace> byItem = new HashMap<>();
        trace.items().forEach(item -> byItem.putIfAbsent(item.keyed().itemId(), item));
        Inconsistency found = new Inconsistency(0, 0, 0);
        for (Pair pair : pairs) {
            ItemTrace one = byItem.get(pair.one());
            ItemTrace other = byItem.get(pair.other());
            if (one == null || other == null || !one.range().equals(other.range())) {
                throw new IllegalArgumentException(
                        pair + " must be two items of scale " + trace.scaleId() + " with points on one range");
            }
            found = found.plus(one, other);
        }
        return found;
    }

    private Inconsistency plus(ItemTrace one, ItemTrace other) {
        if (one.points().isEmpty() || other.points().isEmpty()) {
            return this;
        }
        int apart = Math.abs(one.points().getAsInt() - other.points().getAsInt());
        int most = one.range().highest() - one.range().lowest();
        return new Inconsistency(pairs + 1, distance + apart, mostDistance + most);
    }

    /** The distance as a share of what it can be: 0 every pair alike, 1 every pair at opposite ends; none without a pair. */
    public OptionalDouble share() {
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) distance / mostDistance);
    }
}
