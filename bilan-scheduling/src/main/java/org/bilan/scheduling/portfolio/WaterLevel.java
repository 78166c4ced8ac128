package org.bilan.scheduling.portfolio;

import java.util.Arrays;
import java.util.Optional;

/** The fairest loads that there could be if weight were water, to be counted by ones, and everybody had all skills. */
final class WaterLevel {
    private WaterLevel() {}

    /** The loads after so much more, which is positive; empty if there is no room for it. */
    static Optional<int[]> pour(long more, int[] loads, int[] capacities) {
        int highest = Arrays.stream(capacities).max().orElse(0);
        if (room(highest, loads, capacities) < more) {
            return Optional.empty();
        }
        int enough = highest;
        int tooLow = 0;
        while (enough - tooLow > 1) {
            int middle = tooLow + (enough - tooLow) / 2;
            if (room(middle, loads, capacities) >= more) {
                enough = middle;
            } else {
                tooLow = middle;
            }
        }
        return Optional.of(fill(enough, more, loads, capacities));
    }

    private static long room(int level, int[] loads, int[] capacities) {
        long room = 0;
        for (int c = 0; c < loads.length; c++) {
            room += Math.max(0, Math.min(level, capacities[c]) - loads[c]);
        }
        return room;
    }

    private static int[] fill(int level, long more, int[] loads, int[] capacities) {
        long tooMuch = room(level, loads, capacities) - more;
        int[] filled = loads.clone();
        for (int c = 0; c < loads.length; c++) {
            filled[c] = Math.max(loads[c], Math.min(level, capacities[c]));
            if (tooMuch > 0 && filled[c] == level && loads[c] < level) {
                filled[c]--;
                tooMuch--;
            }
        }
        return filled;
    }
}
