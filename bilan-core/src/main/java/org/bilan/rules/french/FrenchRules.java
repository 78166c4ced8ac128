package org.bilan.rules.french;

import java.util.List;
import java.util.stream.Stream;
import org.bilan.rules.Rule;
import org.bilan.rules.RuleSet;

/** The rules shipped: the law below, the promises of a provider above it. */
public final class FrenchRules {
    private static final List<Rule> LAW = Stream.of(
                    LabourCode.rules(),
                    Agreements.rules(),
                    TrainingContract.rules(),
                    Cpf.rules(),
                    PublicService.rules(),
                    OtherFunding.rules(),
                    Evidence.rules(),
                    DataProtection.rules())
            .flatMap(List::stream)
            .toList();

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
}
