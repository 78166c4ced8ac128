package org.bilan.questionnaires.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.norms.Band;
import org.bilan.questionnaires.norms.NormedScore;
import org.bilan.questionnaires.norms.Norms;
import org.bilan.questionnaires.personality.TypeProfile;
import org.bilan.questionnaires.preference.Preferences;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.Scorer;

/**
 * What one sheet says, for a consultant and a person to read together: numbers for pictures and readings that are hypotheses,
 * in both languages, with the sources of the theory. Nothing in it decides about anyone.
 *
 * @param bars one per scale that has a score, in the order of the instrument
 * @param ladders one per comparison
 * @param readings what may be said, each a hypothesis
 * @param withheld the scales without a score, and why
 * @param passport with sources, norms and reliability: a report is never shown without them
 */
public record Report(
        List<Bar> bars, List<Ladder> ladders, List<Reading> readings, List<Condition> withheld, Source passport) {

    /** The level of confidence of every band. */
    public static final double LEVEL = 0.90;

    /** Keeps the parts. */
    public Report {
        bars = List.copyOf(bars);
        ladders = List.copyOf(ladders);
        readings = List.copyOf(readings);
        withheld = List.copyOf(withheld);
        requireNonNull(passport, "passport");
    }

    /** Which words were answered, and what stands behind them. */
    public record Source(InstrumentEdition edition, Passport passport) {}

    /**
     * Scores a sheet, places it among others where norms are given, and says what may be said.
     *
     * @param group the group of the norms to compare with; of no effect with {@link Norms#none}
     * @throws IllegalArgumentException if the sheet or the norms are of another edition
     */
    public static Report of(Instrument instrument, AnswerSheet sheet, Norms norms, String group) {
        Profile profile = Scorer.score(instrument, sheet);
        List<NormedScore> placed = norms.place(profile, group);
        List<Bar> bars = bars(instrument, placed);
        List<Ladder> ladders = instrument.comparisons().stream()
                .map(comparison -> Ladder.of(instrument, comparison, Preferences.of(instrument, comparison, sheet)))
                .toList();
        List<Reading> readings = new ArrayList<>(BarReadings.of(bars));
        ladders.forEach(ladder -> readings.add(LadderReadings.of(ladder)));
        types(instrument, profile).ifPresent(types -> readings.add(TypeReadings.of(types)));
        return new Report(
                bars, ladders, readings, withheld(profile), new Source(instrument.edition(), instrument.passport()));
    }

    private static Optional<TypeProfile> types(Instrument instrument, Profile profile) {
        return instrument.dichotomies().isEmpty()
                ? Optional.empty()
                : TypeProfile.of(instrument, profile, Map.of()).fold(reasons -> Optional.empty(), Optional::of);
    }

    private static List<Condition> withheld(Profile profile) {
        return profile.scores().stream()
                .filter(ScaleScore.Withheld.class::isInstance)
                .map(score -> ((ScaleScore.Withheld) score).reason())
                .toList();
    }

    private static List<Bar> bars(Instrument instrument, List<NormedScore> placed) {
        List<Bar> bars = new ArrayList<>();
        for (NormedScore normed : placed) {
            Scale scale = instrument.scale(normed.score().scaleId()).orElseThrow();
            if (normed.score() instanceof ScaleScore.Scored scored) {
                bars.add(bar(scale, scored, normed));
            }
        }
        return bars;
    }

    private static Bar bar(Scale scale, ScaleScore.Scored score, NormedScore normed) {
        Optional<Bar.Span> band = normed instanceof NormedScore.Placed placed
                ? placed.norms().error().map(error -> span(scale, score, error.aroundObserved(score.value(), LEVEL)))
                : Optional.empty();
        return new Bar(
                scale.id(), scale.label(), score.percentOfMaximum() / 100, band, score instanceof ScaleScore.Given);
    }

    private static Bar.Span span(Scale scale, ScaleScore.Scored score, Band band) {
        double parts = scale.metric() == Scale.Metric.MEAN
                ? scale.keys().stream().mapToInt(key -> key.weight()).sum()
                : 1;
        double width = (double) score.highestSum() - score.lowestSum();
        return new Bar.Span(
                cut((band.lower() * parts - score.lowestSum()) / width),
                cut((band.upper() * parts - score.lowestSum()) / width),
                band.level());
    }

    private static double cut(double share) {
        return Math.min(1, Math.max(0, share));
    }
}
