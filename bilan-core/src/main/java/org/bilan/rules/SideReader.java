package org.bilan.rules;

import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.SideFact;

/** Reads the facts beside the main line for a {@link Reader}; made at the first one that says more than its day. */
final class SideReader implements SideFact.Cases<SideReader> {
    private static final int LATER = Integer.MAX_VALUE;

    private final Reader reader;
    private final Days days;
    private final Sums sums;
    private final Papers papers;
    private int drafted = CaseFile.NEVER;
    private int declared = CaseFile.NEVER;
    private int fileOpened = CaseFile.NEVER;
    private int requested = LATER;
    private int paidFirst = LATER;
    private int day;

    SideReader(Reader reader, Days days, Sums sums, Papers papers) {
        this.reader = reader;
        this.days = days;
        this.sums = sums;
        this.papers = papers;
    }

    void read(SideFact fact, int on) {
        day = on;
        fact.match(this);
    }

    @Override
    public SideReader statusDeclared(SideFact.StatusDeclared fact) {
        if (day >= declared) {
            declared = day;
            papers.status = fact.status();
            papers.priority = fact.priority();
        }
        return this;
    }

    @Override
    public SideReader employerDeclared(SideFact.EmployerDeclared fact) {
        if (fact.isTheProvider()) {
            days.earliest(Mark.OWN_EMPLOYEE, day);
        }
        return this;
    }

    @Override
    public SideReader informationGiven(SideFact.InformationGiven fact) {
        papers.explain(fact.topics(), day);
        return this;
    }

    @Override
    public SideReader feasibilityStated(SideFact.FeasibilityStated fact) {
        if (fact.feasibility() == Feasibility.NOT_FEASIBLE) {
            days.earliest(Mark.NOT_FEASIBLE, day);
        }
        return this;
    }

    @Override
    public SideReader fundingFileOpened(SideFact.FundingFileOpened fact) {
        reader.funding(fact.funding(), day);
        if (fact.employerPercent() > 0) {
            days.earliest(Mark.EMPLOYER_SHARE, day);
        }
        if (day >= fileOpened) {
            fileOpened = day;
            papers.employerPercent = fact.employerPercent();
        }
        return this;
    }

    @Override
    public SideReader cpfRequested(SideFact.CpfRequested fact) {
        int rights = Reader.cents(fact.rights());
        int contribution = Reader.cents(fact.contribution());
        if (day < requested) {
            requested = day;
            sums.rights = rights;
            sums.contribution = contribution;
        } else if (day == requested) {
            sums.rights = Math.max(sums.rights, rights);
            sums.contribution = Math.min(sums.contribution, contribution);
        }
        return this;
    }

    @Override
    public SideReader previousBilanDeclared(SideFact.PreviousBilanDeclared fact) {
        int previous = (int) fact.previous().toEpochDay();
        days.set(Mark.PREVIOUS_BILAN, Math.max(previous, days.of(Mark.PREVIOUS_BILAN)));
        return this;
    }

    @Override
    public SideReader leaveTaken(SideFact.LeaveTaken fact) {
        sums.leave = Reader.sum(sums.leave, fact.minutes());
        return this;
    }

    @Override
    public SideReader agreementDraftSent(SideFact.AgreementDraftSent fact) {
        if (day >= drafted) {
            drafted = day;
            papers.draft = fact.mentions();
        }
        return this;
    }

    @Override
    public SideReader paymentRequested(SideFact.PaymentRequested fact) {
        int cents = Reader.cents(fact.amount());
        days.earliest(Mark.FIRST_COMMITMENT, day);
        sums.paid = Reader.sum(sums.paid, cents);
        if (day < paidFirst) {
            paidFirst = day;
            sums.firstPayment = cents;
        } else if (day == paidFirst) {
            sums.firstPayment = Reader.sum(sums.firstPayment, cents);
        }
        return this;
    }

    @Override
    public SideReader invoiceIssued(SideFact.InvoiceIssued fact) {
        sums.billed = Reader.sum(sums.billed, fact.minutes());
        return this;
    }

    @Override
    public SideReader workbookHandedOver(SideFact.WorkbookHandedOver fact) {
        if (!fact.timeEstimated()) {
            days.earliest(Mark.WORKBOOK_WITHOUT_TIME, day);
        }
        return this;
    }

    @Override
    public SideReader instrumentAdministered(SideFact.InstrumentAdministered fact) {
        if (!fact.byQualifiedPerson()) {
            days.earliest(Mark.UNQUALIFIED_TEST, day);
        }
        return this;
    }

    /** A reason makes nothing lawful: no rule reads it. */
    @Override
    public SideReader breachExplained(SideFact.BreachExplained fact) {
        return this;
    }
}
