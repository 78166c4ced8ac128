package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;

/**
 * A fact must not come sooner than a delay after a trigger: {@code date(fact) >= trigger + delay}. A fact without the
 * trigger came too soon, whenever the trigger may still come.
 */
public record MustWait(Norm norm, Trigger trigger, Occurrence fact, LegalValue<Delay> delay, Leeway leeway)
        implements Rule {

    /** Without any leeway. */
    public MustWait(Norm norm, Trigger trigger, Occurrence fact, LegalValue<Delay> delay) {
        this(norm, trigger, fact, delay, Leeway.NONE);
    }

    @Override
    public FactKind bounds() {
        return fact.kind();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        int start = trigger.day(caseFile);
        if (start == NEVER) {
            return fact.day(caseFile) == NEVER ? Limited.unstarted(caseFile, fact) : Finding.Verdict.BREACHED;
        }
        int earliest = earliest(caseFile, start);
        return earliest == Limited.OPEN_START
                ? Finding.Verdict.NOT_APPLICABLE
                : Limited.judge(caseFile, fact, earliest, Limited.OPEN_END);
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        return Limited.window(earliest(caseFile, trigger.day(caseFile)), Limited.OPEN_END);
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        int start = trigger.day(caseFile);
        LegalValue.InForce<Delay> value = start == NEVER ? null : delay.on(start);
        reasons.begin();
        trigger.tell(caseFile, reasons);
        fact.tell(caseFile, reasons);
        Limited.tellValue(caseFile, fact, delay, value, start, reasons);
        if (value != null) {
            leeway.tell(caseFile, start, Epoch.after(value.value(), start, caseFile.calendar()), reasons);
            Limited.tell(caseFile, fact, earliest(caseFile, start), Limited.OPEN_END, reasons);
        }
        reasons.end();
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        int earliest = earliest(caseFile, trigger.day(caseFile));
        if (earliest == Limited.OPEN_START) {
            boolean tooSoon = verdict(caseFile) == Finding.Verdict.BREACHED;
            FactKind first = trigger.allOf().get(0).kind();
            return tooSoon ? new Remedy.First(first, fact.kind()) : Remedy.none();
        }
        return Limited.remedy(caseFile, fact, earliest, Limited.OPEN_END);
    }

    @Override
    public Rule revised(Revision revision) {
        return new MustWait(norm, trigger, fact, revision.of(delay), leeway.revised(revision));
    }

    /** The day that starts the delay; {@link CaseFile#NEVER} while it has not come. */
    int started(CaseFile caseFile) {
        return trigger.day(caseFile);
    }

    /** The first lawful day; {@link Limited#OPEN_START} while there is none. */
    int earliest(CaseFile caseFile) {
        return earliest(caseFile, trigger.day(caseFile));
    }

    private int earliest(CaseFile caseFile, int start) {
        LegalValue.InForce<Delay> value = start == NEVER ? null : delay.on(start);
        return value == null
                ? Limited.OPEN_START
                : leeway.latest(caseFile, start, Epoch.after(value.value(), start, caseFile.calendar()));
    }
}
