package org.bilan.papers;

/**
 * What something is looked at for (finalité, RGPD art. 5). The names stand in the reviewed access table and in stored
 * facts: they are never changed, only added to.
 */
public enum Purpose {
    /** One's own data. */
    OWN_DATA,
    /** Carrying out the bilan (accompagnement). */
    ACCOMPANIMENT,
    /** The follow-up after the end (suivi, R.6313-7). */
    FOLLOW_UP,
    /** Access for a person with a disability (accessibilité). */
    ACCESSIBILITY,
    /** Contract, funding, invoices. */
    ADMINISTRATION,
    /** Proof that what is paid, or done on working time, took place (assiduité). */
    PROOF_OF_ATTENDANCE,
    /** Audit of the provider's quality (Qualiopi). */
    QUALITY_AUDIT,
    /** Inspection by the State (L.6361-5). */
    INSPECTION,
    /** A document handed to somebody with the beneficiary's agreement (L.6313-4). */
    DISCLOSURE,
    /** Career advice at the beneficiary's request (conseil en évolution professionnelle). */
    CAREER_ADVICE,
    /** Data protection (RGPD). */
    DATA_PROTECTION,
    /** Keeping the system running, and destroying what is due. */
    OPERATION
}
