package org.bilan.questionnaires.interests;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;

/**
 * A person's interests on the six themes: raw, within the person, material for an interview and no verdict.
 *
 * @param scores prorated sums, comparable between the themes of this person
 * @param lowest the lowest score that a theme can have
 * @param highest the highest score that a theme can have
 */
public record RiasecProfile(RiasecScores scores, double lowest, double highest) {

    /**
     * Keeps scores with the bounds that give them a meaning.
     *
     * @throws IllegalArgumentException if the bounds do not rise, or a score is outside them
     */
    public RiasecProfile {
        requireNonNull(scores, "scores");
        double smallest = scores.descending().get(5);
        double greatest = scores.descending().get(0);
        if (!(lowest < highest && lowest <= smallest && greatest <= highest)) {
            throw new IllegalArgumentException(
                    "scores (" + smallest + ".." + greatest + ") must be within " + lowest + ".." + highest);
        }
    }

    /**
     * Reads the profile from an instrument whose scales are named by the six letters.
     *
     * @return the profile; or every reason why it cannot be given: a theme without a scale, a score withheld, or scales whose
     *     lowest and highest sums differ
     */
    public static Either<Seq<Condition>, RiasecProfile> of(Profile profile) {
        Map<RiasecTheme, ScaleScore.Given> given = new EnumMap<>(RiasecTheme.class);
        List<Condition> reasons = new ArrayList<>();
        for (RiasecTheme theme : RiasecTheme.values()) {
            score(profile, theme).peek(score -> given.put(theme, score)).peekLeft(reasons::add);
        }
        if (reasons.isEmpty() && !comparable(given)) {
            reasons.add(new Condition.MixedRanges(
                    given.keySet().stream().map(RiasecTheme::letter).toList()));
        }
        return reasons.isEmpty() ? Either.right(of(given)) : Either.left(Vector.ofAll(reasons));
    }

    private static Either<Condition, ScaleScore.Given> score(Profile profile, RiasecTheme theme) {
        return profile.score(theme.letter())
                .map(RiasecProfile::givenOrReason)
                .orElseGet(() -> Either.left(new Condition.ScaleAbsent(theme.letter())));
    }

    private static Either<Condition, ScaleScore.Given> givenOrReason(ScaleScore score) {
        return score.match(new ScaleScore.Cases<>() {
            @Override
            public Either<Condition, ScaleScore.Given> given(ScaleScore.Given given) {
                return Either.right(given);
            }

            @Override
            public Either<Condition, ScaleScore.Given> withinPerson(ScaleScore.WithinPerson score) {
                return Either.left(new Condition.Stated(Condition.Code.IPSATIVE_NOT_COMPARABLE, score.scaleId()));
            }

            @Override
            public Either<Condition, ScaleScore.Given> withheld(ScaleScore.Withheld withheld) {
                return Either.left(withheld.reason());
            }
        });
    }

    private static boolean comparable(Map<RiasecTheme, ScaleScore.Given> given) {
        return given.values().stream()
                        .map(score -> List.of(score.lowestSum(), score.highestSum()))
                        .distinct()
                        .count()
                == 1;
    }

    private static RiasecProfile of(Map<RiasecTheme, ScaleScore.Given> given) {
        Map<RiasecTheme, Double> sums = new EnumMap<>(RiasecTheme.class);
        given.forEach((theme, score) -> sums.put(theme, score.proratedSum()));
        ScaleScore.Given any = given.values().iterator().next();
        return new RiasecProfile(new RiasecScores(sums), any.lowestSum(), any.highestSum());
    }

    /** The themes in order, ties kept. */
    public HollandCode code() {
        return HollandCode.of(scores);
    }

    /** How clearly the profile stands out. */
    public Differentiation differentiation() {
        return new Differentiation(scores);
    }

    /** Where the scores pull on the hexagon. */
    public HexagonVector vector() {
        return HexagonVector.of(scores);
    }

    /**
     * How near the first two letters stand on the hexagon: 3 adjacent, 2 alternate, 1 opposite; the mean over all compatible
     * three-letter codes when there are ties.
     */
    public double consistency() {
        return Congruence.mean(code(), RiasecProfile::consistency);
    }

    private static double consistency(List<RiasecTheme> letters) {
        return 4.0 - letters.get(0).distanceTo(letters.get(1));
    }

    /** Where a theme stands between the lowest (0) and the highest (1) possible score. */
    public double share(RiasecTheme theme) {
        return (scores.of(theme) - lowest) / (highest - lowest);
    }

    /** Whether all six scores are equal: then code, consistency and angle say nothing. */
    public boolean isFlat() {
        return scores.areFlat();
    }

    /** What must be said together with the code: that the profile is flat, that several three-letter codes fit, or nothing. */
    public List<Condition> conditions() {
        if (isFlat()) {
            return List.of(new Condition.FlatProfile());
        }
        int codes = code().compatibleCodes(HollandCode.USUAL_LETTERS).size();
        return codes == 1 ? List.of() : List.of(new Condition.TiedCode(codes));
    }
}
