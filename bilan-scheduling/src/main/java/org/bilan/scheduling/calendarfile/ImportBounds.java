package org.bilan.scheduling.calendarfile;

/**
 * How much of a calendar file from outside is looked at.
 *
 * @param mostOctets size of the file in UTF-8, at most
 * @param mostOccurrences times that one repeated entry may occur in the period asked for, at most: a repetition without
 *     an end is read within the period, and no further
 */
public record ImportBounds(int mostOctets, int mostOccurrences) {
    /** Ten megabytes, and four thousand occurrences of one entry. */
    public static final ImportBounds USUAL = new ImportBounds(10_000_000, 4_000);

    /**
     * Refuses bounds that let nothing in.
     *
     * @throws IllegalArgumentException if one of them is not positive
     */
    public ImportBounds {
        if (mostOctets < 1 || mostOccurrences < 1) {
            throw new IllegalArgumentException(
                    "mostOctets (" + mostOctets + ") and mostOccurrences (" + mostOccurrences + ") must be positive");
        }
    }
}
