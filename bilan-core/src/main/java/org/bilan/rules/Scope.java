package org.bilan.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.agreement.FundingKind;
import org.bilan.parties.BeneficiaryStatus;

/**
 * Whom a rule concerns (champ d'application): by funding, by status, by what has happened. All parts must hold; an empty
 * set is no condition. What is not known yet does not concern: the finding says which fact is missing.
 */
public record Scope(
        Set<FundingKind> fundings, Set<BeneficiaryStatus> statuses, Optional<Boolean> priority, Facts facts) {

    /** What must have happened, and what must not. */
    public record Facts(List<Occurrence> present, List<Occurrence> absent) {
        /** No condition. */
        public static final Facts ANY = new Facts(List.of(), List.of());

        public Facts {
            present = List.copyOf(present);
            absent = List.copyOf(absent);
        }

        private boolean hold(CaseFile caseFile) {
            for (int i = 0; i < present.size(); i++) {
                if (present.get(i).day(caseFile) == CaseFile.NEVER) {
                    return false;
                }
            }
            for (int i = 0; i < absent.size(); i++) {
                if (absent.get(i).day(caseFile) != CaseFile.NEVER) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Every bilan. */
    public static final Scope ALL = new Scope(Set.of(), Set.of(), Optional.empty(), Facts.ANY);

    public Scope {
        fundings = Set.copyOf(fundings);
        statuses = Set.copyOf(statuses);
    }

    /** Bilans paid under one of these schemes. */
    public static Scope funded(FundingKind... schemes) {
        return new Scope(Set.of(schemes), Set.of(), Optional.empty(), Facts.ANY);
    }

    /** Bilans of people of one of these statuses. */
    public static Scope of(BeneficiaryStatus... statuses) {
        return new Scope(Set.of(), Set.of(statuses), Optional.empty(), Facts.ANY);
    }

    /** Bilans in which something has happened. */
    public static Scope after(Occurrence present) {
        return new Scope(Set.of(), Set.of(), Optional.empty(), new Facts(List.of(present), List.of()));
    }

    /** The same, of public agents who are, or are not, among the priority ones (L.422-3 CGFP). */
    public Scope priority(boolean isPriority) {
        return new Scope(fundings, statuses, Optional.of(isPriority), facts);
    }

    /** The same, where something else has happened too. */
    public Scope and(Occurrence present) {
        List<Occurrence> more = new ArrayList<>(facts.present());
        more.add(present);
        return new Scope(fundings, statuses, priority, new Facts(more, facts.absent()));
    }

    /** The same, where something has not happened. */
    public Scope unless(Occurrence absent) {
        List<Occurrence> more = new ArrayList<>(facts.absent());
        more.add(absent);
        return new Scope(fundings, statuses, priority, new Facts(facts.present(), more));
    }

    /** The same, of people of any other status than these. */
    public Scope not(BeneficiaryStatus... excluded) {
        Set<BeneficiaryStatus> others = EnumSet.allOf(BeneficiaryStatus.class);
        others.removeAll(Set.of(excluded));
        return new Scope(fundings, others, priority, facts);
    }

    /** The same, under none of these schemes. */
    public Scope notFunded(FundingKind... schemes) {
        Set<FundingKind> others = EnumSet.allOf(FundingKind.class);
        others.removeAll(Set.of(schemes));
        return new Scope(others, statuses, priority, facts);
    }

    boolean concerns(CaseFile caseFile) {
        Papers papers = caseFile.papers();
        return (fundings.isEmpty() || (papers.funding != null && fundings.contains(papers.funding)))
                && (statuses.isEmpty() || (papers.status != null && statuses.contains(papers.status)))
                && (priority.isEmpty() || (papers.status != null && priority.get() == papers.priority))
                && facts.hold(caseFile);
    }

    /** What was read to decide: funding, status, facts. */
    void tell(CaseFile caseFile, Reasons reasons) {
        reasons.begin();
        if (!fundings.isEmpty()) {
            reasons.add(new Because.FundingRead(caseFile.funding(), fundings));
        }
        if (!statuses.isEmpty() || priority.isPresent()) {
            reasons.add(new Because.StatusRead(caseFile.status(), caseFile.papers().priority, statuses, priority));
        }
        for (int i = 0; i < facts.present().size(); i++) {
            facts.present().get(i).tell(caseFile, reasons);
        }
        for (int i = 0; i < facts.absent().size(); i++) {
            facts.absent().get(i).tell(caseFile, reasons);
        }
        reasons.end();
    }
}
