package org.bilan.lifecycle;

import java.util.Optional;

/** Why a case is closed (motif de clôture); it follows from the facts and is never recorded beside them. */
public enum CloseReason {
    COMPLETED,
    DECLINED_INTERVIEW,
    OFFER_REFUSED,
    /** The time to reflect ran out (S-REF-01) and the offer was not renewed. */
    LAPSED,
    FUNDING_REFUSED,
    CONVENTION_REFUSED,
    /** By silence, under R.6313-8. */
    CONVENTION_DEEMED_REFUSED,
    WITHDRAWN,
    CONSENT_REVOKED,
    ABANDONED,
    FORCE_MAJEURE,
    /** Stopped by the provider, or filed away by it while nothing else said why. */
    PROVIDER_CANCELLED,
    REFERRED;

    /** The reason for which a fact closes a bilan; empty if it closes none. */
    static Optional<CloseReason> of(FactKind closing, Bilan before) {
        return switch (closing) {
            case FOLLOW_UP_HELD -> Optional.of(COMPLETED);
            case INTERVIEW_DECLINED -> Optional.of(DECLINED_INTERVIEW);
            case OFFER_REFUSED -> Optional.of(OFFER_REFUSED);
            case CONVENTION_REFUSED -> Optional.of(CONVENTION_REFUSED);
            case CONVENTION_DEEMED_REFUSED -> Optional.of(CONVENTION_DEEMED_REFUSED);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case CONSENT_REVOKED -> Optional.of(CONSENT_REVOKED);
            case BILAN_ABANDONED -> Optional.of(ABANDONED);
            case STOPPED_BY_FORCE_MAJEURE -> Optional.of(FORCE_MAJEURE);
            case PROVIDER_CANCELLED -> Optional.of(PROVIDER_CANCELLED);
            case REFERRED -> Optional.of(REFERRED);
            case CASE_CLOSED -> Optional.of(filed(before));
            default -> Optional.empty();
        };
    }

    /** What had stopped the story when its file was closed. */
    private static CloseReason filed(Bilan before) {
        if (before.has(FactKind.BILAN_ENDED)) {
            return COMPLETED;
        }
        if (before.isStanding(FactKind.REFLECTION_LAPSED)) {
            return LAPSED;
        }
        if (before.isStanding(FactKind.FUNDING_REFUSED)) {
            return FUNDING_REFUSED;
        }
        return before.has(FactKind.FORCE_MAJEURE_RECOGNISED) ? FORCE_MAJEURE : PROVIDER_CANCELLED;
    }
}
