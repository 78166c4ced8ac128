package org.bilan.questionnaires.vectors;

import static org.bilan.questionnaires.vectors.Findings.rows;
import static org.bilan.questionnaires.vectors.Findings.texts;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bilan.questionnaires.preference.Choices;
import org.bilan.questionnaires.preference.Consistency;
import org.bilan.questionnaires.preference.GroupChoices;
import org.bilan.questionnaires.preference.Ordering;
import org.bilan.questionnaires.preference.Preferences;
import org.bilan.questionnaires.preference.Rankings;
import org.bilan.questionnaires.preference.Ranks;
import org.bilan.questionnaires.preference.Shares;
import org.bilan.questionnaires.preference.Worths;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rankings, pairs, blocks and shares against R packages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreferenceVectorTest {

    @Test
    void a_group_compares_pairs() {
        VectorCase.each(
                each -> each.hasColumns("first", "second", "winsFirst", "winsSecond"),
                PreferenceVectorTest::groupOfPairs);
    }

    private static void groupOfPairs(VectorCase vectorCase) {
        Preferences wins = Preferences.unknown(
                texts(vectorCase.instrument().path("parameters").path("objects")));
        for (NamedCsvRecord row : vectorCase.responses()) {
            String first = row.getField("first");
            String second = row.getField("second");
            wins = wins.plusWins(first, second, Integer.parseInt(row.getField("winsFirst")))
                    .plusWins(second, first, Integer.parseInt(row.getField("winsSecond")));
        }
        GroupChoices group = new GroupChoices(wins);
        Preferences all = wins;
        Choices choices = Choices.pairs(all);
        new Findings(vectorCase)
                .finding("thurstoneCaseV", r -> group.thurstoneCaseV().get().scale())
                .finding(
                        "thurstoneGoodnessOfFit",
                        r -> group.thurstoneCaseV().get().goodnessOfFit())
                .finding("bradleyTerryLogWorth", r -> worths(all.objects(), choices, Worths::logWorths))
                .finding("bradleyTerryStandardError", r -> worths(all.objects(), choices, Worths::standardErrors))
                .finding("bradleyTerryWorth", r -> worths(all.objects(), choices, Worths::shares))
                .finding("kendallAgreementU", r -> group.kendallU())
                .finding("kendallAgreementChiSquare", r -> group.kendallChiSquare())
                .finding(
                        "winShare",
                        r -> rows(
                                all.objects(),
                                object -> all.score(object)
                                        / all.objects().stream()
                                                .filter(other -> !other.equals(object))
                                                .mapToInt(other -> all.compared(object, other))
                                                .sum()))
                .compare();
    }

    /** Of each object, or of none where some object never loses or never wins. */
    private static Object worths(List<String> objects, Choices choices, Function<Worths, List<Double>> how) {
        return Worths.of(choices)
                .fold(separated -> rows(objects, object -> Optional.empty()), worths -> how.apply(worths));
    }

    @Test
    void a_person_compares_pairs() {
        VectorCase.each(each -> each.hasParameter("pairs"), PreferenceVectorTest::personsWithPairs);
    }

    private static void personsWithPairs(VectorCase vectorCase) {
        JsonNode p = vectorCase.instrument().path("parameters");
        List<Preferences> persons =
                vectorCase.responses().stream().map(row -> pairs(p, row)).toList();
        new Findings(vectorCase)
                .finding("pairwiseWinsTiesHalf", r -> rows(persons, Preferences::scores))
                .finding("withinPersonRank", r -> rows(persons, person -> Ranks.descending(person.scores())))
                .finding("circularTriads", r -> consistency(persons, Consistency::circularTriads))
                .finding(
                        "maximumCircularTriads",
                        r -> new Consistency(p.path("objects").size(), 0).mostCircularTriads())
                .finding("kendallConsistencyZeta", r -> consistency(persons, Consistency::zeta))
                .finding("circularTriadsExactLowerP", r -> consistency(persons, Consistency::chanceOfSoFew))
                .finding("bradleyTerryLogWorth", r -> {
                    int row = vectorCase.row(r.path("scope").path("respondent").asText());
                    return row < 0
                            ? Findings.Skipped.SKIPPED
                            : worths(persons.get(row).objects(), Choices.pairs(persons.get(row)), Worths::logWorths);
                })
                .compare();
    }

    private static Preferences pairs(JsonNode parameters, NamedCsvRecord row) {
        Preferences person = Preferences.unknown(texts(parameters.path("objects")));
        for (JsonNode pair : parameters.path("pairs")) {
            Set<String> first = Set.of(pair.path("first").asText());
            Set<String> second = Set.of(pair.path("second").asText());
            Ordering said = switch (row.getField(pair.path("column").asText())) {
                case "1" -> new Ordering(List.of(first, second), Set.of());
                case "-1" -> new Ordering(List.of(second, first), Set.of());
                case "0" ->
                    new Ordering(
                            List.of(Set.of(
                                    pair.path("first").asText(),
                                    pair.path("second").asText())),
                            Set.of(0));
                default -> new Ordering(List.of(), Set.of());
            };
            person = person.plus(said);
        }
        return person;
    }

    private static Object consistency(List<Preferences> persons, Function<Consistency, Object> how) {
        return rows(
                persons,
                person -> Consistency.of(person)
                        .fold(undefined -> Optional.empty(), settled -> Optional.of(how.apply(settled))));
    }

    @Test
    void full_rankings() {
        VectorCase.each(each -> each.asksFor("meanSpearmanBetweenRaters"), PreferenceVectorTest::fullRankings);
    }

    private static void fullRankings(VectorCase vectorCase) {
        List<String> objects = texts(vectorCase.instrument().path("parameters").path("objects"));
        Function<JsonNode, Rankings> of = r -> rankings(
                vectorCase, objects, r.path("scope").path("ranking").asText().equals("tied") ? "_t" : "");
        new Findings(vectorCase)
                .finding("bordaCount", r -> of.apply(r).borda())
                .finding("meanRank", r -> of.apply(r).meanRanks())
                .finding("kendallWTieCorrected", r -> of.apply(r).kendallW())
                .finding("kendallW", r -> of.apply(r).kendallWUncorrected())
                .finding("friedmanChiSquare", r -> of.apply(r).friedman())
                .finding("friedmanP", r -> of.apply(r).friedmanP())
                .finding("meanSpearmanBetweenRaters", r -> of.apply(r).meanSpearman())
                .finding(
                        "spearmanWithRespondent1",
                        r -> others(of.apply(r), other -> of.apply(r).spearman(0, other)))
                .finding(
                        "kendallTauBWithRespondent1",
                        r -> others(of.apply(r), other -> of.apply(r).tauB(0, other)))
                .finding("spearmanFootrule", r -> of.apply(r).footrule(0, 1))
                .compare();
    }

    private static Rankings rankings(VectorCase vectorCase, List<String> objects, String suffix) {
        return new Rankings(vectorCase.responses().stream()
                .map(row -> objects.stream()
                        .map(object -> Double.valueOf(row.getField(object + suffix)))
                        .toList())
                .toList());
    }

    private static Object others(Rankings rankings, Function<Integer, Object> how) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < rankings.rows().size(); i++) {
            all.add(how.apply(i));
        }
        return all;
    }

    @Test
    void rankings_of_the_top() {
        VectorCase.each(each -> each.hasParameter("top"), PreferenceVectorTest::topRankings);
    }

    private static void topRankings(VectorCase vectorCase) {
        JsonNode p = vectorCase.instrument().path("parameters");
        List<String> objects = texts(p.path("objects"));
        Choices top = new Choices(objects);
        List<List<Double>> ranks = new ArrayList<>();
        List<List<String>> named = new ArrayList<>();
        for (NamedCsvRecord row : vectorCase.responses()) {
            List<String> order = IntStream.rangeClosed(1, p.path("top").asInt())
                    .mapToObj(place -> row.getField("choice" + place))
                    .filter(choice -> !choice.isEmpty())
                    .toList();
            top.ranking(order);
            named.add(order);
            ranks.add(Ranks.descending(objects.stream()
                    .map(object -> order.contains(object) ? -(double) order.indexOf(object) : -objects.size())
                    .toList()));
        }
        Rankings middle = new Rankings(ranks);
        Choices full = new Choices(objects);
        p.path("fullRankings").forEach(ranking -> full.ranking(texts(ranking.path("order"))));
        new Findings(vectorCase)
                .finding("meanRankUnrankedAverage", r -> middle.meanRanks())
                .finding("bordaUnrankedAverage", r -> middle.borda())
                .finding(
                        "timesNamed",
                        r -> rows(
                                objects,
                                object -> named.stream()
                                        .filter(order -> order.contains(object))
                                        .count()))
                .finding(
                        "timesFirst",
                        r -> rows(
                                objects,
                                object -> named.stream()
                                        .filter(order -> order.get(0).equals(object))
                                        .count()))
                .finding(
                        "plackettLuceLogWorth",
                        r -> worths(objects, r.path("scope").has("data") ? full : top, Worths::logWorths))
                .finding("plackettLuceWorth", r -> worths(objects, top, Worths::shares))
                .finding("plackettLuceStandardError", r -> worths(objects, top, Worths::standardErrors))
                .finding(
                        "logLikelihood",
                        r -> Worths.of(top)
                                .fold(separated -> Optional.empty(), worths -> Optional.of(worths.logLikelihood())))
                .compare();
    }

    @Test
    void shares() {
        VectorCase.each(each -> each.hasFormat("constantSum"), PreferenceVectorTest::shares);
    }

    private static void shares(VectorCase vectorCase) {
        JsonNode item = vectorCase.items("constantSum").get(0);
        List<String> columns = texts(item.path("columns"));
        List<Map<String, Integer>> answers =
                vectorCase.responses().stream().map(row -> points(columns, row)).toList();
        int total = item.path("total").asInt();
        new Findings(vectorCase)
                .finding(
                        "constantSumShares",
                        r -> rows(
                                answers,
                                points ->
                                        valid(points, columns, total) ? new Shares(points).shares() : nothing(columns)))
                .finding(
                        "constantSumSharesRescaled",
                        r -> rows(
                                answers,
                                points -> usable(points, columns) ? new Shares(points).shares() : nothing(columns)))
                .finding(
                        "centredLogRatio",
                        r -> rows(
                                answers,
                                points -> valid(points, columns, total)
                                        ? new Shares(points)
                                                .centredLogRatios(r.path("scope")
                                                        .path("zeroReplacement")
                                                        .asDouble())
                                        : nothing(columns)))
                .finding(
                        "meanShareOfValid",
                        r -> IntStream.range(0, columns.size())
                                .mapToObj(column -> answers.stream()
                                        .filter(points -> valid(points, columns, total))
                                        .mapToDouble(points ->
                                                new Shares(points).shares().get(column))
                                        .average())
                                .toList())
                .finding(
                        "normalisedEntropy",
                        r -> rows(
                                answers,
                                points -> valid(points, columns, total)
                                        ? new Shares(points).evenness()
                                        : Optional.empty()))
                .compare();
    }

    private static boolean valid(Map<String, Integer> points, List<String> columns, int total) {
        return points.size() == columns.size()
                && points.values().stream().allMatch(x -> x >= 0)
                && points.values().stream().mapToInt(x -> x).sum() == total;
    }

    private static boolean usable(Map<String, Integer> points, List<String> columns) {
        return points.size() == columns.size()
                && points.values().stream().allMatch(x -> x >= 0)
                && points.values().stream().anyMatch(x -> x > 0);
    }

    private static Object nothing(List<String> columns) {
        return rows(columns, column -> Optional.empty());
    }

    private static Map<String, Integer> points(List<String> columns, NamedCsvRecord row) {
        Map<String, Integer> points = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> !row.getField(column).isEmpty())
                .forEach(column -> points.put(column, Integer.valueOf(row.getField(column))));
        return points;
    }

    @Test
    void blocks_and_pairs() {
        VectorCase.each(each -> each.hasFormat("forcedChoiceBlock"), PreferenceVectorTest::blocksAndPairs);
    }

    private static void blocksAndPairs(VectorCase vectorCase) {
        BlockVector blocks = new BlockVector(vectorCase);
        new Findings(vectorCase)
                .finding("forcedChoiceMostMinusLeast", r -> blocks.mostMinusLeast())
                .finding("forcedChoiceValidBlocks", r -> blocks.valid())
                .finding("forcedChoicePairWins", r -> blocks.wins())
                .finding("ipsativeConstant", r -> blocks.totals())
                .finding("withinPersonMeanRating", r -> blocks.centred(person -> person.meanRating()))
                .finding("schwartzCentred", r -> blocks.perScale((person, scale) -> person.centred(scale)))
                .finding(
                        "withinPersonStandardised", r -> blocks.perScale((person, scale) -> person.standardised(scale)))
                .finding("withinPersonRank", r -> blocks.perScale((person, scale) -> scale.rank()))
                .compare();
    }
}
