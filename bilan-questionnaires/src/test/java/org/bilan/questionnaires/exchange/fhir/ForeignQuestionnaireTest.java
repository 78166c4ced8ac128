package org.bilan.questionnaires.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.exchange.DefinitionProblem;
import org.bilan.questionnaires.exchange.JsonText;
import org.bilan.questionnaires.exchange.fhir.ForeignQuestionnaire.Imported;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.ShowIf;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.Scorer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A Questionnaire of somebody else's, with a key and a passport that the importer brings. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignQuestionnaireTest {

    private static final List<Scale> SCALES = List.of(
            Scale.of("quiet", Samples.text("quiet"), List.of(Keyed.reversed("1.1")), 1),
            Scale.of(
                    "needs",
                    Samples.text("needs"),
                    List.of(new Keyed.ByPoints("2", Map.of("light", 1, "desk", 2, "green", 3), 1)),
                    1),
            Scale.of("before", Samples.text("before"), List.of(Keyed.direct("1.3")), 1));

    private static final String RESPONSE = """
            {"resourceType": "QuestionnaireResponse", "status": "completed",
             "questionnaire": "http://example.org/fhir/Questionnaire/working-conditions|1.2",
             "item": [
               {"linkId": "1", "item": [
                 {"linkId": "1.1", "answer": [{"valueCoding": {"code": "yes"}}]},
                 {"linkId": "1.2", "answer": [{"valueInteger": 3}]},
                 {"linkId": "1.3", "answer": [{"valueBoolean": true, "item": [
                   {"linkId": "1.3.1", "answer": [{"valueString": "Calm"}]}]}]}]},
               {"linkId": "2", "answer": [{"valueCoding": {"code": "light"}}, {"valueCoding": {"code": "green"}}]}]}
            """;

    private static String file() {
        try (var stream = ForeignQuestionnaireTest.class.getResourceAsStream("working-conditions.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Imported imported() {
        return ForeignQuestionnaire.read(file(), Samples.passport(), SCALES).get();
    }

    private static List<String> problems(String json) {
        return ForeignQuestionnaire.read(json, Samples.passport(), SCALES)
                .getError()
                .map(DefinitionProblem::toString)
                .asJava();
    }

    @Test
    void the_public_validator_takes_the_file_of_somebody_else_and_our_export_of_it() {
        assertThat(PublicValidator.errors(file())).isEmpty();
        assertThat(PublicValidator.errors(
                        FhirQuestionnaire.write(imported().instrument()).json()))
                .isEmpty();
    }

    @Test
    void questions_become_items_with_their_translations_and_conditions() {
        Instrument instrument = imported().instrument();

        assertThat(instrument.id().value()).isEqualTo("working-conditions");
        assertThat(instrument.version()).isEqualTo("1.2.0");
        assertThat(instrument.title().in(Locale.FRENCH)).isEqualTo("Ce qui compte pour vous au travail");
        assertThat(instrument.items())
                .extracting(item -> item.id() + " " + item.format().name() + " "
                        + item.format().legalAnswers())
                .containsExactly(
                        "1.1 likert 0..2",
                        "1.2 likert 0..5",
                        "1.3 yes-no 0..1",
                        "1.3.1 free-text at most 300 characters",
                        "2 multiple-choice 1..2 of light|desk|green");
        assertThat(instrument.items())
                .extracting(Item::showIf)
                .containsExactly(
                        ShowIf.ALWAYS,
                        new ShowIf.Between("1.1", 2, 2),
                        new ShowIf.AllOf(List.of(new ShowIf.Between("1.2", 1, 5), new ShowIf.Answered("1.2"))),
                        new ShowIf.AllOf(List.of(
                                new ShowIf.AllOf(List.of(new ShowIf.Between("1.2", 1, 5), new ShowIf.Answered("1.2"))),
                                new ShowIf.Answered("1.3"))),
                        ShowIf.ALWAYS);
        assertThat(instrument.items().get(0).readingText(Locale.FRENCH))
                .isEqualTo("J'aime les lieux calmes.. Non. Un peu. Oui");
    }

    @Test
    void what_is_left_out_is_told_place_by_place() {
        assertThat(imported().leftOut())
                .extracting(DefinitionProblem::path)
                .containsExactly(
                        "/id",
                        "/meta",
                        "/status",
                        "/publisher",
                        "/copyright",
                        "/code",
                        "/item/0",
                        "/item/1/linkId",
                        "/item/1/prefix",
                        "/item/1/text",
                        "/item/1/item/0/prefix",
                        "/item/1/item/0/required",
                        "/item/1/item/0/answerOption/0/valueCoding/system",
                        "/item/1/item/0/answerOption/0/valueCoding/code",
                        "/item/1/item/0/answerOption/1/valueCoding/system",
                        "/item/1/item/0/answerOption/1/valueCoding/code",
                        "/item/1/item/0/answerOption/2/valueCoding/system",
                        "/item/1/item/0/answerOption/2/valueCoding/code",
                        "/item/1/item/1/enableWhen/0/answerCoding/system",
                        "/item/2/answerOption/0/valueCoding/system",
                        "/item/2/answerOption/1/valueCoding/system",
                        "/item/2/answerOption/2/valueCoding/system");
    }

    /** The report is exact: changing a place that is on it gives the same instrument, changing another one never does. */
    @Test
    void a_place_is_told_exactly_if_the_instrument_does_not_change_with_it() {
        Instrument instrument = imported().instrument();
        List<String> left =
                imported().leftOut().stream().map(DefinitionProblem::path).toList();
        JsonNode file = JsonText.tree(file()).get();
        int tried = 0;
        for (String leaf : FhirTest.leaves("", file)) {
            for (JsonNode changed : FhirTest.changes(file, leaf)) {
                var other = ForeignQuestionnaire.read(changed.toString(), Samples.passport(), SCALES);
                if (other.isValid()) {
                    tried++;
                    assertThat(other.get().instrument().equals(instrument)
                                    && other.get().url().equals(imported().url()))
                            .as(leaf)
                            .isEqualTo(
                                    left.stream().anyMatch(path -> leaf.equals(path) || leaf.startsWith(path + "/")));
                }
            }
        }
        assertThat(tried).isGreaterThan(60);
    }

    @Test
    void a_response_in_the_words_of_the_other_program_is_scored() {
        AnswerSheet sheet = imported().response(RESPONSE).get();

        assertThat(sheet.answers().keySet()).containsExactly("1.1", "1.2", "1.3", "1.3.1", "2");
        assertThat(value(sheet, "quiet")).isZero();
        assertThat(value(sheet, "needs")).isEqualTo(4);
        assertThat(value(sheet, "before")).isEqualTo(1);
        AnswerSheet back = FhirResponse.read(
                        imported().instrument(), FhirResponse.write(imported().instrument(), sheet))
                .get();
        assertThat(back).isEqualTo(sheet);
    }

    private static double value(AnswerSheet sheet, String scale) {
        return ((ScaleScore.Given) Scorer.score(imported().instrument(), sheet)
                        .score(scale)
                        .orElseThrow())
                .value();
    }

    @Test
    void a_response_that_does_not_fit_is_refused_with_every_place() {
        String wrong = RESPONSE.replace("\"valueInteger\": 3", "\"valueInteger\": 9")
                .replace("\"green\"", "\"gold\"")
                .replace("1.3.1", "1.3.9");

        assertThat(told(wrong))
                .containsExactly(
                        "1.2: OUT_OF_RANGE \"9\", expected 0..5",
                        "2: UNKNOWN_OPTION \"light|gold\", expected 1..2 of light|desk|green",
                        "1.3.9: UNKNOWN_ITEM \"1.3.9\", expected an item of working-conditions 1.2.0");
        assertThat(told(RESPONSE.replace("\"1.2\", \"answer\"", "\"1.1\", \"answer\"")))
                .containsExactly("1.1: DUPLICATE_ITEM \"1.1\", expected each linkId once");
        assertThat(told(RESPONSE.replace("/working-conditions|", "/another|")))
                .singleElement()
                .asString()
                .contains("WRONG_EDITION");
        assertThat(told("{}")).singleElement().asString().contains("QuestionnaireResponse");
        assertThat(told("[".repeat(10_000))).singleElement().asString().contains("INCOMPLETE");
        assertThat(told(RESPONSE.replace("yes", "no")))
                .contains("1.2: NOT_SHOWN \"3\", expected no answer: the others do not lead here");
    }

    private static List<String> told(String response) {
        return imported()
                .response(response)
                .getError()
                .map(AnswerProblem::toString)
                .asJava();
    }

    @Test
    void what_would_change_the_question_is_a_problem_and_all_of_them_are_told() {
        String bad = """
                {"resourceType": "Questionnaire", "name": "bad", "title": "Bad", "version": "1", "item": [
                  {"linkId": "a", "text": "A", "type": "date"},
                  {"linkId": "b", "text": "B", "type": "integer"},
                  {"linkId": "c", "text": "C", "type": "choice", "answerValueSet": "http://example.org/set"},
                  {"linkId": "d", "text": "D", "type": "choice", "answerOption": [{"valueDate": "2026-01-01"}]},
                  {"linkId": "e", "type": "boolean", "repeats": true},
                  {"linkId": "f", "text": "F", "type": "string", "maxLength": 0,
                   "enableWhen": [{"question": "z", "operator": "=", "answerBoolean": true},
                                  {"question": "g", "operator": "=", "answerBoolean": true}]},
                  {"linkId": "g", "text": "G", "type": "boolean", "modifierExtension": [{"url": "urn:x"}]},
                  {"linkId": "h", "text": "H", "type": "boolean",
                   "enableWhen": [{"question": "g", "operator": "!=", "answerBoolean": true}],
                   "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}]},
                  {"linkId": "g", "text": "G again", "type": "boolean"}
                ]}
                """;

        assertThat(problems(bad))
                .containsExactly(
                        "/item/0/type: one of boolean, integer, choice, string, text, group, display is expected",
                        "/item/1: a whole number needs the extensions minValue and maxValue",
                        "/item/2: the choices themselves are expected, as answerOption",
                        "/item/3/answerOption/0: valueCoding or valueInteger is expected",
                        "/item/4/text: text () in (fr) must have both words and a language",
                        "/item/4/repeats: only a choice may be answered several times",
                        "/item/5/enableWhen/0: a test that a question above exists, is equal to an answer of it, or is a number"
                                + " within bounds is expected",
                        "/item/5/enableWhen/1: a test that a question above exists, is equal to an answer of it, or is a number"
                                + " within bounds is expected",
                        "/item/5/enableBehavior: all or any is expected",
                        "/item/5/maxLength: longest (0) must be in 1..20000",
                        "/item/7/enableWhen/0: a test that a question above exists, is equal to an answer of it, or is a number"
                                + " within bounds is expected",
                        "/item/7/extension/0: cannot be kept, and would change what is asked",
                        "/item/8/linkId: is there twice",
                        "/item/6/modifierExtension: cannot be kept, and would change what is asked");
    }

    @Test
    void numbers_and_bounds_are_read_in_every_way_that_FHIR_writes_them() {
        String numbers = """
                {"resourceType": "Questionnaire", "name": "n", "title": "N", "item": [
                  {"linkId": "1.1", "text": "A", "type": "choice", "answerOption": [{"valueInteger": 1}, {"valueInteger": 2}]},
                  {"linkId": "1.3", "text": "B", "type": "choice", "answerOption": [
                    {"valueCoding": {"code": "4"}}, {"valueCoding": {"code": "5"}}]},
                  {"linkId": "2", "text": "C", "type": "choice", "answerOption": [
                    {"valueCoding": {"code": "light"}}, {"valueCoding": {"code": "desk"}}, {"valueCoding": {"code": "green"}}],
                   "enableWhen": [{"question": "1.1", "operator": "<", "answerInteger": 2},
                                  {"question": "1.3", "operator": ">=", "answerInteger": 5},
                                  {"question": "1.3", "operator": "<=", "answerInteger": 4}], "enableBehavior": "any"},
                  {"linkId": "3", "text": "D", "type": "text",
                   "enableWhen": [{"question": "2", "operator": "=", "answerCoding": {"code": "desk"}}]},
                  {"linkId": "4", "text": "E", "type": "text",
                   "enableWhen": [{"question": "3", "operator": "exists", "answerBoolean": false}]}
                ]}
                """;
        var passport = new org.bilan.questionnaires.instrument.Passport.Builder()
                .from(Samples.passport())
                .languages(List.of(Locale.FRENCH))
                .build();
        Instrument instrument =
                ForeignQuestionnaire.read(numbers, passport, SCALES).get().instrument();

        assertThat(instrument.version()).isEqualTo("0.0.0");
        assertThat(instrument.instructions()).isEqualTo(instrument.title());
        assertThat(instrument.items())
                .extracting(item -> item.format().name())
                .containsExactly("likert", "likert", "single-choice", "free-text", "free-text");
        assertThat(instrument.items())
                .extracting(Item::showIf)
                .containsExactly(
                        ShowIf.ALWAYS,
                        ShowIf.ALWAYS,
                        new ShowIf.AnyOf(List.of(
                                new ShowIf.Between("1.1", 1, 1),
                                new ShowIf.Between("1.3", 5, 5),
                                new ShowIf.Between("1.3", 4, 4))),
                        new ShowIf.Picked("2", "desk"),
                        new ShowIf.Not(new ShowIf.Answered("3")));
    }

    @Test
    void a_file_that_is_no_questionnaire_or_lacks_a_key_is_refused() {
        for (String text : List.of("", "{", "[]", "{\"resourceType\":\"Patient\"}", "[".repeat(10_000))) {
            assertThat(problems(text)).isNotEmpty();
        }
        assertThat(ForeignQuestionnaire.read(file(), Samples.passport(), List.of())
                        .getError()
                        .map(DefinitionProblem::problem))
                .contains("item 2 is keyed by no scale", "there is no scale and no comparison");
        assertThat(problems(file().replace("\"J'aime les lieux calmes.\"", "\" \"")))
                .contains("/item/1/item/0/text: text ( ) in (fr) must have both words and a language");
    }

    @Test
    void an_export_of_ours_that_was_changed_can_be_imported_as_foreign_with_its_key_lost() {
        Instrument instrument = imported().instrument();
        String changed = FhirQuestionnaire.write(instrument)
                .json()
                .replace("\"text\" : \"J'aime les lieux calmes.\"", "\"text\" : \"J'aime le calme.\"");

        assertThat(FhirQuestionnaire.read(changed).isInvalid()).isTrue();
        // The condition on 1.2 has no equal in plain FHIR: whoever imports keys the item, or it counts nowhere.
        List<Scale> scales = new ArrayList<>(SCALES);
        scales.add(Scale.of("days", Samples.text("days"), List.of(Keyed.direct("1.2")), 1));
        Imported again = ForeignQuestionnaire.read(changed, Samples.passport(), scales)
                .toEither()
                .getOrElseThrow(problems -> new AssertionError(problems.toString()));
        assertThat(again.instrument().items()).hasSameSizeAs(instrument.items());
        assertThat(new TreeSet<>(again.leftOut().stream()
                        .map(DefinitionProblem::path)
                        .filter(path -> path.startsWith("/extension"))
                        .toList()))
                .containsExactly("/extension");
    }
}
