package org.bilan.questionnaires.norms;

import io.vavr.control.Either;
import java.util.OptionalLong;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Condition.Code;
import org.bilan.questionnaires.scoring.ScaleScore;

/**
 * Makes norms from measured sheets. Only complete answers to the scale count: what a person left out is nobody's norm; how many
 * were left out is kept. Samples add up in any order.
 *
 * @param scale whose scores are gathered
 * @param leftOut persons whose answers were not complete
 */
public record NormSample(Scale scale, ScoreHistogram scores, long leftOut) {

    /** Nobody yet. */
    public static NormSample of(Scale scale) {
        return new NormSample(scale, ScoreHistogram.EMPTY, 0);
    }

    /**
     * One person more. A score within the person is not of this type: norms on it do not compile.
     *
     * @throws IllegalArgumentException if the score is of another scale
     */
    public NormSample plus(ScaleScore.Given score) {
        if (!score.trace().scale().equals(scale)) {
            throw new IllegalArgumentException("score of " + score.scaleId() + " must be of " + scale.id());
        }
        OptionalLong sum = score.trace().sumIfComplete();
        return sum.isEmpty()
                ? new NormSample(scale, scores, leftOut + 1)
                : new NormSample(scale, scores.plus(ScoreHistogram.of(java.util.List.of(sum.getAsLong()))), leftOut);
    }

    /**
     * Both samples.
     *
     * @throws IllegalArgumentException if the other is of another scale
     */
    public NormSample plus(NormSample other) {
        if (!other.scale.equals(scale)) {
            throw new IllegalArgumentException("sample of " + other.scale.id() + " must be of " + scale.id());
        }
        return new NormSample(scale, scores.plus(other.scores), leftOut + other.leftOut);
    }

    /**
     * The norms that the sample gives: a draft holds who, when and whence; scale, n, mean, standard deviation and the scores are
     * set here. Nothing when there are too few persons, or all scored the same.
     */
    public Either<Condition, NormSet> norms(NormSet.Builder draft) {
        if (scores.n() < NormSet.FEWEST) {
            return Either.left(new Condition.Stated(Code.SMALL_GROUP, scale.id()));
        }
        double sd = scores.sd().orElse(0);
        if (sd == 0) {
            return Either.left(new Condition.Stated(Code.ZERO_VARIANCE, scale.id()));
        }
        double unit = scale.metric() == Scale.Metric.SUM
                ? 1
                : scale.keys().stream().mapToInt(keyed -> keyed.weight()).sum();
        draft.scaleId(scale.id()).n(scores.n()).histogram(scores);
        return Either.right(
                draft.mean(scores.mean().orElseThrow() / unit).sd(sd / unit).build());
    }
}
