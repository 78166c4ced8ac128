package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bilan.questionnaires.instrument.LocalizedText;

/** The small parts of FHIR's JSON: translated texts, codings, extensions. */
final class FhirNodes {

    static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    static final String OURS = "urn:bilan:fhir:";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FhirNodes() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** A text in the language of the resource, its translations beside it. */
    static void text(ObjectNode node, String name, LocalizedText text, Locale language) {
        node.put(name, text.in(language));
        Map<Locale, String> others = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        others.putAll(text.byLanguage());
        others.remove(language);
        if (!others.isEmpty()) {
            ArrayNode extensions = node.putObject("_" + name).putArray("extension");
            others.forEach((locale, words) -> extensions.add(translation(locale, words)));
        }
    }

    private static ObjectNode translation(Locale locale, String words) {
        ObjectNode node = object().put("url", CORE + "translation");
        ArrayNode parts = node.putArray("extension");
        parts.addObject().put("url", "lang").put("valueCode", locale.toLanguageTag());
        parts.addObject().put("url", "content").put("valueString", words);
        return node;
    }

    static ObjectNode coding(String code) {
        return object().put("system", OURS + "choice").put("code", code);
    }

    static ObjectNode extend(ObjectNode node, String url, String valueName, JsonNode value) {
        node.withArray("extension").addObject().put("url", url).set(valueName, value);
        return node;
    }

    static ObjectNode integer(ObjectNode node, String name, int value) {
        return extend(node, CORE + name, "valueInteger", NODES.numberNode(value));
    }

    static ObjectNode string(ObjectNode node, String url, String value) {
        return extend(node, url, "valueString", NODES.textNode(value));
    }

    /** The values of all extensions of this address, in order. */
    static List<String> strings(JsonNode node, String url) {
        return stream(node.path("extension"))
                .filter(extension -> extension.path("url").asText().equals(url))
                .map(extension -> extension.path("valueString").asText())
                .toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
