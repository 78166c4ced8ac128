package org.bilan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.bilan.rules.Rule;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;

/** The rules of the main line that {@link HandWritten} knows, as the library ships them and in the same order. */
final class Fourteen {
    private static final List<String> IDS = List.of(
            "L-CNS-01",
            "L-DUR-01",
            "S-ACC-02",
            "S-QUO-01",
            "S-REF-01",
            "S-FIN-02",
            "S-VOL-01",
            "S-STA-01",
            "S-AMP-01",
            "S-AMP-02",
            "S-DUR-01",
            "S-PHA-01",
            "S-SYN-01",
            "S-FUP-01");

    private Fourteen() {}

    static RuleSet rules() {
        List<Rule> rules = new ArrayList<>(IDS.size());
        for (String id : IDS) {
            rules.add(FrenchRules.shipped().find(id).orElseThrow());
        }
        return new RuleSet("fourteen", rules);
    }
}
