package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

/**
 * A scale read as a leaning to one of two poles (type theory, after Jung). The middle of the scale belongs to neither.
 *
 * @param lowLetter the pole of low scores: one capital letter, not X
 * @param highLetter the pole of high scores: another one
 */
public record Dichotomy(String scaleId, String lowLetter, String highLetter) {

    /**
     * Two poles.
     *
     * @throws IllegalArgumentException if a letter is not one capital A to Z other than X, or both are the same
     */
    public Dichotomy {
        requireNonNull(scaleId, "scaleId");
        if (!lowLetter.matches("[A-WYZ]") || !highLetter.matches("[A-WYZ]") || lowLetter.equals(highLetter)) {
            throw new IllegalArgumentException(
                    "letters (" + lowLetter + ", " + highLetter + ") must be two different capitals, not X");
        }
    }
}
