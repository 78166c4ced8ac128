package org.bilan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.InformationTopic;
import org.bilan.agreement.Quote;
import org.bilan.agreement.QuoteMention;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/** Something that must be there when a checkpoint is reached. */
public sealed interface Requirement {

    /** The kinds of facts in which it is looked for. */
    Set<FactKind> readsFrom();

    /** Whether it is there on that epoch day. */
    boolean isMetBy(CaseFile caseFile, int day);

    <R> R match(Cases<R> cases);

    /** Each of these topics explained. */
    static List<Requirement> explained(InformationTopic... topics) {
        List<Requirement> all = new ArrayList<>(topics.length);
        for (InformationTopic topic : topics) {
            all.add(new Explained(topic));
        }
        return all;
    }

    /** A fact that has happened by then. */
    record Happened(FactKind kind) implements Requirement {
        @Override
        public Set<FactKind> readsFrom() {
            return Set.of(kind);
        }

        @Override
        public boolean isMetBy(CaseFile caseFile, int day) {
            int first = caseFile.firstDay(kind);
            return first != CaseFile.NEVER && first <= day;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.happened(this);
        }
    }

    /** A mention of the last quote. */
    record QuoteSays(QuoteMention mention) implements Requirement {
        @Override
        public Set<FactKind> readsFrom() {
            return Set.of(FactKind.QUOTE_DELIVERED);
        }

        @Override
        public boolean isMetBy(CaseFile caseFile, int day) {
            Quote quote = caseFile.papers().quote;
            return quote != null && mention.isIn(quote);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quoteSays(this);
        }
    }

    /** A mention of the last draft of the agreement. */
    record DraftSays(AgreementMention mention) implements Requirement {
        @Override
        public Set<FactKind> readsFrom() {
            return Set.of(FactKind.AGREEMENT_DRAFT_SENT);
        }

        @Override
        public boolean isMetBy(CaseFile caseFile, int day) {
            Set<AgreementMention> draft = caseFile.papers().draft;
            return draft != null && caseFile.firstDay(FactKind.AGREEMENT_DRAFT_SENT) <= day && draft.contains(mention);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.draftSays(this);
        }
    }

    /** A topic explained by then. */
    record Explained(InformationTopic topic) implements Requirement {
        @Override
        public Set<FactKind> readsFrom() {
            return Set.of(FactKind.INFORMATION_GIVEN);
        }

        @Override
        public boolean isMetBy(CaseFile caseFile, int day) {
            return caseFile.papers().explainedBy(topic, day);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.explained(this);
        }
    }

    /** A session of a phase by then; led by the provider if that is asked. */
    record PhaseHeld(Phase phase, boolean led) implements Requirement {
        @Override
        public Set<FactKind> readsFrom() {
            return Set.of(FactKind.SESSION_HELD);
        }

        @Override
        public boolean isMetBy(CaseFile caseFile, int day) {
            int first = caseFile.day(led ? Mark.ledSessionOf(phase) : Mark.sessionOf(phase));
            return first != CaseFile.NEVER && first <= day;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.phaseHeld(this);
        }
    }

    /** No first session of a phase before the first one of the phase before it, nor without one. */
    record PhasesInOrder() implements Requirement {
        @Override
        public Set<FactKind> readsFrom() {
            return Set.of(FactKind.SESSION_HELD);
        }

        @Override
        public boolean isMetBy(CaseFile caseFile, int day) {
            int preliminary = caseFile.day(Mark.PRELIMINARY_SESSION);
            int investigation = caseFile.day(Mark.INVESTIGATION_SESSION);
            int conclusions = caseFile.day(Mark.CONCLUSIONS_SESSION);
            return inOrder(preliminary, investigation)
                    && inOrder(preliminary, conclusions)
                    && inOrder(investigation, conclusions);
        }

        private static boolean inOrder(int earlier, int later) {
            return later == CaseFile.NEVER || (earlier != CaseFile.NEVER && later >= earlier);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.phasesInOrder(this);
        }
    }

    /** Something that must not have been marked by then, such as a session without proof. */
    record Without(Mark mark) implements Requirement {
        @Override
        public Set<FactKind> readsFrom() {
            return mark.readsFrom();
        }

        @Override
        public boolean isMetBy(CaseFile caseFile, int day) {
            int marked = caseFile.day(mark);
            return marked == CaseFile.NEVER || marked > day;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.without(this);
        }
    }

    /** The employer bears the whole price. */
    record EmployerPaysAll() implements Requirement {
        @Override
        public Set<FactKind> readsFrom() {
            return Set.of(FactKind.FUNDING_FILE_OPENED);
        }

        @Override
        public boolean isMetBy(CaseFile caseFile, int day) {
            return caseFile.papers().employerPercent == 100 && caseFile.firstDay(FactKind.FUNDING_FILE_OPENED) <= day;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.employerPaysAll(this);
        }
    }

    /** One answer per kind of requirement. */
    interface Cases<R> {
        R happened(Happened requirement);

        R quoteSays(QuoteSays requirement);

        R draftSays(DraftSays requirement);

        R explained(Explained requirement);

        R phaseHeld(PhaseHeld requirement);

        R phasesInOrder(PhasesInOrder requirement);

        R without(Without requirement);

        R employerPaysAll(EmployerPaysAll requirement);
    }
}
