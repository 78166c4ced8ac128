package org.bilan.questionnaires.frontend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scoring of somebody else's front end: keys, weights and the rules for missing answers, over bare JSON. */
final class FrontEndScores {

    private final JsonNode definition;
    private final Map<String, String> answers;
    private final Set<String> visible;

    FrontEndScores(JsonNode definition, Map<String, String> answers, Set<String> visible) {
        this.definition = definition;
        this.answers = answers;
        this.visible = visible;
    }

    /** The value of every scale that has one. */
    Map<String, Double> scores() {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (JsonNode scale : definition.path("scales")) {
            new Sum(scale).value().forEach(value -> scores.put(scale.path("id").asText(), value));
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

        Sum(JsonNode scale) {
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
        return FrontEnd.all(definition.path("items")).stream()
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
        String number = key.has("row")
                ? FrontEnd.pairs(answer).getOrDefault(key.path("row").asText(), "")
                : answer;
        if (number.isEmpty()) {
            return List.of();
        }
        int high = item.has("total") ? item.path("total").asInt() : bound(item, "max", 1);
        int value = Integer.parseInt(number);
        return List.of(key.path("key").asInt() == 1 ? value : bound(item, "min", 0) + high - value);
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

    private int bound(JsonNode item, String which, int otherwise) {
        return definition
                .path("answerRanges")
                .path(item.path("range").asText())
                .path(which)
                .asInt(otherwise);
    }
}
