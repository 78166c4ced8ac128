package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bilan.questionnaires.instrument.LocalizedText;

/**
 * A place in a JSON document. Whatever is not there or of the wrong kind is noted with its path, and a placeholder stands in, so
 * that reading goes on and finds the other problems too.
 */
record JsonCursor(JsonNode node, String path, List<DefinitionProblem> problems) {

    static final int LONGEST_TEXT = 20_000;

    private static final LocalizedText PLACEHOLDER = LocalizedText.of("-", "-");

    void note(String problem) {
        problems.add(new DefinitionProblem(path, problem));
    }

    JsonCursor at(String name) {
        JsonNode child = node.get(name);
        return new JsonCursor(child == null ? MissingNode.getInstance() : child, path + "/" + name, problems);
    }

    void hasOnly(String... names) {
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        Arrays.asList(names).forEach(unknown::remove);
        unknown.forEach(name -> at(name).note("is not known here"));
    }

    List<JsonCursor> elements() {
        if (!node.isArray()) {
            note("a list is expected");
        }
        List<JsonCursor> elements = new ArrayList<>();
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            elements.add(new JsonCursor(node.path(i), path + "/" + i, problems));
        }
        return elements;
    }

    /** The elements of a list that need not be there. */
    List<JsonCursor> elementsIfPresent() {
        return isThere() ? elements() : List.of();
    }

    List<String> texts() {
        return elements().stream().map(JsonCursor::text).toList();
    }

    boolean isThere() {
        return !node.isMissingNode();
    }

    void ifPresent(Consumer<JsonCursor> action) {
        if (isThere()) {
            action.accept(this);
        }
    }

    boolean flag() {
        if (!node.isBoolean()) {
            note("true or false is expected");
        }
        return node.asBoolean();
    }

    /** One of these words; the first of them stands in for any other. */
    String oneOf(String... words) {
        String found = node.asText();
        if (!Arrays.asList(words).contains(found)) {
            note("one of " + String.join(", ", words) + " is expected");
            return words[0];
        }
        return found;
    }

    String text() {
        if (!node.isTextual() || node.textValue().isBlank() || node.textValue().length() > LONGEST_TEXT) {
            note("a text of 1 to " + LONGEST_TEXT + " characters is expected");
            return "-";
        }
        return node.textValue();
    }

    int number() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            note("a whole number is expected");
            return 0;
        }
        return node.intValue();
    }

    Locale language() {
        String tag = text();
        if (!tag.matches("[a-z]{2,3}")) {
            note("a language of two or three letters is expected");
        }
        return Locale.forLanguageTag(tag);
    }

    LocalizedText localized() {
        if (!node.isObject() || node.isEmpty()) {
            note("a text per language is expected");
            return PLACEHOLDER;
        }
        Map<Locale, String> texts = new HashMap<>();
        node.fieldNames().forEachRemaining(tag -> texts.put(Locale.forLanguageTag(tag), at(tag).text()));
        return attempt(() -> new LocalizedText(texts)).orElse(PLACEHOLDER);
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
