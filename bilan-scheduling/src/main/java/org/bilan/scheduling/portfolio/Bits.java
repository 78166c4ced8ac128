package org.bilan.scheduling.portfolio;

/** Sets of steps of a grid as words of 64 bits; all sets of one grid are of one length. */
final class Bits {
    private Bits() {}

    static boolean has(long[] set, int bit) {
        return ((set[bit >> 6] >>> bit) & 1) != 0;
    }

    /** Adds the bits from one to another, the latter exclusive; what lies outside the set is left out. */
    static void fill(long[] set, int from, int until) {
        int end = Math.min(until, set.length << 6);
        for (int bit = Math.max(0, from); bit < end; bit = (bit | 63) + 1) {
            set[bit >> 6] |= upTo(bit, end);
        }
    }

    /** Takes the bits from one to another away, the latter exclusive. */
    static void clear(long[] set, int from, int until) {
        int end = Math.min(until, set.length << 6);
        for (int bit = Math.max(0, from); bit < end; bit = (bit | 63) + 1) {
            set[bit >> 6] &= ~upTo(bit, end);
        }
    }

    /** The bits of the word of one bit, from it on, as far as the end. */
    private static long upTo(int bit, int end) {
        long fromBit = -1L << bit;
        return end > (bit | 63) ? fromBit : fromBit & ~(-1L << end);
    }

    /** The first bit from one on, or the end if there is none before it. */
    static int next(long[] set, int from, int end) {
        int word = from >> 6;
        if (from >= end) {
            return end;
        }
        long rest = set[word] & (-1L << from);
        while (rest == 0) {
            if ((++word << 6) >= end) {
                return end;
            }
            rest = set[word];
        }
        return Math.min(end, (word << 6) + Long.numberOfTrailingZeros(rest));
    }

    /** The bits from which on so many in a row are set. */
    static long[] runs(long[] set, int length) {
        long[] runs = set.clone();
        int reached = 1;
        while (reached < length) {
            int shift = Math.min(reached, length - reached);
            andShifted(runs, shift);
            reached += shift;
        }
        return runs;
    }

    /** Keeps the bits for which the one so far behind is set too. */
    private static void andShifted(long[] set, int shift) {
        int words = shift >> 6;
        int bits = shift & 63;
        for (int i = 0; i < set.length; i++) {
            long low = i + words < set.length ? set[i + words] >>> bits : 0;
            long high = bits != 0 && i + words + 1 < set.length ? set[i + words + 1] << (64 - bits) : 0;
            set[i] &= low | high;
        }
    }

    static long[] and(long[] one, long[] other) {
        long[] both = new long[one.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = one[i] & other[i];
        }
        return both;
    }

    static void addAll(long[] set, long[] more) {
        for (int i = 0; i < set.length; i++) {
            set[i] |= more[i];
        }
    }
}
