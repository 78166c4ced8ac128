package org.bilan.questionnaires.frontend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A front end of somebody else's: written from the schemas and the vectors alone, over bare JSON. It knows no class of the
 * library, and so shows both that the definition says enough, and that the library does what it says.
 */
final class FrontEnd {

    private final JsonNode definition;
    private final Map<String, String> answers = new LinkedHashMap<>();

    FrontEnd(JsonNode definition, JsonNode answers) {
        this.definition = definition;
        answers.properties()
                .forEach(answer -> this.answers.put(
                        answer.getKey(), answer.getValue().asText().strip()));
    }

    /** The items to show, in order. */
    Set<String> visible() {
        Set<String> visible = new LinkedHashSet<>();
        for (JsonNode item : definition.path("items")) {
            if (!item.has("showIf") || holds(item.path("showIf"), visible)) {
                visible.add(item.path("id").asText());
            }
        }
        return visible;
    }

    private boolean holds(JsonNode condition, Set<String> visible) {
        if (condition.has("all")) {
            return all(condition.path("all")).stream().allMatch(part -> holds(part, visible));
        }
        if (condition.has("any")) {
            return all(condition.path("any")).stream().anyMatch(part -> holds(part, visible));
        }
        if (condition.has("not")) {
            return !holds(condition.path("not"), visible);
        }
        String item = condition.has("answered")
                ? condition.path("answered").asText()
                : condition.path("item").asText();
        String answer = visible.contains(item) ? answers.getOrDefault(item, "") : "";
        if (answer.isEmpty() || answer.equals("NA") || answer.equals("omitted")) {
            return false;
        }
        return condition.has("answered") || holdsFor(condition, answer);
    }

    private static boolean holdsFor(JsonNode condition, String answer) {
        if (condition.has("picked")) {
            String first = answer.split(">", -1)[0];
            return Arrays.asList(first.split("\\|", -1))
                    .contains(condition.path("picked").asText());
        }
        int number = Integer.parseInt(answer);
        return condition.path("between").path(0).asInt() <= number
                && number <= condition.path("between").path(1).asInt();
    }

