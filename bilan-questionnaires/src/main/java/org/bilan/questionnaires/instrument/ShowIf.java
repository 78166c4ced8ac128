package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * On what earlier answers an item is shown (branching). An answer that is missing, not applicable, or itself not shown fulfils
 * nothing but a {@link Not}. An instrument refuses a condition on an item that does not come before: there are no circles.
 */
public sealed interface ShowIf {

    /** Shown to everyone. */
    ShowIf ALWAYS = new Always();

    /** Chooses by kind. */
    <R> R match(Cases<R> cases);

    /** The items that the condition looks at, each as often as it is named. */
    Stream<String> itemIds();

    /** Shown to everyone. */
    record Always() implements ShowIf {

        @Override
        public Stream<String> itemIds() {
            return Stream.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.always(this);
        }
    }

    /** The item was answered, with whatever. */
    record Answered(String itemId) implements ShowIf {

        /** Looks at this item. */
        public Answered {
            requireNonNull(itemId, "itemId");
        }

        @Override
        public Stream<String> itemIds() {
            return Stream.of(itemId);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /** The item was rated within these bounds, both included. */
    record Between(String itemId, int lowest, int highest) implements ShowIf {

        /**
         * Looks at this item.
         *
         * @throws IllegalArgumentException if the bounds fall
         */
        public Between {
            requireNonNull(itemId, "itemId");
            if (lowest > highest) {
                throw new IllegalArgumentException("bounds (" + lowest + ".." + highest + ") must not fall");
            }
        }

        @Override
        public Stream<String> itemIds() {
            return Stream.of(itemId);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.between(this);
        }
    }

    /** This choice was picked (for a most-and-least answer: as the most; for a ranking: alone in the first place). */
    record Picked(String itemId, String choiceId) implements ShowIf {

        /** Looks at this item. */
        public Picked {
            requireNonNull(itemId, "itemId");
            requireNonNull(choiceId, "choiceId");
        }

        @Override
        public Stream<String> itemIds() {
            return Stream.of(itemId);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.picked(this);
        }
    }

    /** Every one of the conditions; true when there is none. */
    record AllOf(List<ShowIf> conditions) implements ShowIf {

        /** Keeps the conditions. */
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Stream<String> itemIds() {
            return conditions.stream().flatMap(ShowIf::itemIds);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf(this);
        }
    }

    /** At least one of the conditions; false when there is none. */
    record AnyOf(List<ShowIf> conditions) implements ShowIf {

        /** Keeps the conditions. */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Stream<String> itemIds() {
            return conditions.stream().flatMap(ShowIf::itemIds);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /** The condition is not fulfilled. */
    record Not(ShowIf condition) implements ShowIf {

        /** Turns this one round. */
        public Not {
            requireNonNull(condition, "condition");
        }

        @Override
        public Stream<String> itemIds() {
            return condition.itemIds();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** One case per kind. */
    interface Cases<R> {

        /** Everyone. */
        R always(Always condition);

        /** Answered with whatever. */
        R answered(Answered condition);

        /** Rated within bounds. */
        R between(Between condition);

        /** Picked. */
        R picked(Picked condition);

        /** All. */
        R allOf(AllOf condition);

        /** One or more. */
        R anyOf(AnyOf condition);

        /** The contrary. */
        R not(Not condition);
    }
}
