package org.bilan.actions;

import java.util.EnumSet;
import java.util.Set;
import org.bilan.lifecycle.FactKind;

/**
 * Needs, work, results, disclosures and rights: nobody's business but the person's and the consultant's. Written by hand, not
 * read from the reviewed list.
 */
final class SecretFacts {
    static final Set<FactKind> KINDS = EnumSet.of(
            FactKind.DISABILITY_DISCLOSED,
            FactKind.FEASIBILITY_STATED,
            FactKind.ACCESS_BARRIER_REPORTED,
            FactKind.SOLUTION_PROPOSED,
            FactKind.FULLY_REMOTE_PROPOSED,
            FactKind.REMOTE_DELIVERY_CONSENTED,
            FactKind.REMOTE_DELIVERY_REVOKED,
            FactKind.EXPECTATIONS_RECORDED,
            FactKind.WORKBOOK_HANDED_OVER,
            FactKind.WORKBOOK_CHECKED,
            FactKind.OCCUPATION_SURVEY_HELD,
            FactKind.RESOURCE_PROVIDED,
            FactKind.INSTRUMENT_ADMINISTERED,
            FactKind.RESULTS_PRODUCED,
            FactKind.TRAINING_PROPOSED,
            FactKind.ACTION_PLAN_REVIEWED,
            FactKind.CEP_TRANSMISSION_REQUESTED,
            FactKind.SYNTHESIS_SENT_TO_CEP,
            FactKind.DISCLOSURE_AUTHORISED,
            FactKind.DISCLOSURE_REVOKED,
            FactKind.DOCUMENT_DISCLOSED,
            FactKind.RIGHTS_REQUEST_RECEIVED,
            FactKind.RIGHTS_EXTENSION_TOLD,
            FactKind.RIGHTS_REQUEST_ANSWERED,
            FactKind.DATA_BREACH_KNOWN,
            FactKind.DATA_BREACH_NOTIFIED,
            FactKind.BREACH_EXPLAINED);

    private SecretFacts() {}
}
