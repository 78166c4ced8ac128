package org.bilan.papers;

/** What is kept and destroyed together, under one key per bilan (durée de conservation). */
public enum RetentionClass {
    /** Made for carrying out the bilan: gone at its end, or under a written agreement (R.6313-7). */
    BILAN_DOCUMENTS,
    /** The synthesis: like the others, or kept for the career adviser to whom it was sent (R.6313-7). */
    SYNTHESIS,
    /** About a disability: gone at the end of the service. */
    ACCOMMODATION,
    /** Quote, contract, agreements: kept as accounts are. */
    CONTRACT,
    /** Attendance, consents, certificates: kept as proof. */
    EVIDENCE;

    /** Whether the end of the action destroys it; the others are proof. */
    public boolean isDestroyedAfterTheAction() {
        return this == BILAN_DOCUMENTS || this == SYNTHESIS || this == ACCOMMODATION;
    }
}
