package org.bilan.agreement;

import java.util.EnumSet;
import java.util.Set;

/** What a contract or an agreement must say (mentions obligatoires). */
public enum AgreementMention {
    TITLE,
    OBJECTIVE,
    CONTENT,
    MEANS,
    /** Duration and period (durée et période de réalisation). */
    DURATION_AND_PERIOD,
    /** How it runs and is followed up (modalités de déroulement et de suivi). */
    RUNNING_AND_FOLLOW_UP,
    /** How detailed results and synthesis are handed over (R.6313-8). */
    HANDING_OVER_OF_RESULTS,
    PRICE,
    PAYMENT,
    /** How the action is sanctioned (sanction, D.6353-1). */
    SANCTION,
    /** Nature, duration, programme and aim, and numbers (L.6353-4, 1°). */
    NATURE_AND_PROGRAMME,
    /** Prior knowledge asked for; "none" is written too (L.6353-4, 2°). */
    PRIOR_KNOWLEDGE,
    /** Conditions for the person, remote modes, means and control (L.6353-4, 3°). */
    CONDITIONS,
    /** Diplomas, titles or references of the staff (L.6353-4, 4°). */
    STAFF_REFERENCES,
    /** Payment, early end and abandonment (L.6353-4, 5°). */
    PAYMENT_AND_EARLY_END;

    private static final Set<AgreementMention> CONTRACT =
            EnumSet.of(NATURE_AND_PROGRAMME, PRIOR_KNOWLEDGE, CONDITIONS, STAFF_REFERENCES, PAYMENT_AND_EARLY_END);
    private static final Set<AgreementMention> FUNDED = EnumSet.of(
            TITLE, OBJECTIVE, CONTENT, MEANS, DURATION_AND_PERIOD, RUNNING_AND_FOLLOW_UP, SANCTION, PRICE, PAYMENT);
    private static final Set<AgreementMention> TRIPARTITE = EnumSet.of(
            TITLE,
            OBJECTIVE,
            CONTENT,
            MEANS,
            DURATION_AND_PERIOD,
            RUNNING_AND_FOLLOW_UP,
            HANDING_OVER_OF_RESULTS,
            PRICE,
            PAYMENT);

    /** The mentions that an agreement of that kind must have; empty where no text lists any. */
    public static Set<AgreementMention> of(AgreementKind kind) {
        return switch (kind) {
            case TRAINING_CONTRACT -> EnumSet.copyOf(CONTRACT);
            case FUNDED_AGREEMENT -> EnumSet.copyOf(FUNDED);
            case TRIPARTITE_AGREEMENT -> EnumSet.copyOf(TRIPARTITE);
            case PUBLIC_SERVICE_AGREEMENT, PLATFORM_TERMS -> Set.of();
        };
    }
}
