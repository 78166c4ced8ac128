package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/** Answered by picking among choices, written by their ids: {@code b}, several joined by bars: {@code a|c}. */
public sealed interface ChoiceFormat extends ItemFormat {

    /** In the order of the definition; a front end may show another and keeps the one shown. */
    List<Choice> choices();

    @Override
    default String legalAnswers() {
        return String.join("|", Choice.ids(choices()));
    }

    @Override
    default AccessibleWay accessibleWay() {
        return AccessibleWay.RADIO_GROUP;
    }

    @Override
    default Stream<LocalizedText> texts() {
        return choices().stream().map(Choice::text);
    }

    @Override
    default <R> R match(ItemFormat.Cases<R> cases) {
        return cases.choice(this);
    }

    /** Chooses by kind. */
    <R> R matchKind(Cases<R> cases);

    /** Exactly one choice. */
    record SingleChoice(List<Choice> choices) implements ChoiceFormat {

        /**
         * One of these.
         *
         * @throws IllegalArgumentException if there are fewer than two, or one twice
         */
        public SingleChoice {
            choices = Choice.distinct("choices", choices, 2);
        }

        @Override
        public String name() {
            return "single-choice";
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.singleChoice(this);
        }
    }

    /** Several choices, in no order; both bounds included. */
    record MultipleChoice(List<Choice> choices, int fewest, int most) implements ChoiceFormat {

        /**
         * Between so many and so many of these.
         *
         * @throws IllegalArgumentException if there are fewer than two, or one twice
         * @throws IllegalArgumentException if the bounds are not 1 &lt;= fewest &lt;= most &lt;= number of choices
         */
        public MultipleChoice {
            choices = Choice.distinct("choices", choices, 2);
            if (fewest < 1 || fewest > most || most > choices.size()) {
                throw new IllegalArgumentException(
                        "fewest..most (" + fewest + ".." + most + ") must rise within 1.." + choices.size());
            }
        }

        @Override
        public String name() {
            return "multiple-choice";
        }

        @Override
        public String legalAnswers() {
            return fewest + ".." + most + " of " + String.join("|", Choice.ids(choices));
        }

        @Override
        public AccessibleWay accessibleWay() {
            return AccessibleWay.CHECK_BOXES;
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.multipleChoice(this);
        }
    }

    /**
     * A situation, and what one would do in it: the most fitting option, written {@code b}; where the least fitting is asked
     * too, {@code b>d}. Options that are to be rated one by one are a {@link Matrix}.
     */
    record SituationalJudgement(List<Choice> choices, boolean leastToo) implements ChoiceFormat {

        /**
         * These options.
         *
         * @throws IllegalArgumentException if there are fewer than two (three where the least is asked too), or one twice
         */
        public SituationalJudgement {
            choices = Choice.distinct("choices", choices, leastToo ? 3 : 2);
        }

        @Override
        public String name() {
            return "situational-judgement";
        }

        @Override
        public String legalAnswers() {
            return leastToo
                    ? "most>least of " + String.join("|", Choice.ids(choices))
                    : ChoiceFormat.super.legalAnswers();
        }

        @Override
        public AccessibleWay accessibleWay() {
            return leastToo ? AccessibleWay.MOST_AND_LEAST_GROUPS : AccessibleWay.RADIO_GROUP;
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.situationalJudgement(this);
        }
    }

    /**
     * A question with one right choice, under a time limit. Seen and left out is {@code omitted}; an item that was never
     * reached is missing: the two differ. The right choice stands in the scoring key, never here.
     */
    record TimedAbility(List<Choice> choices, TimeLimit limit) implements ChoiceFormat {

        /**
         * These choices, in that time.
         *
         * @throws IllegalArgumentException if there are fewer than two, or one twice
         */
        public TimedAbility {
            choices = Choice.distinct("choices", choices, 2);
            requireNonNull(limit, "limit");
        }

        @Override
        public String name() {
            return "timed-ability";
        }

        @Override
        public String legalAnswers() {
            return ChoiceFormat.super.legalAnswers() + "|omitted";
        }

        @Override
        public Stream<LocalizedText> texts() {
            return Stream.concat(ChoiceFormat.super.texts(), Stream.of(limit.alternative()));
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.timedAbility(this);
        }
    }

    /** One case per kind. */
    interface Cases<R> {

        /** Exactly one. */
        R singleChoice(SingleChoice format);

        /** Several. */
        R multipleChoice(MultipleChoice format);

        /** What one would do. */
        R situationalJudgement(SituationalJudgement format);

        /** Right or wrong, in time. */
        R timedAbility(TimedAbility format);
    }
}
