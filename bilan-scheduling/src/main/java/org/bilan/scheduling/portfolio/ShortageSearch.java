package org.bilan.scheduling.portfolio;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All minimal groups of beneficiaries who cannot be served together, by a tree of hitting sets (Reiter, A theory of diagnosis
 * from first principles, Artificial Intelligence 32, 1987): of each group found one is left out in turn, and another is
 * looked for among the rest. No group can be missed: some branch leaves out nobody of it, down to the node where it is found.
 */
final class ShortageSearch {
    private final CaseloadTable table;
    private final StepBudget steps;
    private final Set<BitSet> found = new LinkedHashSet<>();
    private final Set<BitSet> seen = new HashSet<>();
    private final Deque<BitSet> open = new ArrayDeque<>();

    ShortageSearch(CaseloadTable table, int mostSteps) {
        this.table = table;
        this.steps = new StepBudget(mostSteps);
    }

    /** The shortages of a table of which it is known that not all can be served. */
    FairAssignment.Shortages shortages() {
        open.add(new BitSet());
        while (!open.isEmpty() && !steps.isSpent() && found.size() <= FairAssignment.MOST_SHORTAGES) {
            BitSet leftOut = open.remove();
            known(leftOut).or(() -> among(leftOut)).ifPresent(group -> branch(leftOut, group));
        }
        boolean isComplete = open.isEmpty() && !steps.isSpent() && found.size() <= FairAssignment.MOST_SHORTAGES;
        List<Set<String>> groups = found.stream()
                .limit(FairAssignment.MOST_SHORTAGES)
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .map(this::ids)
                .toList();
        return new FairAssignment.Shortages(groups, isComplete);
    }

    private Set<String> ids(BitSet group) {
        return group.stream().mapToObj(table::beneficiary).collect(Collectors.toSet());
    }

    private Optional<BitSet> known(BitSet leftOut) {
        return found.stream().filter(group -> !group.intersects(leftOut)).findFirst();
    }

    private void branch(BitSet leftOut, BitSet group) {
        found.add(group);
        for (int b = group.nextSetBit(0); b >= 0 && steps.take(); b = group.nextSetBit(b + 1)) {
            BitSet more = (BitSet) leftOut.clone();
            more.set(b);
            if (seen.add(more)) {
                open.add(more);
            }
        }
    }

    /** A minimal group without those left out; empty if they can be served, or the steps were over. */
    private Optional<BitSet> among(BitSet leftOut) {
        BitSet rest = new BitSet();
        rest.set(0, table.size());
        rest.andNot(leftOut);
        BitSet group = unserviceable(rest);
        for (int b = group.nextSetBit(0); b >= 0 && !table.weighTheSame(); b = group.nextSetBit(b + 1)) {
            BitSet fewer = (BitSet) group.clone();
            fewer.clear(b);
            BitSet still = unserviceable(fewer);
            group = still.isEmpty() ? group : still;
        }
        return Optional.of(group).filter(some -> !some.isEmpty() && !steps.isSpent());
    }

    /** Those of a group who cannot be served together; empty if all can, or the steps were over. */
    private BitSet unserviceable(BitSet group) {
        CaseloadTable part = table.only(group);
        int[] numbers = group.stream().toArray();
        BitSet stuck = new BitSet();
        EvenFlow.of(part, steps).stuck().stream().forEach(b -> stuck.set(numbers[b]));
        if (!stuck.isEmpty() || table.weighTheSame() || steps.isSpent()) {
            return stuck;
        }
        boolean isServed = CaseloadSearch.any(part, steps).isPresent();
        return isServed || steps.isSpent() ? stuck : group;
    }
}
