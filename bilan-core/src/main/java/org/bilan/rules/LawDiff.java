package org.bilan.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one rule set says otherwise than another over a set of bilans: the effect of a change of the law, case by case.
 *
 * @param changes every finding that is another one, in the order of the cases and rules
 */
public record LawDiff(List<Change> changes) {
    public LawDiff {
        changes = List.copyOf(changes);
    }

    /**
     * A finding that is another one.
     *
     * @param caseIndex which of the cases, from 0
     */
    public record Change(int caseIndex, Assessment.Difference difference) {}

    /** The differences of two rule sets over these cases. */
    public static LawDiff between(RuleSet before, RuleSet after, Iterable<CaseFile> cases) {
        List<Change> changes = new ArrayList<>();
        int index = 0;
        for (CaseFile caseFile : cases) {
            for (Assessment.Difference difference : before.check(caseFile).diff(after.check(caseFile))) {
                changes.add(new Change(index, difference));
            }
            index++;
        }
        return new LawDiff(changes);
    }

    /** How many cases each rule judges otherwise, by rule id and by "before → after". */
    public Map<String, Map<String, Long>> byRule() {
        Map<String, Map<String, Long>> table = new LinkedHashMap<>();
        for (Change change : changes) {
            table.computeIfAbsent(change.difference().ruleId(), id -> new LinkedHashMap<>())
                    .merge(transition(change.difference()), 1L, Long::sum);
        }
        return table;
    }

    private static String transition(Assessment.Difference difference) {
        String before =
                difference.before().map(finding -> finding.verdict().name()).orElse("NO_RULE");
        String after =
                difference.after().map(finding -> finding.verdict().name()).orElse("NO_RULE");
        return before + " → " + after;
    }
}
