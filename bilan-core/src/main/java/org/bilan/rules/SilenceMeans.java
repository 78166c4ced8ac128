package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.List;
import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;

/** An answer is awaited within a delay after a trigger; silence to its end has an effect and is no fault. */
public record SilenceMeans(Norm norm, Trigger trigger, Answer answer, LegalValue<Delay> limit) implements Rule {

    /** The facts that answer, and what their absence means. */
    public record Answer(List<FactKind> anyOf, SilenceEffect silence) {
        public Answer {
            anyOf = List.copyOf(anyOf);
        }
    }

    @Override
    public FactKind bounds() {
        return answer.anyOf().get(0);
    }

    @Override
    public SilenceEffect silence() {
        return answer.silence();
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        int start = trigger.day(caseFile);
        Occurrence given = given(caseFile);
        if (start == NEVER) {
            return Limited.unstarted(caseFile, given);
        }
        LegalValue.InForce<Delay> value = limit.on(start);
        if (value == null) {
            return Finding.Verdict.NOT_APPLICABLE;
        }
        int latest = Epoch.after(value.value(), start, caseFile.calendar());
        Finding.Verdict verdict = Limited.judge(caseFile, given, Limited.OPEN_START, latest);
        return verdict == Finding.Verdict.BREACHED ? Finding.Verdict.ELAPSED : verdict;
    }

    @Override
    public DateWindow window(CaseFile caseFile) {
        return Limited.window(Limited.OPEN_START, latest(caseFile));
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        int start = trigger.day(caseFile);
        LegalValue.InForce<Delay> value = start == NEVER ? null : limit.on(start);
        Occurrence given = given(caseFile);
        reasons.begin();
        trigger.tell(caseFile, reasons);
        for (int i = 0; i < answer.anyOf().size(); i++) {
            FactKind kind = answer.anyOf().get(i);
            reasons.fact(kind, caseFile.firstDay(kind));
        }
        Limited.tellValue(caseFile, given, limit, value, start, reasons);
        if (value != null) {
            Limited.tell(caseFile, given, Limited.OPEN_START, latest(caseFile), reasons);
        }
        reasons.end();
    }

    @Override
    public IntStream turns(CaseFile caseFile) {
        return Limited.turns(caseFile, given(caseFile), latest(caseFile));
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        return verdict(caseFile) == Finding.Verdict.DUE ? new Remedy.Await(bounds(), window(caseFile)) : Remedy.none();
    }

    @Override
    public Rule revised(Revision revision) {
        return new SilenceMeans(norm, trigger, answer, revision.of(limit));
    }

    private int latest(CaseFile caseFile) {
        int start = trigger.day(caseFile);
        LegalValue.InForce<Delay> value = start == NEVER ? null : limit.on(start);
        return value == null ? Limited.OPEN_END : Epoch.after(value.value(), start, caseFile.calendar());
    }

    /** The answer that came first; the one that is awaited while none has come. */
    private Occurrence given(CaseFile caseFile) {
        FactKind first = bounds();
        for (int i = 0; i < answer.anyOf().size(); i++) {
            int day = caseFile.firstDay(answer.anyOf().get(i));
            int sooner = caseFile.firstDay(first);
            if (day != NEVER && (sooner == NEVER || day < sooner)) {
                first = answer.anyOf().get(i);
            }
        }
        return Occurrence.first(first);
    }
}
