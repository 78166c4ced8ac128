package org.bilan.rules;

import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;

/** What is charged must not outrun what was done; judged when nothing more can be done. A duty that never ends. */
public record MustNotOutrun(Norm norm, Measure charged, Measure done) implements Rule {
    private static final Occurrence END = Occurrence.of(Mark.ACTION_OVER);

    @Override
    public FactKind bounds() {
        return charged.from();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        boolean over = END.day(caseFile) != CaseFile.NEVER;
        return over && charged.of(caseFile) > done.of(caseFile) ? Finding.Verdict.BREACHED : Finding.Verdict.DUE;
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        reasons.begin();
        reasons.fact(charged.from(), caseFile.firstDay(charged.from()));
        reasons.fact(done.from(), caseFile.firstDay(done.from()));
        END.tell(caseFile, reasons);
        reasons.add(new Because.Measured(charged, charged.of(caseFile), done.of(caseFile)));
        reasons.end();
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        int left = done.of(caseFile) - charged.of(caseFile);
        return left < 0 ? new Remedy.TooMuch(charged, -left) : new Remedy.Remaining(charged, left);
    }

    @Override
    public Rule revised(Revision revision) {
        return this;
    }
}
