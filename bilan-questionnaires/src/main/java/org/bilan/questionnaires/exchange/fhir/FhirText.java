package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.util.List;
import org.bilan.questionnaires.exchange.JsonText;

/** FHIR text to tree and back, within the limits of this library. */
final class FhirText {

    private FhirText() {}

    static Either<String, JsonNode> tree(String json) {
        return JsonText.tree(json);
    }

    /** A text that this library wrote itself. */
    static JsonNode parsed(String json) {
        return JsonText.tree(json).getOrElseThrow(problem -> new IllegalStateException(problem));
    }

    static String pretty(JsonNode node) {
        return JsonText.pretty(node);
    }

    /** A definition from its parts: those with an id and a format are items, the others are fields of the whole. */
    static Either<String, String> assembled(JsonNode questionnaire, List<String> parts) {
        ObjectNode definition = FhirNodes.object();
        definition.put("formatVersion", 1);
        definition.put("id", questionnaire.path("url").asText().replaceFirst("^urn:bilan:instrument:", ""));
        definition.put("version", questionnaire.path("version").asText());
        for (String part : parts) {
            Either<String, JsonNode> tree = tree(part);
            if (tree.isLeft()) {
                return Either.left(tree.getLeft());
            }
            add(definition, tree.get());
        }
        return Either.right(definition.toString());
    }

    private static void add(ObjectNode definition, JsonNode part) {
        if (part.has("format")) {
            definition.withArray("items").add(part);
        } else if (part.isObject()) {
            part.properties().forEach(field -> definition.set(field.getKey(), field.getValue()));
        }
    }
}
