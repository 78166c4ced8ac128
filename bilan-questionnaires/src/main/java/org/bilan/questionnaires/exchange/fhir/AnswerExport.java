package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Matrix;
import org.bilan.questionnaires.instrument.RatedFormat;

/** One answer as one item of a response, or as a group with one item per part. */
final class AnswerExport implements Answer.Cases<ObjectNode> {

    private final Item item;
    private final ObjectNode node;

    private AnswerExport(Item item) {
        this.item = item;
        this.node = FhirNodes.object().put("linkId", item.id());
    }

    static ObjectNode of(Item item, Answer answer) {
        ObjectNode node = answer.match(new AnswerExport(item));
        if (node.path("item").isArray()) {
            node.set("item", inOrder(node.withArray("item"), ItemExport.of(item, Locale.FRENCH)));
        }
        return node;
    }

    /** FHIR wants the parts in the order of the Questionnaire. */
    private static ArrayNode inOrder(ArrayNode parts, ObjectNode questions) {
        Map<String, JsonNode> byLinkId = new HashMap<>();
        parts.forEach(part -> byLinkId.put(part.path("linkId").asText(), part));
        ArrayNode sorted = parts.arrayNode();
        questions.path("item").forEach(question -> {
            JsonNode part = byLinkId.get(question.path("linkId").asText());
            if (part != null) {
                sorted.add(part);
            }
        });
        return sorted;
    }

    @Override
    public ObjectNode rated(Answer.Rated answer) {
        RatedFormat format = (RatedFormat) item.format();
        if (format instanceof RatedFormat.YesNo) {
            value(node).put("valueBoolean", answer.value() == 1);
            return node;
        }
        boolean coded = format instanceof RatedFormat.SemanticDifferential || isLabelledLikert(format);
        return number(node, answer.value(), coded);
    }

    private static boolean isLabelledLikert(RatedFormat format) {
        return format instanceof RatedFormat.Likert && isLabelled(format.range());
    }

    private static boolean isLabelled(AnswerRange range) {
        return !range.labels().isEmpty();
    }

    private static ObjectNode number(ObjectNode at, int value, boolean coded) {
        if (coded) {
            return code(at, Integer.toString(value));
        }
        value(at).put("valueInteger", value);
        return at;
    }

    private static ObjectNode code(ObjectNode at, String code) {
        value(at).set("valueCoding", FhirNodes.coding(code));
        return at;
    }

    private static ObjectNode value(ObjectNode at) {
        return at.withArray("answer").addObject();
    }

    private ObjectNode part(String name) {
        return node.withArray("item").addObject().put("linkId", item.id() + "/" + name);
    }

    @Override
    public ObjectNode picked(Answer.Picked answer) {
        answer.ids().forEach(id -> code(node, id));
        return node;
    }

    @Override
    public ObjectNode mostLeast(Answer.MostLeast answer) {
        code(part("most"), answer.most());
        code(part("least"), answer.least());
        return node;
    }

    /** Tied objects share the first of the places that they take together. */
    @Override
    public ObjectNode ranked(Answer.Ranked answer) {
        if (item.format() instanceof ComparativeFormat.PairedComparison) {
            List<Set<String>> tiers = answer.tiers();
            return code(
                    node,
                    tiers.size() == 1 ? ItemExport.TIE : tiers.get(0).iterator().next());
        }
        int place = 1;
        for (Set<String> tier : answer.tiers()) {
            for (String object : tier) {
                number(part(object), place, false);
            }
            place += tier.size();
        }
        return node;
    }

    @Override
    public ObjectNode amounts(Answer.Amounts answer) {
        boolean coded = item.format() instanceof Matrix matrix && isLabelled(matrix.range());
        answer.byId().forEach((id, amount) -> number(part(id), amount, coded));
        return node;
    }

    @Override
    public ObjectNode sorted(Answer.Sorted answer) {
        answer.pileByCard().forEach((card, pile) -> code(part(card), pile));
        return node;
    }

    @Override
    public ObjectNode written(Answer.Written answer) {
        value(node).put("valueString", answer.words());
        return node;
    }

    @Override
    public ObjectNode omitted(Answer.Omitted answer) {
        return code(node, ItemExport.OMITTED);
    }

    @Override
    public ObjectNode notApplicable(Answer.NotApplicable answer) {
        ArrayNode extensions = node.putArray("extension");
        extensions.addObject().put("url", FhirResponse.ABSENT).put("valueCode", "not-applicable");
        return node;
    }

    @Override
    public ObjectNode notShown(Answer.NotShown answer) {
        return node;
    }

    @Override
    public ObjectNode missing(Answer.Missing answer) {
        return node;
    }
}
