package org.bilan.papers;

import java.util.List;
import java.util.Optional;
import org.bilan.agreement.AgreementKind;

/**
 * The papers of a bilan, about in the order of the story. The names are stored: they are never changed, only added to.
 */
public enum PaperKind {
    /** Quote (devis). */
    QUOTE(DataKind.ADMINISTRATIVE, RetentionClass.CONTRACT),
    /** Programme (programme, L.6353-8). */
    PROGRAMME(DataKind.ADMINISTRATIVE, RetentionClass.CONTRACT),
    /** What is feasible and what is hard for a person with a disability (faisabilités et difficultés). */
    FEASIBILITY_STATEMENT(DataKind.ACCOMMODATION, RetentionClass.ACCOMMODATION),
    /** Contract with a person at own cost (contrat, L.6353-3). */
    TRAINING_CONTRACT(DataKind.ADMINISTRATIVE, RetentionClass.CONTRACT),
    /** Agreement with a funder (convention, D.6353-1). */
    FUNDED_AGREEMENT(DataKind.ADMINISTRATIVE, RetentionClass.CONTRACT),
    /** Agreement of employer, employee and provider (convention tripartite, R.6313-8). */
    TRIPARTITE_AGREEMENT(DataKind.ADMINISTRATIVE, RetentionClass.CONTRACT),
    /** Agreement of agent, public employer and provider (convention publique). */
    PUBLIC_SERVICE_AGREEMENT(DataKind.ADMINISTRATIVE, RetentionClass.CONTRACT),
    /** Terms of Mon Compte Formation, which stand in for an agreement (D.6353-1 III). */
    PLATFORM_TERMS(DataKind.ADMINISTRATIVE, RetentionClass.CONTRACT),
    /** Consent and attestation of a free step (consentement, attestation de volontariat). */
    CONSENT_RECORD(DataKind.CONSENTS, RetentionClass.EVIDENCE),
    /** What is told of ethics before the start (information déontologique). */
    ETHICS_NOTICE(DataKind.ADMINISTRATIVE, RetentionClass.EVIDENCE),
    /** What the person expects of the bilan, told at its start (attentes). */
    EXPECTATIONS_RECORD(DataKind.NOTES, RetentionClass.BILAN_DOCUMENTS),
    /** Sessions agreed by both (planning). */
    SCHEDULE(DataKind.DEADLINES, RetentionClass.EVIDENCE),
    /** Attendance of one session (feuille d'émargement). */
    ATTENDANCE_RECORD(DataKind.ATTENDANCE, RetentionClass.EVIDENCE),
    /** Step workbook (cahier d'étape). */
    STEP_WORKBOOK(DataKind.NOTES, RetentionClass.BILAN_DOCUMENTS),
    /** Contribution of knowledge on work, trainings, recruiting, funding (apport de connaissances). */
    KNOWLEDGE_INPUT(DataKind.NOTES, RetentionClass.BILAN_DOCUMENTS),
    /** A meeting with somebody of the trade (enquête-métier). */
    OCCUPATION_SURVEY(DataKind.NOTES, RetentionClass.BILAN_DOCUMENTS),
    /** Detailed results (résultats détaillés, L.6313-4). */
    DETAILED_RESULTS(DataKind.RESULTS, RetentionClass.BILAN_DOCUMENTS),
    /** Action plan (plan d'action). */
    ACTION_PLAN(DataKind.ACTION_PLAN, RetentionClass.BILAN_DOCUMENTS),
    /** Synthesis (document de synthèse, L.6313-4). */
    SYNTHESIS_DOCUMENT(DataKind.SYNTHESIS, RetentionClass.SYNTHESIS),
    /** Written agreement to keep documents for the follow-up (accord de conservation, R.6313-7). */
    RETENTION_AGREEMENT(DataKind.CONSENTS, RetentionClass.EVIDENCE),
    /** Agreement to hand one document to somebody (autorisation de communication, L.6313-4). */
    DISCLOSURE_AUTHORISATION(DataKind.CONSENTS, RetentionClass.EVIDENCE),
    /** Certificate of completion (certificat de réalisation). */
    COMPLETION_CERTIFICATE(DataKind.ATTENDANCE, RetentionClass.EVIDENCE),
    /** Attendance of a public agent (attestation de fréquentation). */
    ATTENDANCE_CERTIFICATE(DataKind.ATTENDANCE, RetentionClass.EVIDENCE),
    /** Certificate of destruction (certificat de destruction). */
    DESTRUCTION_CERTIFICATE(DataKind.CERTIFICATES, RetentionClass.EVIDENCE);

    private final DataKind data;
    private final RetentionClass retention;

    PaperKind(DataKind data, RetentionClass retention) {
        this.data = data;
        this.retention = retention;
    }

    /** What kind of data it holds: who may see it. */
    public DataKind data() {
        return data;
    }

    /** With what it is kept and destroyed. */
    public RetentionClass retention() {
        return retention;
    }

    /** All that it says or should say, in the order of its text. */
    public List<Mention> mentions() {
        return MandatoryContents.of(this);
    }

    /** The mention of that name; empty if this paper has none. */
    public Optional<Mention> mention(String name) {
        return mentions().stream()
                .filter(mention -> mention.name().equals(name))
                .findFirst();
    }

    /** The paper of an agreement. */
    public static PaperKind of(AgreementKind agreement) {
        return valueOf(agreement.name());
    }
}
