package org.bilan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one case into its days, sums and papers, each fact once. */
final class Reader implements SideFact.Cases<Reader> {
    private static final int LATER = Integer.MAX_VALUE;

    private final Days days;
    private final Sums sums;
    private final Papers papers;
    private int quoted = CaseFile.NEVER;
    private int funded = CaseFile.NEVER;
    private int drafted = CaseFile.NEVER;
    private int declared = CaseFile.NEVER;
    private int fileOpened = CaseFile.NEVER;
    private int requested = LATER;
    private int paidFirst = LATER;
    private int secondSession = LATER;
    private int secondReminder = LATER;
    private @Nullable Proofs proofs;
    private @Nullable Keeping keeping;
    private @Nullable List<PrivacyFact> disclosures;
    private int day;

    Reader(Days days, Sums sums, Papers papers) {
        this.days = days;
        this.sums = sums;
        this.papers = papers;
    }

    void read(BilanEvent fact, int on) {
        day = on;
        switch (fact.kind()) {
            case SESSION_HELD -> session((BilanEvent.SessionHeld) fact);
            case INTAKE_INTERVIEW_OFFERED ->
                days.earliest(Mark.EARLIEST_SLOT, (int) ((BilanEvent.IntakeInterviewOffered) fact)
                        .earliestSlot()
                        .toEpochDay());
            case QUOTE_DELIVERED -> quote(((BilanEvent.QuoteDelivered) fact).quote());
            case AGREEMENT_SIGNED -> {
                days.earliest(Mark.signed(((BilanEvent.AgreementSigned) fact).agreement()), day);
                days.earliest(Mark.FIRST_COMMITMENT, day);
            }
            case FUNDING_APPROVED -> funding(((BilanEvent.FundingApproved) fact).funding());
            case FOLLOW_UP_REMINDED -> secondReminder = second(FactKind.FOLLOW_UP_REMINDED, secondReminder);
            case ATTENDANCE_SIGNED -> proofs().attended(day);
            case RETENTION_REVOKED -> keeping().revoked(day);
            case DOCUMENTS_DESTROYED -> keeping().destroyed(day);
            default -> beside(fact);
        }
        days.note(fact.kind(), day);
    }

    private void beside(BilanEvent fact) {
        if (fact instanceof SideFact side) {
            side.match(this);
        } else if (fact instanceof PrivacyFact.RetentionAgreed retention) {
            keeping().agreed(retention);
        } else if (fact instanceof PrivacyFact.DataBreachKnown breach) {
            long known = sums.breachKnown;
            long at = breach.at().getEpochSecond();
            sums.breachKnown = known == Long.MIN_VALUE ? at : Math.min(known, at);
        } else if (fact instanceof PrivacyFact.DataBreachNotified breach) {
            sums.breachNotified = Math.min(sums.breachNotified, breach.at().getEpochSecond());
        } else if (fact instanceof PrivacyFact privacy) {
            if (disclosures == null) {
                disclosures = new ArrayList<>(4);
            }
            disclosures.add(privacy);
        }
    }

    private void session(BilanEvent.SessionHeld session) {
        sums.held = sum(sums.held, session.minutes());
        days.earliest(Mark.sessionOf(session.phase()), day);
        if (session.mode().isAccompanied()) {
            sums.accompanied = sum(sums.accompanied, session.minutes());
            days.earliest(Mark.ledSessionOf(session.phase()), day);
        }
        if (session.mode() == DeliveryMode.REMOTE_SYNC) {
            days.earliest(Mark.FIRST_REMOTE_SESSION, day);
        }
        proofs().held(session, day);
        secondSession = second(FactKind.SESSION_HELD, secondSession);
    }

    /** The second smallest day of a kind, of which this is one more. */
    private int second(FactKind kind, int secondSoFar) {
        int first = days.first(kind);
        return first == CaseFile.NEVER ? LATER : Math.min(secondSoFar, Math.max(first, day));
    }

    private void quote(Quote quote) {
        if (day < quoted) {
            return;
        }
        quoted = day;
        papers.quote = quote;
        days.clear(Mark.PLANNED_START);
        days.clear(Mark.PLANNED_END);
        planned(Mark.PLANNED_START, quote.plannedStart().orElse(null));
        planned(Mark.PLANNED_END, quote.plannedEnd().orElse(null));
    }

    private void planned(Mark mark, @Nullable LocalDate day) {
        if (day != null) {
            days.set(mark, (int) day.toEpochDay());
        }
    }

    /** The last word on funding counts; on the same day an approval counts more than a file opened. */
    private void funding(FundingKind funding) {
        if (day >= funded) {
            funded = day;
            papers.funding = funding;
        }
    }

