package org.bilan.rules;

import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;

/** A sum must not exceed a ceiling; broken as soon as it does, kept when it is final. */
public record MustNotExceed(Norm norm, Measure measure, LegalValue<Integer> most) implements Rule {
    @Override
    public FactKind bounds() {
        return measure.from();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        LegalValue.InForce<Integer> value = most.on(Bounded.day(caseFile, measure));
        if (value == null) {
            return Finding.Verdict.NOT_APPLICABLE;
        }
        int sum = measure.of(caseFile);
        if (sum > value.value()) {
            return Finding.Verdict.BREACHED;
        }
        if (Bounded.isDecided(caseFile, measure)) {
            return Finding.Verdict.MET;
        }
        if (Bounded.isExcused(caseFile, measure)) {
            return sum > 0 ? Finding.Verdict.MET : Finding.Verdict.NOT_APPLICABLE;
        }
        return Finding.Verdict.DUE;
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        Bounded.tell(caseFile, measure, most, reasons);
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return Bounded.turns(caseFile, measure, most);
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        LegalValue.InForce<Integer> value = most.on(Bounded.day(caseFile, measure));
        if (value == null) {
            return Remedy.none();
        }
        int left = value.value() - measure.of(caseFile);
        return left < 0 ? new Remedy.TooMuch(measure, -left) : new Remedy.Remaining(measure, left);
    }

    @Override
    public Rule revised(Revision revision) {
        return new MustNotExceed(norm, measure, revision.of(most));
    }
}
