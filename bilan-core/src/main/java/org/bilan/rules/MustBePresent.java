package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.List;
import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;

/** Everything required must be there when a checkpoint is reached. */
public record MustBePresent(Norm norm, Occurrence checkpoint, List<Requirement> requirements) implements Rule {
    public MustBePresent {
        requirements = List.copyOf(requirements);
    }

    @Override
    public FactKind bounds() {
        return checkpoint.kind();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        int reached = checkpoint.day(caseFile);
        if (reached == NEVER) {
            return Limited.unstarted(caseFile, checkpoint);
        }
        for (int i = 0; i < requirements.size(); i++) {
            if (!requirements.get(i).isMetBy(caseFile, reached)) {
                return Finding.Verdict.BREACHED;
            }
        }
        return Finding.Verdict.MET;
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        int reached = checkpoint.day(caseFile);
        int day = reached == NEVER ? caseFile.today() : reached;
        reasons.begin();
        checkpoint.tell(caseFile, reasons);
        reasons.begin();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement needed = requirements.get(i);
            reasons.required(needed, needed.isMetBy(caseFile, day));
        }
        reasons.end();
        Limited.tellExcuse(caseFile, checkpoint, reasons);
        reasons.end();
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        Finding.Verdict verdict = verdict(caseFile);
        if (verdict != Finding.Verdict.DUE && verdict != Finding.Verdict.BREACHED) {
            return Remedy.none();
        }
        int reached = checkpoint.day(caseFile);
        int day = reached == NEVER ? caseFile.today() : reached;
        List<Requirement> missing = requirements.stream()
                .filter(needed -> !needed.isMetBy(caseFile, day))
                .toList();
        return missing.isEmpty() ? Remedy.none() : new Remedy.Supply(checkpoint.kind(), missing);
    }

    @Override
    public Rule revised(Revision revision) {
        return this;
    }
}
