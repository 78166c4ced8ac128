package org.bilan.questionnaires.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published vectors, replayed by somebody who has the schemas, the vectors and a JSON parser, and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConformanceVectorTest {

    private static final String FOLDER = "/org/bilan/questionnaires/exchange/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private static JsonNode json(String path) {
        try (InputStream stream = ConformanceVectorTest.class.getResourceAsStream(path)) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(String name) {
        return FACTORY.getSchema(json(FOLDER + name + ".schema.json"));
    }

    static Stream<JsonNode> cases() {
        List<JsonNode> cases = new ArrayList<>();
        json(FOLDER + "conformance/cases.json").path("cases").forEach(cases::add);
        return cases.stream();
    }

    private static JsonNode definition(JsonNode vector) {
        String id = vector.path("answers").path("instrument").path("id").asText();
        return id.equals("every-format") || id.equals("two-steps")
                ? json(FOLDER + "conformance/" + id + ".json")
                : json("/org/bilan/questionnaires/catalog/" + id + "/instrument.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_front_end_that_knows_only_the_JSON_agrees(JsonNode vector) {
        JsonNode definition = definition(vector);
        FrontEnd frontEnd = new FrontEnd(definition, vector.path("answers").path("answers"));

        assertThat(schema("definition").validate(definition)).isEmpty();
        assertThat(schema("answers").validate(vector.path("answers"))).isEmpty();
        assertThat(frontEnd.problems()).as(vector.path("name").asText()).isEqualTo(problems(vector));
        if (!vector.has("problems")) {
            assertThat(schema("result").validate(vector.path("result"))).isEmpty();
            assertThat(hidden(definition, frontEnd))
                    .isEqualTo(strings(vector.path("result").path("hidden")));
            sameScores(frontEnd.scores(), scores(vector));
        } else {
            assertThat(schema("problems").validate(vector.path("problems"))).isEmpty();
        }
    }

    private static void sameScores(Map<String, Double> found, Map<String, Double> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((scale, value) ->
                assertThat(found.getOrDefault(scale, Double.NaN)).isCloseTo(value, within(0.0)));
    }

    private static List<String> problems(JsonNode vector) {
        List<String> problems = new ArrayList<>();
        vector.path("problems")
                .forEach(problem -> problems.add(problem.path("item").asText() + " "
                        + problem.path("kind").asText()));
        return problems;
    }

    private static List<String> hidden(JsonNode definition, FrontEnd frontEnd) {
        List<String> hidden = new ArrayList<>();
        definition.path("items").forEach(item -> hidden.add(item.path("id").asText()));
        hidden.removeAll(frontEnd.visible());
        return hidden;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(string -> strings.add(string.asText()));
        return strings;
    }

    private static Map<String, Double> scores(JsonNode vector) {
        Map<String, Double> scores = new LinkedHashMap<>();
        vector.path("result").path("scores").forEach(score -> {
            if (score.has("value")) {
                scores.put(score.path("scale").asText(), score.path("value").asDouble());
            }
        });
        return scores;
    }

    /** The walk of a front-end developer's first day, on one instrument; what it prints is in docs/front-end.md. */
    @Test
    void three_answers_wrong_then_put_right() {
        JsonNode wrong = cases().filter(vector -> vector.path("name").asText().equals("three wrong"))
                .findFirst()
                .orElseThrow();
        JsonNode right = cases().filter(vector -> vector.path("name").asText().equals("three put right"))
                .findFirst()
                .orElseThrow();
        JsonNode definition = definition(wrong);

        assertThat(new FrontEnd(definition, wrong.path("answers").path("answers")).problems())
                .containsExactly("block-2 INVALID_BLOCK", "autonomy-1 OUT_OF_RANGE", "growth-2 NOT_A_NUMBER");
        assertThat(new FrontEnd(definition, right.path("answers").path("answers")).problems())
                .isEmpty();
        assertThat(new FrontEnd(definition, right.path("answers").path("answers")).scores())
                .containsEntry("importance-growth", 3.0)
                .containsEntry("satisfaction-autonomy", 7.0);
    }

    /** The sums on paper: a scale of B, C turned round and twice, and E; ranges 1 to 4. */
    @Test
    void some_scores_were_worked_out_by_hand() {
        assertThat(score("two steps both taken", "steps")).isEqualTo(4 * (4 + 2 * (5 - 3)) / 3.0);
        assertThat(score("two steps both taken", "own-mean")).isEqualTo((4 + 2 * (5 - 3) + (4 + (5 - 3)) / 2.0) / 4);
        assertThat(score("two steps a third behind the second", "steps")).isEqualTo(4 + 2 * (5 - 4) + 2);
        assertThat(score("two steps a third behind the second", "own-mean")).isEqualTo(8 / 4.0);
        assertThat(score("two steps round the second", "steps")).isEqualTo(4 * (1 + 4) / 2.0);
        assertThat(score("two steps round it the other way", "steps")).isEqualTo(4 * 1.0);
        // L1 is 2; L2 is 2 of 1 to 3, turned round and twice.
        assertThat(score("anybody 4", "likert")).isEqualTo(2 + 2 * (4 - 2));
        // D1 is 3 of 1 to 5, turned round.
        assertThat(score("anybody 4", "pole")).isEqualTo(6 - 3);
        // C1 is a: 2 points.
        assertThat(score("anybody 4", "choice")).isEqualTo(2);
        // A1 is "three", and "four" is right; A2 is not asked.
        assertThat(score("anybody 4", "right")).isEqualTo(0);
    }

    private static double score(String name, String scale) {
        return cases().filter(vector -> vector.path("name").asText().equals(name))
                .map(ConformanceVectorTest::scores)
                .findFirst()
                .map(scores -> scores.getOrDefault(scale, Double.NaN))
                .orElseThrow();
    }

    @Test
    void the_vectors_hold_every_format_and_every_kind_of_problem_that_answers_have() {
        List<String> kinds = cases().flatMap(vector -> problems(vector).stream())
                .map(problem -> problem.substring(problem.indexOf(' ') + 1))
                .distinct()
                .sorted()
                .toList();

        assertThat(kinds)
                .containsExactly(
                        "INCOMPLETE",
                        "INVALID_BLOCK",
                        "INVALID_RANKING",
                        "INVALID_SORT",
                        "NEGATIVE_AMOUNT",
                        "NOT_A_NUMBER",
                        "NOT_SHOWN",
                        "OUT_OF_RANGE",
                        "TOO_LONG",
                        "UNKNOWN_ITEM",
                        "UNKNOWN_OPTION",
                        "WRONG_TOTAL");
        assertThat(cases().count()).isGreaterThan(60);
    }
}
