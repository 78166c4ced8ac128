package org.bilan.lifecycle;

import static org.bilan.lifecycle.FactKind.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What must hold for a fact of each kind to be recorded: only what it would contradict otherwise. What the law or a promise
 * asks is judged by rules.
 */
public final class Guards {
    private static final Guard OPEN = PlainGuard.CASE_OPEN;
    private static final Guard NOT_ENDED = PlainGuard.ACTION_NOT_ENDED;
    private static final Guard ONCE = PlainGuard.ONCE;
    private static final Guard KNOWN = first(FIRST_CONTACT_MADE);

    private static final Map<FactKind, List<Guard>> TABLE = table();

    private Guards() {}

    /** The conditions on a kind of fact, in the order in which they are asked. */
    public static List<Guard> of(FactKind kind) {
        List<Guard> special = TABLE.get(kind);
        if (special != null) {
            return special;
        }
        return kind.isOwedAfterLeaving() ? List.of(KNOWN) : List.of(OPEN, KNOWN);
    }

    private static Map<FactKind, List<Guard>> table() {
        Map<FactKind, List<Guard>> table = new EnumMap<>(FactKind.class);
        welcome(table);
        papers(table);
        sessions(table);
        endings(table);
        answers(table);
        table.put(OPAQUE, List.of(PlainGuard.KIND_KNOWN));
        return table;
    }

    private static void welcome(Map<FactKind, List<Guard>> table) {
        Guard undecided = before(OFFER_ACCEPTED);
        Guard notLapsed = new Guard.NotWhile(REFLECTION_LAPSED);
        table.put(FIRST_CONTACT_MADE, List.of(OPEN, ONCE));
        table.put(INTAKE_INTERVIEW_OFFERED, List.of(OPEN, undecided, last(FIRST_CONTACT_MADE)));
        table.put(INTERVIEW_DECLINED, List.of(OPEN, undecided, last(FIRST_CONTACT_MADE)));
        table.put(INTAKE_INTERVIEW_HELD, List.of(OPEN, undecided, last(INTAKE_INTERVIEW_OFFERED)));
        table.put(QUOTE_DELIVERED, List.of(OPEN, undecided, last(FIRST_CONTACT_MADE), notLapsed));
        table.put(OFFER_ACCEPTED, List.of(OPEN, ONCE, last(QUOTE_DELIVERED), notLapsed));
        table.put(OFFER_REFUSED, List.of(OPEN, undecided, last(FIRST_CONTACT_MADE)));
        table.put(REFLECTION_LAPSED, List.of(OPEN, undecided, last(QUOTE_DELIVERED), PlainGuard.NOT_YET));
        table.put(OFFER_RENEWED, List.of(OPEN, undecided, new Guard.Ends(REFLECTION_LAPSED)));
    }

    private static void papers(Map<FactKind, List<Guard>> table) {
        Guard unsigned = before(AGREEMENT_SIGNED);
        Guard signed = first(AGREEMENT_SIGNED, MCF_VALIDATED, MCF_CONFIRMED);
        table.put(FUNDING_APPROVED, List.of(OPEN, ONCE, last(OFFER_ACCEPTED)));
        table.put(AGREEMENT_SIGNED, List.of(OPEN, ONCE, last(OFFER_ACCEPTED)));
        table.put(CONVENTION_REFUSED, List.of(OPEN, unsigned, KNOWN));
        table.put(
                CONVENTION_DEEMED_REFUSED,
                List.of(OPEN, unsigned, before(EMPLOYEE_SIGNED), first(AGREEMENT_DRAFT_SENT)));
        table.put(WITHDRAWN, List.of(OPEN, before(WITHDRAWAL_PERIOD_EXPIRED), signed));
        table.put(WITHDRAWAL_PERIOD_EXPIRED, List.of(OPEN, ONCE, signed));
        table.put(CONTRACT_TERMINATED, List.of(ONCE, first(AGREEMENT_SIGNED)));
        table.put(CONSENT_GIVEN, List.of(OPEN, ONCE, last(FIRST_CONTACT_MADE)));
        table.put(CONSENT_REVOKED, List.of(OPEN, first(CONSENT_GIVEN)));
        table.put(LEAVE_TAKEN, List.of(OPEN, KNOWN, PlainGuard.NOT_AFTER_THE_END));
    }

