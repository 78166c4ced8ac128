package org.bilan.questionnaires.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Compares what we found, one value per respondent, with an expected result and its tolerance. */
final class Comparison {

    private int results;
    private int values;

    int results() {
        return results;
    }

    /** Numbers, texts and absences; an absent value must be met by an absent value. */
    void compare(String where, JsonNode result, List<? extends Optional<?>> found) {
        JsonNode expected = result.path("value");
        assertThat(found).as(where + ": number of respondents").hasSize(expected.size());
        for (int i = 0; i < found.size(); i++) {
            compare(where + ", respondent " + (i + 1), expected.get(i), found.get(i), result.path("tolerance"));
        }
        results++;
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
        assertThat(results).as(what + ": results compared").isPositive();
        System.out.printf("%s: %d results, %d values compared, all passed%n", what, results, values);
    }
}
