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

    private static List<JsonNode> all(JsonNode array) {
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

    private static Map<String, String> pairs(String answer) {
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

    /** A scale's value, or none: {@code scale value} or {@code scale withheld}. */
    Map<String, Double> scores() {
        Map<String, Double> scores = new LinkedHashMap<>();
        Set<String> visible = visible();
        for (JsonNode scale : definition.path("scales")) {
            new Sum(scale, visible)
                    .value()
                    .forEach(value -> scores.put(scale.path("id").asText(), value));
        }
        return scores;
    }

    private final class Sum {

        private final JsonNode scale;
        private int answered;
        private int plain;
        private int sum;
        private int weightAnswered;
        private int weight;

        Sum(JsonNode scale, Set<String> visible) {
            this.scale = scale;
            for (JsonNode key : scale.path("items")) {
                int times = key.path("weight").asInt(1);
                weight += times;
                String item = key.path("item").asText();
                String answer = visible.contains(item) ? answers.getOrDefault(item, "") : "";
                for (int points : points(key, answer)) {
                    answered++;
                    plain += points;
                    sum += times * points;
                    weightAnswered += times;
                }
            }
        }

        /** None or one. */
        List<Double> value() {
            int items = scale.path("items").size();
            int needed = switch (scale.path("minAnswered").asText()) {
                case "all" -> items;
                case "half" -> (items + 1) / 2;
                default -> scale.path("minAnswered").asInt();
            };
            if (answered < needed) {
                return List.of();
            }
            double filled = scale.path("filling").asText().equals("person-mean")
                    ? (double) (answered * sum + (weight - weightAnswered) * plain) / answered
                    : (double) (weight * sum) / weightAnswered;
            return List.of(scale.path("metric").asText().equals("mean") ? filled / weight : filled);
        }
    }

    private JsonNode item(String id) {
        return all(definition.path("items")).stream()
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** None or one. */
    private List<Integer> points(JsonNode key, String answer) {
        if (answer.isEmpty() || answer.equals("NA")) {
            return List.of();
        }
        if (key.has("points")) {
            return List.of(ofChoices(key.path("points"), answer));
        }
        if (key.has("agreement")) {
            return List.of(agreement(key.path("agreement"), answer));
        }
        JsonNode item = item(key.path("item").asText());
        String number =
                key.has("row") ? pairs(answer).getOrDefault(key.path("row").asText(), "") : answer;
        if (number.isEmpty()) {
            return List.of();
        }
        int high = item.has("total") ? item.path("total").asInt() : max(item);
        int value = Integer.parseInt(number);
        return List.of(key.path("key").asInt() == 1 ? value : min(item) + high - value);
    }

    private static int ofChoices(JsonNode points, String answer) {
        if (answer.equals("omitted")) {
            return 0;
        }
        String[] ends = answer.split(">", -1);
        if (ends.length == 2) {
            return points.path(ends[0]).asInt(0) - points.path(ends[1]).asInt(0);
        }
        return Arrays.stream(answer.split("\\|", -1))
                .mapToInt(id -> points.path(id).asInt(0))
                .sum();
    }

    private static int agreement(JsonNode points, String answer) {
        String[] ends = answer.split(">", -1);
        int best = Integer.MIN_VALUE;
        int worst = Integer.MAX_VALUE;
        for (JsonNode value : points) {
            best = Math.max(best, value.asInt());
            worst = Math.min(worst, value.asInt());
        }
        return side(points.path(ends[0]).asInt(), best, worst)
                - side(points.path(ends[1]).asInt(), best, worst);
    }

    private static int side(int points, int best, int worst) {
        return points == best ? 1 : points == worst ? -1 : 0;
    }
}
