package org.bilan.scheduling.availability;

/**
 * Bits by word of time, then by member: the same hours of all members lie side by side, and behind them those in which it is
 * anybody. A team has nothing at night and on Sundays, so that whole rows are passed over by their last word alone.
 */
final class BitRows {
    static final int WORD = Long.SIZE;

    private BitRows() {}

    static long[][] none(int words, int members) {
        return new long[words][members + 1];
    }

    /** The bits of a row that any member has, once they were {@link #noteAnybody noted}. */
    static long anybody(long[] row) {
        return row[row.length - 1];
    }

    /** Notes in a row which bits any member has. */
    static void noteAnybody(long[] row) {
        long any = 0;
        for (int member = 0; member < row.length - 1; member++) {
            any |= row[member];
        }
        row[row.length - 1] = any;
    }

    /** Where so many cells follow each other: doubling, so that it takes the logarithm of the length. Empty rows are shared. */
    static long[][] runs(long[][] free, int cells) {
        int have = Math.min(2, cells);
        long[][] runs = new long[free.length][];
        for (int word = 0; word < free.length; word++) {
            runs[word] = anybody(free[word]) == 0 ? free[word] : new long[free[word].length];
            keepIfLater(free, word, have - 1, runs[word]);
        }
        while (have < cells) {
            int more = Math.min(have, cells - have);
            for (int word = 0; word < runs.length; word++) {
                keepIfLater(runs, word, more, runs[word]);
            }
            have += more;
        }
        return runs;
    }

    /** The bits of a word of which that so much later is set too; what anybody has stays at least what all have. */
    private static void keepIfLater(long[][] bits, int word, int later, long[] kept) {
        long[] here = bits[word];
        if (anybody(here) == 0) {
            return;
        }
        int near = word + later / WORD;
        int shift = later % WORD;
        long[] low = near < bits.length ? bits[near] : new long[here.length];
        long[] high = shift != 0 && near + 1 < bits.length ? bits[near + 1] : new long[here.length];
        for (int member = 0; member < here.length; member++) {
            kept[member] = here[member] & ((low[member] >>> shift) | (high[member] << (WORD - shift)));
        }
    }

    static void set(long[][] bits, int member, int from, int to) {
        for (int cell = from; cell < to; ) {
            int end = Math.min(to, (cell / WORD + 1) * WORD);
            bits[cell / WORD][member] |= mask(cell, end);
            cell = end;
        }
    }

    static void clear(long[][] bits, int member, int from, int to) {
        for (int cell = from; cell < to; ) {
            int end = Math.min(to, (cell / WORD + 1) * WORD);
            bits[cell / WORD][member] &= ~mask(cell, end);
            cell = end;
        }
    }

    /** The bits of one word from a cell to another, exclusive. */
    private static long mask(int from, int to) {
        return (-1L >>> (WORD - (to - from))) << from;
    }

    /** Other bits, without those of a member from a cell to another, exclusive: only their rows are made anew. */
    static long[][] without(long[][] bits, int member, int from, int to) {
        long[][] left = bits.clone();
        int end = (to + WORD - 1) / WORD;
        for (int word = from / WORD; word < end; word++) {
            left[word] = bits[word].clone();
        }
        clear(left, member, from, to);
        for (int word = from / WORD; word < end; word++) {
            noteAnybody(left[word]);
        }
        return left;
    }
}
