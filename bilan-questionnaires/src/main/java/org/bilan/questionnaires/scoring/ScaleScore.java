package org.bilan.questionnaires.scoring;

import static java.util.Objects.requireNonNull;

import org.bilan.questionnaires.instrument.AnswerRange;

/** What a scale says about one person: a score, or the reason why none can be given. The trail is there in both cases. */
public sealed interface ScaleScore {

    /** Which answer gave which points. */
    ScoreTrace trace();

    /** Chooses between score and reason. */
    <R> R match(Cases<R> cases);

    /** The scale. */
    default String scaleId() {
        return trace().scaleId();
    }

    /**
     * A score, raw and within the person: without norms it compares with nobody.
     *
     * @param range the one range of all items of the scale
     */
    record Given(ScoreTrace trace, AnswerRange range) implements ScaleScore {

        /**
         * A score from its trail.
         *
         * @throws IllegalArgumentException if too few items were answered; {@link Scorer} withholds the score instead
         */
        public Given {
            requireNonNull(range, "range");
            if (!trace.rule().admits(trace.answered())) {
                throw new IllegalArgumentException("answered (" + trace.answered() + ") must be " + trace.rule());
            }
        }

        /** The plain sum of points of the answered items. */
        public int rawSum() {
            return trace.sumOfAnswered().orElseThrow();
        }

        /** The mean of the points of the answered items. */
        public double mean() {
            return (double) rawSum() / trace.answered();
        }

        /** The sum over all items of the scale, those left out taken at the mean: the raw sum itself when none was. */
        public double proratedSum() {
            return trace.rule().prorated(rawSum(), trace.answered());
        }

        /** Where the mean stands between the lowest (0) and the highest (100) that the scale can give. */
        public double percentOfMaximum() {
            long answered = trace.answered();
            return 100.0 * (rawSum() - answered * range.min()) / (answered * (range.max() - range.min()));
        }

        /** The lowest prorated sum that the scale can give. */
        public int lowestSum() {
            return trace.items().size() * range.min();
        }

        /** The highest prorated sum that the scale can give. */
        public int highestSum() {
            return trace.items().size() * range.max();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.given(this);
        }
    }

    /** No score. */
    record Withheld(ScoreTrace trace, Condition reason) implements ScaleScore {

        /** Keeps the reason with the trail. */
        public Withheld {
            requireNonNull(trace, "trace");
            requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withheld(this);
        }
    }

    /** A score or a reason. */
    interface Cases<R> {

        /** A score. */
        R given(Given score);

        /** The reason why there is none. */
        R withheld(Withheld score);
    }
}
