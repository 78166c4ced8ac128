package org.bilan.questionnaires.norms;

import java.util.List;
import java.util.Optional;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.ScaleScore;

/** A scale placed among other people, or the reason why it is not. */
public sealed interface NormedScore {

    /** What was placed, or not. */
    ScaleScore score();

    /** Chooses between the two. */
    <R> R match(Cases<R> cases);

    /**
     * Placed: score, group and vintage, with what must be said together with it.
     *
     * @param norms the set that was used, kept whole
     * @param conditions such as a fallback, a small group, a score outside of what was seen
     */
    record Placed(ScaleScore.Given score, NormSet norms, List<Condition> conditions) implements NormedScore {

        /** Keeps the parts. */
        public Placed {
            conditions = List.copyOf(conditions);
        }

        /** Where the score stands: z, T and the others. */
        public StandardScore standard() {
            return norms.standard(score.value());
        }

        /** By mid-rank where the scores of the group were kept, else that of a normal curve. */
        public double percentile() {
            return norms.histogram()
                    .map(scores -> scores.percentile(score.proratedSum()))
                    .orElseGet(() -> standard().normalPercentile());
        }

        /** The band around Kelley's true score, in T; none where no reliability was measured. */
        public Optional<Band> trueBandT(double level) {
            return inT().map(error -> error.aroundTrue(standard().t(), 50, level));
        }

        /** The band around the observed score, in T; none where no reliability was measured. */
        public Optional<Band> observedBandT(double level) {
            return inT().map(error -> error.aroundObserved(standard().t(), level));
        }

        private Optional<MeasurementError> inT() {
            return norms.error().map(error -> new MeasurementError(10, error.reliability()));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.placed(this);
        }
    }

    /** Not placed. */
    record NotPlaced(ScaleScore score, Condition reason) implements NormedScore {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notPlaced(this);
        }
    }

    /** Placed or not. */
    interface Cases<R> {

        /** Among others. */
        R placed(Placed score);

        /** Not, for a reason. */
        R notPlaced(NotPlaced score);
    }
}
