package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.ScoreTrace;
import org.bilan.questionnaires.scoring.Scorer;

/**
 * What was shown, what is still open, and what every scale says, as JSON for a front end. Numbers are those of
 * {@link ScaleScore}; a scale without a score has a reason instead, and never a zero.
 */
public final class ResultJson {

    private ResultJson() {}

    /** The JSON Schema (2020-12) of a result. */
    public static String schema() {
        return Schemas.read("result.schema.json");
    }

    /**
     * Scores a sheet and writes what came of it.
     *
     * @throws IllegalArgumentException if the sheet answers another edition
     */
    public static String write(Instrument instrument, AnswerSheet sheet) {
        Profile profile = Scorer.score(instrument, sheet);
        ObjectNode root = DefinitionWriter.NODES.objectNode().put("formatVersion", DefinitionReader.FORMAT_VERSION);
        root.set("instrument", AnswersJson.edition(profile.edition()));
        root.set(
                "hidden",
                DefinitionWriter.strings(instrument.itemsById().keySet().stream()
                        .filter(id -> sheet.answerTo(id) instanceof Answer.NotShown)
                        .toList()));
        root.set("open", DefinitionWriter.strings(sheet.open(instrument)));
        ArrayNode scores = root.putArray("scores");
        profile.scores().forEach(score -> scores.add(score.match(new Written())));
        return JsonText.pretty(root);
    }

    private static final class Written implements ScaleScore.Cases<ObjectNode> {

        @Override
        public ObjectNode given(ScaleScore.Given score) {
            return scored("given", score);
        }

        @Override
        public ObjectNode withinPerson(ScaleScore.WithinPerson score) {
            return scored("within-person", score);
        }

        @Override
        public ObjectNode withheld(ScaleScore.Withheld score) {
            ObjectNode node = counted("withheld", score.trace());
            node.putObject("reason")
                    .put("code", score.reason().code())
                    .put("text", score.reason().toString());
            return node;
        }

        private static ObjectNode scored(String kind, ScaleScore.Scored score) {
            return counted(kind, score.trace())
                    .put("value", score.value())
                    .put("lowest", score.lowestSum())
                    .put("highest", score.highestSum())
                    .put("percentOfMaximum", score.percentOfMaximum());
        }

        private static ObjectNode counted(String kind, ScoreTrace trace) {
            return DefinitionWriter.NODES
                    .objectNode()
                    .put("scale", trace.scaleId())
                    .put("kind", kind)
                    .put("answered", trace.answered())
                    .put("items", trace.items().size());
        }
    }
}
