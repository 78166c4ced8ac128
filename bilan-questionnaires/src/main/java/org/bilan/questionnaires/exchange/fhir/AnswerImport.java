package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.Place;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.ItemFormat;

/** From the items of a response to answers as text, in the spelling of the sheet; what cannot be told so is a problem. */
final class AnswerImport {

    private final Instrument instrument;
    private final Map<String, String> raw = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    AnswerImport(Instrument instrument) {
        this.instrument = instrument;
    }

    Map<String, String> raw() {
        return raw;
    }

    List<AnswerProblem> problems() {
        return problems;
    }

    void item(JsonNode node) {
        String id = node.path("linkId").asText();
        if (raw.containsKey(id)) {
            problem(id, id, Kind.DUPLICATE_ITEM, "each linkId once");
            return;
        }
        String words =
                instrument.item(id).map(item -> words(id, node, item.format())).orElse("?");
        raw.put(id, words);
    }

    private String words(String id, JsonNode node, ItemFormat format) {
        if (isNotApplicable(node)) {
            return "NA";
        }
        if (!node.path("item").isArray()) {
            return single(id, node, format);
        }
        Map<String, String> parts = parts(id, node);
        if (isOrder(format)) {
            return order(id, parts);
        }
        return isMostAndLeast(format)
                ? parts.getOrDefault("most", "") + ">" + parts.getOrDefault("least", "")
                : pairs(parts);
    }

    private static boolean isNotApplicable(JsonNode node) {
        return FhirNodes.stream(node.path("extension"))
                .anyMatch(extension -> extension.path("url").asText().equals(FhirResponse.ABSENT)
                        && extension.path("valueCode").asText().equals("not-applicable"));
    }

    private static boolean isOrder(ItemFormat format) {
        return format instanceof ComparativeFormat.FullRanking || format instanceof ComparativeFormat.PartialRanking;
    }

    private static boolean isMostAndLeast(ItemFormat format) {
        return format instanceof ComparativeFormat.BestWorst
                || format instanceof ComparativeFormat.ForcedChoiceBlock
                || format instanceof ChoiceFormat.SituationalJudgement;
    }

    private String single(String id, JsonNode node, ItemFormat format) {
        List<String> values =
                FhirNodes.stream(node.path("answer")).map(AnswerImport::value).toList();
        if (values.size() > 1 && !(format instanceof ChoiceFormat.MultipleChoice)) {
            problem(id, String.join("|", values), Kind.DUPLICATE_ITEM, "one answer");
        }
        String words = String.join("|", values);
        return format instanceof ComparativeFormat.PairedComparison pair ? pair(words, pair) : words;
    }

    /** What one answer says, by the code of a choice. */
    static String value(JsonNode answer) {
        if (answer.has("valueCoding")) {
            return answer.path("valueCoding").path("code").asText();
        }
        if (answer.has("valueBoolean")) {
            return answer.path("valueBoolean").asBoolean() ? "1" : "0";
        }
        return answer.has("valueInteger")
                ? answer.path("valueInteger").asText()
                : answer.path("valueString").asText();
    }

    private static String pair(String picked, ComparativeFormat.PairedComparison pair) {
        String first = pair.first().id();
        String second = pair.second().id();
        if (picked.equals(ItemExport.TIE)) {
            return first + "=" + second;
        }
        return picked.isEmpty() ? "" : picked + ">" + (picked.equals(first) ? second : first);
    }

    private Map<String, String> parts(String id, JsonNode node) {
        Map<String, String> parts = new TreeMap<>();
        node.path("item").forEach(part -> {
            String linkId = part.path("linkId").asText();
            String name = linkId.startsWith(id + "/") ? linkId.substring(id.length() + 1) : linkId;
            String value = value(part.path("answer").path(0));
            if (!value.isEmpty() && parts.put(name, value) != null) {
                problem(linkId, value, Kind.DUPLICATE_ITEM, "each linkId once");
            }
        });
        return parts;
    }

    private static String pairs(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("|"));
    }

    /** Places as tiers; tied objects share the first of the places that they take together, so that no hole goes unseen. */
    private String order(String id, Map<String, String> parts) {
        SortedMap<Integer, TreeSet<String>> tiers = new TreeMap<>();
        parts.forEach((object, place) ->
                tiers.computeIfAbsent(place(place), p -> new TreeSet<>()).add(object));
        int next = 1;
        for (Map.Entry<Integer, TreeSet<String>> tier : tiers.entrySet()) {
            if (tier.getKey() != next) {
                problem(
                        id,
                        pairs(parts),
                        Kind.INVALID_RANKING,
                        "place " + next + " where " + tier.getKey() + " stands");
                return "";
            }
            next += tier.getValue().size();
        }
        return tiers.values().stream().map(tier -> String.join("=", tier)).collect(Collectors.joining(">"));
    }

    private static int place(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private void problem(String field, String value, Kind kind, String expected) {
        problems.add(new AnswerProblem(Place.field(field), value, kind, expected));
    }
}
