package org.bilan.messages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value as it was written: of a number the text, never its value, so that a huge one costs nothing.
 *
 * @param text of a text its content, of a number or a word how it is written; empty otherwise
 */
record JsonValue(Shape shape, String text, List<JsonValue> items, Map<String, JsonValue> fields) {
    /** What kind of value it is. */
    enum Shape {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING,
        LIST,
        OBJECT
    }

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(FactJson.MOST_CHARACTERS)
                    .maxStringLength(FactJson.MOST_CHARACTERS)
                    .maxNameLength(FactJson.MOST_CHARACTERS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * The one value of a text.
     *
     * @throws IOException if the text is not exactly one JSON value, nests too deep, or names a field twice
     */
    static JsonValue parse(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            JsonValue value = value(parser);
            if (parser.nextToken() != null) {
                throw new IOException("more than one value");
            }
            return value;
        }
    }

    /** An object with nothing in it. */
    static JsonValue empty() {
        return new JsonValue(Shape.OBJECT, "", List.of(), Map.of());
    }

    private static JsonValue value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(parser);
        }
        if (token == null || !token.isScalarValue()) {
            throw new IOException("no value");
        }
        return new JsonValue(shape(token), parser.getText(), List.of(), Map.of());
    }

    private static Shape shape(JsonToken token) {
        if (token.isNumeric()) {
            return Shape.NUMBER;
        }
        if (token.isBoolean()) {
            return Shape.FLAG;
        }
        return token == JsonToken.VALUE_STRING ? Shape.TEXT : Shape.NOTHING;
    }

    private static JsonValue list(JsonParser parser) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new JsonValue(Shape.LIST, "", List.copyOf(items), Map.of());
    }

    private static JsonValue object(JsonParser parser) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new JsonValue(Shape.OBJECT, "", List.of(), fields);
    }

    /** What a problem shows of it. */
    String shown() {
        return switch (shape) {
            case LIST -> "a list of " + items.size();
            case OBJECT -> "an object";
            default -> text;
        };
    }
}
