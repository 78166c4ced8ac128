package org.bilan.scheduling.portfolio;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * The fairest loads if beneficiaries could be shared between consultants, piece by piece; a piece is the greatest weight of
 * which all weights are multiples. Where all weigh the same each is one piece, and these are the fairest loads; otherwise no
 * assignment has smaller ones.
 *
 * <p>Successive shortest paths of a flow with convex costs: each piece goes along a path on which others make room to the
 * least loaded consultant who can be reached.
 */
final class EvenFlow {
    private static final int NOBODY = -1;

    private final CaseloadTable table;
    private final int unit;
    private final int[] loads;

    /** By beneficiary and consultant. */
    private final int[][] pieces;

    private BitSet stuck = new BitSet();

    private EvenFlow(CaseloadTable table) {
        this.table = table;
        this.unit = table.unit();
        this.loads = table.presentLoads();
        this.pieces = new int[table.size()][loads.length];
    }

    /** The flow, or as much of it as the steps allow: one a piece. */
    static EvenFlow of(CaseloadTable table, StepBudget steps) {
        EvenFlow flow = new EvenFlow(table);
        for (int b = 0; b < table.size(); b++) {
            for (int piece = 0; piece < table.weights[b] / flow.unit; piece++) {
                if (!steps.take() || !flow.put(b)) {
                    return flow;
                }
            }
        }
        return flow;
    }

    /**
     * Beneficiaries who cannot be served together, not even in pieces, because all who may have any of them are full; empty
     * if all are placed or the steps were over. Where all weigh the same no smaller group among them is unserviceable: it is
     * the only circuit among those placed so far and the next one.
     */
    BitSet stuck() {
        return stuck;
    }

    /** From the heaviest down. */
    int[] loads() {
        return CaseloadTable.heaviestLoadFirst(loads);
    }

    /** By beneficiary, the consultant who has a piece of her: the only one where all weigh the same. */
    int[] holders() {
        return Arrays.stream(pieces)
                .mapToInt(of -> {
                    int c = 0;
                    while (of[c] == 0) {
                        c++;
                    }
                    return c;
                })
                .toArray();
    }

    private boolean put(int newcomer) {
        Paths paths = new Paths();
        paths.from(newcomer, NOBODY);
        while (!paths.open.isEmpty()) {
            int c = paths.open.remove();
            for (int b = 0; b < pieces.length; b++) {
                if (pieces[b][c] > 0) {
                    paths.from(b, c);
                }
            }
        }
        int last = paths.leastLoaded();
        if (last == NOBODY) {
            stuck = paths.beneficiaries;
            return false;
        }
        paths.shift(last);
        return true;
    }

    /** Where a piece can go, if others make room. */
    private final class Paths {
        final BitSet beneficiaries = new BitSet();
        final Deque<Integer> open = new ArrayDeque<>();

        /** By consultant, whose piece she would take, and from whom. */
        final int[] taken = new int[loads.length];

        final int[] left = new int[loads.length];

        Paths() {
            Arrays.fill(taken, NOBODY);
        }

        void from(int beneficiary, int consultant) {
            if (beneficiaries.get(beneficiary)) {
                return;
            }
            beneficiaries.set(beneficiary);
            for (int c : table.eligible[beneficiary]) {
                if (taken[c] == NOBODY) {
                    taken[c] = beneficiary;
                    left[c] = consultant;
                    open.add(c);
                }
            }
        }

        int leastLoaded() {
            int least = NOBODY;
            for (int c = 0; c < loads.length; c++) {
                boolean hasRoom = taken[c] != NOBODY && table.capacities[c] - loads[c] >= unit;
                if (hasRoom && (least == NOBODY || loads[c] < loads[least])) {
                    least = c;
                }
            }
            return least;
        }

        void shift(int last) {
            loads[last] += unit;
            for (int c = last; c != NOBODY; c = left[c]) {
                pieces[taken[c]][c]++;
                if (left[c] != NOBODY) {
                    pieces[taken[c]][left[c]]--;
                }
            }
        }
    }
}
