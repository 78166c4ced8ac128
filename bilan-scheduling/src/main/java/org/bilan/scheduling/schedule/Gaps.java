package org.bilan.scheduling.schedule;

/**
 * What holds between neighbouring sessions.
 *
 * @param leastDays between two dates, at least
 * @param mostDays between two dates, at most
 * @param pauseMinutes from the end of one to the start of the next, at least
 * @param isOrdered whether each session comes after the one before it in the programme
 */
record Gaps(long leastDays, long mostDays, int pauseMinutes, boolean isOrdered) {
    /** More days than any plan has. */
    static final long ANY = Long.MAX_VALUE / 8;

    /** Whether no two sessions can be on one day, so that a day may stand for all its hours. */
    boolean areWholeDays() {
        return leastDays >= 1;
    }

    boolean allow(Candidates before, int i, Candidates next, int j) {
        long days = next.day(j) - before.day(i);
        return days >= leastDays
                && days <= mostDays
                && (days != 0 || !isOrdered || before.end(i) + pauseMinutes <= next.start(j));
    }
}
