package org.bilan.scheduling.need;

/** The dated steps of a bilan around its sessions, in the order in which they are lived. */
public enum Step {
    /** First telephone contact (premier contact). */
    CONTACT,
    /** Welcome interview (entretien d'accueil). */
    WELCOME,
    /** Information interview (entretien d'information), which may be the welcome. */
    INFORMATION,
    /** The beneficiary's answer after the time for reflection (délai de réflexion). */
    ANSWER,
    /** Funding validated (financement validé). */
    FUNDING,
    /** First session. */
    START,
    /** Last session. */
    END,
    /** Follow-up interview (entretien de suivi). */
    FOLLOW_UP
}
