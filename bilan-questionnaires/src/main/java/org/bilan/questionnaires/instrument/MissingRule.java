package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

/**
 * What becomes of a scale when answers are missing: how many of its items must be answered, and how the places left out are
 * taken. They are never taken as zero, and never filled with what other people answered.
 */
public sealed interface MissingRule {

    /** How many answers a scale of so many items needs. */
    int minAnswered(int items);

    /** How the places left out are taken when there are enough answers. */
    Filling filling();

    /** How the places left out are taken. */
    enum Filling {
        /** The sum grows by the share of weight that was answered: {@code sum * all / answered}. */
        PRORATED,
        /** Each place left out counts as the plain mean of the points given; the same as prorating when all weigh the same. */
        PERSON_MEAN
    }

    /** Every item must be answered. */
    record NoneMissing() implements MissingRule {

        @Override
        public int minAnswered(int items) {
            return items;
        }

        @Override
        public Filling filling() {
            return Filling.PRORATED;
        }

        @Override
        public String toString() {
            return "none missing";
        }
    }

    /** So many items at least, of however many there are. */
    record AtLeast(int answered, Filling filling) implements MissingRule {

        /** A count, checked by the instrument against its scale. */
        public AtLeast {
            requireNonNull(filling, "filling");
        }

        @Override
        public int minAnswered(int items) {
            return answered;
        }

        @Override
        public String toString() {
            return "at least " + answered + " answered, " + words(filling);
        }
    }

    /** Half of the items at least; of an odd number, the larger half. */
    record AtLeastHalf(Filling filling) implements MissingRule {

        /** Fills so. */
        public AtLeastHalf {
            requireNonNull(filling, "filling");
        }

        @Override
        public int minAnswered(int items) {
            return (items + 1) / 2;
        }

        @Override
        public String toString() {
            return "at least half answered, " + words(filling);
        }
    }

    /** So many items at least, prorated. */
    static MissingRule atLeast(int answered) {
        return new AtLeast(answered, Filling.PRORATED);
    }

    /** At least four items in five, prorated: the default for a new scale. */
    static MissingRule fourFifthsOf(int items) {
        return atLeast((4 * items + 4) / 5);
    }

    private static String words(Filling filling) {
        return filling == Filling.PRORATED ? "prorated" : "filled with the person's mean";
    }
}
