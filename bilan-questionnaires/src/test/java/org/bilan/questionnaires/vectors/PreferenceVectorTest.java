package org.bilan.questionnaires.vectors;

import static org.bilan.questionnaires.vectors.Findings.rows;
import static org.bilan.questionnaires.vectors.Findings.stream;
import static org.bilan.questionnaires.vectors.Findings.texts;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
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
    void s11_a_group_compares_pairs() {
        VectorCase vectorCase = VectorCase.numbered("s11").orElseThrow();
        Preferences wins = Preferences.unknown(
                texts(vectorCase.instrument().path("parameters").path("objects")));
        for (NamedCsvRecord row : vectorCase.responses()) {
            String first = row.getField("first");
            String second = row.getField("second");
            wins = wins.plusWins(first, second, Integer.parseInt(row.getField("winsFirst")))
                    .plusWins(second, first, Integer.parseInt(row.getField("winsSecond")));
        }
        GroupChoices group = new GroupChoices(wins);
        Worths worths = Worths.of(Choices.pairs(wins)).get();
        Preferences all = wins;
        new Findings(vectorCase)
                .finding("thurstoneCaseV", r -> group.thurstoneCaseV().get().scale())
                .finding(
                        "thurstoneGoodnessOfFit",
                        r -> group.thurstoneCaseV().get().goodnessOfFit())
                .finding("bradleyTerryLogWorth", r -> worths.logWorths())
                .finding("bradleyTerryStandardError", r -> worths.standardErrors())
                .finding("bradleyTerryWorth", r -> worths.shares())
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

    @Test
    void s12_a_person_compares_pairs() {
        VectorCase vectorCase = VectorCase.numbered("s12").orElseThrow();
        JsonNode p = vectorCase.instrument().path("parameters");
        List<Preferences> persons =
                vectorCase.responses().stream().map(row -> pairs(p, row)).toList();
        new Findings(vectorCase)
                .finding("pairwiseWinsTiesHalf", r -> rows(persons, Preferences::scores))
                .finding("withinPersonRank", r -> rows(persons, person -> Ranks.descending(person.scores())))
                .finding("circularTriads", r -> consistency(persons, Consistency::circularTriads))
                .finding("maximumCircularTriads", r -> new Consistency(6, 0).mostCircularTriads())
                .finding("kendallConsistencyZeta", r -> consistency(persons, Consistency::zeta))
                .finding("circularTriadsExactLowerP", r -> consistency(persons, Consistency::chanceOfSoFew))
                .finding(
                        "bradleyTerryLogWorth",
                        r -> rows(
                                persons.get(0).objects(),
                                object -> Worths.of(Choices.pairs(persons.get(0)))
                                        .fold(separated -> Optional.empty(), Optional::of)))
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
    void s13_full_rankings() {
        VectorCase vectorCase = VectorCase.numbered("s13").orElseThrow();
        List<String> objects = texts(vectorCase.instrument().path("parameters").path("objects"));
        Map<String, Rankings> rankings = Map.of(
                "strict", rankings(vectorCase, objects, ""),
                "tied", rankings(vectorCase, objects, "_t"));
        Function<JsonNode, Rankings> of = r -> java.util.Objects.requireNonNull(
                rankings.get(r.path("scope").path("ranking").asText()));
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
    void s14_rankings_of_the_top() {
        VectorCase vectorCase = VectorCase.numbered("s14").orElseThrow();
        JsonNode p = vectorCase.instrument().path("parameters");
        List<String> objects = texts(p.path("objects"));
        Choices top = new Choices(objects);
        List<List<Double>> ranks = new ArrayList<>();
        List<List<String>> named = new ArrayList<>();
        for (NamedCsvRecord row : vectorCase.responses()) {
            List<String> order = Stream.of("choice1", "choice2", "choice3")
                    .map(row::getField)
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
        Worths worths = Worths.of(top).get();
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
                        r -> r.path("id").asText().startsWith("plFull")
                                ? Worths.of(full).get().logWorths()
                                : worths.logWorths())
                .finding("plackettLuceWorth", r -> worths.shares())
                .finding("plackettLuceStandardError", r -> worths.standardErrors())
                .finding("logLikelihood", r -> worths.logLikelihood())
                .compare();
    }

    @Test
    void s16_shares() {
        VectorCase vectorCase = VectorCase.numbered("s16").orElseThrow();
        JsonNode item = vectorCase.instrument().path("items").get(0);
        List<Map<String, Integer>> answers = vectorCase.responses().stream()
                .map(row -> points(texts(item.path("columns")), row))
                .toList();
        int total = item.path("total").asInt();
        new Findings(vectorCase)
                .finding(
                        "constantSumShares",
                        r -> rows(answers, points -> {
                            boolean valid = points.size() == 5
                                    && points.values().stream().allMatch(x -> x >= 0)
                                    && points.values().stream().mapToInt(x -> x).sum() == total;
                            return valid ? new Shares(points).shares() : nothing();
                        }))
                .finding("constantSumSharesRescaled", r -> rows(answers, points -> shares(points, Shares::shares)))
                .finding(
                        "normalisedEntropy",
                        r -> rows(
                                answers,
                                points -> valid(points, total) ? new Shares(points).evenness() : Optional.empty()))
                .finding(
                        "centredLogRatio",
                        r -> rows(
                                answers,
                                points -> valid(points, total) ? new Shares(points).centredLogRatios(0.5) : nothing()))
                .compare();
    }

    private static boolean valid(Map<String, Integer> points, int total) {
        return points.size() == 5
                && points.values().stream().allMatch(x -> x >= 0)
                && points.values().stream().mapToInt(x -> x).sum() == total;
    }

    private static Object shares(Map<String, Integer> points, Function<Shares, Object> how) {
        boolean usable = points.size() == 5
                && points.values().stream().allMatch(x -> x >= 0)
                && points.values().stream().anyMatch(x -> x > 0);
        return usable ? how.apply(new Shares(points)) : nothing();
    }

    private static Object nothing() {
        return rows(List.of(1, 2, 3, 4, 5), i -> Optional.empty());
    }

    private static Map<String, Integer> points(List<String> columns, NamedCsvRecord row) {
        Map<String, Integer> points = new TreeMap<>();
        columns.stream()
                .filter(column -> !row.getField(column).isEmpty())
                .forEach(column -> points.put(column, Integer.valueOf(row.getField(column))));
        return points;
    }

    @Test
    void s10_blocks_and_pairs() {
        VectorCase vectorCase = VectorCase.numbered("s10").orElseThrow();
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

    static List<JsonNode> items(VectorCase vectorCase, String format) {
        return stream(vectorCase.instrument().path("items"))
                .filter(item -> item.path("format").asText().equals(format))
                .toList();
    }
}
