package org.bilan.lifecycle;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of facts, about in the order of the story. The names are stored: they are never changed, only added to.
 *
 * <p>Most kinds say nothing but their day; those are recorded as {@link BilanEvent.Noted}. The others have a record of
 * their own.
 */
public enum FactKind {
    FIRST_CONTACT_MADE,
    /** Whose employee, agent or none the person is (publics visés). */
    STATUS_DECLARED,
    /** Who the employer is not (R.6313-5). */
    EMPLOYER_DECLARED,
    /** The provider approached the person first (démarchage). */
    CONTACT_SOLICITED(true),
    INTAKE_INTERVIEW_OFFERED,
    /** The person wants no interview. */
    INTERVIEW_DECLINED(true),
    INTAKE_INTERVIEW_HELD,
    /** What was explained before the decision (L.6353-8, Qualiopi 1 and 9). */
    INFORMATION_GIVEN,
    /** The person told of a disability, freely (situation de handicap). */
    DISABILITY_DISCLOSED(true),
    /** What is feasible and what is hard was said (faisabilités et difficultés). */
    FEASIBILITY_STATED,
    /** The premises cannot be reached (locaux inaccessibles). */
    ACCESS_BARRIER_REPORTED(true),
    SOLUTION_PROPOSED(true),
    /** Wholly at a distance, together (distanciel synchrone). */
    FULLY_REMOTE_PROPOSED(true),
    REMOTE_DELIVERY_CONSENTED(true),
    REMOTE_DELIVERY_REVOKED(true),
    /** Handed on to a better suited provider (orientation). */
    REFERRED(true),
    QUOTE_DELIVERED,
    OFFER_ACCEPTED,
    OFFER_REFUSED,
    /** Nobody answered in the time to reflect (délai de réflexion): the offer lapsed. */
    REFLECTION_LAPSED(true),
    /** A lapsed offer is made again; a new quote follows. */
    OFFER_RENEWED(true),
    /** The person commits to give useful information (engagement du bénéficiaire). */
    COOPERATION_COMMITTED(true),
    /** The administrative and funding file (dossier administratif et de financement). */
    FUNDING_FILE_OPENED,
    /** The quote is filed with the jobseekers' service (Kairos). */
    QUOTE_FILED(true),
    FUNDING_APPROVED,
    FUNDING_REFUSED(true),
    /** The funder pays less than was asked: the rest is still open. */
    FUNDING_PARTLY_APPROVED(true),
    /** Rights asked for on the training account. */
    CPF_REQUESTED,
    /** The last bilan that a funder paid, as the person declares it. */
    PREVIOUS_BILAN_DECLARED,
    MCF_REQUESTED(true),
    MCF_ANSWERED(true),
    MCF_CONFIRMED(true),
    /** The order on Mon Compte Formation is validated; the holder can still withdraw. */
    MCF_VALIDATED(true),
    MCF_ENTRY_DECLARED(true),
    /** Leave of absence asked for, bilan on working time (D.6323-4). */
    ABSENCE_REQUESTED(true),
    ABSENCE_ANSWERED(true),
    /** Leave of a public agent asked for (congé pour bilan de compétences). */
    LEAVE_REQUESTED(true),
    LEAVE_ANSWERED(true),
    /** Hours of that leave used. */
    LEAVE_TAKEN,
    /** Draft of a contract or an agreement sent (projet de contrat ou de convention). */
    AGREEMENT_DRAFT_SENT,
    EMPLOYEE_SIGNED(true),
    EMPLOYER_SIGNED(true),
    PROVIDER_SIGNED(true),
    CONVENTION_REFUSED(true),
    /** The employee did not answer in time, which the text takes for a refusal (R.6313-8). */
    CONVENTION_DEEMED_REFUSED(true),
    AGREEMENT_SIGNED,
    /** The contract was concluded at a distance or off premises (L.221-18). */
    CONTRACT_AT_DISTANCE(true),
    /** Withdrawal; the day is that of posting (rétractation). */
    WITHDRAWN(true),
    /** The time to withdraw ran out unused (délai de rétractation). */
    WITHDRAWAL_PERIOD_EXPIRED(true),
    /** The contract ended before its term (rupture). */
    CONTRACT_TERMINATED(true),
    PAYMENT_REQUESTED,
    INVOICE_ISSUED,
    CONSENT_GIVEN,
    CONSENT_REVOKED(true),
    /** Both agreed on the dates (planning). */
    SCHEDULE_AGREED(true),
    /** The person asked in writing for a later start. */
    LATER_START_ASKED(true),
    /** The case was handed over to another consultant, who stands in from that day (remplacement). */
    CONSULTANT_REPLACED(true),
    /** A session was set on a day (séance planifiée). */
    SESSION_PLANNED,
    SESSION_CANCELLED,
    /** Planned, and somebody did not come (absence). */
    SESSION_MISSED,
    SESSION_HELD,
    /** Attendance of the session of that day, signed by both or logged (émargement). */
    ATTENDANCE_SIGNED(true),
    EXPECTATIONS_RECORDED(true),
    WORKBOOK_HANDED_OVER,
    /** Personal work of a workbook looked at (suivi du distanciel). */
    WORKBOOK_CHECKED(true),
    INSTRUMENT_ADMINISTERED,
    /** Results of a test exist; what they are stands in the vault. */
    RESULTS_PRODUCED(true),
    OCCUPATION_SURVEY_HELD(true),
    RESOURCE_PROVIDED(true),
    PHASE_CLOSED,
    /** Detailed results handed to the beneficiary (résultats détaillés). */
    RESULTS_DELIVERED(true),
    ACTION_PLAN_DELIVERED(true),
    SYNTHESIS_DRAFTED(true),
    /** The beneficiary has commented on the draft. */
    SYNTHESIS_COMMENTED(true),
    SYNTHESIS_DELIVERED,
    TRAINING_PROPOSED(true),
    /** The support cell of a redeployment leave was told (R.1233-27). */
    SUPPORT_CELL_INFORMED(true),
    BILAN_SUSPENDED(true),
    BILAN_RESUMED(true),
    FORCE_MAJEURE_RECOGNISED(true),
    BILAN_ENDED,
    BILAN_ABANDONED,
    /** Stopped for good because force majeure lasts. */
    STOPPED_BY_FORCE_MAJEURE(true),
    /** Stopped by the provider. */
    PROVIDER_CANCELLED(true),
    RETENTION_AGREED,
    RETENTION_REVOKED(true),
    DOCUMENTS_DESTROYED(true),
    CEP_TRANSMISSION_REQUESTED(true),
    SYNTHESIS_SENT_TO_CEP(true),
    SYNTHESIS_DESTROYED(true),
    DISCLOSURE_AUTHORISED,
    DISCLOSURE_REVOKED,
    DOCUMENT_DISCLOSED,
    /** A paper in one version was put away; its contents stand in the vault, its hash here. */
    PAPER_RECORDED,
    /** The beneficiary allows one kind of document for one recipient and purpose, by a text of that version (L.6313-4). */
    ACCESS_CONSENTED,
    ACCESS_CONSENT_WITHDRAWN,
    COMPLETION_CERTIFICATE_ISSUED(true),
    /** Effective attendance of a public agent attested (attestation de fréquentation). */
    ATTENDANCE_ATTESTED(true),
    FOLLOW_UP_OFFERED(true),
    FOLLOW_UP_REMINDED(true),
    FOLLOW_UP_DECLINED(true),
    /** The person asked for the follow-up before its window. */
    EARLY_FOLLOW_UP_ASKED(true),
    FOLLOW_UP_HELD,
    ACTION_PLAN_REVIEWED(true),
    /** Satisfaction asked for, at the end or six months later (enquête de satisfaction). */
    SURVEY_SENT(true),
    SURVEY_ANSWERED(true),
    COMPLAINT_RECEIVED(true),
    COMPLAINT_ANSWERED(true),
    /** Access, erasure, rectification, portability asked for (GDPR, art. 12). */
    RIGHTS_REQUEST_RECEIVED(true),
    RIGHTS_EXTENSION_TOLD(true),
    RIGHTS_REQUEST_ANSWERED(true),
    DATA_BREACH_KNOWN,
    DATA_BREACH_NOTIFIED,
    CASE_CLOSED(true),
    /** A recorded fact was wrong; {@link FactCorrected} says which one and what holds instead. */
    FACT_CORRECTED,
    /** Why a fact was recorded though it breaks the law (motif d'un écart); the breach stays. */
    BREACH_EXPLAINED,
    /** A fact of a kind that a newer version of the library wrote. */
    OPAQUE;

