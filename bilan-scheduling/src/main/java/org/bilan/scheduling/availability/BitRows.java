package org.bilan.scheduling.availability;

/** Bits by word of time, then by member: the same hours of all members lie side by side. */
final class BitRows {
    static final int WORD = Long.SIZE;

    private BitRows() {}

    /** Where so many cells follow each other: doubling, so that it takes the logarithm of the length. */
    static long[][] runs(long[][] free, int cells) {
        long[][] runs = new long[free.length][];
        for (int word = 0; word < free.length; word++) {
            runs[word] = free[word].clone();
        }
        for (int have = 1; have < cells; ) {
            int more = Math.min(have, cells - have);
            for (int word = 0; word < runs.length; word++) {
                keepIfLater(runs, word, more);
            }
            have += more;
        }
        return runs;
    }

    /** Keeps the bits of a word of which that so much later is set too. */
    static void keepIfLater(long[][] runs, int word, int later) {
        int near = word + later / WORD;
        int shift = later % WORD;
        long[] here = runs[word];
        long[] low = near < runs.length ? runs[near] : new long[here.length];
        long[] high = shift != 0 && near + 1 < runs.length ? runs[near + 1] : new long[here.length];
        for (int member = 0; member < here.length; member++) {
            here[member] &= (low[member] >>> shift) | (high[member] << (WORD - shift));
        }
    }

    static long anyOf(long[] members) {
        long any = 0;
        for (long member : members) {
            any |= member;
        }
        return any;
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
    static long mask(int from, int to) {
        return (-1L >>> (WORD - (to - from))) << from;
    }

    static long[][] copied(long[][] bits, int from, int to) {
        long[][] copy = bits.clone();
        for (int word = from / WORD; word * WORD < to; word++) {
            copy[word] = bits[word].clone();
        }
        return copy;
    }
}
