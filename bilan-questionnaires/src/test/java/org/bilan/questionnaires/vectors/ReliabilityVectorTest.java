package org.bilan.questionnaires.vectors;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.PointRange;
import org.bilan.questionnaires.norms.Band;
import org.bilan.questionnaires.norms.ScoreHistogram;
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
    void reliability_and_items_of_scales() {
        Set<String> compared = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        VectorCase.each(each -> each.instrument().path("scales").size() > 0, vectorCase -> {
            Findings findings = ofScales(vectorCase);
            known.addAll(findings.statistics());
            compared.addAll(findings.compareThoseAskedFor());
        });
        if (!VectorCase.isGiven()) {
            assertThat(compared).isEqualTo(known);
        }
    }

    private static Findings ofScales(VectorCase vectorCase) {
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
        return findings.finding("alphaStandardErrorDuhachek", of(vectorCase, Reliability::alphaError))
                .finding("alphaConfidenceIntervalFeldt", band(vectorCase, Reliability::feldt))
                .finding("alphaConfidenceIntervalDuhachek", band(vectorCase, Reliability::duhachek))
                .finding("kuderRichardson20", of(vectorCase, Reliability::alpha))
                .finding(
                        "splitHalfRulon",
                        r -> reliability(vectorCase, r, reliability -> reliability.split(everyOther(vectorCase, r))))
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
                                        .toList()));
    }

    private static List<Integer> everyOther(VectorCase vectorCase, JsonNode result) {
        int items = products(vectorCase, result).orElseThrow().items().size();
        return IntStream.iterate(0, i -> i < items, i -> i + 2).boxed().toList();
    }

    @Test
    void chunks_merge_to_the_whole() {
        VectorCase.each(
                each -> each.hasColumns("chunk") && each.hasFormat("likert"), ReliabilityVectorTest::mergedChunks);
    }

    private static void mergedChunks(VectorCase vectorCase) {
        List<String> names = vectorCase.items("likert").stream()
                .map(item -> item.path("id").asText())
                .toList();
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
                .finding("n", r -> histogram(vectorCase, r).map(ScoreHistogram::n))
                .finding("mean", r -> histogram(vectorCase, r).map(ScoreHistogram::mean))
                .finding(
                        "varianceUnbiased",
                        r -> histogram(vectorCase, r)
                                .map(scores -> Math.pow(scores.sd().orElseThrow(), 2)))
                .finding(
                        "scoreCounts",
                        r -> histogram(vectorCase, r)
                                .map(scores -> scores(r)
                                        .map(score -> scores.counts().getOrDefault(score, 0L))
                                        .toList()))
                .finding(
                        "percentileRankMid",
                        r -> histogram(vectorCase, r)
                                .map(scores -> scores(r)
                                        .map(score -> scores.percentile((double) score))
                                        .toList()))
                .finding("covariance", r -> table(names.size(), of.apply(r)::covariance))
                .finding("covariancePairwise", r -> table(names.size(), of.apply(r)::covariance))
                .finding("pairwiseN", r -> table(names.size(), of.apply(r)::n))
                .finding("cronbachAlpha", r -> Reliability.of(of.apply(r)).get().alpha())
                .finding(
                        "cronbachAlphaPairwise",
                        r -> Reliability.of(of.apply(r)).get().alpha())
                .compare();
    }

    /** The scores of a variable, merged from its chunks where all are meant. */
    private static Asked histogram(VectorCase vectorCase, JsonNode result) {
        String variable = result.path("scope").path("variable").asText();
        String chunk = result.path("scope").path("chunk").asText();
        Map<String, ScoreHistogram> chunks = new TreeMap<>();
        for (NamedCsvRecord row : vectorCase.responses()) {
            String text = row.getField(variable);
            if (!text.matches("-?[0-9]*")) {
                return new Asked(Optional.empty());
            }
            List<Long> scores = text.isEmpty() ? List.of() : List.of(Long.valueOf(text));
            chunks.merge(row.getField("chunk"), ScoreHistogram.of(scores), ScoreHistogram::plus);
        }
        ScoreHistogram all = chunks.values().stream().reduce(ScoreHistogram.EMPTY, ScoreHistogram::plus);
        return new Asked(Optional.of(chunks.getOrDefault(chunk, all)));
    }

    /** A histogram of whole numbers; of a variable with fractions there is none. */
    private record Asked(Optional<ScoreHistogram> scores) {
        Object map(Function<ScoreHistogram, Object> how) {
            return scores.map(how).orElse(SKIP);
        }
    }

    private static Stream<Long> scores(JsonNode result) {
        return Findings.texts(result.path("labels")).stream().map(Long::valueOf);
    }

    private static CrossProducts merged(Map<String, CrossProducts> chunks, List<String> names) {
        return chunks.values().stream().reduce(CrossProducts.of(names), CrossProducts::plus);
    }

    @Test
    void how_people_answered() {
        VectorCase.eachGiven(each -> each.asksFor("longestRunOfEqualAnswers"), vectorCase -> {
            List<String> names = stream(vectorCase.instrument().path("items"))
                    .map(item -> item.path("id").asText())
                    .toList();
            JsonNode item = vectorCase.instrument().path("items").path(0);
            AnswerRange range = AnswerRange.unlabelled(
                    item.path("min").asInt(), item.path("max").asInt());
            List<AnswerQuality> persons = vectorCase.responses().stream()
                    .map(row -> new AnswerQuality(
                            range,
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

    private static Object table(int size, BiFunction<Integer, Integer, Object> how) {
        return IntStream.range(0, size)
                .mapToObj(i ->
                        IntStream.range(0, size).mapToObj(j -> how.apply(i, j)).toList())
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
