package org.bilan.questionnaires.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.Scorer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Scale scores against the values that R packages compute. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScaleScoreVectorTest {

    private static final Map<String, Function<ScaleScore, Optional<? extends Number>>> STATISTICS = Map.of(
            "answeredCount", score -> Optional.of(score.trace().answered()),
            "scaleMeanOfAnswered",
                    score -> score.trace().meanOfAnswered().stream().boxed().findFirst(),
            "scaleSumOfAnswered",
                    score -> score.trace().sumOfAnswered().stream().boxed().findFirst(),
            "scaleSumComplete",
                    score -> score.trace().sumIfComplete().stream().boxed().findFirst(),
            "scaleMean", score -> given(score).map(ScaleScore.Given::mean),
            "scaleSumProrated", score -> given(score).map(ScaleScore.Given::proratedSum),
            "scalePercentOfMaximum", score -> given(score).map(ScaleScore.Given::percentOfMaximum));

    private static final Set<String> WHOLE_NUMBER_FORMATS = Set.of("likert", "yesNo", "rating", "semanticDifferential");

    @Test
    void every_scale_score_of_every_case_is_what_the_packages_say() {
        Comparison comparison = new Comparison();
        for (VectorCase vectorCase : VectorCase.knowing(STATISTICS.keySet())) {
            scored(vectorCase)
                    .ifPresent(profiles -> vectorCase.results().stream()
                            .filter(ScaleScoreVectorTest::isAboutOneScale)
                            .forEach(result -> compare(comparison, vectorCase.name(), result, profiles)));
        }
        comparison.report("scale scores");
    }

    private static void compare(Comparison comparison, String name, JsonNode result, List<Profile> profiles) {
        String scale = result.path("scope").path("scale").asText();
        Function<ScaleScore, Optional<? extends Number>> statistic =
                STATISTICS.getOrDefault(result.path("statistic").asText(), score -> Optional.empty());
        assertThat(profiles).allMatch(profile -> profile.score(scale).isPresent());
        comparison.compare(
                name + " " + result.path("id").asText(),
                result,
                profiles.stream()
                        .map(profile -> statistic.apply(profile.score(scale).orElseThrow()))
                        .toList());
    }

    private static boolean isAboutOneScale(JsonNode result) {
        return result.path("scope").has("scale")
                && result.path("labels").asText().equals("respondents");
    }

    private static Optional<ScaleScore.Given> given(ScaleScore score) {
        return Optional.of(score).filter(ScaleScore.Given.class::isInstance).map(ScaleScore.Given.class::cast);
    }

    private static Optional<List<Profile>> scored(VectorCase vectorCase) {
        JsonNode items = vectorCase.instrument().path("items");
        boolean known = !items.isEmpty()
                && !vectorCase.instrument().path("scales").isEmpty()
                && stream(items)
                        .allMatch(item -> WHOLE_NUMBER_FORMATS.contains(
                                item.path("format").asText()));
        if (!known) {
            return Optional.empty();
        }
        Instrument instrument = instrument(vectorCase.instrument());
        return Optional.of(vectorCase.responses().stream()
                .map(row -> Scorer.score(instrument, sheet(instrument, row)))
                .toList());
    }

    private static AnswerSheet sheet(Instrument instrument, NamedCsvRecord row) {
        Map<String, String> raw = new HashMap<>();
        instrument.items().forEach(item -> raw.put(item.id(), row.getField(item.id())));
        return AnswerSheet.parse(instrument, raw).get();
    }

    private static Instrument instrument(JsonNode definition) {
        Set<String> keyed = new HashSet<>();
        stream(definition.path("scales"))
                .forEach(scale -> stream(scale.path("items"))
                        .forEach(key -> keyed.add(key.path("item").asText())));
        return Samples.cover()
                .addAllItems(stream(definition.path("items"))
                        .filter(item -> keyed.contains(item.path("id").asText()))
                        .map(ScaleScoreVectorTest::item)
                        .toList())
                .addAllScales(stream(definition.path("scales"))
                        .map(ScaleScoreVectorTest::scale)
                        .toList())
                .build();
    }

    private static Item item(JsonNode item) {
        String id = item.path("id").asText();
        AnswerRange range = AnswerRange.unlabelled(
                item.path("min").asInt(), item.path("max").asInt());
        return new Item.LikertItem(id, Samples.text(id), range);
    }

    private static Scale scale(JsonNode scale) {
        List<Keyed> keys = stream(scale.path("items"))
                .map(key -> new Keyed(
                        key.path("item").asText(),
                        Direction.ofSign(key.path("key").asInt(1))))
                .toList();
        String id = scale.path("id").asText();
        return new Scale(id, Samples.text(id), keys, scale.path("minAnswered").asInt(1));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
