package org.bilan.rules;

import java.util.ArrayList;
import java.util.List;
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
    public Because because(CaseFile caseFile) {
        List<Because> parts = new ArrayList<>(List.of(trigger.because(caseFile), then.because(caseFile)));
        Limited.addExcuse(caseFile, then, parts);
        return new Because.All(parts);
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
