package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.control.Either;

/** JSON text to tree and back, within limits that are checked while reading: no number is made of a text that is too long. */
public final class JsonText {

    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_NUMBER = 40;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(InstrumentJson.MAX_DEPTH)
                            .maxStringLength(JsonCursor.LONGEST_TEXT + 1)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /** The tree, or why there is none. */
    public static Either<String, JsonNode> tree(String text) {
        if (Limits.isLongerThan(InstrumentJson.MAX_BYTES, text)) {
            return Either.left("the text is longer than " + InstrumentJson.MAX_BYTES + " bytes");
        }
        try {
            return Either.right(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return Either.left("not well-formed JSON: " + e.getOriginalMessage());
        }
    }

    /** The text of a tree, indented, with a line break at the end. */
    public static String pretty(JsonNode node) {
        return node.toPrettyString() + "\n";
    }
}
