package org.bilan.questionnaires.instrument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Things set against each other. Whatever is said of one is said against another: points that come from here order things
 * within a person and compare nothing between persons (ipsative).
 */
public sealed interface ComparativeFormat extends ItemFormat {

    /** What is compared, in the order of the definition. */
    List<Choice> objects();

    @Override
    default String legalAnswers() {
        return String.join("|", Choice.ids(objects()));
    }

    @Override
    default Stream<LocalizedText> texts() {
        return objects().stream().map(Choice::text);
    }

    @Override
    default <R> R match(ItemFormat.Cases<R> cases) {
        return cases.comparative(this);
    }

    /** Chooses by kind. */
    <R> R matchKind(Cases<R> cases);

    /** All objects from first to last, written {@code b>a>c}; tied ones, where allowed, {@code b>a=c}. */
    record FullRanking(List<Choice> objects, boolean tiesAllowed) implements ComparativeFormat {

        /**
         * These objects.
         *
         * @throws IllegalArgumentException if there are fewer than two, or one twice
         */
        public FullRanking {
            objects = Choice.distinct("objects", objects, 2);
        }

        @Override
        public String name() {
            return "full-ranking";
        }

        @Override
        public String legalAnswers() {
            return "all of " + String.join(">", Choice.ids(objects)) + (tiesAllowed ? ", ties with =" : "");
        }

        @Override
        public AccessibleWay accessibleWay() {
            return AccessibleWay.PLACE_PER_OBJECT;
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.fullRanking(this);
        }
    }

    /**
     * The first few, in order, written {@code b>a}. Of the others only that they come after these is known.
     *
     * @param top how many must be named
     */
    record PartialRanking(List<Choice> objects, int top) implements ComparativeFormat {

        /**
         * The top of these objects.
         *
         * @throws IllegalArgumentException if there are fewer than two, or one twice
         * @throws IllegalArgumentException if top is not below the number of objects: that is a full ranking
         */
        public PartialRanking {
            objects = Choice.distinct("objects", objects, 2);
            if (top < 1 || top >= objects.size()) {
                throw new IllegalArgumentException("top (" + top + ") must be in 1.." + (objects.size() - 1));
            }
        }

        @Override
        public String name() {
            return "partial-ranking";
        }

        @Override
        public String legalAnswers() {
            return "the first " + top + " of " + String.join(">", Choice.ids(objects));
        }

        @Override
        public AccessibleWay accessibleWay() {
            return AccessibleWay.PLACE_PER_OBJECT;
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.partialRanking(this);
        }
    }

    /** One pair: the preferred one first, {@code a>b}; a tie, where allowed, {@code a=b}. */
    record PairedComparison(Choice first, Choice second, boolean tieAllowed) implements ComparativeFormat {

        /**
         * These two.
         *
         * @throws IllegalArgumentException if they are the same
         */
        public PairedComparison {
            Choice.distinct("pair", List.of(first, second), 2);
        }

        @Override
        public List<Choice> objects() {
            return List.of(first, second);
        }

        @Override
        public String name() {
            return "paired-comparison";
        }

        @Override
        public String legalAnswers() {
            String one = first.id();
            String other = second.id();
            return one + ">" + other + " or " + other + ">" + one + (tieAllowed ? " or " + one + "=" + other : "");
        }

        @Override
        public AccessibleWay accessibleWay() {
            return AccessibleWay.RADIO_GROUP;
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.pairedComparison(this);
        }
    }

    /**
     * Statements of which the one that fits most is picked and, from three on, the one that fits least: {@code a>c}. Of two,
     * the pick is written alone: {@code a}.
     */
    record ForcedChoiceBlock(List<Choice> objects) implements ComparativeFormat {

        /**
         * These statements.
         *
         * @throws IllegalArgumentException if there are fewer than two, or one twice
         */
        public ForcedChoiceBlock {
            objects = Choice.distinct("statements", objects, 2);
        }

        /** Whether there are only two, so that picking one leaves the other. */
        public boolean isPair() {
            return objects.size() == 2;
        }

        @Override
        public String name() {
            return "forced-choice-block";
        }

        @Override
        public String legalAnswers() {
            return (isPair() ? "" : "most>least of ") + ComparativeFormat.super.legalAnswers();
        }