    private Keeping keeping() {
        if (keeping == null) {
            keeping = new Keeping();
        }
        return keeping;
    }

    private Proofs proofs() {
        if (proofs == null) {
            proofs = new Proofs();
        }
        return proofs;
    }

    /** Cents, at most {@link Integer#MAX_VALUE} of them. */
    static int cents(BigDecimal euros) {
        return euros.movePointRight(2)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    /** A sum that stops at the greatest number instead of turning negative. */
    private static int sum(int a, int b) {
        return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
    }

    /** Marks what only all facts together decide. */
    void finish(int excuse) {
        if (secondSession != LATER) {
            days.set(Mark.SECOND_SESSION, secondSession);
        }
        if (secondReminder != LATER) {
            days.set(Mark.SECOND_REMINDER, secondReminder);
        }
        if (disclosures != null) {
            Disclosures.mark(disclosures, days);
        }
        int over = over(excuse);
        if (over != CaseFile.NEVER) {
            days.set(Mark.ACTION_OVER, over);
        }
        if (proofs != null) {
            proofs.mark(days, over);
        }
        if (keeping != null) {
            keeping.mark(days, over);
        } else if (over != CaseFile.NEVER) {
            days.set(Mark.DESTRUCTION_DUE, over);
        }
    }

    /** The end of the action, or the day on which the person left after the start. */
    private int over(int excuse) {
        int ended = days.first(FactKind.BILAN_ENDED);
        int started = days.first(FactKind.SESSION_HELD);
        int stopped = started == CaseFile.NEVER || excuse < started ? CaseFile.NEVER : excuse;
        boolean stoppedFirst = ended == CaseFile.NEVER || (stopped != CaseFile.NEVER && stopped < ended);
        return stoppedFirst ? stopped : ended;
    }

    @Override
    public Reader statusDeclared(SideFact.StatusDeclared fact) {
        if (day >= declared) {
            declared = day;
            papers.status = fact.status();
            papers.priority = fact.priority();
        }
        return this;
    }

    @Override
    public Reader employerDeclared(SideFact.EmployerDeclared fact) {
        if (fact.isTheProvider()) {
            days.earliest(Mark.OWN_EMPLOYEE, day);
        }
        return this;
    }

    @Override
    public Reader informationGiven(SideFact.InformationGiven fact) {
        papers.explain(fact.topics(), day);
        return this;
    }

    @Override
    public Reader feasibilityStated(SideFact.FeasibilityStated fact) {
        if (fact.feasibility() == Feasibility.NOT_FEASIBLE) {
            days.earliest(Mark.NOT_FEASIBLE, day);
        }
        return this;
    }

    @Override
    public Reader fundingFileOpened(SideFact.FundingFileOpened fact) {
        funding(fact.funding());
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
    public Reader cpfRequested(SideFact.CpfRequested fact) {
        int rights = cents(fact.rights());
        int contribution = cents(fact.contribution());
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
    public Reader previousBilanDeclared(SideFact.PreviousBilanDeclared fact) {
        int previous = (int) fact.previous().toEpochDay();
        days.set(Mark.PREVIOUS_BILAN, Math.max(previous, days.of(Mark.PREVIOUS_BILAN)));
        return this;
    }

    @Override
    public Reader leaveTaken(SideFact.LeaveTaken fact) {
        sums.leave = sum(sums.leave, fact.minutes());
        return this;
    }

    @Override
    public Reader agreementDraftSent(SideFact.AgreementDraftSent fact) {
        if (day >= drafted) {
            drafted = day;
            papers.draft = fact.mentions();
        }
        return this;
    }

    @Override
    public Reader paymentRequested(SideFact.PaymentRequested fact) {
        int cents = cents(fact.amount());
        days.earliest(Mark.FIRST_COMMITMENT, day);
        sums.paid = sum(sums.paid, cents);
        if (day < paidFirst) {
            paidFirst = day;
            sums.firstPayment = cents;
        } else if (day == paidFirst) {
            sums.firstPayment = sum(sums.firstPayment, cents);
        }
        return this;
    }

    @Override
    public Reader invoiceIssued(SideFact.InvoiceIssued fact) {
        sums.billed = sum(sums.billed, fact.minutes());
        return this;
    }

    @Override
    public Reader workbookHandedOver(SideFact.WorkbookHandedOver fact) {
        proofs().handed(fact, day);
        if (!fact.timeEstimated()) {
            days.earliest(Mark.WORKBOOK_WITHOUT_TIME, day);
        }
        return this;
    }

    @Override
    public Reader instrumentAdministered(SideFact.InstrumentAdministered fact) {
        if (!fact.byQualifiedPerson()) {
            days.earliest(Mark.UNQUALIFIED_TEST, day);
        }
        return this;
    }
}
