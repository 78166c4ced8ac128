package org.bilan.scheduling.availability;

import java.util.List;

/**
 * How real time becomes cells, for all members of a team alike.
 *
 * @param origin the second with which the first cell begins
 * @param isOfSteps whether a cell is a whole step from start to start
 * @param hasSeams whether some opening begins where another one of the same member ends
 */
record BitGrid(long origin, int secondsOfACell, int size, boolean isOfSteps, boolean hasSeams) {
    private static final int MOST_CELLS = 1 << 26;

    static BitGrid of(List<TeamSlots.Hours> team, FreeStarts.Ask ask) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (TeamSlots.Hours hours : team) {
            for (Span opening : hours.openings()) {
                first = Math.min(first, opening.startInclusive().getEpochSecond());
                last = Math.max(last, opening.endExclusive().getEpochSecond());
            }
        }
        if (first == Long.MAX_VALUE) {
            return new BitGrid(0, 60 * ask.stepMinutes(), 0, true, false);
        }
        long cell = gcd(60L * ask.stepMinutes(), 60L * ask.lengthMinutes());
        boolean hasSeams = false;
        for (TeamSlots.Hours hours : team) {
            long closed = TeamSlots.NEVER;
            for (Span opening : hours.openings()) {
                hasSeams |= opening.startInclusive().getEpochSecond() == closed;
                closed = opening.endExclusive().getEpochSecond();
                long offset = opening.startInclusive().getEpochSecond() - first;
                cell = offset % cell == 0 ? cell : gcd(cell, offset);
            }
        }
        long cells = (last - first) / cell;
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException(
                    "team (" + cells + " cells of " + cell + " s) must need at most " + MOST_CELLS);
        }
        return new BitGrid(first, (int) cell, (int) cells, cell == 60L * ask.stepMinutes(), hasSeams);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    int words() {
        return (size + BitRows.WORD - 1) / BitRows.WORD;
    }

    /** The cell that a second is in; the first or the one after the last if it is outside. */
    int cell(long second) {
        long offset = second - origin;
        return offset <= 0 ? 0 : (int) Math.min(size, offset / secondsOfACell);
    }

    /** The first cell that does not start before a second. */
    int cellAfter(long second) {
        long offset = second - origin;
        return offset <= 0 ? 0 : (int) Math.min(size, (offset - 1) / secondsOfACell + 1);
    }

    long second(int cell) {
        return origin + (long) cell * secondsOfACell;
    }

    int cells(int minutes) {
        return 60 * minutes / secondsOfACell;
    }

    boolean fits(int minutes) {
        return 60 * minutes % secondsOfACell == 0;
    }

    /** Whether every cell that is free may be started with. */
    boolean allowsAll(FreeStarts.Ask ask) {
        return isOfSteps && !hasSeams && ask.notBefore().getEpochSecond() <= origin;
    }

    /** Takes away what is before the first moment asked for, over the end of an opening, and off its steps. */
    void keepLawful(long[][] starts, int member, List<Span> openings, FreeStarts.Ask ask) {
        int length = cells(ask.lengthMinutes());
        if (ask.notBefore().getEpochSecond() > origin) {
            BitRows.clear(starts, member, 0, cellAfter(ask.notBefore().getEpochSecond()));
        }
        long closed = TeamSlots.NEVER;
        for (Span opening : openings) {
            int start = cell(opening.startInclusive().getEpochSecond());
            if (opening.startInclusive().getEpochSecond() == closed) {
                BitRows.clear(starts, member, Math.max(0, start - length + 1), start);
            }
            if (!isOfSteps) {
                keepSteps(starts, member, start, cell(opening.endExclusive().getEpochSecond()), ask);
            }
            closed = opening.endExclusive().getEpochSecond();
        }
    }

    private void keepSteps(long[][] starts, int member, int from, int to, FreeStarts.Ask ask) {
        int step = cells(ask.stepMinutes());
        for (int cell = from; cell < to; cell += step) {
            BitRows.clear(starts, member, cell + 1, Math.min(to, cell + step));
        }
    }
}
