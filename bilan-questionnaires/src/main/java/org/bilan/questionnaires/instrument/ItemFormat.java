package org.bilan.questionnaires.instrument;

import java.util.stream.Stream;

/**
 * How an item is answered: what may be answered, and how someone without a mouse does it. Five families, of which three have
 * kinds and {@code Cases} of their own; adding a kind makes every reader fail to compile until it has an answer for it.
 *
 * <p>What an answer looks like in text stands with each kind; {@code answers.Answer} parses it.
 */
public sealed interface ItemFormat permits RatedFormat, ChoiceFormat, ComparativeFormat, Matrix, FreeText {

    /** The stable name of the kind, as definitions write it, such as {@code paired-comparison}. */
    String name();

    /** What may be answered, without words of any language where that is possible: {@code 1..5}, {@code a|b|c}. */
    String legalAnswers();

    /** How to answer by keyboard alone, without dragging. */
    AccessibleWay accessibleWay();

    /** Every text of the format, in the order in which it is read aloud after the item's own. */
    Stream<LocalizedText> texts();

    /** Chooses by family. */
    <R> R match(Cases<R> cases);

    /** One case per family. */
    interface Cases<R> {

        /** One whole number of a range. */
        R rated(RatedFormat format);

        /** One or more of several choices. */
        R choice(ChoiceFormat format);

        /** Things set against each other: what is said of one is said against another. */
        R comparative(ComparativeFormat format);

        /** Several rows, each rated on the same range. */
        R matrix(Matrix format);

        /** Words. */
        R freeText(FreeText format);
    }
}
