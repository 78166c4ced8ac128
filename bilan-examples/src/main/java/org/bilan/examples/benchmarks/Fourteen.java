package org.bilan.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.bilan.rules.Rule;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.rules.french.HouseRules;
import org.bilan.rules.french.LabourCode;

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
        return outOf(FrenchRules.shipped());
    }

    /** The same from the two texts in which they stand, so that the rules of the others are never made. */
    static RuleSet ofTheirTexts() {
        List<Rule> rules = new ArrayList<>(LabourCode.rules());
        rules.addAll(HouseRules.of(HouseRules.PROMISES));
        return outOf(new RuleSet("two texts", rules));
    }

    private static RuleSet outOf(RuleSet all) {
        List<Rule> rules = new ArrayList<>(IDS.size());
        for (String id : IDS) {
            rules.add(all.find(id).orElseThrow());
        }
        return new RuleSet("fourteen", rules);
    }
}
