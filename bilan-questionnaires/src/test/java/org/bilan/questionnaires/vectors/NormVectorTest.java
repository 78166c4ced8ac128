package org.bilan.questionnaires.vectors;

import static org.bilan.questionnaires.vectors.Findings.rows;
import static org.bilan.questionnaires.vectors.Findings.stream;
import static org.bilan.questionnaires.vectors.Findings.texts;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.norms.Band;
import org.bilan.questionnaires.norms.MeasurementError;
import org.bilan.questionnaires.norms.NormSet;
import org.bilan.questionnaires.norms.NormedScore;
import org.bilan.questionnaires.norms.Norms;
import org.bilan.questionnaires.norms.ScaleDifference;
import org.bilan.questionnaires.norms.ScoreHistogram;
import org.bilan.questionnaires.norms.StandardScore;
import org.bilan.questionnaires.preference.Ranks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Norms and errors of measurement against R packages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NormVectorTest {

    private static final InstrumentEdition EDITION = new InstrumentEdition(new InstrumentId("vector"), "1.0.0", "0");

    @Test
    void errors_of_measurement() {
        VectorCase.each(each -> each.hasColumns("observed", "retest", "other"), NormVectorTest::errors);
    }

    private static void errors(VectorCase vectorCase) {
        JsonNode p = vectorCase.instrument().path("parameters");
        double sd = p.path("sd").asDouble();
        double mean = p.path("mean").asDouble();
        MeasurementError error = new MeasurementError(sd, p.path("reliability").asDouble());
        MeasurementError other =
                new MeasurementError(sd, p.path("reliabilityOther").asDouble());
        MeasurementError retest =
                new MeasurementError(sd, p.path("retestReliability").asDouble());
        ScaleDifference difference =
                new ScaleDifference(error, other, p.path("correlationWithOther").asDouble());
        List<NamedCsvRecord> all = vectorCase.responses();
        new Findings(vectorCase)
                .finding("standardErrorOfMeasurement", r -> error.ofMeasurement())
                .finding("standardErrorOfEstimation", r -> error.ofEstimation())
                .finding("standardErrorOfPrediction", r -> error.ofPrediction())
                .finding("kelleyTrueScore", r -> rows(all, row -> error.trueScore(number(row, "observed"), mean)))
                .finding(
                        "observedScoreBand",
                        r -> rows(all, row -> bounds(error.aroundObserved(number(row, "observed"), level(r)))))
                .finding(
                        "trueScoreBandKelley",
                        r -> rows(all, row -> bounds(error.aroundTrue(number(row, "observed"), mean, level(r)))))
                .finding("standardErrorOfDifferenceRetest", r -> retest.ofChange())
                .finding(
                        "reliableChangeIndexJacobsonTruax",
                        r -> rows(all, row -> retested(row, x -> retest.reliableChangeIndex(x[0], x[1]))))
                .finding(
                        "reliableChangeAt95",
                        r -> rows(all, row -> retested(row, x -> retest.isReliableChange(x[0], x[1], 0.95))))
                .finding("minimumReliableChange", r -> retest.smallestReliableChange(0.95))
                .finding("standardErrorOfDifferenceTwoScales", r -> error.ofDifferenceTo(other))
                .finding("differenceZ", r -> rows(all, pair(difference::z)))
                .finding("differenceTwoSidedP", r -> rows(all, pair(difference::twoSidedP)))
                .finding("differenceAbnormalityOneSided", r -> rows(all, pair(difference::abnormality)))
                .finding("differenceScoreReliability", r -> difference.reliability())
                .finding("compositeReliabilityMosier", r -> difference.reliabilityOfSum())
                .compare();
    }

    @Test
    void linear_standard_scores() {
        VectorCase.each(each -> each.hasColumns("raw", "group") && each.hasParameter("norms"), NormVectorTest::linear);
    }

    private static void linear(VectorCase vectorCase) {
        Map<String, NormSet> sets = new java.util.HashMap<>();
        stream(vectorCase.instrument().path("parameters").path("norms"))
                .forEach(norm -> sets.put(norm.path("group").asText(), set(norm).build()));
        new Findings(vectorCase)
                .finding("zScore", r -> standard(vectorCase, sets, StandardScore::z))
                .finding("tScore", r -> standard(vectorCase, sets, StandardScore::t))
                .finding("iqScore", r -> standard(vectorCase, sets, StandardScore::iqLike))
                .finding("scaledScore", r -> standard(vectorCase, sets, StandardScore::scaled))
                .finding("sten", r -> standard(vectorCase, sets, StandardScore::sten))
                .finding("stenContinuous", r -> standard(vectorCase, sets, StandardScore::stenContinuous))
                .finding("stanineLinear", r -> standard(vectorCase, sets, StandardScore::stanine))
                .finding("percentileFromNormal", r -> standard(vectorCase, sets, StandardScore::normalPercentile))
                .finding(
                        "stanineFromPercentile",
                        r -> standard(vectorCase, sets, s -> StandardScore.stanineOf(s.normalPercentile())))
                .finding(
                        "crawfordHowellT",
                        r -> rows(
                                vectorCase.responses(),
                                row -> raw(row, x -> set(sets, row).crawfordHowellT(x))))
                .finding(
                        "crawfordHowellPercentile",
                        r -> rows(
                                vectorCase.responses(),
                                row -> raw(row, x -> set(sets, row).crawfordHowellPercentile(x))))
                .compare();
    }

    @Test
    void norms_from_a_sample() {
        VectorCase.eachGiven(
                each -> each.hasParameter("scores") && each.asksFor("percentileRankMid"),
                vectorCase -> new Findings(vectorCase)
                        .finding("n", r -> sample(vectorCase, r).n())
                        .finding("mean", r -> sample(vectorCase, r).mean())
                        .finding("sdUnbiased", r -> sample(vectorCase, r).sd())
                        .finding(
                                "distinctScores",
                                r -> List.copyOf(sample(vectorCase, r).counts().keySet()))
                        .finding(
                                "scoreCounts",
                                r -> List.copyOf(sample(vectorCase, r).counts().values()))
                        .finding("percentileRankMid", r -> seen(vectorCase, r, (h, x) -> h.percentile((double) x)))
                        .finding("percentileRankWeak", r -> seen(vectorCase, r, ScoreHistogram::percentAtMost))
                        .finding("percentileRankStrict", r -> seen(vectorCase, r, ScoreHistogram::percentBelow))
                        .finding(
                                "normalisedZ",
                                r -> mid(r) ? seen(vectorCase, r, (h, x) -> h.normalisedZ((double) x)) : SKIP)
                        .finding(
                                "normalisedT",
                                r -> mid(r)
                                        ? seen(
                                                vectorCase,
                                                r,
                                                (h, x) -> new StandardScore(h.normalisedZ((double) x)).t())
                                        : SKIP)
                        .compare());
    }

    @Test
    void from_answers_to_a_normed_profile() {
        VectorCase.each(each -> each.hasParameter("fallbackGroup"), NormVectorTest::profile);
    }

    private static void profile(VectorCase vectorCase) {
        Instrument instrument = VectorInstruments.of(vectorCase).orElseThrow();
        JsonNode p = vectorCase.instrument().path("parameters");
        List<NormSet> sets = stream(p.path("norms"))
                .map(norm -> set(norm)
                        .edition(instrument.edition())
                        .n(100)
                        .scaleId(norm.path("scale").asText())
                        .reliability(norm.path("reliability").asDouble())
                        .build())
                .toList();
        String fallback = p.path("fallbackGroup").asText();
        List<List<NormedScore>> placed = new ArrayList<>();
        for (NamedCsvRecord row : vectorCase.responses()) {
            String group = row.getField("group");
            Norms norms = new Norms(instrument.edition(), sets, Map.of(group, fallback));
            placed.add(norms.place(VectorInstruments.profile(instrument, row), group));
        }
        double level = p.path("bandLevel").asDouble();
        new Findings(vectorCase)
                .finding("scaleSumProrated", r -> each(placed, x -> x.score().proratedSum()))
                .finding("zScore", r -> each(placed, x -> x.standard().z()))
                .finding("tScore", r -> each(placed, x -> x.standard().t()))
                .finding("sten", r -> each(placed, x -> x.standard().sten()))
                .finding("percentileFromNormal", r -> each(placed, NormedScore.Placed::percentile))
                .finding(
                        "trueScoreBandKelleyT",
                        r -> each(
                                placed,
                                x -> x.trueBandT(level)
                                        .map(band ->
                                                r.path("id").asText().endsWith("Lower") ? band.lower() : band.upper())
                                        .orElseThrow()))
                .finding(
                        "normGroupUsed",
                        r -> rows(
                                placed,
                                person -> person.stream()
                                        .filter(NormedScore.Placed.class::isInstance)
                                        .map(score -> ((NormedScore.Placed) score)
                                                .norms()
                                                .group())
                                        .findFirst()))
                .finding("withinPersonRank", r -> rows(placed, NormVectorTest::ranks))
                .compare();
    }

    /** Ranks of T within the person; a scale that was not placed has none. */
    private static Object ranks(List<NormedScore> person) {
        List<Double> known = person.stream()
                .filter(NormedScore.Placed.class::isInstance)
                .map(score -> ((NormedScore.Placed) score).standard().t())
                .toList();
        Iterator<Double> ranks = Ranks.descending(known).iterator();
        return rows(person, score -> score instanceof NormedScore.Placed ? ranks.next() : Optional.empty());
    }

    private static final Object SKIP = Findings.Skipped.SKIPPED;

    private static boolean mid(JsonNode result) {
        return result.path("scope").path("method").asText().equals("midPercentile");
    }

    private interface OfHistogram {
        double of(ScoreHistogram histogram, long score);
    }

    private static Object seen(VectorCase vectorCase, JsonNode result, OfHistogram how) {
        ScoreHistogram sample = sample(vectorCase, result);
        return rows(texts(result.path("labels")), score -> how.of(sample, Long.parseLong(score)));
    }

    private static ScoreHistogram sample(VectorCase vectorCase, JsonNode result) {
        JsonNode scope = result.path("scope");
        String group = scope.path("group").asText();
        return ScoreHistogram.of(vectorCase.responses().stream()
                .filter(row -> group.equals("all") || row.getField("group").equals(group))
                .map(row -> row.getField(scope.path("score").asText()))
                .filter(text -> !text.isEmpty())
                .map(Long::valueOf)
                .toList());
    }

    private static Object each(List<List<NormedScore>> placed, Function<NormedScore.Placed, Object> how) {
        return rows(
                placed,
                person ->
                        rows(person, score -> score instanceof NormedScore.Placed x ? how.apply(x) : Optional.empty()));
    }

    private static NormSet.Builder set(JsonNode norm) {
        NormSet.Builder builder = new NormSet.Builder();
        builder.edition(EDITION)
                .scaleId("raw")
                .group(norm.path("group").asText())
                .population("vector")
                .year(2026)
                .n(norm.path("n").asLong(100))
                .source("vector")
                .licence("CC0-1.0")
                .mean(norm.path("mean").asDouble())
                .sd(norm.path("sd").asDouble());
        return builder;
    }

    private static NormSet set(Map<String, NormSet> sets, NamedCsvRecord row) {
        return java.util.Objects.requireNonNull(sets.get(row.getField("group")));
    }

    private static Object standard(
            VectorCase vectorCase, Map<String, NormSet> sets, ToDoubleFunction<StandardScore> how) {
        return rows(
                vectorCase.responses(),
                row -> raw(row, x -> how.applyAsDouble(set(sets, row).standard(x))));
    }

    private static OptionalDouble raw(NamedCsvRecord row, Function<Double, Double> how) {
        String text = row.getField("raw");
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(how.apply(Double.valueOf(text)));
    }

    private static Optional<Object> retested(NamedCsvRecord row, Function<double[], Object> how) {
        String after = row.getField("retest");
        return after.isEmpty()
                ? Optional.empty()
                : Optional.of(how.apply(new double[] {number(row, "observed"), Double.parseDouble(after)}));
    }

    private interface OfTwo {
        double of(double one, double other);
    }

    private static Function<NamedCsvRecord, Object> pair(OfTwo how) {
        return row -> how.of(number(row, "observed"), number(row, "other"));
    }

    private static List<Double> bounds(Band band) {
        return List.of(band.lower(), band.upper());
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static double level(JsonNode result) {
        return result.path("scope").path("level").asDouble();
    }
}
