package org.bilan.scheduling.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps at which somebody, or a room, can be had, under one way of keeping time around sessions; what is placed can be
 * taken away again.
 */
final class FreeTime {
    private final Grid grid;
    private final long[] open;
    private final List<long[]> taken = new ArrayList<>();
    private final Map<Integer, long[]> runs = new HashMap<>();
    private long[] free;
    private boolean isStale;

    /** Nothing placed yet: what is open is free. */
    FreeTime(Grid grid, long[] open) {
        this.grid = grid;
        this.open = open;
        this.free = open;
    }

    /** Takes the minutes from one to another, with what must be kept around them. */
    void take(long from, long until) {
        taken.add(new long[] {from, until});
        isStale = true;
    }

    /** Gives minutes back that were taken. */
    void giveBack(long from, long until) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            if (taken.get(i)[0] == from && taken.get(i)[1] == until) {
                taken.remove(i);
                isStale = true;
                return;
            }
        }
        throw new IllegalArgumentException("minutes from " + from + " until " + until + " were not taken");
    }

    /** The steps from which on so many minutes are free; a multiple of the step of the grid. */
    long[] starts(int minutes) {
        if (isStale) {
            free = open.clone();
            for (long[] one : taken) {
                Bits.clear(free, grid.floor(one[0]), grid.ceil(one[1]));
            }
            runs.clear();
            isStale = false;
        }
        return runs.computeIfAbsent(minutes / grid.stepMinutes, length -> Bits.runs(free, length));
    }
}