    private static void sessions(Map<FactKind, List<Guard>> table) {
        Guard phase = PlainGuard.PHASE_OPEN;
        Guard afterClosing = new Guard.NotBeforeLast(PHASE_CLOSED);
        Guard notSuspended = new Guard.NotWhile(BILAN_SUSPENDED);
        Guard planned = PlainGuard.PLANNED;
        table.put(SESSION_PLANNED, List.of(NOT_ENDED, KNOWN, PlainGuard.WITHIN_AGREED_HOURS));
        table.put(SESSION_CANCELLED, List.of(NOT_ENDED, KNOWN, planned));
        table.put(SESSION_MISSED, List.of(NOT_ENDED, KNOWN, planned));
        table.put(SESSION_HELD, List.of(NOT_ENDED, last(OFFER_ACCEPTED), phase, afterClosing, notSuspended));
        table.put(PHASE_CLOSED, List.of(NOT_ENDED, last(SESSION_HELD), phase, afterClosing));
        table.put(BILAN_SUSPENDED, List.of(NOT_ENDED, first(SESSION_HELD), PlainGuard.NOT_YET));
        table.put(BILAN_RESUMED, List.of(NOT_ENDED, new Guard.Ends(BILAN_SUSPENDED)));
    }

    private static void endings(Map<FactKind, List<Guard>> table) {
        table.put(SYNTHESIS_DRAFTED, List.of(NOT_ENDED, needs(SESSION_HELD)));
        table.put(SYNTHESIS_COMMENTED, List.of(OPEN, first(SYNTHESIS_DRAFTED)));
        table.put(SYNTHESIS_DELIVERED, List.of(OPEN, ONCE, needs(SESSION_HELD)));
        table.put(BILAN_ENDED, List.of(OPEN, ONCE, last(SESSION_HELD), new Guard.NotBeforeLast(PHASE_CLOSED)));
        table.put(BILAN_ABANDONED, List.of(NOT_ENDED, last(SESSION_HELD)));
        table.put(FORCE_MAJEURE_RECOGNISED, List.of(OPEN, KNOWN, PlainGuard.NOT_AFTER_THE_END));
        table.put(STOPPED_BY_FORCE_MAJEURE, List.of(NOT_ENDED, first(FORCE_MAJEURE_RECOGNISED)));
        table.put(PROVIDER_CANCELLED, List.of(NOT_ENDED, KNOWN));
        table.put(FOLLOW_UP_HELD, List.of(OPEN, ONCE, last(BILAN_ENDED)));
        Stream.of(FOLLOW_UP_OFFERED, FOLLOW_UP_REMINDED, FOLLOW_UP_DECLINED)
                .forEach(kind -> table.put(kind, List.of(OPEN, first(BILAN_ENDED))));
        table.put(CASE_CLOSED, List.of(ONCE, KNOWN));
        table.put(FACT_CORRECTED, List.of(PlainGuard.CORRECTS));
        table.put(BREACH_EXPLAINED, List.of(PlainGuard.EXPLAINS));
    }

    /** What answers, confirms or takes back something does not come before it. */
    private static void answers(Map<FactKind, List<Guard>> table) {
        Map.of(
                        MCF_ANSWERED, MCF_REQUESTED,
                        MCF_CONFIRMED, MCF_ANSWERED,
                        ABSENCE_ANSWERED, ABSENCE_REQUESTED,
                        LEAVE_ANSWERED, LEAVE_REQUESTED,
                        WORKBOOK_CHECKED, WORKBOOK_HANDED_OVER,
                        RESULTS_PRODUCED, INSTRUMENT_ADMINISTERED,
                        SYNTHESIS_SENT_TO_CEP, SYNTHESIS_DELIVERED)
                .forEach((answer, asked) -> table.put(answer, List.of(OPEN, first(asked))));
        Map.of(
                        RIGHTS_EXTENSION_TOLD, RIGHTS_REQUEST_RECEIVED,
                        RIGHTS_REQUEST_ANSWERED, RIGHTS_REQUEST_RECEIVED,
                        DATA_BREACH_NOTIFIED, DATA_BREACH_KNOWN,
                        DISCLOSURE_REVOKED, DISCLOSURE_AUTHORISED,
                        SURVEY_ANSWERED, SURVEY_SENT,
                        COMPLAINT_ANSWERED, COMPLAINT_RECEIVED)
                .forEach((answer, asked) -> table.put(answer, List.of(first(asked))));
        table.put(REMOTE_DELIVERY_REVOKED, List.of(OPEN, new Guard.Ends(REMOTE_DELIVERY_CONSENTED)));
        table.put(RETENTION_REVOKED, List.of(new Guard.Ends(RETENTION_AGREED)));
    }

    private static Guard first(FactKind... anyOf) {
        return new Guard.FollowsFirstOf(List.of(anyOf));
    }

    private static Guard last(FactKind earlier) {
        return new Guard.FollowsLast(earlier);
    }

    private static Guard needs(FactKind earlier) {
        return new Guard.Needs(earlier);
    }

    private static Guard before(FactKind later) {
        return new Guard.Before(later);
    }
}