        @Override
        public AccessibleWay accessibleWay() {
            return isPair() ? AccessibleWay.RADIO_GROUP : AccessibleWay.MOST_AND_LEAST_GROUPS;
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.forcedChoiceBlock(this);
        }
    }

    /** Objects of which the best and the worst are picked, written {@code best>worst} (best-worst scaling, MaxDiff). */
    record BestWorst(List<Choice> objects) implements ComparativeFormat {

        /**
         * These objects.
         *
         * @throws IllegalArgumentException if there are fewer than three, or one twice
         */
        public BestWorst {
            objects = Choice.distinct("objects", objects, 3);
        }

        @Override
        public String name() {
            return "best-worst";
        }

        @Override
        public String legalAnswers() {
            return "best>worst of " + ComparativeFormat.super.legalAnswers();
        }

        @Override
        public AccessibleWay accessibleWay() {
            return AccessibleWay.MOST_AND_LEAST_GROUPS;
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.bestWorst(this);
        }
    }

    /** Whole points given away until none is left, every object named: {@code a=50|b=30|c=20}. */
    record ConstantSum(List<Choice> objects, int total) implements ComparativeFormat {

        /**
         * These objects and so many points.
         *
         * @throws IllegalArgumentException if there are fewer than two objects, or one twice
         * @throws IllegalArgumentException if the total is not in 1..{@link AnswerRange#FURTHEST_BOUND}
         */
        public ConstantSum {
            objects = Choice.distinct("objects", objects, 2);
            if (total < 1 || total > AnswerRange.FURTHEST_BOUND) {
                throw new IllegalArgumentException("total (" + total + ") must be in 1.." + AnswerRange.FURTHEST_BOUND);
            }
        }

        @Override
        public String name() {
            return "constant-sum";
        }

        @Override
        public String legalAnswers() {
            return ComparativeFormat.super.legalAnswers() + " adding up to " + total;
        }

        @Override
        public AccessibleWay accessibleWay() {
            return AccessibleWay.AMOUNT_PER_OBJECT;
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.constantSum(this);
        }
    }

    /** Every card on one pile, written {@code card=pile|other=pile}; piles may have prescribed sizes (Q-sort). */
    record CardSort(List<Choice> objects, List<Pile> piles) implements ComparativeFormat {

        /**
         * These cards on these piles, from the least valued pile to the most valued one.
         *
         * @throws IllegalArgumentException if there are fewer than two cards or piles, or one twice
         * @throws IllegalArgumentException if the prescribed sizes cannot hold all cards, or not one more
         */
        public CardSort {
            objects = Choice.distinct("cards", objects, 2);
            Choice.distinct("piles", piles.stream().map(Pile::label).toList(), 2);
            piles = List.copyOf(piles);
            int prescribed = piles.stream()
                    .mapToInt(Pile::cards)
                    .filter(size -> size != Pile.ANY)
                    .sum();
            boolean free = piles.stream().anyMatch(pile -> pile.cards() == Pile.ANY);
            if (free ? prescribed > objects.size() : prescribed != objects.size()) {
                throw new IllegalArgumentException(
                        "pile sizes (" + prescribed + ") must take " + objects.size() + " cards");
            }
        }

        @Override
        public String name() {
            return "card-sort";
        }

        @Override
        public String legalAnswers() {
            return piles.stream()
                    .map(pile -> pile.id() + (pile.cards() == Pile.ANY ? "" : "(" + pile.cards() + ")"))
                    .collect(Collectors.joining("|", ComparativeFormat.super.legalAnswers() + " each on ", ""));
        }

        @Override
        public AccessibleWay accessibleWay() {
            return AccessibleWay.PILE_PER_CARD;
        }

        @Override
        public Stream<LocalizedText> texts() {
            return Stream.concat(
                    ComparativeFormat.super.texts(),
                    piles.stream().map(pile -> pile.label().text()));
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.cardSort(this);
        }
    }

    /** One case per kind. */
    interface Cases<R> {

        /** All in order. */
        R fullRanking(FullRanking format);

        /** The first few in order. */
        R partialRanking(PartialRanking format);

        /** One of two. */
        R pairedComparison(PairedComparison format);

        /** Most and least fitting statement. */
        R forcedChoiceBlock(ForcedChoiceBlock format);

        /** Best and worst object. */
        R bestWorst(BestWorst format);

        /** Points shared out. */
        R constantSum(ConstantSum format);

        /** Cards on piles. */
        R cardSort(CardSort format);
    }
}
