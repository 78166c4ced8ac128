package org.bilan.secrecy;

import java.time.LocalDate;
import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.History;

/** Makes the views: of the facts that a {@link Sight} leaves to its role, and of nothing else. */
public final class RoleViews {
    private RoleViews() {}

    /**
     * What a role sees of a bilan on a day.
     *
     * @param asOf later facts are not in the view
     */
    public static RoleView of(Sight sight, History history, LocalDate asOf) {
        List<BilanEvent> told = history.story().stream()
                .filter(fact -> !fact.on().isAfter(asOf))
                .toList();
        return sight.isBlind() ? new RoleView.NothingView() : view(sight, told);
    }

    private static RoleView view(Sight sight, List<BilanEvent> told) {
        List<BilanEvent> facts = sight.of(told);
        List<DatedFact> dated = DatedFact.ofAllButPapers(facts);
        List<AttendanceLine> attendance = AttendanceLine.of(facts);
        List<PaperLine> papers = PaperLine.of(facts);
        boolean consented = sight.consented(told).orElse(false);
        boolean adaptation = sight.adaptation(told).orElse(false);
        return switch (sight.role()) {
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
            case DATA_PROTECTION_OFFICER -> new RoleView.DataProtectionView(dated, papers);
            case COLLEAGUE, OPERATOR, SYSTEM -> new RoleView.NothingView();
        };
    }
}
