package org.bilan.rules.french;

import java.util.List;
import java.util.stream.Stream;
import org.bilan.rules.Rule;
import org.bilan.rules.RuleSet;

/** The rules shipped: the law below, the promises of the mission's provider above it. */
public final class FrenchRules {
    private static final RuleSet SHIPPED = new RuleSet("2026-11", union(LabourCode.rules(), HouseRules.rules()));

    private FrenchRules() {}

    /** Law and promises together; values are chosen by the dates of the facts, so one set serves all years. */
    public static RuleSet shipped() {
        return SHIPPED;
    }

    private static List<Rule> union(List<Rule> law, List<Rule> promises) {
        return Stream.concat(law.stream(), promises.stream()).toList();
    }
}
