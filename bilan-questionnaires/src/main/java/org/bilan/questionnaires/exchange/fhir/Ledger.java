package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.questionnaires.exchange.DefinitionProblem;

/** Which leaves of a foreign file were read, and what was wrong. What nobody read is lost: the report cannot forget anything. */
final class Ledger {

    private final Set<String> read = new HashSet<>();
    private final List<DefinitionProblem> problems = new ArrayList<>();

    void markRead(String path) {
        read.add(path);
    }

    void note(String path, String problem) {
        problems.add(new DefinitionProblem(path, problem));
    }

    List<DefinitionProblem> problems() {
        return problems;
    }

    /** The places that were not read; one place for a part of which nothing was. */
    List<String> lost(JsonNode root) {
        return lost("", root);
    }

    private List<String> lost(String path, JsonNode node) {
        if (node.isValueNode()) {
            return read.contains(path) ? List.of() : List.of(path);
        }
        List<String> lost = new ArrayList<>();
        boolean all = !node.isEmpty();
        for (Map.Entry<String, JsonNode> child : ForeignNode.children(path, node)) {
            List<String> below = lost(child.getKey(), child.getValue());
            all &= below.equals(List.of(child.getKey()));
            lost.addAll(below);
        }
        return all ? List.of(path) : lost;
    }
}
