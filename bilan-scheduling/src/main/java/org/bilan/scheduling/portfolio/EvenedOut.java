package org.bilan.scheduling.portfolio;

/**
 * An assignment after all moves of one beneficiary, and all exchanges of two, that make loads fairer. Of two consultants the
 * heavier one carries less than before and the other not as much as she did, so that each change makes the loads smaller in
 * dictionary order, and there is an end.
 */
final class EvenedOut {
    private final CaseloadTable table;
    private final int[] holders;
    private final int[] loads;

    EvenedOut(CaseloadTable table, int[] holders, int[] loads) {
        this.table = table;
        this.holders = holders.clone();
        this.loads = loads.clone();
        boolean isFairer = true;
        while (isFairer) {
            isFairer = false;
            for (int b = 0; b < holders.length; b++) {
                isFairer = move(b) || exchange(b) || isFairer;
            }
        }
    }

    int[] holders() {
        return holders;
    }

    private boolean move(int b) {
        for (int c : table.eligible[b]) {
            if (helps(holders[b], c, table.weights[b])) {
                shift(b, c, table.weights[b]);
                return true;
            }
        }
        return false;
    }

    private boolean exchange(int heavy) {
        for (int light = 0; light < holders.length; light++) {
            int more = table.weights[heavy] - table.weights[light];
            int from = holders[heavy];
            int to = holders[light];
            if (more > 0 && helps(from, to, more) && may(heavy, to) && may(light, from)) {
                shift(heavy, to, more);
                holders[light] = from;
                return true;
            }
        }
        return false;
    }

    private boolean helps(int from, int to, int more) {
        return loads[to] < loads[from] - more && more <= table.capacities[to] - loads[to];
    }

    private void shift(int b, int to, int more) {
        loads[holders[b]] -= more;
        loads[to] += more;
        holders[b] = to;
    }

    private boolean may(int b, int consultant) {
        for (int c : table.eligible[b]) {
            if (c == consultant) {
                return true;
            }
        }
        return false;
    }
}
