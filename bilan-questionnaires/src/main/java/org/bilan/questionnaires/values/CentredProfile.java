package org.bilan.questionnaires.values;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.bilan.questionnaires.preference.Ranks;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.ItemTrace;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;

/**
 * What stands out within a person: each scale's mean less the mean of all that the person rated (Schwartz's centring, MRAT). A
 * person who rates everything high is no longer above one who rates everything low; therefore it compares nobody, and no norm
 * takes it.
 *
 * @param meanRating the mean of all items answered, over all scales: not the mean of the scales' means
 * @param sd the standard deviation of those answers, with n - 1; none for fewer than two
 * @param scales one per scale, in the order of the profile
 */
public record CentredProfile(double meanRating, OptionalDouble sd, List<Centred> scales) {

    /** Keeps the scales. */
    public CentredProfile {
        scales = List.copyOf(scales);
    }

    /**
     * One scale within the person.
     *
     * @param mean none when the score was withheld
     * @param rank 1 for the highest mean, ties sharing; none for a scale without a mean
     */
    public record Centred(String scaleId, OptionalDouble mean, OptionalDouble rank) {}

    /** Centres a profile; a reason when nothing at all was answered. */
    public static Either<Condition, CentredProfile> of(Profile profile) {
        double[] ratings = profile.scores().stream()
                .flatMap(score -> score.trace().items().stream())
                .map(ItemTrace::points)
                .flatMapToInt(OptionalInt::stream)
                .asDoubleStream()
                .toArray();
        if (ratings.length == 0) {
            return Either.left(new Condition.Stated(Condition.Code.NOTHING_ATTEMPTED, "profile"));
        }
        double mean = DoubleStream.of(ratings).sum() / ratings.length;
        return Either.right(new CentredProfile(mean, sd(ratings, mean), centred(profile)));
    }

    private static OptionalDouble sd(double[] ratings, double mean) {
        double squares = DoubleStream.of(ratings)
                .map(rating -> (rating - mean) * (rating - mean))
                .sum();
        return ratings.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squares / (ratings.length - 1)));
    }

    private static List<Centred> centred(Profile profile) {
        List<OptionalDouble> means =
                profile.scores().stream().map(CentredProfile::mean).toList();
        List<Double> known =
                means.stream().flatMapToDouble(OptionalDouble::stream).boxed().toList();
        List<Double> ranks = Ranks.descending(known);
        List<Centred> centred = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < means.size(); i++) {
            OptionalDouble rank =
                    means.get(i).isPresent() ? OptionalDouble.of(ranks.get(next++)) : OptionalDouble.empty();
            centred.add(new Centred(profile.scores().get(i).scaleId(), means.get(i), rank));
        }
        return centred;
    }

    private static OptionalDouble mean(ScaleScore score) {
        return score instanceof ScaleScore.Scored scored ? OptionalDouble.of(scored.mean()) : OptionalDouble.empty();
    }

    /** A scale's mean less the mean of all ratings; none when it has no mean. */
    public OptionalDouble centred(Centred scale) {
        return scale.mean().stream().map(mean -> mean - meanRating).findFirst();
    }

    /** The same in standard deviations of the person's own ratings; none when the scale has no mean, or all are equal. */
    public OptionalDouble standardised(Centred scale) {
        return isFlat()
                ? OptionalDouble.empty()
                : scale.mean().stream()
                        .map(mean -> (mean - meanRating) / sd.orElseThrow())
                        .findFirst();
    }

    /** Whether all of the person's ratings are equal: nothing stands out. */
    public boolean isFlat() {
        return sd.orElse(0) == 0;
    }

    /** What must be said with it: that the ratings are all equal, or nothing. */
    public List<Condition> conditions() {
        return isFlat() ? List.of(new Condition.Stated(Condition.Code.ZERO_VARIANCE_PERSON, "profile")) : List.of();
    }

    /** The scale of this id. */
    public Optional<Centred> scale(String scaleId) {
        return scales.stream().filter(scale -> scale.scaleId().equals(scaleId)).findFirst();
    }
}
