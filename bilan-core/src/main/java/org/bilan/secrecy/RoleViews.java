package org.bilan.secrecy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.papers.DataKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;

/** Makes the views: first what the tables leave to a role, then a view of that and of nothing else. */
public final class RoleViews {
    private final AccessTable table;
    private final AccessPolicy policy;

    /** Views by that table; the policy reads the facts that it asks for. */
    public RoleViews(AccessTable table, AccessPolicy policy) {
        this.table = table;
        this.policy = policy;
    }

    /** What a role sees of a bilan on a day. */
    public RoleView of(Role role, History history, LocalDate asOf) {
        List<BilanEvent> seen = history.story().stream()
                .filter(fact -> !fact.on().isAfter(asOf))
                .toList();
        Left left = new Left(role, history.id(), seen, asOf);
        return left.isNothing() ? new RoleView.NothingView() : left.view();
    }

    private static Set<Purpose> purposes(Role role) {
        return switch (role) {
            case BENEFICIARY -> EnumSet.of(Purpose.OWN_DATA);
            case CONSULTANT, SUBSTITUTE_CONSULTANT ->
                EnumSet.of(Purpose.ACCOMPANIMENT, Purpose.FOLLOW_UP, Purpose.ACCESSIBILITY);
            case DISABILITY_CONTACT -> EnumSet.of(Purpose.ACCESSIBILITY);
            case ADMINISTRATOR -> EnumSet.of(Purpose.ADMINISTRATION);
            case AUDITOR -> EnumSet.of(Purpose.QUALITY_AUDIT);
            case INSPECTOR -> EnumSet.of(Purpose.INSPECTION);
            case FUNDER -> EnumSet.of(Purpose.PROOF_OF_ATTENDANCE);
            case EMPLOYER -> EnumSet.of(Purpose.PROOF_OF_ATTENDANCE, Purpose.DISCLOSURE);
            case ADVISER -> EnumSet.of(Purpose.CAREER_ADVICE);
            case COLLEAGUE, DATA_PROTECTION_OFFICER, OPERATOR, SYSTEM -> EnumSet.noneOf(Purpose.class);
        };
    }

    /** What is left to one role. */
    private final class Left {
        private final Role role;
        private final List<BilanEvent> facts;
        private final boolean consented;
        private final boolean adaptation;
        private final boolean nothing;

        Left(Role role, BilanId bilan, List<BilanEvent> all, LocalDate asOf) {
            this.role = role;
            Set<DataKind> readable = kinds(bilan, Action.READ, all, asOf);
            Set<DataKind> known = kinds(bilan, Action.SUMMARISE, all, asOf);
            facts = all.stream()
                    .filter(fact -> readable.contains(FactSecrecy.of(fact)))
                    .toList();
            consented = known.contains(DataKind.CONSENTS) && isConsented(all);
            adaptation = known.contains(DataKind.ACCOMMODATION) && isAdapted(all);
            nothing = readable.isEmpty() && known.isEmpty();
        }

        private Set<DataKind> kinds(BilanId bilan, Action action, List<BilanEvent> all, LocalDate asOf) {
            Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
            Viewer viewer = new Viewer(role.name(), role);
            for (Purpose purpose : purposes(role)) {
                for (DataKind kind : DataKind.values()) {
                    Access access = new Access(kind, action, purpose);
                    AccessRequest request = new AccessRequest(viewer, bilan, access);
                    if (table.decide(role, access, policy.circumstances(request, all, asOf))
                            .permitted()) {
                        kinds.add(kind);
                    }
                }
            }
            return kinds;
        }

        boolean isNothing() {
            return nothing;
        }

        RoleView view() {
            List<DatedFact> dated = DatedFact.of(facts);
            List<AttendanceLine> attendance = AttendanceLine.of(facts);
            List<PaperLine> papers = PaperLine.of(facts);
            return switch (role) {
                case BENEFICIARY -> new RoleView.BeneficiaryView(dated, attendance, papers);
                case CONSULTANT, SUBSTITUTE_CONSULTANT ->
                    new RoleView.ConsultantView(dated, attendance, papers, adaptation);
                case DISABILITY_CONTACT -> new RoleView.DisabilityContactView(dated, papers);
                case ADMINISTRATOR -> new RoleView.AdministratorView(dated, attendance, papers, consented);
                case AUDITOR -> new RoleView.AuditorView(dated, attendance, papers, consented);
                case INSPECTOR -> new RoleView.InspectorView(dated, attendance, papers);
                case FUNDER -> new RoleView.FunderView(attendance, papers);
                case EMPLOYER -> new RoleView.EmployerView(attendance, papers);
                case ADVISER -> new RoleView.AdviserView(papers);
                case COLLEAGUE, DATA_PROTECTION_OFFICER, OPERATOR, SYSTEM -> new RoleView.NothingView();
            };
        }
    }

    private static boolean isConsented(List<BilanEvent> facts) {
        boolean consented = false;
        for (BilanEvent fact : facts) {
            consented = fact.kind() == FactKind.CONSENT_GIVEN || (consented && fact.kind() != FactKind.CONSENT_REVOKED);
        }
        return consented;
    }

    private static boolean isAdapted(List<BilanEvent> facts) {
        return facts.stream().anyMatch(fact -> FactSecrecy.of(fact) == DataKind.ACCOMMODATION);
    }
}
