package org.bilan.questionnaires.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What we find for the results of one case, compared with what is expected: numbers within the tolerance, texts and booleans
 * equal, what is not defined not there; lists place by place.
 */
final class Findings {

    private final VectorCase vectorCase;
    private final Map<String, Function<JsonNode, Object>> found = new TreeMap<>();
    private double largest;
    private int numbers;

    Findings(VectorCase vectorCase) {
        this.vectorCase = vectorCase;
    }

    /** Says how a statistic is found, for whatever scope the result has. */
    Findings finding(String statistic, Function<JsonNode, Object> how) {
        found.put(statistic, how);
        return this;
    }

    /** Compares every result whose statistic is found here; of the copied vectors each statistic must occur. */
    void compare() {
        Set<String> compared = compareThoseAskedFor();
        if (!VectorCase.isGiven()) {
            assertThat(compared).as(vectorCase.name() + ": statistics").isEqualTo(statistics());
        }
    }

    /** Compares every result whose statistic is found here, and answers those statistics. Prints what was compared. */
    Set<String> compareThoseAskedFor() {
        Set<String> compared = new TreeSet<>();
        TreeSet<String> leftOut = new TreeSet<>();
        int results = 0;
        for (JsonNode result : vectorCase.results()) {
            String statistic = result.path("statistic").asText();
            Function<JsonNode, Object> how = found.get(statistic);
            Object value = how == null ? Skipped.SKIPPED : how.apply(result);
            if (value == Skipped.SKIPPED) {
                leftOut.add(statistic);
                continue;
            }
            compared.add(statistic);
            compare(vectorCase.name() + " " + result.path("id").asText(), result.path("value"), value, result);
            results++;
        }
        if (results > 0) {
            System.out.printf(
                    "%s: %d of %d results, %d numbers, largest difference %.2g; not built here: %s%n",
                    vectorCase.name(), results, vectorCase.results().size(), numbers, largest, leftOut);
        }
        return compared;
    }

    /** All statistics that can be found here. */
    Set<String> statistics() {
        return Set.copyOf(found.keySet());
    }

    /** For a result of a known statistic in a scope that is not built. */
    enum Skipped {
        SKIPPED
    }

    private void compare(String where, JsonNode expected, Object value, JsonNode result) {
        Object found = unwrapped(value);
        if (expected.isArray()) {
            assertThat(found).as(where).isInstanceOf(List.class);
            List<?> list = (List<?>) found;
            assertThat(list).as(where).hasSize(expected.size());
            for (int i = 0; i < list.size(); i++) {
                compare(where + "[" + i + "]", expected.get(i), list.get(i), result);
            }
        } else if (expected.isNull()) {
            assertThat(found).as(where).isEqualTo(Absent.ABSENT);
        } else if (expected.isNumber()) {
            assertThat(found).as(where + " = " + expected).isInstanceOf(Number.class);
            number(where, expected.asDouble(), ((Number) found).doubleValue(), result.path("tolerance"));
        } else {
            assertThat(found.toString()).as(where).isEqualTo(expected.asText());
        }
    }

    private void number(String where, double expected, double value, JsonNode tolerance) {
        double allowed =
                Math.max(tolerance.path("abs").asDouble(), tolerance.path("rel").asDouble() * Math.abs(expected));
        double difference = Math.abs(value - expected);
        assertThat(difference)
                .as("%s: found %s, expected %s", where, value, expected)
                .isLessThanOrEqualTo(allowed);
        largest = Math.max(largest, difference);
        numbers++;
    }

    private enum Absent {
        ABSENT
    }

    private static Object unwrapped(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<Object>map(Findings::unwrapped).orElse(Absent.ABSENT);
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : Absent.ABSENT;
        }
        return value;
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    /** A list per row, from a function of the row. */
    static <T> List<Object> rows(List<T> rows, Function<T, Object> how) {
        List<Object> all = new ArrayList<>();
        rows.forEach(row -> all.add(how.apply(row)));
        return all;
    }
}
