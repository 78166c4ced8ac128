package org.bilan.questionnaires.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The declared family of rules behind number series: what a reasonable person may see in one. */
enum SeriesRule {
    /** Each number is the one before, times 1 to 4, plus a constant. */
    TIMES_AND_PLUS {
        @Override
        Set<Integer> next(List<Integer> shown) {
            Set<Integer> found = new TreeSet<>();
            for (int factor = 1; factor <= LARGEST_FACTOR; factor++) {
                int times = factor;
                int plus = shown.get(1) - times * shown.get(0);
                if (holds(shown, 1, i -> times * shown.get(i - 1) + plus)) {
                    found.add(times * last(shown, 1) + plus);
                }
            }
            return found;
        }
    },

    /** The steps from number to number themselves grow by a constant. */
    GROWING_STEP {
        @Override
        Set<Integer> next(List<Integer> shown) {
            int growth = shown.get(2) - 2 * shown.get(1) + shown.get(0);
            return holds(shown, 2, i -> 2 * shown.get(i - 1) - shown.get(i - 2) + growth)
                    ? Set.of(2 * last(shown, 1) - last(shown, 2) + growth)
                    : Set.of();
        }
    },

    /** Two series with constant steps take turns. */
    TAKING_TURNS {
        @Override
        Set<Integer> next(List<Integer> shown) {
            int[] steps = {shown.get(2) - shown.get(0), shown.get(3) - shown.get(1)};
            return holds(shown, 2, i -> shown.get(i - 2) + steps[i % 2])
                    ? Set.of(last(shown, 2) + steps[shown.size() % 2])
                    : Set.of();
        }
    },

    /** Each number is the sum of the two before. */
    SUM_OF_TWO {
        @Override
        Set<Integer> next(List<Integer> shown) {
            return holds(shown, 2, i -> shown.get(i - 1) + shown.get(i - 2))
                    ? Set.of(last(shown, 1) + last(shown, 2))
                    : Set.of();
        }
    };

    static final int LARGEST_FACTOR = 4;

    /** What may come next if the numbers follow this rule; empty if they do not. */
    abstract Set<Integer> next(List<Integer> shown);

    /** What may come next under any rule of the family. */
    static Set<Integer> continuations(List<Integer> shown) {
        Set<Integer> all = new TreeSet<>();
        for (SeriesRule rule : values()) {
            all.addAll(rule.next(shown));
        }
        return all;
    }

    /** So many numbers, beginning with those given, each made from its place by the rule. */
    static List<Integer> continued(List<Integer> start, int length, ByPlace rule) {
        List<Integer> numbers = new ArrayList<>(start);
        while (numbers.size() < length) {
            numbers.add(rule.at(numbers));
        }
        return List.copyOf(numbers);
    }

    /** The next number, seen from those so far. */
    interface ByPlace {
        int at(List<Integer> soFar);
    }

    private interface Expected {
        int at(int place);
    }

    private static boolean holds(List<Integer> shown, int from, Expected expected) {
        return IntStream.range(from, shown.size()).allMatch(i -> shown.get(i) == expected.at(i));
    }

    static int last(List<Integer> numbers, int fromTheEnd) {
        return numbers.get(numbers.size() - fromTheEnd);
    }
}
