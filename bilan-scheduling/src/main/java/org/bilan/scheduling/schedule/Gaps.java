package org.bilan.scheduling.schedule;

import java.util.List;

/**
 * What holds between neighbouring sessions.
 *
 * @param leastDays between two dates, at least
 * @param mostDays between two dates, at most
 * @param pauseMinutes real minutes from the end of one to the start of the next, at least
 * @param isOrdered whether each session comes after the one before it in the programme
 */
record Gaps(long leastDays, long mostDays, int pauseMinutes, boolean isOrdered) {
    /** More days than any plan has. */
    static final long ANY = Long.MAX_VALUE / 8;

    /** Whether no two sessions can be on one day, so that a day may stand for all its hours. */
    boolean areWholeDays() {
        return leastDays >= 1;
    }

    /** The same of places none of which is so near to midnight that a pause could reach into the next day. */
    boolean areWholeDays(List<Candidates> places) {
        return areWholeDays() && places.stream().allMatch(one -> one.isClearOfMidnight(pauseMinutes));
    }

    boolean allow(Candidates before, int i, Candidates next, int j) {
        long days = next.day(j) - before.day(i);
        return days >= leastDays
                && days <= mostDays
                && (!isOrdered || before.realEnd(i) + pauseMinutes <= next.realStart(j));
    }
}
