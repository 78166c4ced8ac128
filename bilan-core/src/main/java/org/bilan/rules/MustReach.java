package org.bilan.rules;

import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;

/** A sum must reach a floor by the time it is final; kept as soon as it does. */
public record MustReach(Norm norm, Measure measure, LegalValue<Integer> least) implements Rule {
    @Override
    public FactKind bounds() {
        return measure.from();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        LegalValue.InForce<Integer> value = least.on(Bounded.day(caseFile, measure));
        if (value == null) {
            return Finding.Verdict.NOT_APPLICABLE;
        }
        if (measure.of(caseFile) >= value.value()) {
            return Finding.Verdict.MET;
        }
        if (Bounded.isDecided(caseFile, measure)) {
            return Finding.Verdict.BREACHED;
        }
        return Bounded.isExcused(caseFile, measure) ? Finding.Verdict.NOT_APPLICABLE : Finding.Verdict.DUE;
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        Bounded.tell(caseFile, measure, least, reasons);
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return Bounded.turns(caseFile, measure, least);
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        LegalValue.InForce<Integer> value = least.on(Bounded.day(caseFile, measure));
        int missing = value == null ? 0 : value.value() - measure.of(caseFile);
        return missing > 0 ? new Remedy.TooLittle(measure, missing) : Remedy.none();
    }

    @Override
    public Rule revised(Revision revision) {
        return new MustReach(norm, measure, revision.of(least));
    }
}
