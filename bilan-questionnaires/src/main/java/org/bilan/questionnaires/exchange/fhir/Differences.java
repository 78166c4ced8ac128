package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.questionnaires.exchange.DefinitionProblem;

/** Where two trees differ, each place once, with what was expected there. */
final class Differences {

    private final List<DefinitionProblem> found = new ArrayList<>();

    private Differences() {}

    static List<DefinitionProblem> between(JsonNode expected, JsonNode actual) {
        Differences differences = new Differences();
        differences.compare("", expected, actual);
        return List.copyOf(differences.found);
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path + "/" + name, expected.path(name), actual.path(name)));
        } else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                compare(path + "/" + i, expected.path(i), actual.path(i));
            }
        } else if (!expected.equals(actual)) {
            found.add(new DefinitionProblem(path, "was changed since the export; expected " + shown(expected)));
        }
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
