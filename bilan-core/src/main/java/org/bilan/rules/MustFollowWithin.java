package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;

/** A fact must follow a trigger within a delay: {@code date(then) <= trigger + limit}; kept also if it came before. */
public record MustFollowWithin(Norm norm, Trigger trigger, Occurrence then, LegalValue<Delay> limit, Leeway leeway)
        implements Rule {

    /** Without any leeway. */
    public MustFollowWithin(Norm norm, Trigger trigger, Occurrence then, LegalValue<Delay> limit) {
        this(norm, trigger, then, limit, Leeway.NONE);
    }

    @Override
    public FactKind bounds() {
        return then.kind();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        int start = trigger.day(caseFile);
        if (start == NEVER) {
            return Limited.unstarted(caseFile, then);
        }
        LegalValue.InForce<Delay> value = limit.on(start);
        if (value == null) {
            return Finding.Verdict.NOT_APPLICABLE;
        }
        int latest = latest(caseFile, start, value.value());
        Finding.Verdict verdict = Limited.judge(caseFile, then, Limited.OPEN_START, latest);
        return verdict == Finding.Verdict.BREACHED && leeway.waiver(caseFile, false, latest) != null
                ? Finding.Verdict.MET
                : verdict;
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        return Limited.window(Limited.OPEN_START, latest(caseFile));
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        int start = trigger.day(caseFile);
        LegalValue.InForce<Delay> value = start == NEVER ? null : limit.on(start);
        boolean waivable = value != null && leeway.isWaivable();
        if (waivable) {
            reasons.begin();
        }
        reasons.begin();
        trigger.tell(caseFile, reasons);
        then.tell(caseFile, reasons);
        Limited.tellValue(caseFile, then, limit, value, start, reasons);
        if (value != null) {
            leeway.tell(caseFile, start, Epoch.after(value.value(), start, caseFile.calendar()), reasons);
            Limited.tell(caseFile, then, Limited.OPEN_START, latest(caseFile, start, value.value()), reasons);
        }
        reasons.end();
        if (waivable) {
            leeway.tellWaivers(caseFile, then, Limited.OPEN_START, latest(caseFile), reasons);
            reasons.end();
        }
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return Limited.turns(caseFile, then, latest(caseFile));
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        return verdict(caseFile) == Finding.Verdict.MET
                ? Remedy.none()
                : Limited.remedy(caseFile, then, Limited.OPEN_START, latest(caseFile));
    }

    @Override
    public Rule revised(Revision revision) {
        return new MustFollowWithin(norm, trigger, then, revision.of(limit), leeway.revised(revision));
    }

    private int latest(CaseFile caseFile) {
        int start = trigger.day(caseFile);
        LegalValue.InForce<Delay> value = start == NEVER ? null : limit.on(start);
        return value == null ? Limited.OPEN_END : latest(caseFile, start, value.value());
    }

    private int latest(CaseFile caseFile, int start, Delay delay) {
        return leeway.latest(caseFile, start, Epoch.after(delay, start, caseFile.calendar()));
    }
}
