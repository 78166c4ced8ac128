package org.bilan.questionnaires.answers;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Validation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.Item;

/**
 * What a person said to one item. Saying nothing, saying "this does not concern me", leaving out a question that was seen, and
 * not having been asked are four different things, and none of them is ever zero.
 *
 * <p>Which answers an item takes is known by its format: {@link #fits} says so, {@link #parse} reads nothing else, and an
 * {@link AnswerSheet} holds nothing else.
 */
public sealed interface Answer {

    /** Chooses by kind of answer. */
    <R> R match(Cases<R> cases);

    /** The answer as text, in the spelling that {@link #parse} reads. */
    String spelled();

    /** A number was chosen. */
    record Rated(int value) implements Answer {

        @Override
        public String spelled() {
            return Integer.toString(value);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rated(this);
        }
    }

    /**
     * Choices were picked, in no order.
     *
     * @param ids in alphabetical order; unmodifiable
     */
    record Picked(Set<String> ids) implements Answer {

        /**
         * These choices.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Picked {
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("picked ids must not be empty: that is a missing answer");
            }
            ids = Collections.unmodifiableSet(new TreeSet<>(ids));
        }

        /** One choice. */
        public static Picked one(String id) {
            return new Picked(Set.of(id));
        }

        @Override
        public String spelled() {
            return String.join("|", ids);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.picked(this);
        }
    }

    /** The most and the least fitting, or the best and the worst. */
    record MostLeast(String most, String least) implements Answer {

        /**
         * Two picks.
         *
         * @throws IllegalArgumentException if they are the same
         */
        public MostLeast {
            if (most.equals(least)) {
                throw new IllegalArgumentException("most and least (" + most + ") must be different");
            }
        }

        @Override
        public String spelled() {
            return most + ">" + least;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mostLeast(this);
        }
    }

    /**
     * Objects in order; objects of one tier are tied. What is not named comes after, in an order that is not known.
     *
     * @param tiers from first to last, no object twice
     */
    record Ranked(List<Set<String>> tiers) implements Answer {

        /**
         * Keeps the tiers, each in alphabetical order.
         *
         * @throws IllegalArgumentException if there is no tier, a tier is empty, or an object is there twice
         */
        public Ranked {
            long objects = tiers.stream().flatMap(Set::stream).distinct().count();
            if (tiers.isEmpty()
                    || tiers.stream().anyMatch(Set::isEmpty)
                    || objects < tiers.stream().mapToInt(Set::size).sum()) {
                throw new IllegalArgumentException("tiers " + tiers + " must not be empty and name nothing twice");
            }
            tiers = tiers.stream()
                    .<Set<String>>map(tier -> Collections.unmodifiableSet(new TreeSet<>(tier)))
                    .toList();
        }

        /** Without ties. */
        public static Ranked strictly(List<String> inOrder) {
            return new Ranked(inOrder.stream().map(Set::of).toList());
        }

        @Override
        public String spelled() {
            return tiers.stream().map(tier -> String.join("=", tier)).collect(Collectors.joining(">"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ranked(this);
        }
    }

    /**
     * A number per row of a matrix, or points per object of a constant sum.
     *
     * @param byId in alphabetical order; unmodifiable
     */
    record Amounts(Map<String, Integer> byId) implements Answer {

        /**
         * Keeps the numbers.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Amounts {
            if (byId.isEmpty()) {
                throw new IllegalArgumentException("amounts must not be empty: that is a missing answer");
            }
            byId = Collections.unmodifiableMap(new TreeMap<>(byId));
        }

        @Override
        public String spelled() {
            return Spelling.pairs(byId);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amounts(this);
        }
    }

    /**
     * Cards on piles.
     *
     * @param pileByCard in alphabetical order of the cards; unmodifiable
     */
    record Sorted(Map<String, String> pileByCard) implements Answer {

        /**
         * Keeps the piles.
         *
         * @throws IllegalArgumentException if there is no card
         */
        public Sorted {
            if (pileByCard.isEmpty()) {
                throw new IllegalArgumentException("sorted cards must not be empty: that is a missing answer");
            }
            pileByCard = Collections.unmodifiableMap(new TreeMap<>(pileByCard));
        }

        @Override
        public String spelled() {
            return Spelling.pairs(pileByCard);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sorted(this);
        }
    }

    /** The person's own words, never blank. */
    record Written(String words) implements Answer {

        /**
         * These words, without the spaces around them.
         *
         * @throws IllegalArgumentException if they are blank, or longer than {@link FreeText#LONGEST}
         */
        public Written {
            words = words.strip();
            if (words.isEmpty() || words.length() > FreeText.LONGEST) {
                throw new IllegalArgumentException("words must be 1 to " + FreeText.LONGEST + " characters");
            }
        }

        @Override
        public String spelled() {
            return words;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.written(this);
        }
    }

    /** A timed question was seen and left out. Not reached is {@link Missing}. */
    record Omitted() implements Answer {

        @Override
        public String spelled() {
            return "omitted";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.omitted(this);
        }
    }

    /** The person said that the item does not concern them. Gives no points and does not count as answered. */
    record NotApplicable() implements Answer {

        @Override
        public String spelled() {
            return "NA";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }
    }

    /** The person was not asked: the answers before did not lead here. Never on a sheet, only what a sheet says of an item. */
    record NotShown() implements Answer {

        @Override
        public String spelled() {
            return "";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notShown(this);
        }
    }

    /** The person said nothing. Never zero, never imputed. */
    record Missing() implements Answer {

        @Override
        public String spelled() {
            return "";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }
    }

    /** One case per kind of answer. */
    interface Cases<R> {

        /** A number was chosen. */
        R rated(Rated answer);

        /** Choices were picked. */
        R picked(Picked answer);

        /** Two choices at the ends. */
        R mostLeast(MostLeast answer);

        /** Objects in order. */
        R ranked(Ranked answer);

        /** Numbers by row or object. */
        R amounts(Amounts answer);

        /** Cards on piles. */
        R sorted(Sorted answer);

        /** Own words. */
        R written(Written answer);

        /** Seen and left out. */
        R omitted(Omitted answer);

        /** "Not applicable" was chosen. */
        R notApplicable(NotApplicable answer);

        /** Not asked. */
        R notShown(NotShown answer);

        /** Nothing was chosen. */
        R missing(Missing answer);
    }

    /**
     * Reads one answer. Spaces around it do not count; nothing at all is {@link Missing}; {@code NA} or {@code n/a}, in any
     * case of letters, is {@link NotApplicable}; all else must be legal for the format of the item, which says how it is
     * written.
     */
    static Validation<AnswerProblem, Answer> parse(Item item, String text, Place place) {
        String words = text.strip();
        if (words.isEmpty()) {
            return Validation.valid(new Missing());
        }
        if (Spelling.NOT_APPLICABLE.matcher(words).matches()) {
            return Validation.valid(new NotApplicable());
        }
        return item.format().match(new Reading(words, place));
    }

    /** Whether this answer may be given to the item. */
    default boolean fits(Item item) {
        requireNonNull(item, "item");
        return match(new Legality(item.format()));
    }

    /** Whether something was said: neither missing, nor not shown. */
    default boolean isGiven() {
        return !(this instanceof Missing) && !(this instanceof NotShown);
    }
}
