package org.bilan.scheduling.portfolio;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Each beneficiary with one consultant, so that the loads are as fair as can be: of all assignments the one whose loads,
 * sorted from the heaviest down, are the smallest in dictionary order. No day is looked at; {@link PortfolioPlanner} does.
 *
 * <p>Where all weigh the same the answer is exact and quick: one augmenting path a beneficiary, to the least loaded
 * consultant that can be reached, gives the least of every symmetric convex cost at once (Harvey, Ladner, Lovász and Tamir,
 * Semi-matchings for bipartite graphs and load balancing, Journal of Algorithms 59, 2006; with capacities and present loads
 * the loads still form the integer points of a base polyhedron: Frank and Murota, Decreasing minimization on M-convex sets,
 * Mathematical Programming 195, 2022). With different weights it is NP-hard: a search by steps, which may be stopped by
 * their number, and says whether its answer is proven. The same request and number of steps give the same answer.
 */
public sealed interface FairAssignment {
    /** Steps where nobody says otherwise; a step is one path or one partial assignment that is looked at. */
    int MOST_STEPS = 100_000;

    /** More shortages than so many are not listed. */
    int MOST_SHORTAGES = 1_000;

    /** The fairest assignment within {@link #MOST_STEPS}. */
    static FairAssignment of(CaseloadRequest request) {
        return of(request, MOST_STEPS);
    }

    /**
     * The fairest assignment that is found within a number of steps. Where all weigh the same, as many steps as there are
     * beneficiaries are enough for an assignment.
     *
     * @param mostSteps for each of three parts: the bound, the search, the list of shortages
     * @throws IllegalArgumentException if mostSteps is negative
     */
    static FairAssignment of(CaseloadRequest request, int mostSteps) {
        CaseloadTable table = CaseloadTable.of(request);
        StepBudget forBound = new StepBudget(mostSteps);
        EvenFlow flow = EvenFlow.of(table, forBound);
        if (!flow.stuck().isEmpty()) {
            return new ShortageSearch(table, mostSteps).shortages();
        }
        if (table.weighTheSame()) {
            return forBound.isSpent() ? new Undecided() : shared(table, flow.holders(), true);
        }
        StepBudget steps = new StepBudget(mostSteps);
        Optional<int[]> bound = forBound.isSpent() ? Optional.empty() : Optional.of(flow.loads());
        Optional<int[]> found = CaseloadSearch.fairest(table, steps, bound);
        if (found.isEmpty()) {
            return steps.isSpent() ? new Undecided() : new ShortageSearch(table, mostSteps).shortages();
        }
        // At the bound the search ends before its steps do.
        return shared(table, found.get(), !steps.isSpent());
    }

    private static Shared shared(CaseloadTable table, int[] holders, boolean isProven) {
        Map<String, String> consultantOf = new TreeMap<>();
        for (int b = 0; b < holders.length; b++) {
            consultantOf.put(table.beneficiary(b), table.consultant(holders[b]));
        }
        return new Shared(
                consultantOf,
                Arrays.stream(table.heaviestFirst(holders)).boxed().toList(),
                isProven);
    }

    <R> R match(Cases<R> cases);

    /**
     * All are served.
     *
     * @param consultantOf id of the consultant by id of the beneficiary
     * @param loads of the whole team, present ones included, from the heaviest down
     * @param isProven that no assignment has smaller loads; if not, this one is lawful, and a fairer one may exist
     */
    record Shared(Map<String, String> consultantOf, List<Integer> loads, boolean isProven) implements FairAssignment {
        public Shared {
            consultantOf = Collections.unmodifiableMap(new TreeMap<>(consultantOf));
            loads = List.copyOf(loads);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shared(this);
        }
    }

    /**
     * It is proven that not all can be served together.
     *
     * @param groups ids of beneficiaries, the smallest groups first: none of the groups can be served, and each can as
     *     soon as anyone of it is left out
     * @param isComplete that there is no other such group; if not, the list may even be empty, and the groups on it are not
     *     always the smallest
     */
    record Shortages(List<Set<String>> groups, boolean isComplete) implements FairAssignment {
        public Shortages {
            groups = groups.stream()
                    .<Set<String>>map(group -> Collections.unmodifiableSet(new TreeSet<>(group)))
                    .toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooShort(this);
        }
    }

    /** The steps were over before an assignment was found, or proven not to exist. */
    record Undecided() implements FairAssignment {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undecided(this);
        }
    }

    /** One answer a case. */
    interface Cases<R> {
        R shared(Shared assignment);

        R tooShort(Shortages shortages);

        R undecided(Undecided undecided);
    }
}
