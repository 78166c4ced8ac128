package org.bilan.actions;

import static org.bilan.lifecycle.FactKind.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.lifecycle.FactKind;

/** What a fact is about, as far as it matters for who may see that it happened. */
public enum Topic {
    /** From the first contact to the follow-up: that and when, never why. */
    MILESTONES,
    /** Quote, funding, agreement, leave: the papers of the case. */
    ADMINISTRATION,
    MONEY,
    /** Sessions and proof of attendance. */
    ATTENDANCE,
    CONSENT,
    /** Disability, access, remote delivery, adjustments. */
    ACCESS_NEEDS,
    /** Expectations, tests, workbooks, surveys of occupations. */
    WORK,
    /** Results, synthesis and action plan: that they were made and handed to the person. */
    RESULTS,
    /** Who else got a document. */
    DISCLOSURE,
    /** Retention agreements and destruction. */
    RETENTION,
    /** The paper that certifies the completion of the action. */
    CERTIFICATE,
    /** Satisfaction and complaints. */
    SATISFACTION,
    /** Rights over data, and breaches. */
    DATA_RIGHTS;

    /** That and when, from the first contact to the follow-up. */
    private static final Set<FactKind> STEPS = EnumSet.of(
            FIRST_CONTACT_MADE,
            INTAKE_INTERVIEW_OFFERED,
            INTERVIEW_DECLINED,
            INTAKE_INTERVIEW_HELD,
            INFORMATION_GIVEN,
            REFERRED,
            OFFER_ACCEPTED,
            OFFER_REFUSED,
            REFLECTION_LAPSED,
            OFFER_RENEWED,
            SCHEDULE_AGREED,
            PHASE_CLOSED,
            BILAN_SUSPENDED,
            BILAN_RESUMED,
            FORCE_MAJEURE_RECOGNISED,
            STOPPED_BY_FORCE_MAJEURE,
            PROVIDER_CANCELLED,
            BILAN_ENDED,
            BILAN_ABANDONED,
            FOLLOW_UP_OFFERED,
            FOLLOW_UP_REMINDED,
            FOLLOW_UP_DECLINED,
            EARLY_FOLLOW_UP_ASKED,
            FOLLOW_UP_HELD,
            CASE_CLOSED);

    private static final Map<FactKind, Topic> TOPICS = topics();

    /** The topic of a kind of fact; a fact of a newer version is work, which few see. */
    public static Topic of(FactKind kind) {
        return TOPICS.getOrDefault(kind, WORK);
    }

    private static Map<FactKind, Topic> topics() {
        Map<FactKind, Topic> topics = new EnumMap<>(FactKind.class);
        STEPS.forEach(kind -> topics.put(kind, MILESTONES));
        EnumSet.range(COOPERATION_COMMITTED, LATER_START_ASKED).forEach(kind -> topics.put(kind, ADMINISTRATION));
        put(topics, ADMINISTRATION, STATUS_DECLARED, EMPLOYER_DECLARED, CONTACT_SOLICITED, QUOTE_DELIVERED);
        put(topics, MONEY, PAYMENT_REQUESTED, INVOICE_ISSUED);
        put(topics, ATTENDANCE, SESSION_PLANNED, SESSION_CANCELLED, SESSION_MISSED, SESSION_HELD, ATTENDANCE_SIGNED);
        put(topics, CONSENT, CONSENT_GIVEN, CONSENT_REVOKED);
        put(topics, ACCESS_NEEDS, DISABILITY_DISCLOSED, FEASIBILITY_STATED, ACCESS_BARRIER_REPORTED);
        put(topics, ACCESS_NEEDS, SOLUTION_PROPOSED, FULLY_REMOTE_PROPOSED, REMOTE_DELIVERY_CONSENTED);
        put(topics, ACCESS_NEEDS, REMOTE_DELIVERY_REVOKED);
        put(topics, RESULTS, RESULTS_PRODUCED, RESULTS_DELIVERED, ACTION_PLAN_DELIVERED, SYNTHESIS_DRAFTED);
        put(topics, RESULTS, SYNTHESIS_COMMENTED, SYNTHESIS_DELIVERED, TRAINING_PROPOSED, SUPPORT_CELL_INFORMED);
        put(topics, RESULTS, ACTION_PLAN_REVIEWED);
        put(topics, DISCLOSURE, CEP_TRANSMISSION_REQUESTED, SYNTHESIS_SENT_TO_CEP, DISCLOSURE_AUTHORISED);
        put(topics, DISCLOSURE, DISCLOSURE_REVOKED, DOCUMENT_DISCLOSED, ACCESS_CONSENTED, ACCESS_CONSENT_WITHDRAWN);
        put(topics, RETENTION, RETENTION_AGREED, RETENTION_REVOKED, DOCUMENTS_DESTROYED, SYNTHESIS_DESTROYED);
        put(topics, CERTIFICATE, COMPLETION_CERTIFICATE_ISSUED, ATTENDANCE_ATTESTED);
        put(topics, SATISFACTION, SURVEY_SENT, SURVEY_ANSWERED, COMPLAINT_RECEIVED, COMPLAINT_ANSWERED);
        put(topics, DATA_RIGHTS, RIGHTS_REQUEST_RECEIVED, RIGHTS_EXTENSION_TOLD, RIGHTS_REQUEST_ANSWERED);
        put(topics, DATA_RIGHTS, DATA_BREACH_KNOWN, DATA_BREACH_NOTIFIED);
        return topics;
    }

    private static void put(Map<FactKind, Topic> topics, Topic topic, FactKind... kinds) {
        List.of(kinds).forEach(kind -> topics.put(kind, topic));
    }

    /** The kinds of facts about these topics. */
    static Set<FactKind> kinds(Set<Topic> topics) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            if (topics.contains(of(kind))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
