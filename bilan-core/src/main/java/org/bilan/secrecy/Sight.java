package org.bilan.secrecy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.SideFact;
import org.bilan.papers.ConsentScope;
import org.bilan.papers.DataKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Mark;

/**
 * What the reviewed table leaves to one role of one bilan, on the facts of a day: the one decision that views, menus and
 * requests for papers ask. Made by {@link AccessPolicy}.
 *
 * <p>A view is made for all purposes that a role has at once; a request for a paper names one.
 */
public final class Sight {
    private final AccessTable table;
    private final Role role;
    private final Role decided;
    private final LocalDate day;
    private final CaseState state;
    private final boolean onWorkingTime;
    private final Consents consents;
    private final Explained explained;
    private final Map<DataKind, Access> permitted = new EnumMap<>(DataKind.class);

    /**
     * The sight of a role.
     *
     * @param caseFile the case on the day of the decision
     * @param history all facts, those dated later too: a consent that was withdrawn is withdrawn at once
     */
    Sight(AccessTable table, Role role, CaseFile caseFile, History history) {
        this.table = table;
        this.role = role;
        this.decided = decided(role, caseFile);
        this.day = caseFile.asOf();
        this.state = CaseState.of(caseFile);
        this.onWorkingTime = caseFile.marked(Mark.TRIPARTITE_AGREEMENT_SIGNED).isPresent();
        this.consents = new Consents(history.story());
        this.explained = new Explained(history);
        for (DataKind kind : DataKind.values()) {
            firstPermitted(kind).ifPresent(access -> permitted.put(kind, access));
        }
    }

    public Role role() {
        return role;
    }

    /** Whether the table permits that access on these facts, and which line says so. */
    public AccessTable.Verdict verdict(Access access) {
        return table.decide(decided, access, circumstances(access));
    }

    /** Who stands in has rights from the hand-over on, and is like any colleague before it. */
    private static Role decided(Role role, CaseFile caseFile) {
        boolean handedOver = caseFile.first(FactKind.CONSULTANT_REPLACED).isPresent();
        return role == Role.SUBSTITUTE_CONSULTANT && !handedOver ? Role.COLLEAGUE : role;
    }

    /** Whether the role may read data of that kind, for one of its purposes. */
    public boolean reads(DataKind kind) {
        return permitted(kind).filter(access -> access.action() == Action.READ).isPresent();
    }

    /** Whether the role may at least know that data of that kind are there. */
    public boolean knows(DataKind kind) {
        return permitted.containsKey(kind);
    }

    /** Whether the role may read that this fact happened, and when; a reason, if it may read the fact that it explains too. */
    public boolean sees(BilanEvent fact) {
        return reads(FactSecrecy.of(fact))
                && (!(fact instanceof SideFact.BreachExplained reason) || readsAll(explained.kinds(reason.version())));
    }

    private boolean readsAll(Set<DataKind> kinds) {
        return !kinds.isEmpty() && kinds.stream().allMatch(this::reads);
    }

    /** The facts that the role may read, in their order. */
    public List<BilanEvent> of(List<BilanEvent> facts) {
        return facts.stream().filter(this::sees).toList();
    }

    /** Whether the role may know of nothing: the same where there is no such bilan. */
    public boolean isBlind() {
        return permitted.isEmpty();
    }

    /** Whether the person consents to the bilan, by these facts; empty if the role may not know. */
    public Optional<Boolean> consented(List<BilanEvent> facts) {
        return knows(DataKind.CONSENTS) ? Optional.of(isConsented(facts)) : Optional.empty();
    }

    /** Whether there is an adaptation to apply, by these facts; empty if the role may not know. */
    public Optional<Boolean> adaptation(List<BilanEvent> facts) {
        return knows(DataKind.ACCOMMODATION)
                ? Optional.of(facts.stream().anyMatch(fact -> FactSecrecy.of(fact) == DataKind.ACCOMMODATION))
                : Optional.empty();
    }

    /** The access by which the role sees data of that kind: reading before knowing, in the order of its purposes. */
    Optional<Access> permitted(DataKind kind) {
        return Optional.ofNullable(permitted.get(kind));
    }

    /** What stands in the log for a look that shows nothing. */
    Access refused() {
        return new Access(
                DataKind.DEADLINES, Action.READ, purposes(role).iterator().next());
    }

    /** What the facts add to an access. */
    Circumstances circumstances(Access access) {
        return new Circumstances(state, consent(access), onWorkingTime);
    }

    /** The version of the text that was agreed to, if the access rests on a consent that is alive; else empty. */
    String consentText(Access access) {
        return consent(access) == ConsentState.LIVE
                ? consents.textVersion(scope(access)).orElse("")
                : "";
    }

    /** The beneficiary consents to nothing for oneself. */
    private ConsentState consent(Access access) {
        return role == Role.BENEFICIARY ? ConsentState.NONE : consents.state(scope(access), day);
    }

    private ConsentScope scope(Access access) {
        return new ConsentScope(access.kind(), role, access.purpose());
    }

    private Optional<Access> firstPermitted(DataKind kind) {
        for (Action action : List.of(Action.READ, Action.SUMMARISE)) {
            for (Purpose purpose : purposes(role)) {
                Access access = new Access(kind, action, purpose);
                if (verdict(access).permitted()) {
                    return Optional.of(access);
                }
            }
        }
        return Optional.empty();
    }

    /** What a role looks at a bilan for; who may see nothing has a purpose too, which stands in the log. */
    private static Set<Purpose> purposes(Role role) {
        return switch (role) {
            case BENEFICIARY -> EnumSet.of(Purpose.OWN_DATA);
            case CONSULTANT, SUBSTITUTE_CONSULTANT ->
                EnumSet.of(Purpose.ACCOMPANIMENT, Purpose.FOLLOW_UP, Purpose.ACCESSIBILITY);
            case COLLEAGUE -> EnumSet.of(Purpose.ACCOMPANIMENT);
            case DISABILITY_CONTACT -> EnumSet.of(Purpose.ACCESSIBILITY);
            case ADMINISTRATOR -> EnumSet.of(Purpose.ADMINISTRATION);
            case AUDITOR -> EnumSet.of(Purpose.QUALITY_AUDIT);
            case INSPECTOR -> EnumSet.of(Purpose.INSPECTION);
            case FUNDER -> EnumSet.of(Purpose.PROOF_OF_ATTENDANCE);
            case EMPLOYER -> EnumSet.of(Purpose.PROOF_OF_ATTENDANCE, Purpose.DISCLOSURE);
            case ADVISER -> EnumSet.of(Purpose.CAREER_ADVICE);
            case DATA_PROTECTION_OFFICER -> EnumSet.of(Purpose.DATA_PROTECTION);
            case OPERATOR, SYSTEM -> EnumSet.of(Purpose.OPERATION);
        };
    }

    private static boolean isConsented(List<BilanEvent> facts) {
        boolean consented = false;
        for (BilanEvent fact : facts) {
            consented = fact.kind() == FactKind.CONSENT_GIVEN || (consented && fact.kind() != FactKind.CONSENT_REVOKED);
        }
        return consented;
    }
}
