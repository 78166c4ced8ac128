package org.bilan.questionnaires.scoring;

import static java.util.Objects.requireNonNull;

/**
 * What a scale says about one person: a score that may be placed among other people's, a score that only orders things within
 * the person, or the reason why none can be given. The trail is there in all cases.
 */
public sealed interface ScaleScore {

    /** Which answer gave which points. */
    ScoreTrace trace();

    /** Chooses between score, score within the person, and reason. */
    <R> R match(Cases<R> cases);

    /** The scale. */
    default String scaleId() {
        return trace().scaleId();
    }

    /** The two kinds of number. What both say; what only one may do takes that one. */
    sealed interface Scored extends ScaleScore {

        /** The score as the scale defines it: a sum or a mean, places left out filled by its rule. */
        default double value() {
            return trace().tally().value(trace().scale());
        }

        /** The plain weighted sum of points of the answered items. */
        default long rawSum() {
            return trace().tally().sum();
        }

        /** The weighted mean of the points of the answered items. */
        default double mean() {
            return trace().tally().mean();
        }

        /** The sum over all items of the scale, those left out filled by its rule: the raw sum itself when none was. */
        default double proratedSum() {
            return trace().tally().filled(trace().scale().missing().filling());
        }

        /** Where the answered points stand between the lowest (0) and the highest (100) that they can be. */
        default double percentOfMaximum() {
            return trace().tally().percentOfMaximum();
        }

        /** The lowest sum over all items that the scale can give. */
        default long lowestSum() {
            return trace().tally().lowest();
        }

        /** The highest sum over all items that the scale can give. */
        default long highestSum() {
            return trace().tally().highest();
        }
    }

    /** A score on items answered one by one. Raw: without norms it compares with nobody, with norms it may. */
    record Given(ScoreTrace trace) implements Scored {

        /**
         * A score from its trail.
         *
         * @throws IllegalArgumentException if too few items were answered; {@link Scorer} withholds the score instead
         */
        public Given {
            checkEnough(trace);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.given(this);
        }
    }

    /**
     * A score on items where one thing was set against another (ipsative): it orders things within the person and says nothing
     * between persons. Norms do not take it: the call does not compile.
     */
    record WithinPerson(ScoreTrace trace) implements Scored {

        /**
         * A score from its trail.
         *
         * @throws IllegalArgumentException if too few items were answered; {@link Scorer} withholds the score instead
         */
        public WithinPerson {
            checkEnough(trace);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withinPerson(this);
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

    /** A score, a score within the person, or a reason. */
    interface Cases<R> {

        /** A score. */
        R given(Given score);

        /** A score that compares with nobody. */
        R withinPerson(WithinPerson score);

        /** The reason why there is none. */
        R withheld(Withheld score);
    }

    private static void checkEnough(ScoreTrace trace) {
        if (!trace.isEnough()) {
            throw new IllegalArgumentException("answered (" + trace.answered() + ") must be "
                    + trace.scale().missing());
        }
    }
}
