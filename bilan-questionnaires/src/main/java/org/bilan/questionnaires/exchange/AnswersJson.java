package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.List;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Place;
import org.bilan.questionnaires.answers.Sitting;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;

/**
 * One person's answers as JSON, both ways, finished or not; and the problems of answers as JSON.
 *
 * <pre>{@code
 * { "formatVersion": 1, "instrument": { "id": "…", "version": "1.0.0", "contentHash": "…" },
 *   "answers": { "R1": 5, "work": "team>time=salary>…" }, "presented": ["R1", …], "millis": { "R1": 4200 } }
 * }</pre>
 *
 * <p>An answer is a whole number, or a text in the spelling that the format of its item says. {@code contentHash},
 * {@code presented} and {@code millis} may be left out.
 */
public final class AnswersJson {

    private AnswersJson() {}

    /** The JSON Schema (2020-12) of answers. */
    public static String schema() {
        return Schemas.read("answers.schema.json");
    }

    /** Writes a sheet; reading it back gives an equal one. */
    public static String write(AnswerSheet sheet) {
        ObjectNode root = DefinitionWriter.NODES.objectNode().put("formatVersion", DefinitionReader.FORMAT_VERSION);
        root.set("instrument", edition(sheet.edition()));
        ObjectNode answers = root.putObject("answers");
        sheet.answers().forEach((id, answer) -> answers.put(id, answer.spelled()));
        if (!sheet.sitting().presented().isEmpty()) {
            root.set("presented", DefinitionWriter.strings(sheet.sitting().presented()));
        }
        if (!sheet.sitting().millis().isEmpty()) {
            ObjectNode millis = root.putObject("millis");
            sheet.sitting().millis().forEach(millis::put);
        }
        return JsonText.pretty(root);
    }

    static ObjectNode edition(InstrumentEdition edition) {
        return DefinitionWriter.NODES
                .objectNode()
                .put("id", edition.id().value())
                .put("version", edition.version())
                .put("contentHash", edition.contentHash());
    }

    /**
     * Reads a sheet. Throws nothing, whatever the text.
     *
     * @return the sheet, or all problems: those of the document, or, if it is well formed, those of the answers
     */
    public static Validation<Seq<AnswerProblem>, AnswerSheet> read(Instrument instrument, String text) {
        if (Limits.isLongerThan(InstrumentJson.MAX_BYTES, text)) {
            return refused(problem("", Kind.FILE_TOO_LARGE, "at most " + InstrumentJson.MAX_BYTES + " bytes"));
        }
        return JsonText.tree(text).fold(message -> refused(malformed(message)), root -> read(instrument, root));
    }

    /** An answer given twice is the one malformed document that a front end makes by mistake. */
    private static AnswerProblem malformed(String message) {
        int name = message.indexOf("Duplicate field '");
        return name < 0
                ? problem("", Kind.NOT_WELL_FORMED, message)
                : problem(message.substring(name).split("'", 3)[1], Kind.DUPLICATE_ITEM, "each field once");
    }

    private static Validation<Seq<AnswerProblem>, AnswerSheet> read(Instrument instrument, JsonNode root) {
        AnswersReader reader = new AnswersReader(instrument, root);
        List<AnswerProblem> problems = reader.problems();
        return problems.isEmpty()
                ? AnswerSheet.parse(instrument, reader.raw())
                        .map(sheet -> reader.sitting().equals(Sitting.NOT_KEPT)
                                ? sheet
                                : sheet.seatedAs(instrument, reader.sitting()))
                : Validation.invalid(Vector.ofAll(problems));
    }

    /** The problems, for a front end to show beside the fields they are about. */
    public static String problems(List<AnswerProblem> problems) {
        ArrayNode array = DefinitionWriter.NODES.arrayNode();
        for (AnswerProblem problem : problems) {
            array.addObject()
                    .put("item", problem.column())
                    .put("kind", problem.kind().name())
                    .put("value", problem.value())
                    .put("expected", problem.expected());
        }
        return JsonText.pretty(array);
    }

    private static AnswerProblem problem(String field, Kind kind, String expected) {
        return new AnswerProblem(Place.field(field), "", kind, expected);
    }

    private static Validation<Seq<AnswerProblem>, AnswerSheet> refused(AnswerProblem problem) {
        return Validation.invalid(Vector.of(problem));
    }
}
