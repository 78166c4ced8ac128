package org.bilan.quality;

import java.util.List;
import org.bilan.law.LegalValue;

/**
 * What there is for one indicator.
 *
 * @param applicability with the text that says so
 */
public record QualiopiRow(
        Indicator indicator, LegalValue.InForce<Applicability> applicability, Status status, Evidence evidence) {

    /** Evidence found, missing, and too old to count. */
    public record Evidence(List<EvidenceItem> found, List<MissingEvidence> missing, List<EvidenceItem> stale) {
        public Evidence {
            found = List.copyOf(found);
            missing = List.copyOf(missing);
            stale = List.copyOf(stale);
        }
    }

    /** How an indicator stands. */
    public enum Status {
        /** Evidence is there and none is missing. */
        COVERED,
        /** Some evidence is there and some is missing. */
        INCOMPLETE,
        /** None is there, or only what is too old. */
        UNCOVERED,
        /** Does not apply, as a person has confirmed. */
        NOT_APPLICABLE,
        /** Does not apply by the table; a person must confirm it. */
        TO_BE_CONFIRMED
    }
}
