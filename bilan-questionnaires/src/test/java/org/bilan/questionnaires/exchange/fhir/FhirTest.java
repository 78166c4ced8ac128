package org.bilan.questionnaires.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.questionnaires.Respondent;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.catalog.ShippedInstruments;
import org.bilan.questionnaires.exchange.DefinitionProblem;
import org.bilan.questionnaires.exchange.EveryFormat;
import org.bilan.questionnaires.exchange.InstrumentJson;
import org.bilan.questionnaires.exchange.JsonText;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.scoring.Scorer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FHIR, both ways, as the public validator sees it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FhirTest {

    private static final ShippedInstruments CATALOG = new ShippedInstruments();
    private static final int SHEETS = 20;

    static Stream<Instrument> instruments() {
        return Stream.concat(
                CATALOG.ids().stream().map(id -> CATALOG.find(id).orElseThrow()),
                Stream.of(EveryFormat.instrument(), EveryFormat.twoSteps()));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void the_public_validator_finds_no_error_in_the_instrument_nor_in_answers(Instrument instrument) {
        String questionnaire = FhirQuestionnaire.write(instrument).json();
        assertThat(PublicValidator.errors(questionnaire)).isEmpty();

        PublicValidator.learn(questionnaire);
        String response = FhirResponse.write(instrument, Respondent.answering(instrument, 1));
        assertThat(PublicValidator.errors(response)).isEmpty();
    }

    @Test
    void the_public_validator_does_see_a_wrong_answer() {
        Instrument traits = CATALOG.find(ShippedInstruments.PERSONALITY_TRAITS).orElseThrow();
        PublicValidator.learn(FhirQuestionnaire.write(traits).json());
        String response = FhirResponse.write(traits, Respondent.answering(traits, 1));

        String wrong = response.replaceFirst("\"code\" : \"[1-5]\"", "\"code\" : \"9\"");
        assertThat(wrong).isNotEqualTo(response);
        assertThat(PublicValidator.errors(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void an_instrument_comes_back_word_for_word(Instrument instrument) {
        assertThat(FhirQuestionnaire.read(FhirQuestionnaire.write(instrument).json())
                        .get())
                .isEqualTo(instrument);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void answers_come_back_and_score_the_same(Instrument instrument) {
        Instrument back = FhirQuestionnaire.read(
                        FhirQuestionnaire.write(instrument).json())
                .get();
        for (int seed = 0; seed < SHEETS; seed++) {
            AnswerSheet sheet = Respondent.answering(instrument, seed);
            AnswerSheet read = FhirResponse.read(back, FhirResponse.write(instrument, sheet))
                    .get();
            assertThat(read).isEqualTo(sheet);
            assertThat(Scorer.score(back, read)).isEqualTo(Scorer.score(instrument, sheet));
        }
    }

    /** Every format and every kind of key and condition; all instruments in the thorough run. */
    static Stream<Instrument> tellingInstruments() {
        return Boolean.getBoolean("bilan.thorough")
                ? instruments()
                : Stream.of(
                        EveryFormat.instrument(),
                        CATALOG.find(ShippedInstruments.PRIORITIES).orElseThrow());
    }

    /** The report is exact: a part is on it if and only if changing the part leaves plain FHIR as it was. */
    @ParameterizedTest
    @MethodSource("tellingInstruments")
    void a_part_is_reported_lost_exactly_if_plain_FHIR_does_not_change_with_it(Instrument instrument) {
        JsonNode definition = JsonText.tree(InstrumentJson.write(instrument)).get();
        List<Loss> losses = FhirQuestionnaire.write(instrument).losses();
        JsonNode plain = FhirQuestionnaire.plain(instrument);
        int tried = 0;
        for (String leaf : leaves("", definition)) {
            for (JsonNode changed : changes(definition, leaf)) {
                var other = InstrumentJson.read(changed.toString());
                if (other.isValid() && !other.get().equals(instrument)) {
                    tried++;
                    assertThat(FhirQuestionnaire.plain(other.get()).equals(plain))
                            .as(instrument.id() + " " + leaf)
                            .isEqualTo(isLost(leaf, losses));
                }
            }
        }
        assertThat(tried).isGreaterThan(30);
    }

    private static boolean isLost(String leaf, List<Loss> losses) {
        return losses.stream()
                .filter(loss -> loss.kind().isOfValue())
                .anyMatch(loss -> leaf.equals(loss.pointer()) || leaf.startsWith(loss.pointer() + "/"));
    }

    static List<String> leaves(String path, JsonNode node) {
        if (node.isValueNode()) {
            return List.of(path);
        }
        List<String> leaves = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves.addAll(leaves(path + "/" + i, node.path(i)));
            }
        } else {
            node.properties().forEach(field -> leaves.addAll(leaves(path + "/" + field.getKey(), field.getValue())));
        }
        return leaves;
    }

    /** Small changes of one leaf, some of which make another valid definition. */
    static List<JsonNode> changes(JsonNode definition, String leaf) {
        JsonNode old = definition.at(leaf);
        List<JsonNode> changes = new ArrayList<>();
        if (old.isInt()) {
            for (int step : new int[] {-2, -1, 1, 2}) {
                changes.add(with(definition, leaf, definitionNodes().numberNode(old.intValue() + step)));
            }
        } else if (old.isBoolean()) {
            changes.add(with(definition, leaf, definitionNodes().booleanNode(!old.booleanValue())));
        } else {
            changes.add(with(definition, leaf, definitionNodes().textNode(old.textValue() + "x")));
        }
        return changes;
    }

    private static JsonNodeFactory definitionNodes() {
        return JsonNodeFactory.instance;
    }

    private static JsonNode with(JsonNode definition, String leaf, JsonNode value) {
        JsonNode copy = definition.deepCopy();
        int cut = leaf.lastIndexOf('/');
        JsonNode parent = copy.at(leaf.substring(0, cut));
        String name = leaf.substring(cut + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
        return copy;
    }

    @Test
    void a_word_changed_since_the_export_is_told_with_its_place() {
        Instrument priorities = CATALOG.find(ShippedInstruments.PRIORITIES).orElseThrow();
        String changed = FhirQuestionnaire.write(priorities)
                .json()
                .replace("\"text\" : \"Un emploi stable\"", "\"text\" : \"Un emploi\"");

        assertThat(FhirQuestionnaire.read(changed).getError().map(DefinitionProblem::toString))
                .containsExactly("/item/0/item/7/text: was changed since the export; expected \"Un emploi stable\"");
    }

    @Test
    void what_is_not_ours_is_refused() {
        for (String text : List.of("", "{", "[]", "{\"resourceType\":\"Questionnaire\"}", "[".repeat(10_000))) {
            assertThat(FhirQuestionnaire.read(text).isInvalid()).isTrue();
            assertThat(FhirResponse.read(EveryFormat.instrument(), text).isInvalid())
                    .isTrue();
        }
    }

    @Test
    void a_ranking_with_a_hole_and_a_wrong_version_are_told() {
        Instrument priorities = CATALOG.find(ShippedInstruments.PRIORITIES).orElseThrow();
        String hole = """
                {"resourceType": "QuestionnaireResponse", "questionnaire": "urn:bilan:instrument:priorities|1.0.0",
                 "status": "in-progress", "item": [{"linkId": "life", "item": [
                   {"linkId": "life/art", "answer": [{"valueInteger": 1}]},
                   {"linkId": "life/rest", "answer": [{"valueInteger": 3}]}]}]}
                """;

        assertThat(FhirResponse.read(priorities, hole).getError().map(AnswerProblem::toString))
                .containsExactly("life: INVALID_RANKING \"art=1|rest=3\", expected place 2 where 3 stands");
        assertThat(FhirResponse.read(priorities, hole.replace("|1.0.0", "|0.9.0"))
                        .getError()
                        .map(AnswerProblem::kind))
                .containsExactly(AnswerProblem.Kind.WRONG_EDITION);
    }

    @Test
    void what_is_answered_twice_is_told_with_its_place() {
        String twice = """
                {"resourceType": "QuestionnaireResponse", "questionnaire": "urn:bilan:instrument:every-format|1.0.0",
                 "status": "in-progress", "item": [
                   {"linkId": "C1", "answer": [{"valueCoding": {"code": "a"}}, {"valueCoding": {"code": "b"}}]},
                   {"linkId": "L1", "answer": [{"valueCoding": {"code": "1"}}]},
                   {"linkId": "L1", "answer": [{"valueCoding": {"code": "2"}}]},
                   {"linkId": "S1", "item": [
                     {"linkId": "S1/a", "answer": [{"valueInteger": 4}]},
                     {"linkId": "S1/a", "answer": [{"valueInteger": 6}]}]}]}
                """;

        assertThat(FhirResponse.read(EveryFormat.instrument(), twice).getError().map(AnswerProblem::toString))
                .containsExactly(
                        "C1: DUPLICATE_ITEM \"a|b\", expected one answer",
                        "L1: DUPLICATE_ITEM \"L1\", expected each linkId once",
                        "S1/a: DUPLICATE_ITEM \"6\", expected each linkId once");
    }

    @Test
    void the_losses_of_a_ranking_are_told_in_words() {
        Instrument priorities = CATALOG.find(ShippedInstruments.PRIORITIES).orElseThrow();

        assertThat(FhirQuestionnaire.write(priorities).losses())
                .extracting(Loss::toString)
                .startsWith(
                        "/passport/administration: who may use it and what is known of its quality",
                        "/passport/minimumAge: who may use it and what is known of its quality",
                        "/passport/reliability: who may use it and what is known of its quality",
                        "/passport/norms: who may use it and what is known of its quality",
                        "/passport/sources: who may use it and what is known of its quality",
                        "/passport/languages/1: who may use it and what is known of its quality",
                        "/items/0/tiesAllowed: whether ties are allowed",
                        "/items/0: the rule that ties the parts of the answer together (order without a hole, fixed total,"
                                + " different picks)",
                        "/items/1: the rule that ties the parts of the answer together (order without a hole, fixed total,"
                                + " different picks)",
                        "/comparisons: which comparative items are read together");
    }
}
