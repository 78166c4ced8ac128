package org.bilan.questionnaires.reasoning;

import org.bilan.questionnaires.instrument.LocalizedText;

/**
 * One sentence about two of three groups: all, none or some of the one are in the other.
 *
 * @param one a group, 0 to 2
 * @param other another group
 */
public record Claim(Quantity quantity, int one, int other) {

    private static final String[] NAMES = {"lumis", "tarvos", "nérons"};
    private static final String[] ENGLISH_NAMES = {"lumis", "tarvos", "nerons"};

    /** How many of the one group are in the other. */
    public enum Quantity {
        /** Every one of them, if there is any. */
        ALL,
        /** Not one of them. */
        NO,
        /** At least one. */
        SOME,
        /** At least one is not. */
        SOME_NOT
    }

    /**
     * Whether the sentence is true in a world.
     *
     * @param world which kinds of things there are: bit {@code k} of the world is set if there is a thing that is in exactly
     *     the groups whose bits are set in {@code k}
     */
    boolean holdsIn(int world) {
        boolean inside = thereIs(world, true);
        boolean outside = thereIs(world, false);
        return switch (quantity) {
            case ALL -> !outside;
            case NO -> !inside;
            case SOME -> inside;
            case SOME_NOT -> outside;
        };
    }

    private boolean thereIs(int world, boolean inOther) {
        for (int kind = 0; kind < 8; kind++) {
            boolean exists = (world >> kind & 1) == 1;
            boolean isOne = (kind >> one & 1) == 1;
            if (exists && isOne && (kind >> other & 1) == 1 == inOther) {
                return true;
            }
        }
        return false;
    }

    /** The sentence in both languages. */
    public LocalizedText sentence() {
        String fr = NAMES[one];
        String en = ENGLISH_NAMES[one];
        return switch (quantity) {
            case ALL -> sentence("Tous les " + fr + " sont des ", "All " + en + " are ");
            case NO -> sentence("Aucun des " + fr + " ne fait partie des ", "No " + en + " are ");
            case SOME -> sentence("Certains " + fr + " sont des ", "Some " + en + " are ");
            case SOME_NOT -> sentence("Certains " + fr + " ne sont pas des ", "Some " + en + " are not ");
        };
    }

    private LocalizedText sentence(String french, String english) {
        return LocalizedText.of(french + NAMES[other] + ".", english + ENGLISH_NAMES[other] + ".");
    }
}
