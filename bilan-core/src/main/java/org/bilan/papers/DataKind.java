package org.bilan.papers;

/**
 * What kind of data something is: who may see it depends on that. The names stand in the reviewed access table and in
 * stored facts: they are never changed, only added to.
 */
public enum DataKind {
    /** Identity and contact. */
    IDENTITY,
    /** Contract, quote, invoice, funding. */
    ADMINISTRATIVE,
    /** Attendance and hours, and the certificate of completion (émargement, assiduité, certificat de réalisation). */
    ATTENDANCE,
    /** Days on which something was done or is due. */
    DEADLINES,
    /** Consents, agreements to keep and to disclose, and their withdrawal. */
    CONSENTS,
    /** Disability and what it calls for (situation de handicap, aménagements): special category, GDPR art. 9. */
    ACCOMMODATION,
    /** Answers to tests and questionnaires. */
    ANSWERS,
    /** Scores and detailed results (résultats détaillés). */
    RESULTS,
    /** Notes of the consultant and step workbooks (cahiers d'étape). */
    NOTES,
    /** Synthesis (document de synthèse). */
    SYNTHESIS,
    /** Action plan (plan d'action). */
    ACTION_PLAN,
    /** What the beneficiary remarks on the synthesis. */
    OBSERVATIONS,
    /** Follow-up (suivi). */
    FOLLOW_UP,
    /** Satisfaction and complaints. */
    SATISFACTION,
    /** Why something was recorded though it broke the law (motifs des écarts). */
    BREACHES,
    /** Who looked at what. */
    ACCESS_LOG,
    /** Certificates of destruction. */
    CERTIFICATES,
    /** Figures over many bilans, without persons. */
    STATISTICS,
    /** Keys of vaults: never in clear to anybody. */
    KEYS,
    /** Items, scoring keys and norms of tests. */
    TEST_MATERIAL;

    /** Whether it is content made for the bilan, or about a disability: never in a journal, always under a key. */
    public boolean isSecret() {
        return switch (this) {
            case ACCOMMODATION, ANSWERS, RESULTS, NOTES, SYNTHESIS, ACTION_PLAN, OBSERVATIONS, FOLLOW_UP -> true;
            default -> false;
        };
    }
}
