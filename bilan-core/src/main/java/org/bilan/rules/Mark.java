package org.bilan.rules;

import static org.bilan.lifecycle.FactKind.AGREEMENT_SIGNED;
import static org.bilan.lifecycle.FactKind.ATTENDANCE_SIGNED;
import static org.bilan.lifecycle.FactKind.BILAN_ENDED;
import static org.bilan.lifecycle.FactKind.DISCLOSURE_AUTHORISED;
import static org.bilan.lifecycle.FactKind.DISCLOSURE_REVOKED;
import static org.bilan.lifecycle.FactKind.DOCUMENTS_DESTROYED;
import static org.bilan.lifecycle.FactKind.DOCUMENT_DISCLOSED;
import static org.bilan.lifecycle.FactKind.EMPLOYER_DECLARED;
import static org.bilan.lifecycle.FactKind.FEASIBILITY_STATED;
import static org.bilan.lifecycle.FactKind.FOLLOW_UP_REMINDED;
import static org.bilan.lifecycle.FactKind.FUNDING_FILE_OPENED;
import static org.bilan.lifecycle.FactKind.INSTRUMENT_ADMINISTERED;
import static org.bilan.lifecycle.FactKind.INTAKE_INTERVIEW_OFFERED;
import static org.bilan.lifecycle.FactKind.PAYMENT_REQUESTED;
import static org.bilan.lifecycle.FactKind.PREVIOUS_BILAN_DECLARED;
import static org.bilan.lifecycle.FactKind.QUOTE_DELIVERED;
import static org.bilan.lifecycle.FactKind.RETENTION_AGREED;
import static org.bilan.lifecycle.FactKind.RETENTION_REVOKED;
import static org.bilan.lifecycle.FactKind.SESSION_HELD;
import static org.bilan.lifecycle.FactKind.WORKBOOK_HANDED_OVER;

import java.util.EnumSet;
import java.util.Set;
import org.bilan.agreement.AgreementKind;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/**
 * A day that a case file notes besides the first and the last of each kind of fact: the second session, the contract among
 * the agreements, the end of the action however it came.
 */
public enum Mark {
    /** The earliest day offered in any offer of an intake interview. */
    EARLIEST_SLOT(INTAKE_INTERVIEW_OFFERED),
    /** The first session of a phase. */
    PRELIMINARY_SESSION(SESSION_HELD),
    INVESTIGATION_SESSION(SESSION_HELD),
    CONCLUSIONS_SESSION(SESSION_HELD),
    /** The first session of a phase that the provider led. */
    PRELIMINARY_LED(SESSION_HELD),
    INVESTIGATION_LED(SESSION_HELD),
    CONCLUSIONS_LED(SESSION_HELD),
    SECOND_SESSION(SESSION_HELD),
    /** The first session at a distance, together. */
    FIRST_REMOTE_SESSION(SESSION_HELD),
    /** Contract with the person (L.6353-3). */
    CONTRACT_SIGNED(AGREEMENT_SIGNED),
    FUNDED_AGREEMENT_SIGNED(AGREEMENT_SIGNED),
    TRIPARTITE_AGREEMENT_SIGNED(AGREEMENT_SIGNED),
    PUBLIC_AGREEMENT_SIGNED(AGREEMENT_SIGNED),
    PLATFORM_TERMS_ACCEPTED(AGREEMENT_SIGNED),
    /** The first of payment request and agreement: what an interview without commitment must come before. */
    FIRST_COMMITMENT(PAYMENT_REQUESTED, AGREEMENT_SIGNED),
    /** Planned start in the last quote. */
    PLANNED_START(QUOTE_DELIVERED),
    /** Planned end in the last quote. */
    PLANNED_END(QUOTE_DELIVERED),
    /** The day declared of the last bilan before this one. */
    PREVIOUS_BILAN(PREVIOUS_BILAN_DECLARED),
    /** The provider is the employer. */
    OWN_EMPLOYEE(EMPLOYER_DECLARED),
    NOT_FEASIBLE(FEASIBILITY_STATED),
    /** The employer bears a share of the price. */
    EMPLOYER_SHARE(FUNDING_FILE_OPENED),
    /** A test given by somebody not qualified for it. */
    UNQUALIFIED_TEST(INSTRUMENT_ADMINISTERED),
    SECOND_REMINDER(FOLLOW_UP_REMINDED),
    /** A document handed to somebody without the beneficiary's agreement of that day. */
    UNAUTHORISED_DISCLOSURE(DOCUMENT_DISCLOSED, DISCLOSURE_AUTHORISED, DISCLOSURE_REVOKED),
    /** A session without proof of attendance of the same day. */
    UNPROVEN_SESSION(SESSION_HELD, ATTENDANCE_SIGNED),
    /** A session after which no workbook was handed over, where none was given for the whole bilan. */
    SESSION_WITHOUT_WORKBOOK(SESSION_HELD, WORKBOOK_HANDED_OVER),
    /** A workbook that does not say how long its work takes. */
    WORKBOOK_WITHOUT_TIME(WORKBOOK_HANDED_OVER),
    /** The action is over: ended, or stopped after the start (terme de l'action). */
    ACTION_OVER(overs()),
    /** A written agreement to keep documents, made before the end and not taken back. */
    RETENTION_IN_FORCE(keeping()),
    /** The last day to which that agreement goes. */
    RETENTION_UNTIL(keeping()),
    /** The first destruction of documents after the end of the action; if there is none, the last one before it. */
    DESTROYED(keeping()),
    /** Documents must go: the action is over and no agreement keeps them, or it was taken back. */
    DESTRUCTION_DUE(keeping());