    /** What ends the case before its time: the provider's later promises end with it. */
    private static final Set<FactKind> CLOSING = EnumSet.of(
            INTERVIEW_DECLINED,
            REFERRED,
            OFFER_REFUSED,
            CONVENTION_REFUSED,
            CONVENTION_DEEMED_REFUSED,
            WITHDRAWN,
            CONSENT_REVOKED,
            BILAN_ABANDONED,
            STOPPED_BY_FORCE_MAJEURE,
            PROVIDER_CANCELLED,
            CASE_CLOSED);

    /** What is still owed, or can still happen, when the person has left or all is over. */
    private static final Set<FactKind> AFTERWARDS = EnumSet.of(
            CONTRACT_TERMINATED,
            INVOICE_ISSUED,
            RETENTION_REVOKED,
            DOCUMENTS_DESTROYED,
            SYNTHESIS_DESTROYED,
            DISCLOSURE_REVOKED,
            DOCUMENT_DISCLOSED,
            PAPER_RECORDED,
            ACCESS_CONSENTED,
            ACCESS_CONSENT_WITHDRAWN,
            COMPLETION_CERTIFICATE_ISSUED,
            ATTENDANCE_ATTESTED,
            ACTION_PLAN_REVIEWED,
            SURVEY_SENT,
            SURVEY_ANSWERED,
            COMPLAINT_RECEIVED,
            COMPLAINT_ANSWERED,
            RIGHTS_REQUEST_RECEIVED,
            RIGHTS_EXTENSION_TOLD,
            RIGHTS_REQUEST_ANSWERED,
            DATA_BREACH_KNOWN,
            DATA_BREACH_NOTIFIED,
            CASE_CLOSED,
            FACT_CORRECTED,
            BREACH_EXPLAINED);

