package org.bilan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules in the order of their text.
 *
 * @param name what the set is called, for example {@code 2026-11}
 * @param rules no id occurs twice
 */
public record RuleSet(String name, List<Rule> rules) {
    public RuleSet {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.norm().id())) {
                throw new IllegalArgumentException("rule " + rule.norm().id() + " occurs twice in " + name);
            }
        }
    }

    /** What all the rules say of a case, in their order. */
    public Assessment check(CaseFile caseFile) {
        List<Finding> findings = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            findings.add(rule.check(caseFile));
        }
        return new Assessment(caseFile.asOf(), findings);
    }
}
