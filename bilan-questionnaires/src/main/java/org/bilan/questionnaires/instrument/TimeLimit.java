package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

/**
 * How long an item may take, and what a person does for whom that limit is an obstacle: there is no limit without such an
 * alternative (WCAG 2.2, 2.2.1; Labour Code, L.6313-1 and the disability contact of the provider).
 *
 * @param seconds from 1 to {@link #LONGEST}
 * @param alternative what may be asked for instead, such as the same items without a clock
 */
public record TimeLimit(int seconds, LocalizedText alternative) {

    /** One hour. */
    public static final int LONGEST = 3600;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if the seconds are not in 1..{@link #LONGEST}
     */
    public TimeLimit {
        requireNonNull(alternative, "alternative");
        if (seconds < 1 || seconds > LONGEST) {
            throw new IllegalArgumentException("seconds (" + seconds + ") must be in 1.." + LONGEST);
        }
    }
}
