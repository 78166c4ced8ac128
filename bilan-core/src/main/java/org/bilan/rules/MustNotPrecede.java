package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;

/** A fact must not happen before, or without, another one; the same day is in order. */
public record MustNotPrecede(Norm norm, Occurrence fact, Occurrence prerequisite) implements Rule {
    @Override
    public FactKind bounds() {
        return fact.kind();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        int done = fact.day(caseFile);
        if (done == NEVER) {
            return Limited.unstarted(caseFile, fact);
        }
        int needed = prerequisite.day(caseFile);
        return needed != NEVER && needed <= done ? Finding.Verdict.MET : Finding.Verdict.BREACHED;
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        int needed = prerequisite.day(caseFile);
        return needed == NEVER ? DateWindow.always() : DateWindow.from(CaseFile.date(needed));
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        reasons.begin();
        fact.tell(caseFile, reasons);
        prerequisite.tell(caseFile, reasons);
        Limited.tellExcuse(caseFile, fact, reasons);
        reasons.end();
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        int needed = prerequisite.day(caseFile);
        return switch (verdict(caseFile)) {
            case DUE ->
                needed == NEVER
                        ? new Remedy.First(prerequisite.kind(), fact.kind())
                        : new Remedy.Await(fact.kind(), window(caseFile));
            case BREACHED ->
                needed == NEVER
                        ? new Remedy.First(prerequisite.kind(), fact.kind())
                        : new Remedy.Move(fact.kind(), CaseFile.date(needed));
            default -> Remedy.none();
        };
    }

    @Override
    public Rule revised(Revision revision) {
        return this;
    }
}
