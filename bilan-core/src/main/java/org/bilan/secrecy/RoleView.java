package org.bilan.secrecy;

import java.util.List;

/**
 * What one role sees of the facts of a bilan: a type of its own per role, so that nothing can be shown that the type has
 * no place for.
 *
 * <p>Made by {@link RoleViews} from the facts that the {@link Sight} of that role leaves, and from nothing else: two
 * bilans that differ only in what a role may not see look the same to it.
 */
public sealed interface RoleView {

    <R> R match(Cases<R> cases);

    /** All days of the own bilan, its papers, and who looked at it. */
    record BeneficiaryView(List<DatedFact> facts, List<AttendanceLine> attendance, List<PaperLine> papers)
            implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.beneficiary(this);
        }
    }

    /**
     * What accompanying, or the follow-up, needs.
     *
     * @param adaptation whether an adaptation is to be applied; which one the disability contact says
     */
    record ConsultantView(
            List<DatedFact> facts, List<AttendanceLine> attendance, List<PaperLine> papers, boolean adaptation)
            implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.consultant(this);
        }
    }

    /** What concerns access for a person with a disability. */
    record DisabilityContactView(List<DatedFact> accommodation, List<PaperLine> papers) implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.disabilityContact(this);
        }
    }

    /**
     * The file without contents.
     *
     * @param consented whether the person has consented to the bilan; not to what else
     */
    record AdministratorView(
            List<DatedFact> facts, List<AttendanceLine> attendance, List<PaperLine> papers, boolean consented)
            implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.administrator(this);
        }
    }

    /** Attendance on working time, and the papers that the beneficiary allows. */
    record EmployerView(List<AttendanceLine> attendance, List<PaperLine> papers) implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.employer(this);
        }
    }

    /** Attendance, and the certificate of completion among the papers. */
    record FunderView(List<AttendanceLine> attendance, List<PaperLine> papers) implements RoleView {
        /** Minutes held, personal work among them. */
        public int minutes() {
            return attendance.stream().mapToInt(AttendanceLine::minutes).sum();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.funder(this);
        }
    }

    /** The synthesis, if it was asked to be sent. */
    record AdviserView(List<PaperLine> papers) implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.adviser(this);
        }
    }

    /** Days and attendance; whose they are the auditor learns under a pseudonym that the embedding application gives. */
    record AuditorView(
            List<DatedFact> deadlines, List<AttendanceLine> attendance, List<PaperLine> papers, boolean consented)
            implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.auditor(this);
        }
    }

    /** Administrative facts, days and attendance (L.6362-5). */
    record InspectorView(List<DatedFact> facts, List<AttendanceLine> attendance, List<PaperLine> papers)
            implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inspector(this);
        }
    }

    /** Consents and what else the person asked for about their data; certificates of destruction among the papers. */
    record DataProtectionView(List<DatedFact> consents, List<PaperLine> papers) implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dataProtection(this);
        }
    }

    /** For every other role, and wherever there is no such bilan: nothing, which looks the same. */
    record NothingView() implements RoleView {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(this);
        }
    }

    /** One answer per view. */
    interface Cases<R> {
        R beneficiary(BeneficiaryView view);

        R consultant(ConsultantView view);

        R disabilityContact(DisabilityContactView view);

        R administrator(AdministratorView view);

        R employer(EmployerView view);

        R funder(FunderView view);

        R adviser(AdviserView view);

        R auditor(AuditorView view);

        R inspector(InspectorView view);

        R dataProtection(DataProtectionView view);

        R nothing(NothingView view);
    }
}