    /** What the person is free to do at any time, and what nobody decides. */
    private static final Set<FactKind> FREE = EnumSet.of(
            INTERVIEW_DECLINED,
            REFERRED,
            OFFER_REFUSED,
            CONVENTION_REFUSED,
            WITHDRAWN,
            CONSENT_REVOKED,
            REMOTE_DELIVERY_REVOKED,
            BILAN_ABANDONED,
            FORCE_MAJEURE_RECOGNISED,
            STOPPED_BY_FORCE_MAJEURE,
            RETENTION_REVOKED,
            DISCLOSURE_REVOKED,
            COMPLAINT_RECEIVED,
            RIGHTS_REQUEST_RECEIVED,
            DATA_BREACH_KNOWN);

    private final boolean plain;

    FactKind() {
        this(false);
    }

    FactKind(boolean plain) {
        this.plain = plain;
    }

    /** Whether a fact of this kind says nothing but its day: it is recorded as {@link BilanEvent.Noted}. */
    public boolean isPlain() {
        return plain;
    }

    /** Whether it ends the case: refusal, withdrawal, referral, abandonment… */
    public boolean closesTheCase() {
        return CLOSING.contains(this);
    }

    /** Whether the person's leaving excuses what the provider still owes of this kind: destruction and proof it does not. */
    public boolean isOwedAfterLeaving() {
        return AFTERWARDS.contains(this);
    }

    /**
     * Whether somebody is free to do it whatever the provider has missed: leaving, taking back a consent, complaining. Such a
     * fact is never refused for a rule that it breaks; the breach is found.
     */
    public boolean isFree() {
        return FREE.contains(this);
    }
}
