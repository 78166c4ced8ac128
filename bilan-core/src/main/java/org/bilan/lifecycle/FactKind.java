package org.bilan.lifecycle;

/** The kinds of facts, in the order of the story. The names are stored: they are never changed, only added to. */
public enum FactKind {
    FIRST_CONTACT_MADE,
    INTAKE_INTERVIEW_OFFERED,
    INTAKE_INTERVIEW_HELD,
    QUOTE_DELIVERED,
    OFFER_ACCEPTED,
    OFFER_REFUSED,
    FUNDING_APPROVED,
    AGREEMENT_SIGNED,
    CONSENT_GIVEN,
    SESSION_HELD,
    PHASE_CLOSED,
    SYNTHESIS_DELIVERED,
    BILAN_ENDED,
    BILAN_ABANDONED,
    FOLLOW_UP_HELD,
    /** A fact of a kind that a newer version of the library wrote. */
    OPAQUE
}
