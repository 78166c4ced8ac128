package org.bilan.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.ElapsedHours;
import org.bilan.lifecycle.FactKind;

/** A breach of personal data must be notified within hours that run on, day and night (GDPR, art. 33). */
public record MustFollowWithinHours(Norm norm, LegalValue<ElapsedHours> hours) implements Rule {
    private static final Occurrence KNOWN = Occurrence.first(FactKind.DATA_BREACH_KNOWN);
    private static final Occurrence NOTIFIED = Occurrence.first(FactKind.DATA_BREACH_NOTIFIED);

    @Override
    public FactKind bounds() {
        return FactKind.DATA_BREACH_NOTIFIED;
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        int known = KNOWN.day(caseFile);
        if (known == CaseFile.NEVER) {
            return Limited.unstarted(caseFile, NOTIFIED);
        }
        LegalValue.InForce<ElapsedHours> value = hours.on(known);
        if (value == null) {
            return Finding.Verdict.NOT_APPLICABLE;
        }
        long limit = limit(caseFile, value.value());
        if (NOTIFIED.day(caseFile) != CaseFile.NEVER) {
            return caseFile.sums().breach.notified() <= limit ? Finding.Verdict.MET : Finding.Verdict.BREACHED;
        }
        return caseFile.today() > lastDay(caseFile, limit) ? Finding.Verdict.BREACHED : Finding.Verdict.DUE;
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        int known = KNOWN.day(caseFile);
        LegalValue.InForce<ElapsedHours> value = known == CaseFile.NEVER ? null : hours.on(known);
        return value == null
                ? DateWindow.always()
                : DateWindow.until(CaseFile.date(lastDay(caseFile, limit(caseFile, value.value()))));
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        reasons.begin();
        KNOWN.tell(caseFile, reasons);
        NOTIFIED.tell(caseFile, reasons);
        int known = KNOWN.day(caseFile);
        LegalValue.InForce<ElapsedHours> value = known == CaseFile.NEVER ? null : hours.on(known);
        if (known != CaseFile.NEVER) {
            Limited.tellInForce(hours, value, known, reasons);
        }
        if (value != null) {
            reasons.add(instants(caseFile, limit(caseFile, value.value())));
            reasons.seenOn(caseFile.today());
        }
        reasons.end();
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        boolean open = NOTIFIED.day(caseFile) == CaseFile.NEVER;
        return window(caseFile)
                .latest()
                .map(LocalDate::toEpochDay)
                .filter(last -> open && last >= caseFile.today())
                .map(last -> IntStream.of((int) (last + 1)))
                .orElse(IntStream.empty());
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        return verdict(caseFile) == Finding.Verdict.DUE ? new Remedy.Await(bounds(), window(caseFile)) : Remedy.none();
    }

    @Override
    public Rule revised(Revision revision) {
        return new MustFollowWithinHours(norm, revision.of(hours));
    }

    private static Because instants(CaseFile caseFile, long limit) {
        boolean notified = NOTIFIED.day(caseFile) != CaseFile.NEVER;
        return new Because.InstantLimit(
                Instant.ofEpochSecond(limit),
                notified ? Instant.ofEpochSecond(caseFile.sums().breach.notified()) : null);
    }

    private static long limit(CaseFile caseFile, ElapsedHours hours) {
        return hours.after(Instant.ofEpochSecond(caseFile.sums().breach.known()))
                .getEpochSecond();
    }

    private static int lastDay(CaseFile caseFile, long limit) {
        return (int) caseFile.calendar().dateOf(Instant.ofEpochSecond(limit)).toEpochDay();
    }
}
