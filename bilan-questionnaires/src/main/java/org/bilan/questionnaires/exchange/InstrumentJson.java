package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InvalidInstrument;

/**
 * The definition of an instrument in JSON, format 1. Read as a tree, field by field; no class is bound by reflection.
 *
 * <pre>{@code
 * { "formatVersion": 1, "id": "…", "version": "1.0.0", "title": {"fr": "…", "en": "…"}, "instructions": {…},
 *   "passport": { "author": "…", "licence": "…", "languages": ["fr", "en"], "administration": {…}, "minimumAge": 16,
 *                 "reliability": {…}, "norms": {…}, "purpose": {…}, "sources": ["…"] },
 *   "answerRanges": { "like5": { "min": 1, "max": 5, "labels": [{…}, …] } },
 *   "items": [ { "id": "R1", "format": "likert", "range": "like5", "text": {…} }, … ],
 *   "scales": [ { "id": "R", "label": {…}, "minAnswered": 8, "items": [ { "item": "R1", "key": 1 }, … ] }, … ] }
 * }</pre>
 *
 * <p>A field that is not known is a problem, so that a misspelt one does not go unseen.
 */
public final class InstrumentJson {

    /** No longer text is read: 5 MB, counted in UTF-8. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Objects and lists may not be nested deeper. */
    public static final int MAX_DEPTH = 32;

    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_NUMBER = 40;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(JsonCursor.LONGEST_TEXT + 1)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private InstrumentJson() {}

    /**
     * Reads a definition. Throws nothing, whatever the text.
     *
     * @return the instrument; or all problems: those of the document, or, if it is well formed, all contradictions of the
     *     instrument in it
     */
    public static Validation<Seq<DefinitionProblem>, Instrument> read(String text) {
        if (Limits.isLongerThan(MAX_BYTES, text)) {
            return refused("the text is longer than " + MAX_BYTES + " bytes");
        }
        try {
            return instrument(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return refused("not well-formed JSON: " + e.getOriginalMessage());
        }
    }

    private static Validation<Seq<DefinitionProblem>, Instrument> instrument(JsonNode root) {
        if (!root.isObject()) {
            return refused("an object is expected");
        }
        List<DefinitionProblem> problems = new ArrayList<>();
        Instrument.Builder builder = new DefinitionReader(new JsonCursor(root, "", problems)).read();
        return problems.isEmpty() ? build(builder) : Validation.invalid(Vector.ofAll(problems));
    }

    private static Validation<Seq<DefinitionProblem>, Instrument> build(Instrument.Builder builder) {
        try {
            return Validation.valid(builder.build());
        } catch (InvalidInstrument e) {
            return Validation.invalid(Vector.ofAll(e.problems()).map(problem -> new DefinitionProblem("", problem)));
        }
    }

    private static Validation<Seq<DefinitionProblem>, Instrument> refused(String problem) {
        return Validation.invalid(Vector.of(new DefinitionProblem("", problem)));
    }
}
