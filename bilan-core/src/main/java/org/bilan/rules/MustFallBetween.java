package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;

/** A fact must fall between two delays after a trigger, both limits included. */
public record MustFallBetween(Norm norm, Trigger trigger, Occurrence fact, LegalValue<DelayRange> range, Leeway leeway)
        implements Rule {

    /** Without any leeway. */
    public MustFallBetween(Norm norm, Trigger trigger, Occurrence fact, LegalValue<DelayRange> range) {
        this(norm, trigger, fact, range, Leeway.NONE);
    }

    @Override
    public FactKind bounds() {
        return fact.kind();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        int start = trigger.day(caseFile);
        if (start == NEVER) {
            return Limited.unstarted(caseFile, fact);
        }
        LegalValue.InForce<DelayRange> value = range.on(start);
        if (value == null) {
            return Finding.Verdict.NOT_APPLICABLE;
        }
        int earliest = earliest(caseFile, start, value.value());
        int latest = latest(caseFile, start, value.value());
        Finding.Verdict verdict = Limited.judge(caseFile, fact, earliest, latest);
        return verdict == Finding.Verdict.BREACHED && waived(caseFile, earliest, latest)
                ? Finding.Verdict.MET
                : verdict;
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        int start = trigger.day(caseFile);
        LegalValue.InForce<DelayRange> value = start == NEVER ? null : range.on(start);
        return value == null
                ? DateWindow.always()
                : Limited.window(earliest(caseFile, start, value.value()), latest(caseFile, start, value.value()));
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        int start = trigger.day(caseFile);
        LegalValue.InForce<DelayRange> value = start == NEVER ? null : range.on(start);
        boolean waivable = value != null && leeway.isWaivable();
        if (waivable) {
            reasons.begin();
        }
        reasons.begin();
        trigger.tell(caseFile, reasons);
        fact.tell(caseFile, reasons);
        Limited.tellValue(caseFile, fact, range, value, start, reasons);
        int earliest = value == null ? Limited.OPEN_START : earliest(caseFile, start, value.value());
        int latest = value == null ? Limited.OPEN_END : latest(caseFile, start, value.value());
        if (value != null) {
            leeway.tell(caseFile, start, latest, reasons);
            Limited.tell(caseFile, fact, earliest, latest, reasons);
        }
        reasons.end();
        if (waivable) {
            leeway.tellWaivers(caseFile, fact, earliest, latest, reasons);
            reasons.end();
        }
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return window(caseFile)
                .latest()
                .map(latest -> Limited.turns(caseFile, fact, (int) latest.toEpochDay()))
                .orElse(IntStream.empty());
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        int start = trigger.day(caseFile);
        LegalValue.InForce<DelayRange> value = start == NEVER ? null : range.on(start);
        return value == null || verdict(caseFile) == Finding.Verdict.MET
                ? Remedy.none()
                : Limited.remedy(
                        caseFile,
                        fact,
                        earliest(caseFile, start, value.value()),
                        latest(caseFile, start, value.value()));
    }

    @Override
    public Rule revised(Revision revision) {
        return new MustFallBetween(norm, trigger, fact, revision.of(range), leeway.revised(revision));
    }

    private boolean waived(CaseFile caseFile, int earliest, int latest) {
        int done = fact.day(caseFile);
        boolean early = done != NEVER && done < earliest;
        return leeway.waiver(caseFile, early, early ? done : latest) != null;
    }

    private static int earliest(CaseFile caseFile, int start, DelayRange range) {
        return Epoch.after(range.from(), start, caseFile.calendar());
    }

    private static int latest(CaseFile caseFile, int start, DelayRange range) {
        return Epoch.after(range.to(), start, caseFile.calendar());
    }
}
