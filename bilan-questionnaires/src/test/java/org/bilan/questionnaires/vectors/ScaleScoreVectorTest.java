package org.bilan.questionnaires.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;
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
            "scaleMean", score -> given(score).map(ScaleScore.Scored::mean),
            "scaleSumProrated", score -> given(score).map(ScaleScore.Scored::proratedSum),
            "scalePercentOfMaximum", score -> given(score).map(ScaleScore.Scored::percentOfMaximum));

    @Test
    void every_scale_score_of_every_case_is_what_the_packages_say() {
        Comparison comparison = new Comparison();
        for (VectorCase vectorCase : VectorCase.knowing(STATISTICS.keySet())) {
            VectorInstruments.of(vectorCase).ifPresent(instrument -> compare(comparison, vectorCase, instrument));
        }
        comparison.report("scale scores");
    }

    private static void compare(Comparison comparison, VectorCase vectorCase, Instrument instrument) {
        List<Profile> profiles = vectorCase.responses().stream()
                .map(row -> VectorInstruments.profile(instrument, row))
                .toList();
        for (JsonNode result : vectorCase.results()) {
            series(vectorCase.name(), result).forEach((scale, expected) -> {
                if (instrument.scale(scale).isPresent()) {
                    comparison.compare(result, expected, found(result, scale, profiles));
                }
            });
        }
    }

    /** The expected values by scale: one list about one scale, or one column of a table per scale. */
    private static Map<String, Comparison.Series> series(String name, JsonNode result) {
        Map<String, Comparison.Series> series = new TreeMap<>();
        JsonNode scopedScale = result.path("scope").path("scale");
        if (result.path("labels").asText().equals("respondents") && scopedScale.isTextual()) {
            series.put(scopedScale.asText(), series(name, scopedScale.asText(), stream(result.path("value"))));
        }
        JsonNode columns = result.path("colLabels");
        for (int i = 0; i < columns.size() && result.path("rowLabels").asText().equals("respondents"); i++) {
            int column = i;
            String scale = columns.get(i).asText();
            series.put(scale, series(name, scale, stream(result.path("value")).map(row -> row.get(column))));
        }
        return series;
    }

    private static Comparison.Series series(String name, String scale, Stream<JsonNode> values) {
        return new Comparison.Series(name + " " + scale, values.toList());
    }

    private static List<Optional<? extends Number>> found(JsonNode result, String scale, List<Profile> profiles) {
        Function<ScaleScore, Optional<? extends Number>> statistic =
                STATISTICS.getOrDefault(result.path("statistic").asText(), score -> Optional.empty());
        List<Optional<? extends Number>> found = new ArrayList<>();
        profiles.forEach(
                profile -> found.add(statistic.apply(profile.score(scale).orElseThrow())));
        return found;
    }

    private static Optional<ScaleScore.Scored> given(ScaleScore score) {
        return Optional.of(score).filter(ScaleScore.Scored.class::isInstance).map(ScaleScore.Scored.class::cast);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
