package org.bilan.questionnaires.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.bilan.questionnaires.instrument.LocalizedText;

/**
 * One scale as a bar: a share of what the scale can give, and nothing drawn.
 *
 * @param share from 0, the lowest possible, to 1, the highest
 * @param band between what shares the person's true score probably lies; none where no error was measured
 * @param comparesWithOthers false for a score that only orders things within the person
 */
public record Bar(String scaleId, LocalizedText label, double share, Optional<Span> band, boolean comparesWithOthers) {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if the share is not in 0..1
     */
    public Bar {
        requireNonNull(scaleId, "scaleId");
        requireNonNull(label, "label");
        requireNonNull(band, "band");
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share (" + share + ") must be in 0..1");
        }
    }

    /**
     * A part of the bar, cut at its ends.
     *
     * @param level of confidence, such as 0.90
     */
    public record Span(double lower, double upper, double level) {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the bounds fall or leave 0..1
         */
        public Span {
            if (!(0 <= lower && lower <= upper && upper <= 1)) {
                throw new IllegalArgumentException("span (" + lower + ".." + upper + ") must rise within 0..1");
            }
        }
    }
}
