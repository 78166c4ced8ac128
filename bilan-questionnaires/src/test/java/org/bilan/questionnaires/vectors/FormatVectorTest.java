package org.bilan.questionnaires.vectors;

import static org.bilan.questionnaires.vectors.Findings.rows;
import static org.bilan.questionnaires.vectors.Findings.stream;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.TimeLimit;
import org.bilan.questionnaires.scoring.AbilityTally;
import org.bilan.questionnaires.scoring.ExpertAgreement;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.Scorer;
import org.bilan.questionnaires.statistics.CrossProducts;
import org.bilan.questionnaires.statistics.ItemDifficulty;
import org.bilan.questionnaires.statistics.Reliability;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Situational judgement and timed ability items against the vectors, scored by keys of our own instruments. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatVectorTest {

    @Test
    void situational_judgement() {
        VectorCase.each(each -> each.hasFormat("situationalJudgement"), FormatVectorTest::judgement);
    }

    private static void judgement(VectorCase vectorCase) {
        List<JsonNode> items = vectorCase.items("situationalJudgement");
        int least =
                vectorCase.instrument().path("parameters").path("minAnswered").asInt(1);
        Instrument most = judgement(items, false, least);
        Instrument both = judgement(items, true, 1);
        List<NamedCsvRecord> all = vectorCase.responses();
        new Findings(vectorCase)
                .finding(
                        "optionPointsSum",
                        r -> rows(
                                all,
                                row -> score(most, row, items, "points").trace().sumOfAnswered().stream()
                                        .boxed()
                                        .findFirst()))
                .finding(
                        "answeredCount",
                        r -> rows(
                                all,
                                row -> score(most, row, items, "points").trace().answered()))
                .finding("optionPointsMean", r -> rows(all, row -> mean(score(most, row, items, "points"))))
                .finding("optionPointsMostMinusLeast", r -> rows(all, row -> sum(score(both, row, items, "points"))))
                .finding("mostLeastKeyAgreement", r -> rows(all, row -> sum(score(both, row, items, "agreement"))))
                .finding(
                        "validItems",
                        r -> rows(
                                all,
                                row -> score(both, row, items, "points").trace().answered()))
                .finding(
                        "traitKeyedOptionCount",
                        r -> rows(
                                all,
                                row -> rows(
                                        Findings.texts(r.path("colLabels")),
                                        (String trait) -> sum(score(most, row, items, trait)))))
                .finding(
                        "meanAbsoluteDistanceToExperts",
                        r -> rows(all, row -> experts(vectorCase, row).absoluteDistance()))
                .finding(
                        "meanSquaredDistanceToExperts",
                        r -> rows(all, row -> experts(vectorCase, row).squaredDistance()))
                .finding(
                        "correlationWithExperts",
                        r -> rows(all, row -> experts(vectorCase, row).correlation()))
                .compare();
    }

    private static Instrument judgement(List<JsonNode> items, boolean leastToo, int minAnswered) {
        List<Item> asked = new ArrayList<>();
        Map<String, List<Keyed>> keys = new TreeMap<>();
        for (JsonNode item : items) {
            String id = item.path("id").asText();
            List<Choice> options = new ArrayList<>();
            Map<String, Integer> points = new HashMap<>();
            Map<String, Map<String, Integer>> traits = new TreeMap<>();
            for (JsonNode option : item.path("options")) {
                String optionId = option.path("id").asText();
                options.add(Choice.of(optionId, Samples.text(optionId)));
                points.put(optionId, option.path("points").asInt());
                traits.computeIfAbsent(option.path("trait").asText(), trait -> new HashMap<>())
                        .put(optionId, 1);
            }
            traits.forEach((trait, keyed) -> key(keys, trait, new Keyed.ByPoints(id, keyed, 1)));
            asked.add(Item.of(id, Samples.text(id), new ChoiceFormat.SituationalJudgement(options, leastToo)));
            key(keys, "points", new Keyed.ByPoints(id, points, 1));
            if (leastToo) {
                key(keys, "agreement", new Keyed.ByAgreement(id, points, 1));
            }
        }
        Instrument.Builder builder = Samples.cover();
        builder.addAllItems(asked);
        keys.forEach((scale, list) -> builder.addScales(
                Scale.of(scale, Samples.text(scale), list, scale.equals("points") ? minAnswered : 1)));
        return builder.build();
    }

    private static void key(Map<String, List<Keyed>> keys, String scale, Keyed keyed) {
        keys.computeIfAbsent(scale, s -> new ArrayList<>()).add(keyed);
    }

    private static ScaleScore score(Instrument instrument, NamedCsvRecord row, List<JsonNode> items, String scale) {
        Map<String, String> raw = new HashMap<>();
        for (JsonNode item : items) {
            String id = item.path("id").asText();
            String most = row.getField(item.path("columns").path("most").asText());
            String least = row.getField(item.path("columns").path("least").asText());
            boolean both =
                    instrument.item(id).orElseThrow().format() instanceof ChoiceFormat.SituationalJudgement judgement
                            && judgement.leastToo();
            boolean valid = !both || (!most.isEmpty() && !least.isEmpty() && !most.equals(least));
            raw.put(id, !valid ? "" : both ? most + ">" + least : most);
        }
        return Scorer.score(instrument, AnswerSheet.parse(instrument, raw).get())
                .score(scale)
                .orElseThrow();
    }

    private static Optional<Object> mean(ScaleScore score) {
        return score instanceof ScaleScore.Given given ? Optional.of(given.mean()) : Optional.empty();
    }

    private static long sum(ScaleScore score) {
        return score.trace().sumOfAnswered().orElse(0);
    }

    private static ExpertAgreement experts(VectorCase vectorCase, NamedCsvRecord row) {
        Map<String, Integer> ratings = new HashMap<>();
        Map<String, Double> means = new TreeMap<>();
        stream(vectorCase.instrument().path("items"))
                .filter(item -> item.has("expertMean"))
                .forEach(item -> {
                    String id = item.path("id").asText();
                    means.put(id, item.path("expertMean").asDouble());
                    if (!row.getField(id).isEmpty()) {
                        ratings.put(id, Integer.valueOf(row.getField(id)));
                    }
                });
        return ExpertAgreement.of(ratings, means);
    }

    @Test
    void ability_items() {
        VectorCase.each(each -> each.hasFormat("multipleChoice"), FormatVectorTest::ability);
    }

    private static void ability(VectorCase vectorCase) {
        List<JsonNode> items = vectorCase.items("multipleChoice");
        Instrument instrument = ability(items);
        Function<NamedCsvRecord, AbilityTally> tally =
                row -> AbilityTally.of(instrument, instrument.scales().get(0), sheet(instrument, row));
        List<NamedCsvRecord> all = vectorCase.responses();
        Function<NamedCsvRecord, Long> millis = row -> Math.round(Double.parseDouble(row.getField("seconds")) * 1000);
        List<String> ids = items.stream().map(item -> item.path("id").asText()).toList();
        Reliability reliability = Reliability.of(CrossProducts.of(ids)
                        .plusAll(all.stream().map(row -> right(items, row)).toList()))
                .get();
        new Findings(vectorCase)
                .finding("itemTotal", r -> rows(ids, id -> reliability.itemTotal(ids.indexOf(id))))
                .finding("correctedItemTotal", r -> rows(ids, id -> reliability.itemRest(ids.indexOf(id))))
                .finding("itemDifficulty", r -> difficulty(instrument, all, ItemDifficulty::shareRight))
                .finding(
                        "itemDifficultyAmongReached",
                        r -> difficulty(instrument, all, ItemDifficulty::shareRightOfReached))
                .finding(
                        "itemDifficultyCorrectedForChance",
                        r -> difficulty(instrument, all, ItemDifficulty::correctedForChance))
                .finding("rightCount", r -> rows(all, row -> tally.apply(row).right()))
                .finding("wrongCount", r -> rows(all, row -> tally.apply(row).wrong()))
                .finding("omittedCount", r -> rows(all, row -> tally.apply(row).omitted()))
                .finding(
                        "notReachedCount",
                        r -> rows(all, row -> tally.apply(row).notReached()))
                .finding("formulaScore", r -> rows(all, row -> tally.apply(row).formulaScore()))
                .finding(
                        "accuracyOfAttempted",
                        r -> rows(all, row -> tally.apply(row).accuracy()))
                .finding(
                        "rightPerMinute", r -> rows(all, row -> tally.apply(row).rightPerMinute(millis.apply(row))))
                .finding(
                        "inverseEfficiency",
                        r -> rows(all, row -> tally.apply(row).inverseEfficiency(millis.apply(row))))
                .compare();
    }

    /** 1 for right, 0 for wrong, left out, or not reached. */
    private static List<OptionalInt> right(List<JsonNode> items, NamedCsvRecord row) {
        return items.stream()
                .map(item -> OptionalInt.of(
                        row.getField(item.path("id").asText())
                                        .equals(item.path("key").asText())
                                ? 1
                                : 0))
                .toList();
    }

    private static List<Object> difficulty(
            Instrument instrument, List<NamedCsvRecord> all, Function<ItemDifficulty, OptionalDouble> how) {
        List<AnswerSheet> sheets =
                all.stream().map(row -> sheet(instrument, row)).toList();
        return rows(instrument.scales().get(0).keys(), keyed -> {
            ItemDifficulty found = ItemDifficulty.of(instrument, (Keyed.ByPoints) keyed);
            for (AnswerSheet one : sheets) {
                found = found.plus(one);
            }
            return how.apply(found);
        });
    }

    private static Instrument ability(List<JsonNode> items) {
        List<Item> asked = new ArrayList<>();
        List<Keyed> keys = new ArrayList<>();
        for (JsonNode item : items) {
            String id = item.path("id").asText();
            List<Choice> options = IntStream.rangeClosed(1, item.path("options").asInt())
                    .mapToObj(i -> Choice.of(Integer.toString(i), Samples.text("option " + i)))
                    .toList();
            asked.add(Item.of(
                    id,
                    Samples.text(id),
                    new ChoiceFormat.TimedAbility(options, new TimeLimit(60, Samples.text("no clock")))));
            keys.add(Keyed.rightChoice(id, item.path("key").asText()));
        }
        Scale right = new Scale.Builder()
                .id("right")
                .label(Samples.text("right"))
                .addAllKeys(keys)
                .missing(MissingRule.atLeast(1))
                .build();
        return Samples.cover().addAllItems(asked).addScales(right).build();
    }

    private static AnswerSheet sheet(Instrument instrument, NamedCsvRecord row) {
        Map<String, String> raw = new HashMap<>();
        instrument.items().forEach(item -> {
            String text = row.getField(item.id());
            raw.put(item.id(), text.equals("0") ? "omitted" : text);
        });
        return AnswerSheet.parse(instrument, raw).get();
    }
}
