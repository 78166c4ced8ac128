package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.bilan.questionnaires.instrument.LocalizedText;

/** A place in a Questionnaire that somebody else wrote; whatever is read here is entered in the ledger. */
record ForeignNode(JsonNode node, String path, Ledger ledger) {

    private static final int MOST_DIGITS = 5;

    static List<Map.Entry<String, JsonNode>> children(String path, JsonNode node) {
        List<Map.Entry<String, JsonNode>> children = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                children.add(Map.entry(path + "/" + i, node.path(i)));
            }
        } else {
            node.properties().forEach(field -> children.add(Map.entry(path + "/" + field.getKey(), field.getValue())));
        }
        return children;
    }

    ForeignNode at(String name) {
        return new ForeignNode(node.path(name), path + "/" + name, ledger);
    }

    List<ForeignNode> elements() {
        return children(path, node).stream()
                .map(child -> new ForeignNode(child.getValue(), child.getKey(), ledger))
                .toList();
    }

    boolean isThere() {
        return !node.isMissingNode();
    }

    String text() {
        ledger.markRead(path);
        return node.asText();
    }

    boolean flag() {
        ledger.markRead(path);
        return node.asBoolean();
    }

    /** A whole number, as such, as a decimal without a fraction, or as digits. */
    OptionalInt number() {
        ledger.markRead(path);
        String digits = node.asText().replaceFirst("\\.0{1,6}$", "");
        return digits.matches("-?\\d{1," + MOST_DIGITS + "}")
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    /** The value of an extension of FHIR itself, if it is there. */
    Optional<ForeignNode> extension(String name, String valueName) {
        return at("extension").elements().stream()
                .filter(extension -> extension.node.path("url").asText().equals(FhirNodes.CORE + name))
                .findFirst()
                .map(extension -> {
                    extension.at("url").text();
                    return extension.at(valueName);
                });
    }

    /** The text of this name with its translations; none, and a problem, where it is blank. */
    Optional<LocalizedText> localized(String name, Locale language) {
        Map<Locale, String> texts = new HashMap<>();
        texts.put(language, at(name).text());
        at("_" + name).at("extension").elements().stream()
                .filter(part -> part.node.path("url").asText().equals(FhirNodes.CORE + "translation"))
                .forEach(part -> part.translation(texts));
        return at(name).attempt(() -> new LocalizedText(texts));
    }

    private void translation(Map<Locale, String> texts) {
        at("url").text();
        String language = part("lang", "valueCode");
        String words = part("content", "valueString");
        texts.putIfAbsent(Locale.forLanguageTag(Locale.forLanguageTag(language).getLanguage()), words);
    }

    private String part(String url, String valueName) {
        return at("extension").elements().stream()
                .filter(part -> part.node.path("url").asText().equals(url))
                .findFirst()
                .map(part -> {
                    part.at("url").text();
                    return part.at(valueName).text();
                })
                .orElse("");
    }

    void note(String problem) {
        ledger.note(path, problem);
    }

    /** Builds a value; why it cannot be built is noted here. */
    <T> Optional<T> attempt(Supplier<? extends T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            note(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
