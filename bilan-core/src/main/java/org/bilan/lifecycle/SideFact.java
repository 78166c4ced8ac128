package org.bilan.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.parties.BeneficiaryStatus;

/**
 * A fact beside the main line: people, papers and money. It changes what the law asks, not how far the story has come.
 *
 * <p>The record of each kind of fact that says more than its day; the plain ones are {@link BilanEvent.Noted}.
 */
public sealed interface SideFact extends BilanEvent {

    @Override
    default <R> R match(BilanEvent.Cases<R> cases) {
        return cases.side(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * Whom the bilan is for (publics visés), from that day on.
     *
     * @param priority whether a public agent is one of those named by L.422-3 of the public service code
     */
    record StatusDeclared(LocalDate on, BeneficiaryStatus status, boolean priority) implements SideFact {
        @Override
        public FactKind kind() {
            return FactKind.STATUS_DECLARED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.statusDeclared(this);
        }
    }

    /** Whether the person's employer is the provider itself: then it may not carry out the bilan (R.6313-5). */
    record EmployerDeclared(LocalDate on, boolean isTheProvider) implements SideFact {
        @Override
        public FactKind kind() {
            return FactKind.EMPLOYER_DECLARED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.employerDeclared(this);
        }
    }

    /** What was explained on that day; never empty. */
    record InformationGiven(LocalDate on, Set<InformationTopic> topics) implements SideFact {
        public InformationGiven {
            topics = Set.copyOf(topics);
            if (topics.isEmpty()) {
                throw new IllegalArgumentException("topics must not be empty");
            }
        }

        /** Everything there is to explain, on one day. */
        public static InformationGiven all(LocalDate on) {
            return new InformationGiven(on, EnumSet.allOf(InformationTopic.class));
        }

        @Override
        public FactKind kind() {
            return FactKind.INFORMATION_GIVEN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.informationGiven(this);
        }
    }

    /** What is feasible for a person with a disability; which disability is never recorded. */
    record FeasibilityStated(LocalDate on, Feasibility feasibility) implements SideFact {
        @Override
        public FactKind kind() {
            return FactKind.FEASIBILITY_STATED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.feasibilityStated(this);
        }
    }

    /**
     * The funding file opened, by the main scheme.
     *
     * @param employerPercent share of the price that the employer bears, 0 to 100
     */
    record FundingFileOpened(LocalDate on, FundingKind funding, int employerPercent) implements SideFact {
        public FundingFileOpened {
            if (employerPercent < 0 || employerPercent > 100) {
                throw new IllegalArgumentException("employerPercent (" + employerPercent + ") must be 0 to 100");
            }
        }

        @Override
        public FactKind kind() {
            return FactKind.FUNDING_FILE_OPENED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fundingFileOpened(this);
        }
    }

    /**
     * Rights asked for on the training account.
     *
     * @param rights euros taken from the account
     * @param contribution euros that the holder adds (participation forfaitaire)
     */
    record CpfRequested(LocalDate on, BigDecimal rights, BigDecimal contribution) implements SideFact {
        public CpfRequested {
            Money.require("rights", rights);
            Money.require("contribution", contribution);
        }

        @Override
        public FactKind kind() {
            return FactKind.CPF_REQUESTED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cpfRequested(this);
        }
    }

    /** The day of the last bilan paid by a funder or on leave: the latest of approval and first session. */
    record PreviousBilanDeclared(LocalDate on, LocalDate previous) implements SideFact {
        @Override
        public FactKind kind() {
            return FactKind.PREVIOUS_BILAN_DECLARED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.previousBilanDeclared(this);
        }
    }

    /** Minutes of a public agent's leave used. */
    record LeaveTaken(LocalDate on, int minutes) implements SideFact {
        public LeaveTaken {
            Money.requirePositive("minutes", minutes);
        }

        @Override
        public FactKind kind() {
            return FactKind.LEAVE_TAKEN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leaveTaken(this);
        }
    }

    /** A draft of a contract or an agreement, and which mandatory mentions it has. */
    record AgreementDraftSent(LocalDate on, AgreementKind agreement, Set<AgreementMention> mentions)
            implements SideFact {
        public AgreementDraftSent {
            mentions = Set.copyOf(mentions);
        }

        /** A draft that has all mentions that its kind must have. */
        public static AgreementDraftSent complete(LocalDate on, AgreementKind agreement) {
            return new AgreementDraftSent(on, agreement, AgreementMention.of(agreement));
        }

        @Override
        public FactKind kind() {
            return FactKind.AGREEMENT_DRAFT_SENT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.agreementDraftSent(this);
        }
    }

    /** A sum asked from the person, in euros. */
    record PaymentRequested(LocalDate on, BigDecimal amount) implements SideFact {
        public PaymentRequested {
            Money.require("amount", amount);
        }

        @Override
        public FactKind kind() {
            return FactKind.PAYMENT_REQUESTED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paymentRequested(this);
        }
    }

    /** An invoice to a funder, by the minutes that it charges. */
    record InvoiceIssued(LocalDate on, int minutes) implements SideFact {
        public InvoiceIssued {
            Money.requirePositive("minutes", minutes);
        }

        @Override
        public FactKind kind() {
            return FactKind.INVOICE_ISSUED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.invoiceIssued(this);
        }
    }

    /**
     * A step workbook handed over (cahier d'étape).
     *
     * @param bundle whether it holds the steps of the whole bilan, given at the start
     * @param timeEstimated whether it says how long its work should take
     */
    record WorkbookHandedOver(LocalDate on, boolean bundle, boolean timeEstimated) implements SideFact {
        @Override
        public FactKind kind() {
            return FactKind.WORKBOOK_HANDED_OVER;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.workbookHandedOver(this);
        }
    }

    /** A test given; whether whoever gave it was qualified for it that day (habilitation), if that is needed. */
    record InstrumentAdministered(LocalDate on, boolean byQualifiedPerson) implements SideFact {
        @Override
        public FactKind kind() {
            return FactKind.INSTRUMENT_ADMINISTERED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.instrumentAdministered(this);
        }
    }

    /**
     * Why an earlier fact was recorded though it breaks the law. It changes no finding: the breach stays. Which rules were
     * broken is not said, because a rule may tell a secret; they follow from the story.
     *
     * @param on the day on which the reason was given; of one recorded together with its fact, the day of that fact
     * @param version the version of the fact that it explains
     */
    record BreachExplained(LocalDate on, long version, BreachReason reason) implements SideFact {
        /** Refuses a version that no fact can have, by {@link IllegalArgumentException}. */
        public BreachExplained {
            if (version < 1) {
                throw new IllegalArgumentException("version (" + version + ") must be 1 or more");
            }
        }

        /** A fact of that version with its reason right behind it, on the day of the fact (ADR 044). */
        public static List<BilanEvent> together(BilanEvent fact, long version, BreachReason reason) {
            return List.of(fact, new BreachExplained(fact.on(), version, reason));
        }

        @Override
        public FactKind kind() {
            return FactKind.BREACH_EXPLAINED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.breachExplained(this);
        }
    }

    /** One answer per kind. */
    interface Cases<R> {
        R statusDeclared(StatusDeclared fact);

        R employerDeclared(EmployerDeclared fact);

        R informationGiven(InformationGiven fact);

        R feasibilityStated(FeasibilityStated fact);

        R fundingFileOpened(FundingFileOpened fact);

        R cpfRequested(CpfRequested fact);

        R previousBilanDeclared(PreviousBilanDeclared fact);

        R leaveTaken(LeaveTaken fact);

        R agreementDraftSent(AgreementDraftSent fact);

        R paymentRequested(PaymentRequested fact);

        R invoiceIssued(InvoiceIssued fact);

        R workbookHandedOver(WorkbookHandedOver fact);

        R instrumentAdministered(InstrumentAdministered fact);

        R breachExplained(BreachExplained fact);
    }
}
