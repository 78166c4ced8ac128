package org.bilan.lifecycle;

/**
 * Where a bilan stands; the phases are stages of their own. A story goes on through them from first to last; only a renewed
 * offer, a refused funding and a resumed bilan lead back.
 */
public enum Stage {
    UNKNOWN,
    CONTACTED,
    INTERVIEW_OFFERED,
    INFORMED,
    /** Interview held and quote delivered: the person makes up their mind (délai de réflexion). */
    REFLECTING,
    /** No answer in the time to reflect: the offer can be renewed. */
    LAPSED,
    ACCEPTED,
    FUNDING_PENDING,
    /** Funding approved, or a draft sent: signatures or the consent are missing. */
    AGREEMENT_PENDING,
    /** Signed, and the person can still withdraw (délai de rétractation). */
    WITHDRAWAL_OPEN,
    /** Signed, funded and consented to: the first session can be held. */
    READY,
    PRELIMINARY,
    INVESTIGATION,
    CONCLUSIONS,
    SUSPENDED,
    ENDED,
    /** The follow-up interview has been offered and not been held yet. */
    FOLLOW_UP_DUE,
    FOLLOWED_UP,
    REFUSED,
    ABANDONED,
    /** Over for another reason; {@link Bilan#closeReason()} says which. */
    CLOSED;

    /** The stage in which a phase is open. */
    public static Stage of(Phase phase) {
        return valueOf(phase.name());
    }

    /** Whether nothing more can happen. */
    public boolean isTerminal() {
        return this == REFUSED || this == ABANDONED || this == CLOSED || this == FOLLOWED_UP;
    }

    /** Whether sessions can be held. */
    public boolean isRunning() {
        return this == PRELIMINARY || this == INVESTIGATION || this == CONCLUSIONS;
    }

    /** Whether the offer is accepted and no session held: papers, money and consent decide which of these it is. */
    public boolean isBeforeTheStart() {
        return compareTo(ACCEPTED) >= 0 && compareTo(READY) <= 0;
    }
}
