package org.bilan.legaltime;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * The days of the known years that count, by rank: how many there are before a day, and which is the n-th of all.
 *
 * <p>So the n-th counted day after a date is two look-ups whatever n is, and the answer is a date that already exists.
 */
final class CountedDays {
    private final KnownYears years;

    /** For each day, and for the day after the last: how many counted days lie before it. */
    private final int[] before;

    /** The counted days in order: their numbers in the known years, and the same as dates. */
    private final int[] indexes;

    private final LocalDate[] dates;

    CountedDays(KnownYears years, BitSet counted) {
        this.years = years;
        this.before = new int[years.size() + 1];
        this.indexes = counted.stream().toArray();
        this.dates = new LocalDate[indexes.length];
        for (int index = 0; index < years.size(); index++) {
            before[index + 1] = before[index] + (counted.get(index) ? 1 : 0);
        }
        for (int rank = 0; rank < indexes.length; rank++) {
            dates[rank] = LocalDate.ofEpochDay(years.epochDayOf(indexes[rank]));
        }
    }

    boolean contains(LocalDate day) {
        int index = years.indexOf(day);
        return before[index] != before[index + 1];
    }

    /** The n-th counted day after a day, before it if n is negative; the day itself for 0. */
    LocalDate plus(LocalDate day, int n) {
        int index = years.indexOf(day);
        return n == 0 ? day : dates[rank(index, n)];
    }

    /** The same on days since 1970-01-01. */
    long plus(long epochDay, int n) {
        int index = years.indexOf(epochDay);
        return n == 0 ? epochDay : years.epochDayOf(indexes[rank(index, n)]);
    }

    /** The day itself if it counts, else the next one that does. */
    LocalDate onOrAfter(LocalDate day) {
        return dates[known(before[years.indexOf(day)])];
    }

    /** The same on days since 1970-01-01. */
    long onOrAfter(long epochDay) {
        return years.epochDayOf(indexes[known(before[years.indexOf(epochDay)])]);
    }

    /** How many days count after one day and up to another. */
    int between(LocalDate startExclusive, LocalDate endInclusive) {
        int start = years.indexOf(startExclusive);
        int end = years.indexOf(endInclusive);
        if (start > end) {
            throw new IllegalArgumentException(
                    "startExclusive (" + startExclusive + ") must not be after endInclusive (" + endInclusive + ")");
        }
        return before[end + 1] - before[start + 1];
    }

    private int rank(int index, int n) {
        return known(n > 0 ? before[index + 1] + (n - 1L) : before[index] + (long) n);
    }

    private int known(long rank) {
        if (rank < 0) {
            throw years.leftBackward();
        }
        if (rank >= indexes.length) {
            throw years.leftForward();
        }
        return (int) rank;
    }
}
