package org.bilan.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;

/** A promise made of others: broken when one is, kept when all are that apply. */
public record AllOf(Norm norm, List<Rule> parts) implements Rule {
    public AllOf {
        parts = List.copyOf(parts);
        Limited.requireBounds(norm, !parts.isEmpty(), "have at least one part");
    }

    @Override
    public FactKind bounds() {
        return parts.get(0).bounds();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        Finding.Verdict all = Finding.Verdict.NOT_APPLICABLE;
        for (int i = 0; i < parts.size(); i++) {
            Finding.Verdict one = parts.get(i).verdict(caseFile);
            if (one == Finding.Verdict.BREACHED) {
                return one;
            }
            if (one == Finding.Verdict.DUE) {
                all = one;
            } else if (one != Finding.Verdict.NOT_APPLICABLE && all == Finding.Verdict.NOT_APPLICABLE) {
                all = Finding.Verdict.MET;
            }
        }
        return all;
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        reasons.begin();
        for (Rule part : parts) {
            reasons.part(part, caseFile);
        }
        reasons.end();
    }

    /** Those of all parts that decide: all broken ones, else all due ones. */
    @Override
    public Remedy remedy(CaseFile caseFile) {
        Finding.Verdict verdict = verdict(caseFile);
        return Remedy.together(parts.stream()
                .filter(part -> part.verdict(caseFile) == verdict)
                .map(part -> part.remedy(caseFile))
                .toList());
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return parts.stream().flatMapToInt(part -> part.turns(caseFile));
    }

    @Override
    public Rule revised(Revision revision) {
        return new AllOf(norm, RuleSet.revised(parts, revision));
    }
}
