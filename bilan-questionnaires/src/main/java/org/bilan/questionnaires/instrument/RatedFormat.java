package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

/** Answered by one whole number of a declared range, written as such: {@code 3}. */
public sealed interface RatedFormat extends ItemFormat {

    /** Both bounds included. */
    AnswerRange range();

    /** Whether the number may be answered: in the range and, for a slider, on a step. */
    default boolean allows(int value) {
        return range().contains(value);
    }

    @Override
    default String legalAnswers() {
        return range().toString();
    }

    @Override
    default AccessibleWay accessibleWay() {
        return AccessibleWay.RADIO_GROUP;
    }

    @Override
    default <R> R match(ItemFormat.Cases<R> cases) {
        return cases.rated(this);
    }

    /** Chooses by kind. */
    <R> R matchKind(Cases<R> cases);

    /** A statement judged on a scale of agreement, liking or frequency (Likert). */
    record Likert(AnswerRange range) implements RatedFormat {

        /** Judged on this range. */
        public Likert {
            requireNonNull(range, "range");
        }

        @Override
        public String name() {
            return "likert";
        }

        @Override
        public Stream<LocalizedText> texts() {
            return range.labels().stream();
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.likert(this);
        }
    }

    /** Yes is 1, no is 0. */
    record YesNo(LocalizedText yes, LocalizedText no) implements RatedFormat {

        /** Two words. */
        public YesNo {
            requireNonNull(yes, "yes");
            requireNonNull(no, "no");
        }

        @Override
        public AnswerRange range() {
            return AnswerRange.unlabelled(0, 1);
        }

        @Override
        public String name() {
            return "yes-no";
        }

        @Override
        public Stream<LocalizedText> texts() {
            return Stream.of(yes, no);
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.yesNo(this);
        }
    }

    /** A place between two opposite words (Osgood's semantic differential). */
    record SemanticDifferential(AnswerRange range, LocalizedText lowPole, LocalizedText highPole)
            implements RatedFormat {

        /** A range with a word at each end. */
        public SemanticDifferential {
            requireNonNull(range, "range");
            requireNonNull(lowPole, "lowPole");
            requireNonNull(highPole, "highPole");
        }

        /** The middle of the range; half-way between two numbers when there is an even count of them. */
        public double midpoint() {
            return (range.min() + range.max()) / 2.0;
        }

        @Override
        public String name() {
            return "semantic-differential";
        }

        @Override
        public Stream<LocalizedText> texts() {
            return Stream.concat(Stream.of(lowPole, highPole), range.labels().stream());
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.semanticDifferential(this);
        }
    }

    /**
     * A place on a line (visual analogue scale), in whole steps: a finer line has a wider range, so that sums stay exact.
     *
     * @param step between two places that may be chosen, counted from the lowest
     */
    record Slider(AnswerRange range, int step, LocalizedText lowPole, LocalizedText highPole) implements RatedFormat {

        /**
         * A line with a word at each end.
         *
         * @throws IllegalArgumentException if whole steps do not lead from one end to the other
         */
        public Slider {
            requireNonNull(lowPole, "lowPole");
            requireNonNull(highPole, "highPole");
            if (step < 1 || (range.max() - range.min()) % step != 0) {
                throw new IllegalArgumentException("step (" + step + ") must divide " + range);
            }
        }

        @Override
        public boolean allows(int value) {
            return range.contains(value) && (value - range.min()) % step == 0;
        }

        @Override
        public String name() {
            return "slider";
        }

        @Override
        public String legalAnswers() {
            return step == 1 ? range.toString() : range + " by " + step;
        }

        @Override
        public AccessibleWay accessibleWay() {
            return AccessibleWay.STEPPED_NUMBER;
        }

        @Override
        public Stream<LocalizedText> texts() {
            return Stream.concat(Stream.of(lowPole, highPole), range.labels().stream());
        }

        @Override
        public <R> R matchKind(Cases<R> cases) {
            return cases.slider(this);
        }
    }

    /** One case per kind. */
    interface Cases<R> {

        /** Agreement, liking, frequency. */
        R likert(Likert format);

        /** Yes or no. */
        R yesNo(YesNo format);

        /** Between two words. */
        R semanticDifferential(SemanticDifferential format);

        /** A place on a line. */
        R slider(Slider format);
    }
}
