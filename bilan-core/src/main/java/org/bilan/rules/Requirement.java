package org.bilan.rules;

import java.time.LocalDate;
import org.bilan.agreement.QuoteMention;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/** Something that must be there when a checkpoint is reached. */
public enum Requirement {
    QUOTE_DELIVERED(FactKind.QUOTE_DELIVERED),
    QUOTE_SAYS_AMOUNT(FactKind.QUOTE_DELIVERED),
    QUOTE_SAYS_START(FactKind.QUOTE_DELIVERED),
    QUOTE_SAYS_END(FactKind.QUOTE_DELIVERED),
    PRELIMINARY_PHASE_HELD(FactKind.SESSION_HELD),
    INVESTIGATION_PHASE_HELD(FactKind.SESSION_HELD),
    CONCLUSIONS_PHASE_HELD(FactKind.SESSION_HELD),
    PHASES_IN_ORDER(FactKind.SESSION_HELD);

    private final FactKind readsFrom;

    Requirement(FactKind readsFrom) {
        this.readsFrom = readsFrom;
    }

    /** The kind of facts in which it is looked for. */
    public FactKind readsFrom() {
        return readsFrom;
    }

    boolean isMetBy(CaseFile caseFile, LocalDate checkpoint) {
        return switch (this) {
            case QUOTE_DELIVERED ->
                caseFile.last(FactKind.QUOTE_DELIVERED)
                        .filter(on -> !on.isAfter(checkpoint))
                        .isPresent();
            case QUOTE_SAYS_AMOUNT -> says(caseFile, QuoteMention.AMOUNT_INCLUDING_TAX);
            case QUOTE_SAYS_START -> says(caseFile, QuoteMention.PLANNED_START);
            case QUOTE_SAYS_END -> says(caseFile, QuoteMention.PLANNED_END);
            case PRELIMINARY_PHASE_HELD -> held(caseFile, Phase.PRELIMINARY, checkpoint);
            case INVESTIGATION_PHASE_HELD -> held(caseFile, Phase.INVESTIGATION, checkpoint);
            case CONCLUSIONS_PHASE_HELD -> held(caseFile, Phase.CONCLUSIONS, checkpoint);
            case PHASES_IN_ORDER ->
                inOrder(caseFile, Phase.PRELIMINARY, Phase.INVESTIGATION)
                        && inOrder(caseFile, Phase.INVESTIGATION, Phase.CONCLUSIONS);
        };
    }

    private static boolean says(CaseFile caseFile, QuoteMention mention) {
        return caseFile.quote()
                .filter(quote -> !quote.missingMentions().contains(mention))
                .isPresent();
    }

    private static boolean held(CaseFile caseFile, Phase phase, LocalDate checkpoint) {
        return caseFile.firstSession(phase)
                .filter(on -> !on.isAfter(checkpoint))
                .isPresent();
    }

    private static boolean inOrder(CaseFile caseFile, Phase earlier, Phase later) {
        return caseFile.firstSession(later)
                .flatMap(second -> caseFile.firstSession(earlier).map(first -> !second.isBefore(first)))
                .orElse(true);
    }
}
