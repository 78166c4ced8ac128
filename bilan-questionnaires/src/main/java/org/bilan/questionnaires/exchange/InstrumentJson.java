package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InvalidInstrument;

/**
 * The definition of an instrument in JSON, format 1, both ways. Read as a tree, field by field; no class is bound by
 * reflection. {@link #schema()} says exactly what may stand where; this is its outline:
 *
 * <pre>{@code
 * { "formatVersion": 1, "id": "…", "version": "1.0.0", "title": {"fr": "…", "en": "…"}, "instructions": {…},
 *   "passport": { "author": "…", "licence": "…", "languages": ["fr", "en"], … },
 *   "answerRanges": { "like5": { "min": 1, "max": 5, "labels": [{…}, …] } },
 *   "items": [ { "id": "R1", "format": "likert", "text": {…}, "range": "like5", "showIf": {"answered": "R0"} }, … ],
 *   "scales": [ { "id": "R", "label": {…}, "minAnswered": 8, "items": [ { "item": "R1", "key": 1 }, … ] }, … ],
 *   "comparisons": [ { "id": "…", "label": {…}, "items": ["…"] } ],
 *   "dichotomies": [ { "scale": "EI", "low": "I", "high": "E" } ] }
 * }</pre>
 *
 * <p>A field that is not known is a problem, so that a misspelt one does not go unseen.
 */
public final class InstrumentJson {

    /** No longer text is read: 5 MB, counted in UTF-8. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Objects and lists may not be nested deeper. */
    public static final int MAX_DEPTH = 32;

    private InstrumentJson() {}

    /** The JSON Schema (2020-12) of a definition. */
    public static String schema() {
        return Schemas.read("definition.schema.json");
    }

    /** Writes a definition; reading it back gives the same instrument, word for word. */
    public static String write(Instrument instrument) {
        return JsonText.pretty(DefinitionWriter.write(instrument));
    }

    /**
     * Reads a definition. Throws nothing, whatever the text.
     *
     * @return the instrument; or all problems: those of the document, or, if it is well formed, all contradictions of the
     *     instrument in it
     */
    public static Validation<Seq<DefinitionProblem>, Instrument> read(String text) {
        return JsonText.tree(text).fold(InstrumentJson::refused, InstrumentJson::instrument);
    }

    static Validation<Seq<DefinitionProblem>, Instrument> instrument(JsonNode root) {
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
