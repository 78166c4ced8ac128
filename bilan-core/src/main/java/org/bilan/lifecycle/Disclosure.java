package org.bilan.lifecycle;

/** One document for one recipient: what the beneficiary's agreement names (L.6313-4). */
public record Disclosure(Document document, Recipient recipient) {

    /** What was made in the bilan and may be disclosed. */
    public enum Document {
        /** Detailed results (résultats détaillés). */
        DETAILED_RESULTS,
        /** Synthesis (document de synthèse). */
        SYNTHESIS,
        /** Action plan (plan d'action). */
        ACTION_PLAN
    }

    /** Who is not the beneficiary. */
    public enum Recipient {
        EMPLOYER,
        FUNDER,
        /** Career adviser (conseil en évolution professionnelle). */
        CAREER_ADVISER,
        OTHER
    }
}
