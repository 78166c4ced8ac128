package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Place;
import org.bilan.questionnaires.exchange.fhir.ForeignQuestionnaire.Imported;

/** One reading of a response to an imported Questionnaire: groups are taken apart, codes written as our answers. */
final class ForeignResponse {

    private final Imported imported;
    private final Map<String, String> raw = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    ForeignResponse(Imported imported) {
        this.imported = imported;
    }

    Validation<Seq<AnswerProblem>, AnswerSheet> read(String json) {
        return FhirText.tree(json).fold(problem -> refused("", "", Kind.INCOMPLETE, problem), this::read);
    }

    private Validation<Seq<AnswerProblem>, AnswerSheet> read(JsonNode root) {
        if (!root.path("resourceType").asText().equals("QuestionnaireResponse")) {
            return refused("resourceType", "", Kind.INCOMPLETE, "QuestionnaireResponse");
        }
        String found = root.path("questionnaire").asText();
        if (!found.replaceFirst("\\|.*$", "").equals(imported.url())) {
            return refused("questionnaire", found, Kind.WRONG_EDITION, imported.url());
        }
        root.path("item").forEach(this::item);
        return problems.isEmpty()
                ? AnswerSheet.parse(imported.instrument(), raw)
                : Validation.invalid(Vector.ofAll(problems));
    }

    private void item(JsonNode node) {
        String id = node.path("linkId").asText();
        JsonNode answers = node.path("answer");
        if (!answers.isEmpty() && raw.put(id, words(id, answers)) != null) {
            problems.add(new AnswerProblem(Place.field(id), id, Kind.DUPLICATE_ITEM, "each linkId once"));
        }
        answers.forEach(answer -> answer.path("item").forEach(this::item));
        node.path("item").forEach(this::item);
    }

    private String words(String id, JsonNode answers) {
        Map<String, String> spelled = imported.spelling().getOrDefault(id, Map.of());
        return FhirNodes.stream(answers)
                .map(AnswerImport::value)
                .map(code -> spelled.getOrDefault(code, code))
                .collect(Collectors.joining("|"));
    }

    private static Validation<Seq<AnswerProblem>, AnswerSheet> refused(
            String field, String value, Kind kind, String expected) {
        return Validation.invalid(Vector.of(new AnswerProblem(Place.field(field), value, kind, expected)));
    }
}
