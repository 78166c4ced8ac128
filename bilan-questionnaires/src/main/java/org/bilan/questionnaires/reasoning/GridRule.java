package org.bilan.questionnaires.reasoning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The declared family of rules that one feature of a grid of three rows and three columns may follow. The cells are counted
 * row by row; the ninth is the one to find.
 */
enum GridRule {
    /** The same step from column to column, and the same one from row to row; after the last value comes the first. */
    STEPS {
        @Override
        Set<Integer> ninth(List<Integer> eight, int values) {
            int across = eight.get(1) - eight.get(0);
            int down = eight.get(3) - eight.get(0);
            return holds(eight, i -> Math.floorMod(eight.get(0) + i % 3 * across + i / 3 * down, values))
                    ? Set.of(Math.floorMod(eight.get(0) + 2 * across + 2 * down, values))
                    : Set.of();
        }
    },

    /** Every row has the same three values, in some order. */
    SAME_IN_EVERY_ROW {
        @Override
        Set<Integer> ninth(List<Integer> eight, int values) {
            Set<Integer> first = new TreeSet<>(eight.subList(0, 3));
            Set<Integer> missing = new TreeSet<>(first);
            missing.removeAll(eight.subList(6, 8));
            boolean fits = first.size() == 3
                    && first.equals(new TreeSet<>(eight.subList(3, 6)))
                    && first.containsAll(eight.subList(6, 8));
            return fits ? missing : Set.of();
        }
    },

    /** In each row the third is the sum of the two others; after the last value comes the first. */
    THIRD_IS_SUM {
        @Override
        Set<Integer> ninth(List<Integer> eight, int values) {
            boolean fits = Math.floorMod(eight.get(0) + eight.get(1), values) == eight.get(2)
                    && Math.floorMod(eight.get(3) + eight.get(4), values) == eight.get(5);
            return fits ? Set.of(Math.floorMod(eight.get(6) + eight.get(7), values)) : Set.of();
        }
    };

    /** What may stand in the ninth cell if the feature follows this rule; empty if it does not. */
    abstract Set<Integer> ninth(List<Integer> eight, int values);

    /** What may stand in the ninth cell under any rule of the family. */
    static Set<Integer> ninths(List<Integer> eight, int values) {
        Set<Integer> all = new TreeSet<>();
        for (GridRule rule : values()) {
            all.addAll(rule.ninth(eight, values));
        }
        return all;
    }

    private interface Expected {
        int at(int cell);
    }

    private static boolean holds(List<Integer> eight, Expected expected) {
        return IntStream.range(0, eight.size()).allMatch(i -> eight.get(i) == expected.at(i));
    }
}
