package org.bilan.questionnaires.norms;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Condition.Code;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;

/**
 * The norms of one edition of an instrument, and which group stands in for one that has none. No group stands in unless that
 * was declared.
 *
 * @param sets at most one per scale and group, all of the edition
 * @param fallbacks from a group to the one that stands in for it
 */
public record Norms(InstrumentEdition edition, List<NormSet> sets, Map<String, String> fallbacks) {

    /**
     * Keeps the sets.
     *
     * @throws IllegalArgumentException if a set is of another edition, or two are of one scale and group
     */
    public Norms {
        sets = List.copyOf(sets);
        fallbacks = Map.copyOf(fallbacks);
        HashSet<List<String>> seen = new HashSet<>();
        for (NormSet set : sets) {
            if (!set.edition().equals(edition) || !seen.add(List.of(set.scaleId(), set.group()))) {
                throw new IllegalArgumentException("norms of " + set.scaleId() + " for " + set.group() + " must be of "
                        + edition + " and there once");
            }
        }
    }

    /** No norms yet: nothing is placed. */
    public static Norms none(InstrumentEdition edition) {
        return new Norms(edition, List.of(), Map.of());
    }

    /**
     * Places every scale of a profile; a score within the person is not placed, a withheld one keeps its reason.
     *
     * @throws IllegalArgumentException if the profile is of another edition
     */
    public List<NormedScore> place(Profile profile, String group) {
        if (!profile.edition().equals(edition)) {
            throw new IllegalArgumentException("profile (" + profile.edition() + ") must be of " + edition);
        }
        return profile.scores().stream().map(score -> place(score, group)).toList();
    }

    private NormedScore place(ScaleScore score, String group) {
        return score.match(new ScaleScore.Cases<>() {
            @Override
            public NormedScore given(ScaleScore.Given given) {
                return place(given, group).fold(reason -> new NormedScore.NotPlaced(given, reason), placed -> placed);
            }

            @Override
            public NormedScore withinPerson(ScaleScore.WithinPerson within) {
                return new NormedScore.NotPlaced(
                        within, new Condition.Stated(Code.IPSATIVE_NOT_COMPARABLE, within.scaleId()));
            }

            @Override
            public NormedScore withheld(ScaleScore.Withheld withheld) {
                return new NormedScore.NotPlaced(withheld, withheld.reason());
            }
        });
    }

    /** Places one score. A score within the person is not of this type: norms on it do not compile. */
    public Either<Condition, NormedScore.Placed> place(ScaleScore.Given score, String group) {
        Optional<NormSet> own = find(score.scaleId(), group);
        Optional<NormSet> used =
                own.or(() -> Optional.ofNullable(fallbacks.get(group)).flatMap(other -> find(score.scaleId(), other)));
        return used.<Either<Condition, NormedScore.Placed>>map(
                        set -> Either.right(new NormedScore.Placed(score, set, conditions(score, set, own.isEmpty()))))
                .orElseGet(() -> Either.left(new Condition.Stated(Code.NO_NORM_GROUP, group)));
    }

    private Optional<NormSet> find(String scaleId, String group) {
        for (NormSet set : sets) {
            if (set.scaleId().equals(scaleId) && set.group().equals(group)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    private static List<Condition> conditions(ScaleScore.Given score, NormSet set, boolean standsIn) {
        List<Condition> conditions = new ArrayList<>();
        if (standsIn) {
            conditions.add(new Condition.Stated(Code.NORM_FALLBACK, set.group()));
        }
        if (set.n() < NormSet.SMALL) {
            conditions.add(new Condition.Stated(Code.SMALL_NORM_SAMPLE, set.group()));
        }
        set.histogram().map(scores -> scores.percentile(score.proratedSum())).ifPresent(percentile -> {
            if (percentile <= 0) {
                conditions.add(new Condition.Stated(Code.BELOW_NORM_RANGE, score.scaleId()));
            }
            if (percentile >= 100) {
                conditions.add(new Condition.Stated(Code.ABOVE_NORM_RANGE, score.scaleId()));
            }
        });
        return conditions;
    }
}
