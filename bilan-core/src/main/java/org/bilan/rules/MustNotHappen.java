package org.bilan.rules;

import java.util.ArrayList;
import java.util.List;
import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;

/** Something must never happen: a duty without end, kept so far or broken. */
public record MustNotHappen(Norm norm, Occurrence forbidden) implements Rule {
    @Override
    public FactKind bounds() {
        return forbidden.kind();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        if (forbidden.day(caseFile) != CaseFile.NEVER) {
            return Finding.Verdict.BREACHED;
        }
        return Limited.unstarted(caseFile, forbidden);
    }

    @Override
    public Because because(CaseFile caseFile) {
        List<Because> parts = new ArrayList<>(List.of(forbidden.because(caseFile)));
        Limited.addExcuse(caseFile, forbidden, parts);
        return new Because.All(parts);
    }

    @Override
    public Rule revised(Revision revision) {
        return this;
    }
}
