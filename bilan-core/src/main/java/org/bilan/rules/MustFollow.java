package org.bilan.rules;

import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;

/** A fact must follow another one; no text says until when, so that it is awaited and never late. */
public record MustFollow(Norm norm, Occurrence trigger, Occurrence then) implements Rule {
    @Override
    public FactKind bounds() {
        return then.kind();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        return Limited.unstarted(caseFile, then);
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        reasons.begin();
        trigger.tell(caseFile, reasons);
        then.tell(caseFile, reasons);
        Limited.tellExcuse(caseFile, then, reasons);
        reasons.end();
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        return verdict(caseFile) == Finding.Verdict.DUE
                ? new Remedy.Await(then.kind(), window(caseFile))
                : Remedy.none();
    }

    @Override
    public Rule revised(Revision revision) {
        return this;
    }
}
