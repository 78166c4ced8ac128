package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;

/**
 * A fact must come at least so long before the planned start (préavis), counted backwards and never extended; open while
 * no start is planned.
 */
public record MustGiveNotice(Norm norm, Occurrence notice, LegalValue<Notice> delay) implements Rule {
    private static final Occurrence START = Occurrence.of(Mark.PLANNED_START);
    private static final Occurrence END = Occurrence.of(Mark.PLANNED_END);

    @Override
    public FactKind bounds() {
        return notice.kind();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        int start = START.day(caseFile);
        if (start == NEVER) {
            return Limited.isExcused(caseFile, notice.kind(), Limited.OPEN_END, NEVER)
                    ? Finding.Verdict.NOT_APPLICABLE
                    : Finding.Verdict.DUE;
        }
        return delay.on(start) == null
                ? Finding.Verdict.NOT_APPLICABLE
                : Limited.judge(caseFile, notice, Limited.OPEN_START, latest(caseFile));
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        return Limited.window(Limited.OPEN_START, latest(caseFile));
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        int start = START.day(caseFile);
        LegalValue.InForce<Notice> value = start == NEVER ? null : delay.on(start);
        reasons.begin();
        START.tell(caseFile, reasons);
        END.tell(caseFile, reasons);
        notice.tell(caseFile, reasons);
        if (start != NEVER) {
            Limited.tellInForce(delay, value, start, reasons);
        } else if (verdict(caseFile) == Finding.Verdict.NOT_APPLICABLE) {
            reasons.add(caseFile.excused());
        }
        if (value != null) {
            Limited.tell(caseFile, notice, Limited.OPEN_START, latest(caseFile), reasons);
        }
        reasons.end();
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return Limited.turns(caseFile, notice, latest(caseFile));
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        return Limited.remedy(caseFile, notice, Limited.OPEN_START, latest(caseFile));
    }

    @Override
    public Rule revised(Revision revision) {
        return new MustGiveNotice(norm, notice, revision.of(delay));
    }

    private int latest(CaseFile caseFile) {
        int start = START.day(caseFile);
        LegalValue.InForce<Notice> value = start == NEVER ? null : delay.on(start);
        if (value == null) {
            return Limited.OPEN_END;
        }
        int end = END.day(caseFile);
        LocalDate last = CaseFile.date(end == NEVER ? start : end);
        Delay found = value.value().of(CaseFile.date(start), last, caseFile.calendar());
        return Epoch.before(found, start, caseFile.calendar());
    }
}
