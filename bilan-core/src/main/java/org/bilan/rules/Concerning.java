package org.bilan.rules;

import java.util.stream.IntStream;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;

/** A rule for some bilans only (champ d'application); it does not apply to the others, and says why. */
public record Concerning(Scope scope, Rule rule) implements Rule {
    @Override
    public Norm norm() {
        return rule.norm();
    }

    @Override
    public FactKind bounds() {
        return rule.bounds();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        return scope.concerns(caseFile) ? rule.verdict(caseFile) : Finding.Verdict.NOT_APPLICABLE;
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        return scope.concerns(caseFile) ? rule.window(caseFile) : DateWindow.always();
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        if (!scope.concerns(caseFile)) {
            scope.tell(caseFile, reasons);
            return;
        }
        reasons.begin();
        scope.tell(caseFile, reasons);
        rule.tell(caseFile, reasons);
        reasons.end();
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        return scope.concerns(caseFile) ? rule.remedy(caseFile) : Remedy.none();
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return scope.concerns(caseFile) ? rule.turns(caseFile) : IntStream.empty();
    }

    @Override
    public SilenceEffect silence() {
        return rule.silence();
    }

    @Override
    public Concerning revised(Revision revision) {
        return new Concerning(scope, rule.revised(revision));
    }
}
