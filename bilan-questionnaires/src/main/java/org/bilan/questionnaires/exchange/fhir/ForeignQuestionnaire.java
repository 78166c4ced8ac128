package org.bilan.questionnaires.exchange.fhir;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.exchange.DefinitionProblem;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.Scale;

/**
 * A FHIR R4 Questionnaire that another program wrote, as an instrument of ours. FHIR holds no key and no passport: whoever
 * imports brings both, and with them the right to use the text.
 *
 * <p>Kept are questions of type {@code boolean}, {@code integer} between two bounds, {@code choice} among codes, {@code string}
 * and {@code text}, with their translations, and {@code enableWhen} where it has an equal. A choice whose options are numbers
 * that follow one another, by their ordinal value or by their code, is a Likert item. A group is taken apart, and a question
 * under another one is asked once that one is answered.
 *
 * <p>What would change what is asked if it were skipped (other types, value sets, hidden or computed items, other conditions,
 * modifiers) is a problem. All the rest is left out and told: every place of the file that was not read is on the list.
 */
public final class ForeignQuestionnaire {

    private ForeignQuestionnaire() {}

    /**
     * An instrument and what of the file is not in it.
     *
     * @param leftOut what was skipped, each with its JSON pointer; a part of which nothing was read is there once
     * @param url under which responses name the Questionnaire; empty when it has none
     * @param spelling by item and code of the file, how that choice is written in an answer of ours
     */
    public record Imported(
            Instrument instrument,
            List<DefinitionProblem> leftOut,
            String url,
            Map<String, Map<String, String>> spelling) {

        /** Keeps the parts. */
        public Imported {
            leftOut = List.copyOf(leftOut);
            spelling = Map.copyOf(spelling);
        }

        /**
         * Reads a response to the Questionnaire that was imported, in the words of the program that wrote it. Throws nothing,
         * whatever the text.
         *
         * @return the sheet, or all problems: of the document, or, if it has none, of the answers
         */
        public Validation<Seq<AnswerProblem>, AnswerSheet> response(String json) {
            return new ForeignResponse(this).read(json);
        }
    }

    /**
     * Reads a Questionnaire. Throws nothing, whatever the text.
     *
     * @param passport whose licence allows the import, and which languages must be complete; its first language is that of a
     *     file that names none
     * @param scales what is scored, keyed by {@code linkId}
     * @return the instrument, or all problems
     */
    public static Validation<Seq<DefinitionProblem>, Imported> read(
            String json, Passport passport, List<Scale> scales) {
        return FhirText.tree(json)
                .fold(
                        problem -> Validation.invalid(Vector.of(new DefinitionProblem("", problem))),
                        tree -> new ForeignReader(tree, passport).read(passport, scales));
    }
}
