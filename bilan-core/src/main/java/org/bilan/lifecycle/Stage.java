package org.bilan.lifecycle;

/** How far the story has come; the phases are stages of their own. */
public enum Stage {
    UNKNOWN,
    CONTACTED,
    INTERVIEW_OFFERED,
    INFORMED,
    REFLECTING,
    ACCEPTED,
    PRELIMINARY,
    INVESTIGATION,
    CONCLUSIONS,
    ENDED,
    FOLLOWED_UP,
    REFUSED,
    ABANDONED,
    /** Over for another reason of the person: interview declined, referral, withdrawal, consent revoked… */
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
}
