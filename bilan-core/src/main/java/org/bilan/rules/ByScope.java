package org.bilan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;

/** One norm with another number for others: the first of these that concerns the case speaks; their scopes do not overlap. */
public record ByScope(Norm norm, List<Concerning> cases) implements Rule {
    public ByScope {
        cases = List.copyOf(cases);
        Limited.requireBounds(norm, !cases.isEmpty(), "have at least one case");
    }

    @Override
    public FactKind bounds() {
        return cases.get(0).bounds();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        return speaker(caseFile).verdict(caseFile);
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        return speaker(caseFile).window(caseFile);
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        speaker(caseFile).tell(caseFile, reasons);
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        return speaker(caseFile).remedy(caseFile);
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return speaker(caseFile).turns(caseFile);
    }

    @Override
    public SilenceEffect silence() {
        return cases.get(0).silence();
    }

    @Override
    public Rule revised(Revision revision) {
        List<Concerning> revised = new ArrayList<>(cases.size());
        for (Concerning each : cases) {
            revised.add(each.revised(revision));
        }
        return new ByScope(norm, revised);
    }

    /** The case that concerns; the last one, which then says that it does not, where none does. */
    private Concerning speaker(CaseFile caseFile) {
        for (int i = 0; i < cases.size() - 1; i++) {
            if (cases.get(i).scope().concerns(caseFile)) {
                return cases.get(i);
            }
        }
        return cases.get(cases.size() - 1);
    }
}
