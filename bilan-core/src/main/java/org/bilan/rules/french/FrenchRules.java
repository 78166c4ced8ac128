package org.bilan.rules.french;

import java.util.ArrayList;
import java.util.List;
import org.bilan.rules.Rule;
import org.bilan.rules.RuleSet;

/** The rules shipped: the law below, the promises of a provider above it. */
public final class FrenchRules {
    private static final List<Rule> LAW = textByText();

    private static final RuleSet SHIPPED = with(HouseRules.PROMISES);

    private FrenchRules() {}

    /** The law alone, text by text. */
    public static RuleSet law() {
        return new RuleSet("law 2026-11", LAW);
    }

    /** The law and the promises of the mission's provider; values are chosen by the dates of the facts. */
    public static RuleSet shipped() {
        return SHIPPED;
    }

    /**
     * The law and a provider's own numbers.
     *
     * @throws IllegalArgumentException if a promise is looser than the law; the message names both and the article
     */
    public static RuleSet with(Promises promises) {
        return law().above("2026-11", HouseRules.of(promises));
    }

    /** Here and below without streams and lambdas: the first of them in a JVM cost more than all the rules. */
    private static List<Rule> textByText() {
        List<Rule> rules = new ArrayList<>(LabourCode.rules());
        rules.addAll(Agreements.rules());
        rules.addAll(TrainingContract.rules());
        rules.addAll(Cpf.rules());
        rules.addAll(PublicService.rules());
        rules.addAll(OtherFunding.rules());
        rules.addAll(Evidence.rules());
        rules.addAll(DataProtection.rules());
        return List.copyOf(rules);
    }
}
