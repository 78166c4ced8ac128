package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Place;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;

/**
 * Answers as a FHIR R4 QuestionnaireResponse to the Questionnaire of {@link FhirQuestionnaire}, both ways. Every answer is
 * carried; only the order in which items were presented and the time they took are not.
 *
 * <p>Who answered is not written: the response has no subject, and whoever sends it elsewhere adds one.
 */
public final class FhirResponse {

    static final String ABSENT = FhirNodes.CORE + "data-absent-reason";

    private FhirResponse() {}

    /**
     * Writes a sheet; complete if no item that was shown is open.
     *
     * @throws IllegalArgumentException if the sheet answers another edition
     */
    public static String write(Instrument instrument, AnswerSheet sheet) {
        sheet.checkEdition(instrument);
        ObjectNode root = FhirNodes.object().put("resourceType", "QuestionnaireResponse");
        root.put("questionnaire", canonical(instrument));
        root.put("status", sheet.open(instrument).isEmpty() ? "completed" : "in-progress");
        ArrayNode items = FhirNodes.object().arrayNode();
        for (Item item : instrument.items()) {
            Answer answer = sheet.answerTo(item.id());
            if (answer.isGiven()) {
                items.add(AnswerExport.of(item, answer));
            }
        }
        if (!items.isEmpty()) {
            root.set("item", items);
        }
        return FhirText.pretty(root);
    }

    private static String canonical(Instrument instrument) {
        return FhirQuestionnaire.url(instrument) + "|" + instrument.version();
    }

    /**
     * Reads a response. Throws nothing, whatever the text.
     *
     * @return the sheet, or all problems: of the document, or, if it has none, of the answers
     */
    public static Validation<Seq<AnswerProblem>, AnswerSheet> read(Instrument instrument, String json) {
        return FhirText.tree(json)
                .fold(problem -> refused("", Kind.INCOMPLETE, problem), root -> read(instrument, root));
    }

    private static Validation<Seq<AnswerProblem>, AnswerSheet> read(Instrument instrument, JsonNode root) {
        if (!root.path("resourceType").asText().equals("QuestionnaireResponse")) {
            return refused("resourceType", Kind.INCOMPLETE, "QuestionnaireResponse");
        }
        String found = root.path("questionnaire").asText();
        if (!found.equals(canonical(instrument))) {
            return Validation.invalid(Vector.of(
                    new AnswerProblem(Place.field("questionnaire"), found, Kind.WRONG_EDITION, canonical(instrument))));
        }
        AnswerImport answers = new AnswerImport(instrument);
        root.path("item").forEach(answers::item);
        return answers.problems().isEmpty()
                ? AnswerSheet.parse(instrument, answers.raw())
                : Validation.invalid(Vector.ofAll(answers.problems()));
    }

    private static Validation<Seq<AnswerProblem>, AnswerSheet> refused(String field, Kind kind, String expected) {
        return Validation.invalid(Vector.of(new AnswerProblem(Place.field(field), "", kind, expected)));
    }
}
