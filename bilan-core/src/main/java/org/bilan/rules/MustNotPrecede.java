package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.ArrayList;
import java.util.List;
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
    public Because because(CaseFile caseFile) {
        List<Because> parts = new ArrayList<>(List.of(fact.because(caseFile), prerequisite.because(caseFile)));
        Limited.addExcuse(caseFile, fact, parts);
        return new Because.All(parts);
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
