package org.bilan.rules;

import static org.bilan.lifecycle.FactKind.BILAN_ENDED;
import static org.bilan.lifecycle.FactKind.CPF_REQUESTED;
import static org.bilan.lifecycle.FactKind.FOLLOW_UP_HELD;
import static org.bilan.lifecycle.FactKind.INVOICE_ISSUED;
import static org.bilan.lifecycle.FactKind.LEAVE_TAKEN;
import static org.bilan.lifecycle.FactKind.SESSION_HELD;

import org.bilan.lifecycle.FactKind;

/** What is added up and compared with a number of the law: minutes, or cents. */
public enum Measure {
    /** Minutes held in the three phases, personal work included (durée). */
    HELD(SESSION_HELD, BILAN_ENDED, false),
    /** Minutes with the consultant (accompagnement effectif). */
    ACCOMPANIED(SESSION_HELD, BILAN_ENDED, false),
    /** Minutes of a public agent's leave (congé). */
    LEAVE(LEAVE_TAKEN, BILAN_ENDED, false),
    /** Minutes invoiced. */
    BILLED(INVOICE_ISSUED, FOLLOW_UP_HELD, false),
    /** Cents asked from the training account. */
    RIGHTS(CPF_REQUESTED, CPF_REQUESTED, true),
    /** Cents that the holder adds. */
    CONTRIBUTION(CPF_REQUESTED, CPF_REQUESTED, true);

    private final FactKind from;
    private final FactKind decidedBy;
    private final boolean isMoney;

    Measure(FactKind from, FactKind decidedBy, boolean isMoney) {
        this.from = from;
        this.decidedBy = decidedBy;
        this.isMoney = isMoney;
    }

    /** The kind of facts that is added up. */
    public FactKind from() {
        return from;
    }

    /** The kind of fact after which the sum is final. */
    public FactKind decidedBy() {
        return decidedBy;
    }

    /** Cents, else minutes. */
    public boolean isMoney() {
        return isMoney;
    }

    int of(CaseFile caseFile) {
        Sums sums = caseFile.sums();
        int sum = switch (this) {
            case HELD -> sums.held;
            case ACCOMPANIED -> sums.accompanied;
            case LEAVE -> sums.leave;
            case BILLED -> sums.billed;
            case RIGHTS -> sums.rights;
            case CONTRIBUTION -> sums.contribution;
        };
        return Math.max(0, sum);
    }
}
