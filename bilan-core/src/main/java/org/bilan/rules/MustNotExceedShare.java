package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;

/** The first payment must not exceed a percentage of the agreed price, rounded down to the cent. */
public record MustNotExceedShare(Norm norm, LegalValue<Integer> percent) implements Rule {
    private static final Occurrence PAYMENT = Occurrence.first(FactKind.PAYMENT_REQUESTED);
    private static final Occurrence QUOTE = Occurrence.last(FactKind.QUOTE_DELIVERED);

    @Override
    public FactKind bounds() {
        return FactKind.PAYMENT_REQUESTED;
    }

    @Override
    public Finding.Verdict verdict(CaseFile caseFile) {
        int asked = PAYMENT.day(caseFile);
        if (asked == NEVER || caseFile.papers().price() == NEVER) {
            return Limited.isExcused(caseFile, bounds(), Limited.OPEN_END, NEVER)
                    ? Finding.Verdict.NOT_APPLICABLE
                    : Finding.Verdict.DUE;
        }
        LegalValue.InForce<Integer> value = percent.on(asked);
        if (value == null) {
            return Finding.Verdict.NOT_APPLICABLE;
        }
        return caseFile.sums().firstPayment <= most(caseFile, value.value())
                ? Finding.Verdict.MET
                : Finding.Verdict.BREACHED;
    }

    @Override
    public void tell(CaseFile caseFile, Reasons reasons) {
        reasons.begin();
        PAYMENT.tell(caseFile, reasons);
        QUOTE.tell(caseFile, reasons);
        int asked = PAYMENT.day(caseFile);
        if (asked != NEVER && caseFile.papers().price() != NEVER) {
            LegalValue.InForce<Integer> value = percent.on(asked);
            Limited.tellInForce(percent, value, asked, reasons);
            if (value != null) {
                reasons.add(new Because.Share(caseFile.sums().firstPayment, most(caseFile, value.value())));
            }
        } else if (Limited.isExcused(caseFile, bounds(), Limited.OPEN_END, NEVER)) {
            reasons.add(caseFile.excused());
        }
        reasons.end();
    }

    @Override
    public Remedy remedy(CaseFile caseFile) {
        int asked = PAYMENT.day(caseFile);
        LegalValue.InForce<Integer> value = percent.on(asked == NEVER ? caseFile.today() : asked);
        if (value == null || caseFile.papers().price() == NEVER || verdict(caseFile) == Finding.Verdict.MET) {
            return Remedy.none();
        }
        return new Remedy.AtMost(most(caseFile, value.value()));
    }

    @Override
    public Rule revised(Revision revision) {
        return new MustNotExceedShare(norm, revision.of(percent));
    }

    private static int most(CaseFile caseFile, int percent) {
        return (int) ((long) caseFile.papers().price() * percent / 100);
    }
}