    static List<JsonNode> all(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    /** Item and kind of every problem: known items in order, then those hidden if nothing else is wrong, then unknown ones. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(answers.keySet());
        for (JsonNode item : definition.path("items")) {
            String id = item.path("id").asText();
            unknown.remove(id);
            String problem = problem(item, answers.getOrDefault(id, ""));
            if (!problem.isEmpty()) {
                problems.add(id + " " + problem);
            }
        }
        if (problems.isEmpty()) {
            Set<String> visible = visible();
            all(definition.path("items")).stream()
                    .map(item -> item.path("id").asText())
                    .filter(id -> !answers.getOrDefault(id, "").isEmpty() && !visible.contains(id))
                    .forEach(id -> problems.add(id + " NOT_SHOWN"));
        }
        unknown.forEach(id -> problems.add(id + " UNKNOWN_ITEM"));
        return problems;
    }

    private String problem(JsonNode item, String answer) {
        if (answer.isEmpty() || answer.equalsIgnoreCase("NA") || answer.equalsIgnoreCase("n/a")) {
            return "";
        }
        return switch (item.path("format").asText()) {
            case "likert", "semantic-differential", "slider", "yes-no" -> ratedProblem(item, answer);
            case "single-choice" -> picks(item, "choices", answer, 1, 1);
            case "timed-ability" -> answer.equals("omitted") ? "" : picks(item, "choices", answer, 1, 1);
            case "multiple-choice" ->
                picks(
                        item,
                        "choices",
                        answer,
                        item.path("fewest").asInt(),
                        item.path("most").asInt());
            case "situational-judgement" ->
                item.path("leastToo").asBoolean()
                        ? endsProblem(item, "choices", answer)
                        : picks(item, "choices", answer, 1, 1);
            case "forced-choice-block" ->
                item.path("objects").size() == 2
                        ? picks(item, "objects", answer, 1, 1)
                        : endsProblem(item, "objects", answer);
            case "best-worst" -> endsProblem(item, "objects", answer);
            case "full-ranking" ->
                orderProblem(
                        item,
                        answer,
                        item.path("objects").size(),
                        item.path("tiesAllowed").asBoolean());
            case "partial-ranking" ->
                orderProblem(item, answer, item.path("top").asInt(), false);
            case "paired-comparison" ->
                orderProblem(item, answer, 2, item.path("tieAllowed").asBoolean());
            case "constant-sum", "matrix" -> amountsProblem(item, answer);
            case "card-sort" -> sortProblem(item, answer);
            default -> answer.length() > item.path("longest").asInt() ? "TOO_LONG" : "";
        };
    }

    private int min(JsonNode item) {
        return item.has("range") ? range(item).path("min").asInt() : 0;
    }

    private int max(JsonNode item) {
        return item.has("range") ? range(item).path("max").asInt() : 1;
    }

    private JsonNode range(JsonNode item) {
        return definition.path("answerRanges").path(item.path("range").asText());
    }

    private String ratedProblem(JsonNode item, String answer) {
        if (!answer.matches("[+-]?[0-9]{1,9}")) {
            return "NOT_A_NUMBER";
        }
        int number = Integer.parseInt(answer);
        boolean onStep =
                !item.has("step") || (number - min(item)) % item.path("step").asInt() == 0;
        return min(item) <= number && number <= max(item) && onStep ? "" : "OUT_OF_RANGE";
    }

    private static Set<String> ids(JsonNode item, String list) {
        return all(item.path(list)).stream()
                .map(choice -> choice.path("id").asText())
                .collect(Collectors.toSet());
    }

    private static String picks(JsonNode item, String list, String answer, int fewest, int most) {
        List<String> picked = List.of(answer.split("\\|", -1));
        boolean good = ids(item, list).containsAll(picked)
                && new HashSet<>(picked).size() == picked.size()
                && picked.size() >= fewest
                && picked.size() <= most;
        return good ? "" : "UNKNOWN_OPTION";
    }

    private static String endsProblem(JsonNode item, String list, String answer) {
        List<String> ends = List.of(answer.split(">", -1));
        boolean good = ends.size() == 2
                && !ends.get(0).equals(ends.get(1))
                && ids(item, list).containsAll(ends);
        return good ? "" : "INVALID_BLOCK";
    }

    private static String orderProblem(JsonNode item, String answer, int named, boolean ties) {
        List<String> objects = List.of(answer.split("[>=]", -1));
        boolean good = ids(item, "objects").containsAll(objects)
                && new HashSet<>(objects).size() == objects.size()
                && objects.size() == named
                && (ties || !answer.contains("="));
        return good ? "" : "INVALID_RANKING";
    }

    static Map<String, String> pairs(String answer) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String part : answer.split("\\|", -1)) {
            String[] sides = part.split("=", 2);
            if (sides.length < 2 || sides[0].isBlank() || pairs.put(sides[0], sides[1]) != null) {
                return Map.of();
            }
        }
        return pairs;
    }

    private String amountsProblem(JsonNode item, String answer) {
        Map<String, String> pairs = pairs(answer);
        if (pairs.isEmpty()) {
            return "INCOMPLETE";
        }
        if (!pairs.values().stream().allMatch(text -> text.matches("[+-]?[0-9]{1,9}"))) {
            return "NOT_A_NUMBER";
        }
        List<Integer> numbers = pairs.values().stream().map(Integer::valueOf).toList();
        if (item.has("rows")) {
            boolean fits = numbers.stream().allMatch(number -> min(item) <= number && number <= max(item));
            return fits && ids(item, "rows").containsAll(pairs.keySet()) ? "" : "OUT_OF_RANGE";
        }
        if (answer.contains("=-")) {
            return "NEGATIVE_AMOUNT";
        }
        boolean whole = ids(item, "objects").equals(pairs.keySet())
                && numbers.stream().mapToInt(Integer::intValue).sum()
                        == item.path("total").asInt();
        return whole ? "" : "WRONG_TOTAL";
    }

    private static String sortProblem(JsonNode item, String answer) {
        Map<String, String> piles = pairs(answer);
        boolean good = piles.keySet().equals(ids(item, "objects"));
        Set<String> known = ids(item, "piles");
        good &= known.containsAll(piles.values());
        for (JsonNode pile : item.path("piles")) {
            long on = piles.values().stream()
                    .filter(pile.path("id").asText()::equals)
                    .count();
            good &= !pile.has("cards") || on == pile.path("cards").asInt();
        }
        return good ? "" : "INVALID_SORT";
    }

    /** The value of every scale that has one. */
    Map<String, Double> scores() {
        return new FrontEndScores(definition, answers, visible()).scores();
    }
}
