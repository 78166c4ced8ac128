package org.bilan.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bilan.lifecycle.BilanId;
import org.jspecify.annotations.Nullable;

/** Reads one line of a bundle: a flat JSON object of texts and whole numbers. Whatever else it finds, it refuses. */
final class LineReader {
    private static final int MAX_NAME = 20;
    private static final int MAX_NUMBER = 19;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNestingDepth(1)
                    .build())
            .build();

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    private LineReader() {}

    /**
     * The line.
     *
     * @throws IllegalArgumentException if it is not of the format; its message repeats nothing of the line
     */
    static BundleLine read(String line) {
        LineReader reader = new LineReader();
        try (JsonParser json = JSON.createParser(line)) {
            reader.fields(json);
            return reader.line();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("line (" + line.length() + " characters) must be one of the format", e);
        }
    }

    private void fields(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            require(value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT);
            if (value == JsonToken.VALUE_STRING) {
                texts.put(name, json.getText());
            } else {
                numbers.put(name, json.getLongValue());
            }
        }
        require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
    }

    private BundleLine line() {
        if (numbers.containsKey("fact")) {
            return new BundleLine.Fact(fact());
        }
        if (numbers.containsKey("checkpoint")) {
            return new BundleLine.Kept(number("checkpoint"), hash("head"), instant("takenAt"), seal());
        }
        if (texts.containsKey("chain")) {
            BundleLine.Ends ends = new BundleLine.Ends(hash("anchor"), hash("head"));
            return new BundleLine.Opening(new BilanId(text("chain")), number("facts"), small("checkpoints"), ends);
        }
        return texts.containsKey("bundle")
                ? new BundleLine.Header(text("scope"), instant("writtenAt"), small("chains"))
                : new BundleLine.End(number("lines"), hash("header"), hash("all"), seal());
    }

    private ProofFact fact() {
        Link link = new Link(number("fact"), instant("recordedAt"), hash("form"), hash("link"));
        if (!texts.containsKey("salt")) {
            return new ProofFact.Withheld(link);
        }
        FactForm form = new FactForm(text("type"), small("schema"), LocalDate.parse(text("on")), text("payload"));
        return new ProofFact.Shown(link, new SaltedForm(text("salt"), form));
    }

    private Seal seal() {
        return new Seal(text("key"), text("signature"));
    }

    private Hash hash(String name) {
        return new Hash(text(name));
    }

    private Instant instant(String name) {
        return Instant.parse(text(name));
    }

    private int small(String name) {
        return Math.toIntExact(number(name));
    }

    private long number(String name) {
        @Nullable Long number = numbers.get(name);
        require(number != null);
        return number == null ? 0 : number;
    }

    private String text(String name) {
        @Nullable String text = texts.get(name);
        require(text != null);
        return text == null ? "" : text;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("not of the format");
        }
    }
}
