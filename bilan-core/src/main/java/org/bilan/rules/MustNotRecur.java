package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;

/**
 * A fact must not come sooner than an interval after an earlier bilan. The interval is the one in force on the day of the
 * fact, not on that of the earlier bilan: a new interval also counts back.
 */
public record MustNotRecur(Norm norm, Occurrence previous, Occurrence fact, LegalValue<Delay> interval)
        implements Rule {
    @Override
    public FactKind bounds() {
        return fact.kind();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        if (previous.day(caseFile) == NEVER) {
            return Limited.unstarted(caseFile, fact);
        }
        int earliest = earliest(caseFile);
        return earliest == Limited.OPEN_START
                ? Finding.Verdict.NOT_APPLICABLE
                : Limited.judge(caseFile, fact, earliest, Limited.OPEN_END);
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        return Limited.window(earliest(caseFile), Limited.OPEN_END);
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        int dated = previous.day(caseFile) == NEVER ? NEVER : dated(caseFile);
        LegalValue.InForce<Delay> value = dated == NEVER ? null : interval.on(dated);
        reasons.begin();
        previous.tell(caseFile, reasons);
        fact.tell(caseFile, reasons);
        Limited.tellValue(caseFile, fact, interval, value, dated, reasons);
        if (value != null) {
            Limited.tell(caseFile, fact, earliest(caseFile), Limited.OPEN_END, reasons);
        }
        reasons.end();
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return fact.day(caseFile) != NEVER
                ? IntStream.empty()
                : interval.timeline().stream()
                        .mapToInt(value -> (int) value.from().toEpochDay())
                        .filter(day -> day > caseFile.today());
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        int earliest = earliest(caseFile);
        return earliest == Limited.OPEN_START
                ? Remedy.none()
                : Limited.remedy(caseFile, fact, earliest, Limited.OPEN_END);
    }

    @Override
    public Rule revised(Revision revision) {
        return new MustNotRecur(norm, previous, fact, revision.of(interval));
    }

    private int dated(CaseFile caseFile) {
        int done = fact.day(caseFile);
        return done == NEVER ? caseFile.today() : done;
    }

    private int earliest(CaseFile caseFile) {
        int before = previous.day(caseFile);
        LegalValue.InForce<Delay> value = before == NEVER ? null : interval.on(dated(caseFile));
        return value == null ? Limited.OPEN_START : Epoch.after(value.value(), before, caseFile.calendar());
    }
}
