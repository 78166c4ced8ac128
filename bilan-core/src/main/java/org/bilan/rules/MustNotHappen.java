package org.bilan.rules;

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
    public void tell(CaseFile caseFile, Reasons reasons) {
        reasons.begin();
        forbidden.tell(caseFile, reasons);
        Limited.tellExcuse(caseFile, forbidden, reasons);
        reasons.end();
    }

    @Override
    public Rule revised(Revision revision) {
        return this;
    }
}
