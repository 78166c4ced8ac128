package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bilan.questionnaires.exchange.DefinitionProblem;
import org.bilan.questionnaires.exchange.InstrumentJson;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ShowIf;

/**
 * An instrument as a FHIR R4 Questionnaire, both ways.
 *
 * <p>Texts stand in the passport's first language, with the others as FHIR's translation extension. What FHIR has no place
 * for, the scoring above all, goes into extensions whose address begins with {@code urn:bilan:fhir:}: other programs skip
 * them, {@link #read} puts the instrument together again. A file whose plain part was changed since is refused, place by
 * place, because its scoring may no longer fit its words.
 */
public final class FhirQuestionnaire {

    private static final String PART = FhirNodes.OURS + "definition-part";

    /** A part of a definition must fit into one string of an extension. */
    private static final List<String> PARTS =
            List.of("passport", "answerRanges", "scales", "comparisons", "dichotomies", "instructions", "title");

    private FhirQuestionnaire() {}

    /**
     * A Questionnaire and what a reader of plain FHIR does not get.
     *
     * @param json the Questionnaire
     * @param losses in the order of the definition; empty if plain FHIR says it all
     */
    public record Exported(String json, List<Loss> losses) {

        /** Keeps both. */
        public Exported {
            losses = List.copyOf(losses);
        }
    }

    /** Writes an instrument. */
    public static Exported write(Instrument instrument) {
        JsonNode definition = FhirText.parsed(InstrumentJson.write(instrument));
        ObjectNode questionnaire = plain(instrument);
        extend(questionnaire, definition);
        return new Exported(FhirText.pretty(questionnaire), LossReport.of(instrument, definition));
    }

    /** The Questionnaire without our extensions: what everybody can read. */
    static ObjectNode plain(Instrument instrument) {
        Locale language = instrument.passport().languages().get(0);
        ObjectNode root = FhirNodes.object().put("resourceType", "Questionnaire");
        root.put("language", language.toLanguageTag());
        root.put("url", url(instrument)).put("version", instrument.version());
        root.put("name", name(instrument.id().value()));
        FhirNodes.text(root, "title", instrument.title(), language);
        root.put("status", "active").put("experimental", false);
        root.putArray("subjectType").add("Person");
        root.put("publisher", instrument.passport().author());
        FhirNodes.text(root, "description", instrument.instructions(), language);
        FhirNodes.text(root, "purpose", instrument.passport().purpose(), language);
        root.put("copyright", instrument.passport().licence());
        ArrayNode items = root.putArray("item");
        instrument.items().forEach(item -> items.add(item(instrument, item, language)));
        return root;
    }

    private static ObjectNode item(Instrument instrument, Item item, Locale language) {
        ObjectNode node = ItemExport.of(item, language);
        if (!item.showIf().equals(ShowIf.ALWAYS)) {
            item.showIf().match(new ConditionExport(instrument)).ifPresent(tests -> tests.putInto(node));
        }
        return node;
    }

    /** The address under which responses name the Questionnaire, without the version. */
    static String url(Instrument instrument) {
        return "urn:bilan:instrument:" + instrument.id();
    }

    private static String name(String id) {
        return Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "Bilan", ""));
    }

    private static void extend(ObjectNode questionnaire, JsonNode definition) {
        for (String part : PARTS) {
            if (definition.has(part)) {
                ObjectNode wrapped = FhirNodes.object();
                wrapped.set(part, definition.get(part));
                FhirNodes.string(questionnaire, PART, wrapped.toString());
            }
        }
        FhirNodes.stream(definition.path("items"))
                .forEach(item -> FhirNodes.string(questionnaire, PART, item.toString()));
    }

    /**
     * Reads a Questionnaire that {@link #write} wrote. Throws nothing, whatever the text.
     *
     * @return the instrument, or all problems
     */
    public static Validation<Seq<DefinitionProblem>, Instrument> read(String json) {
        return FhirText.tree(json).fold(FhirQuestionnaire::refused, FhirQuestionnaire::read);
    }

    private static Validation<Seq<DefinitionProblem>, Instrument> read(JsonNode questionnaire) {
        List<String> parts = FhirNodes.strings(questionnaire, PART);
        if (!questionnaire.path("resourceType").asText().equals("Questionnaire") || parts.isEmpty()) {
            return refused("a Questionnaire written by bilan is expected, with its " + PART + " extensions");
        }
        return FhirText.assembled(questionnaire, parts)
                .fold(
                        FhirQuestionnaire::refused,
                        text -> InstrumentJson.read(text)
                                .fold(Validation::invalid, instrument -> unchanged(questionnaire, instrument)));
    }

    private static Validation<Seq<DefinitionProblem>, Instrument> unchanged(JsonNode found, Instrument instrument) {
        ObjectNode now = ((ObjectNode) found).deepCopy();
        now.remove("extension");
        List<DefinitionProblem> changes = Differences.between(plain(instrument), now);
        return changes.isEmpty() ? Validation.valid(instrument) : Validation.invalid(Vector.ofAll(changes));
    }

    private static Validation<Seq<DefinitionProblem>, Instrument> refused(String problem) {
        return Validation.invalid(Vector.of(new DefinitionProblem("", problem)));
    }
}
