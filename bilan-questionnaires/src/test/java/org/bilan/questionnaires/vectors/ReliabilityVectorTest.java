package org.bilan.questionnaires.vectors;

import static org.bilan.questionnaires.vectors.Findings.stream;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.PointRange;
import org.bilan.questionnaires.norms.Band;
import org.bilan.questionnaires.statistics.AnswerQuality;
import org.bilan.questionnaires.statistics.AnswerTimes;
import org.bilan.questionnaires.statistics.CrossProducts;
import org.bilan.questionnaires.statistics.Reliability;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Reliability, item analysis and answer quality against R packages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReliabilityVectorTest {

    private static final Object SKIP = Findings.Skipped.SKIPPED;

    @Test
    void s03_alpha_and_items() {
        VectorCase vectorCase = VectorCase.numbered("s03").orElseThrow();
        Findings findings = new Findings(vectorCase);
        for (String pairwise : List.of("", "Pairwise")) {
            findings.finding("standardizedAlpha" + pairwise, of(vectorCase, Reliability::standardisedAlpha))
                    .finding("meanInterItemCorrelation" + pairwise, of(vectorCase, Reliability::meanCorrelation))
                    .finding("medianInterItemCorrelation" + pairwise, of(vectorCase, Reliability::medianCorrelation))
                    .finding("signalToNoise" + pairwise, of(vectorCase, Reliability::signalToNoise))
                    .finding("cronbachAlpha" + pairwise, of(vectorCase, Reliability::alpha))
                    .finding("alphaIfItemDropped" + pairwise, items(vectorCase, Reliability::alphaWithout))
                    .finding("correctedItemTotal" + pairwise, items(vectorCase, Reliability::itemRest));
        }
        findings.finding("alphaStandardErrorDuhachek", of(vectorCase, Reliability::alphaError))
                .finding("alphaConfidenceIntervalFeldt", band(vectorCase, Reliability::feldt))
                .finding("alphaConfidenceIntervalDuhachek", band(vectorCase, Reliability::duhachek))
                .finding("itemTotal", items(vectorCase, Reliability::itemTotal))
                .finding("itemSd", items(vectorCase, Reliability::itemSd))
                .finding(
                        "itemMean",
                        r -> products(vectorCase, r)
                                .map(all -> IntStream.range(0, all.items().size())
                                        .mapToObj(all::mean)
                                        .toList()))
                .finding(
                        "itemN",
                        r -> products(vectorCase, r)
                                .map(all -> IntStream.range(0, all.items().size())
                                        .mapToObj(i -> all.n(i, i))
                                        .toList()))
                .compare();
    }

    @Test
    void s06_edges() {
        VectorCase vectorCase = VectorCase.numbered("s06").orElseThrow();
        new Findings(vectorCase)
                .finding("cronbachAlpha", of(vectorCase, Reliability::alpha))
                .finding("standardizedAlpha", of(vectorCase, Reliability::standardisedAlpha))
                .finding("alphaIfItemDropped", items(vectorCase, Reliability::alphaWithout))
                .compare();
    }

    @Test
    void s04_halves() {
        VectorCase vectorCase = VectorCase.numbered("s04").orElseThrow();
        new Findings(vectorCase)
                .finding("cronbachAlpha", of(vectorCase, Reliability::alpha))
                .finding("kuderRichardson20", of(vectorCase, Reliability::alpha))
                .finding("splitHalfRulon", of(vectorCase, reliability -> reliability.split(List.of(0, 2, 4, 6))))
                .compare();
    }

    @Test
    void s30_chunks_merge_to_the_whole() {
        VectorCase vectorCase = VectorCase.numbered("s30").orElseThrow();
        List<String> names = List.of("S1", "S2", "S3", "S4", "S5");
        Map<String, CrossProducts> pairwise = new TreeMap<>();
        Map<String, CrossProducts> complete = new TreeMap<>();
        for (NamedCsvRecord row : vectorCase.responses()) {
            List<OptionalInt> answers =
                    names.stream().map(name -> number(row.getField(name))).toList();
            CrossProducts one = CrossProducts.of(names).plus(answers);
            boolean all = answers.stream().allMatch(OptionalInt::isPresent);
            pairwise.merge(row.getField("chunk"), one, CrossProducts::plus);
            complete.merge(row.getField("chunk"), all ? one : CrossProducts.of(names), CrossProducts::plus);
        }
        Map<String, CrossProducts> whole = Map.of("pairwise", merged(pairwise, names), "", merged(complete, names));
        Function<JsonNode, CrossProducts> of = r -> {
            String chunk = r.path("scope").path("chunk").asText("all");
            boolean byPair =
                    r.path("statistic").asText().toLowerCase(Locale.ROOT).contains("pairwise");
            return Objects.requireNonNull(
                    chunk.equals("all")
                            ? whole.get(byPair ? "pairwise" : "")
                            : (byPair ? pairwise : complete).get(chunk));
        };
        new Findings(vectorCase)
                .finding("covariance", r -> table(of.apply(r)::covariance))
                .finding("covariancePairwise", r -> table(of.apply(r)::covariance))
                .finding("pairwiseN", r -> table(of.apply(r)::n))
                .finding("cronbachAlpha", r -> Reliability.of(of.apply(r)).get().alpha())
                .finding(
                        "cronbachAlphaPairwise",
                        r -> Reliability.of(of.apply(r)).get().alpha())
                .compare();
    }

    private static CrossProducts merged(Map<String, CrossProducts> chunks, List<String> names) {
        return chunks.values().stream().reduce(CrossProducts.of(names), CrossProducts::plus);
    }

    @Test
    void s25_how_people_answered() {
        VectorCase.numbered("s25").ifPresent(vectorCase -> {
            List<String> names = stream(vectorCase.instrument().path("items"))
                    .map(item -> item.path("id").asText())
                    .toList();
            List<AnswerQuality> persons = vectorCase.responses().stream()
                    .map(row -> new AnswerQuality(
                            AnswerRange.unlabelled(1, 5),
                            names.stream()
                                    .map(name -> number(row.getField(name)))
                                    .toList()))
                    .toList();
            AnswerTimes times = new AnswerTimes(vectorCase.responses().stream()
                    .map(row -> Stream.of("page1", "page2", "page3")
                            .map(page -> Double.valueOf(row.getField(page)))
                            .toList())
                    .toList());
            new Findings(vectorCase)
                    .finding("totalSeconds", r -> times.totals())
                    .finding("robustZOfLogTime", r -> times.robustZOfLog())
                    .finding("relativeSpeedIndex", r -> times.relativeSpeed())
                    .finding("averageRunOfEqualAnswers", r -> Findings.rows(persons, AnswerQuality::averageRun))
                    .finding("longestRunOfEqualAnswers", r -> Findings.rows(persons, AnswerQuality::longestRun))
                    .finding("intraIndividualVariability", r -> Findings.rows(persons, AnswerQuality::variability))
                    .finding(
                            "shareOfMostFrequentAnswer",
                            r -> Findings.rows(persons, AnswerQuality::shareOfMostFrequent))
                    .finding("shareOfExtremeAnswers", r -> Findings.rows(persons, AnswerQuality::shareOfExtremes))
                    .finding("shareOfMidpointAnswers", r -> Findings.rows(persons, AnswerQuality::shareOfMiddle))
                    .compare();
        });
    }

    private static Object table(BiFunction<Integer, Integer, Object> how) {
        return IntStream.range(0, 5)
                .mapToObj(i ->
                        IntStream.range(0, 5).mapToObj(j -> how.apply(i, j)).toList())
                .toList();
    }

    private static Function<JsonNode, Object> of(
            VectorCase vectorCase, Function<Reliability, OptionalDouble> statistic) {
        return r -> reliability(vectorCase, r, reliability -> statistic.apply(reliability));
    }

    private static Function<JsonNode, Object> band(
            VectorCase vectorCase, BiFunction<Reliability, Double, Optional<Band>> statistic) {
        return r -> reliability(
                vectorCase,
                r,
                reliability -> statistic
                        .apply(reliability, r.path("scope").path("level").asDouble())
                        .map(band -> List.of(band.lower(), band.upper())));
    }

    private static Function<JsonNode, Object> items(
            VectorCase vectorCase, BiFunction<Reliability, Integer, Object> statistic) {
        return r -> reliability(
                vectorCase,
                r,
                reliability -> IntStream.range(
                                0, products(vectorCase, r).orElseThrow().items().size())
                        .mapToObj(item -> statistic.apply(reliability, item))
                        .toList());
    }

    private static Object reliability(VectorCase vectorCase, JsonNode result, Function<Reliability, Object> how) {
        Optional<CrossProducts> products = products(vectorCase, result);
        return products.isEmpty() ? SKIP : Reliability.of(products.get()).fold(reason -> Optional.empty(), how);
    }

    /** The products of the scale of a result: pair by pair where it says so, else over complete rows. */
    private static Optional<CrossProducts> products(VectorCase vectorCase, JsonNode result) {
        boolean pairwise = result.path("statistic").asText().endsWith("Pairwise")
                || (result.path("statistic").asText().startsWith("item")
                        && result.path("scope").path("rows").isMissingNode());
        String wanted = result.path("scope").path("scale").asText();
        return stream(vectorCase.instrument().path("scales"))
                .filter(scale -> scale.path("id").asText().equals(wanted))
                .findFirst()
                .map(scale -> products(vectorCase, scale, pairwise));
    }

    private static CrossProducts products(VectorCase vectorCase, JsonNode scale, boolean pairwise) {
        List<JsonNode> keys = stream(scale.path("items")).toList();
        List<List<OptionalInt>> rows = new ArrayList<>();
        for (NamedCsvRecord row : vectorCase.responses()) {
            List<OptionalInt> points =
                    keys.stream().map(key -> points(vectorCase, key, row)).toList();
            if (pairwise || points.stream().allMatch(OptionalInt::isPresent)) {
                rows.add(points);
            }
        }
        return CrossProducts.of(
                        keys.stream().map(key -> key.path("item").asText()).toList())
                .plusAll(rows);
    }

    private static OptionalInt points(VectorCase vectorCase, JsonNode key, NamedCsvRecord row) {
        JsonNode item = stream(vectorCase.instrument().path("items"))
                .filter(one -> Objects.equals(one.path("id"), key.path("item")))
                .findFirst()
                .orElseThrow();
        PointRange range =
                new PointRange(item.path("min").asInt(), item.path("max").asInt());
        OptionalInt answer = number(row.getField(key.path("item").asText()));
        return answer.isEmpty()
                ? answer
                : OptionalInt.of(Direction.ofSign(key.path("key").asInt(1)).points(answer.getAsInt(), range));
    }

    private static OptionalInt number(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }
}
