package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.ArrayList;
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
    public Because because(CaseFile caseFile) {
        int reached = checkpoint.day(caseFile);
        int day = reached == NEVER ? caseFile.today() : reached;
        List<Because> list = new ArrayList<>(requirements.size());
        requirements.forEach(needed -> list.add(new Because.Required(needed, needed.isMetBy(caseFile, day))));
        List<Because> parts = new ArrayList<>(List.of(checkpoint.because(caseFile), new Because.All(list)));
        Limited.addExcuse(caseFile, checkpoint, parts);
        return new Because.All(parts);
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
