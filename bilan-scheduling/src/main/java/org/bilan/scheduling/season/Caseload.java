package org.bilan.scheduling.season;

/**
 * What a consultant may carry (charge), and how her load is compared with that of others.
 *
 * @param mostBilans under way on one day, from the first to the last session, at most
 * @param mostMinutesAWeek of sessions from a Monday to a Sunday, at most
 * @param mostSessionsADay at most
 * @param sharePercent working time, 100 for full time: loads are compared as if everybody worked full time
 * @param carriedMinutes that count as load before any bilan of the season: what was given to her earlier, and for a
 *     newcomer what the others carry on average, so that she is not given everything at once
 */
public record Caseload(
        int mostBilans, int mostMinutesAWeek, int mostSessionsADay, int sharePercent, int carriedMinutes) {
    /** Full time, nothing carried, no ceiling. */
    public static final Caseload ANY = new Caseload(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 100, 0);

    /**
     * Refuses what nobody can carry.
     *
     * @throws IllegalArgumentException if a ceiling or the minutes are negative, or the share is not positive
     */
    public Caseload {
        if (mostBilans < 0 || mostMinutesAWeek < 0 || mostSessionsADay < 0 || carriedMinutes < 0) {
            throw new IllegalArgumentException("mostBilans (" + mostBilans + "), mostMinutesAWeek (" + mostMinutesAWeek
                    + "), mostSessionsADay (" + mostSessionsADay + ") and carriedMinutes (" + carriedMinutes
                    + ") must not be negative");
        }
        if (sharePercent < 1) {
            throw new IllegalArgumentException("sharePercent (" + sharePercent + ") must be positive");
        }
    }
}
