package org.bilan.questionnaires.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Compares what we found, one value per respondent, with an expected result and its tolerance. */
final class Comparison {

    private int series;
    private int values;

    /** Expected values, one per respondent. */
    record Series(String name, List<JsonNode> values) {}

    /** Numbers, texts and absences; an absent value must be met by an absent value. */
    void compare(JsonNode result, Series expected, List<? extends Optional<?>> found) {
        String where = expected.name();
        assertThat(found)
                .as(where + ": number of respondents")
                .hasSize(expected.values().size());
        for (int i = 0; i < found.size(); i++) {
            compare(
                    where + ", respondent " + (i + 1),
                    expected.values().get(i),
                    found.get(i),
                    result.path("tolerance"));
        }
        series++;
        values += found.size();
    }

    private static void compare(String where, JsonNode expected, Optional<?> found, JsonNode tolerance) {
        if (expected.isNull()) {
            assertThat(found).as(where).isEmpty();
        } else if (expected.isTextual()) {
            assertThat(found.map(Object::toString)).as(where).hasValue(expected.asText());
        } else {
            double wanted = expected.asDouble();
            double allowed = Math.max(
                    tolerance.path("abs").asDouble(), tolerance.path("rel").asDouble() * Math.abs(wanted));
            assertThat(found.map(value -> Math.abs(((Number) value).doubleValue() - wanted) <= allowed))
                    .as("%s: found %s, expected %s", where, found, wanted)
                    .hasValue(true);
        }
    }

    /** At least one result was compared; says how many. */
    void report(String what) {
        assertThat(series).as(what + ": series compared").isPositive();
        System.out.printf("%s: %d series, %d values compared, all passed%n", what, series, values);
    }
}
