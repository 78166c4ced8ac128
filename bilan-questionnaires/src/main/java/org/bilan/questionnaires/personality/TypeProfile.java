package org.bilan.questionnaires.personality;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilan.questionnaires.instrument.Dichotomy;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.norms.MeasurementError;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Condition.Code;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;

/**
 * A person's leanings on all dichotomies of an instrument: a code, how clear it is, and every other code that the error of
 * measurement leaves open.
 *
 * @param leanings in the order of the letters
 */
public record TypeProfile(List<Leaning> leanings) {

    /**
     * Keeps the leanings.
     *
     * @throws IllegalArgumentException if there is none
     */
    public TypeProfile {
        leanings = List.copyOf(leanings);
        if (leanings.isEmpty()) {
            throw new IllegalArgumentException("leanings must not be empty");
        }
    }

    /**
     * Reads the dichotomies of an instrument, with the error of each scale where it was measured (by scale id, in the metric of
     * the mean).
     *
     * @return the profile, or the reasons of all scales without a score
     * @throws IllegalArgumentException if the profile is of another edition, or the instrument has no dichotomy
     */
    public static Either<Seq<Condition>, TypeProfile> of(
            Instrument instrument, Profile profile, Map<String, MeasurementError> errors) {
        if (!profile.edition().equals(instrument.edition())) {
            throw new IllegalArgumentException(
                    "profile (" + profile.edition() + ") must be of " + instrument.edition());
        }
        List<Leaning> leanings = new ArrayList<>();
        List<Condition> reasons = new ArrayList<>();
        for (Dichotomy dichotomy : instrument.dichotomies()) {
            ScaleScore score = profile.score(dichotomy.scaleId()).orElseThrow();
            if (score instanceof ScaleScore.Withheld withheld) {
                reasons.add(withheld.reason());
            } else if (score instanceof ScaleScore.Scored scored) {
                leanings.add(Leaning.of(dichotomy, scored, Optional.ofNullable(errors.get(dichotomy.scaleId()))));
            }
        }
        return reasons.isEmpty() ? Either.right(new TypeProfile(leanings)) : Either.left(Vector.ofAll(reasons));
    }

    /** One letter per dichotomy, {@code x} where the score is on the middle. */
    public String code() {
        return leanings.stream().map(Leaning::letter).collect(Collectors.joining());
    }

    /** Every code that may be right at this level, in alphabetical order. */
    public List<String> plausibleCodes(double level) {
        List<String> codes = List.of("");
        for (Leaning leaning : leanings) {
            codes = codes.stream()
                    .flatMap(code -> leaning.plausibleLetters(level).stream().map(code::concat))
                    .toList();
        }
        return List.copyOf(new TreeSet<>(codes));
    }

    /** How likely the whole code is: the product over the dichotomies; unknown when the error of one is. */
    public OptionalDouble probability() {
        double product = 1;
        for (Leaning leaning : leanings) {
            OptionalDouble high = leaning.probabilityOfHighPole();
            if (high.isEmpty()) {
                return OptionalDouble.empty();
            }
            product *= Math.max(high.getAsDouble(), 1 - high.getAsDouble());
        }
        return OptionalDouble.of(product);
    }

    /** What must be said with the code: which scales are on the middle, and which are within the error of it. */
    public List<Condition> conditions(double level) {
        List<Condition> conditions = new ArrayList<>();
        for (Leaning leaning : leanings) {
            String scaleId = leaning.dichotomy().scaleId();
            if (leaning.isUndecided()) {
                conditions.add(new Condition.Stated(Code.UNDECIDED, scaleId));
            } else if (leaning.isBorderline(level).orElse(false)) {
                conditions.add(new Condition.Stated(Code.BORDERLINE, scaleId));
            }
        }
        return conditions;
    }

    /** Whether every score is on the middle. */
    public boolean isFlat() {
        return leanings.stream().allMatch(Leaning::isUndecided);
    }
}
