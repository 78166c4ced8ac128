package org.bilan.scheduling.portfolio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Assignments of beneficiaries of different weights, depth first: the heaviest first, each to the least loaded first. A
 * branch is left if its loads, the rest poured in like water, are no smaller than the best ones, or if the same loads were
 * seen with the same beneficiaries left. Whole if the steps are not over.
 */
final class CaseloadSearch {
    private final CaseloadTable table;
    private final StepBudget steps;
    private final boolean anyWillDo;
    private final Optional<int[]> bound;
    private final int[] order;

    /** By place in the order, the weight of all from there on. */
    private final long[] rest;

    private final int[] loads;
    private final int[] holders;
    private final Set<List<Integer>> seen = new HashSet<>();
    private int @Nullable [] best;
    private int[] bestLoads = {};

    private CaseloadSearch(CaseloadTable table, StepBudget steps, boolean anyWillDo, Optional<int[]> bound) {
        this.table = table;
        this.steps = steps;
        this.anyWillDo = anyWillDo;
        this.bound = bound;
        this.loads = table.presentLoads();
        this.holders = new int[table.size()];
        this.order = IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(b -> -table.weights[b])
                        .thenComparingInt(b -> table.eligible[b].length))
                .mapToInt(Integer::intValue)
                .toArray();
        this.rest = new long[order.length + 1];
        for (int at = order.length - 1; at >= 0; at--) {
            rest[at] = rest[at + 1] + table.weights[order[at]];
        }
    }

    /**
     * By beneficiary, her consultant in the fairest assignment that was found; empty if none was.
     *
     * @param bound loads below which none are; the search ends when it meets them
     */
    static Optional<int[]> fairest(CaseloadTable table, StepBudget steps, Optional<int[]> bound) {
        return new CaseloadSearch(table, steps, false, bound).search();
    }

    /** The same for the first assignment that is found. */
    static Optional<int[]> any(CaseloadTable table, StepBudget steps) {
        return new CaseloadSearch(table, steps, true, Optional.empty()).search();
    }

    private Optional<int[]> search() {
        placeFrom(0);
        return Optional.ofNullable(best);
    }

    private void placeFrom(int at) {
        if (at == order.length) {
            keep();
            return;
        }
        if (!steps.take() || isHopeless(at) || !seen.add(state(at))) {
            return;
        }
        int b = order[at];
        for (int c : leastLoadedFirst(table.eligible[b])) {
            if (!isOver() && table.weights[b] <= table.capacities[c] - loads[c]) {
                loads[c] += table.weights[b];
                holders[b] = c;
                placeFrom(at + 1);
                loads[c] -= table.weights[b];
            }
        }
    }

    private boolean isOver() {
        boolean isGoodEnough = best != null
                && (anyWillDo
                        || bound.filter(least -> Arrays.equals(least, bestLoads))
                                .isPresent());
        return isGoodEnough || steps.isSpent();
    }

    private int[] leastLoadedFirst(int[] consultants) {
        return Arrays.stream(consultants)
                .boxed()
                .sorted(Comparator.comparingInt(c -> loads[c]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<Integer> state(int at) {
        return IntStream.concat(IntStream.of(at), Arrays.stream(loads)).boxed().toList();
    }

    private void keep() {
        int[] evened = new EvenedOut(table, holders, loads).holders();
        int[] heaviestFirst = table.heaviestFirst(evened);
        if (best == null || Arrays.compare(heaviestFirst, bestLoads) < 0) {
            best = evened;
            bestLoads = heaviestFirst;
        }
    }

    private boolean isHopeless(int at) {
        Optional<int[]> poured = WaterLevel.pour(rest[at], loads, table.capacities);
        return poured.map(
                        least -> best != null && Arrays.compare(CaseloadTable.heaviestLoadFirst(least), bestLoads) >= 0)
                .orElse(true);
    }
}