    /** A copy that nobody can change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<FactKind> readsFrom;

    Mark(FactKind... kinds) {
        this(Set.of(kinds));
    }

    Mark(Set<FactKind> kinds) {
        this.readsFrom = Set.copyOf(kinds);
    }

    /** The kinds of facts that decide the day. */
    public Set<FactKind> readsFrom() {
        return readsFrom;
    }

    /** Whether all sessions together with their proofs decide it: worked out when it is asked for. */
    boolean isOfProofs() {
        return this == UNPROVEN_SESSION || this == SESSION_WITHOUT_WORKBOOK;
    }

    static Mark sessionOf(Phase phase) {
        return switch (phase) {
            case PRELIMINARY -> PRELIMINARY_SESSION;
            case INVESTIGATION -> INVESTIGATION_SESSION;
            case CONCLUSIONS -> CONCLUSIONS_SESSION;
        };
    }

    static Mark ledSessionOf(Phase phase) {
        return switch (phase) {
            case PRELIMINARY -> PRELIMINARY_LED;
            case INVESTIGATION -> INVESTIGATION_LED;
            case CONCLUSIONS -> CONCLUSIONS_LED;
        };
    }

    static Mark signed(AgreementKind kind) {
        return switch (kind) {
            case TRAINING_CONTRACT -> CONTRACT_SIGNED;
            case FUNDED_AGREEMENT -> FUNDED_AGREEMENT_SIGNED;
            case TRIPARTITE_AGREEMENT -> TRIPARTITE_AGREEMENT_SIGNED;
            case PUBLIC_SERVICE_AGREEMENT -> PUBLIC_AGREEMENT_SIGNED;
            case PLATFORM_TERMS -> PLATFORM_TERMS_ACCEPTED;
        };
    }

    private static Set<FactKind> overs() {
        Set<FactKind> overs = EnumSet.of(BILAN_ENDED, SESSION_HELD);
        for (FactKind kind : FactKind.values()) {
            if (kind.closesTheCase()) {
                overs.add(kind);
            }
        }
        return overs;
    }

    /** What decides whether documents are kept: an agreement, unless it was taken back before they were destroyed. */
    private static Set<FactKind> keeping() {
        return with(overs(), RETENTION_AGREED, RETENTION_REVOKED, DOCUMENTS_DESTROYED);
    }

    private static Set<FactKind> with(Set<FactKind> kinds, FactKind... more) {
        kinds.addAll(Set.of(more));
        return kinds;
    }
}
