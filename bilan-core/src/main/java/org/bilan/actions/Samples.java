package org.bilan.actions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PlanFact;
import org.bilan.lifecycle.PlannedSession;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.papers.ConsentScope;
import org.bilan.papers.DataKind;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.BeneficiaryStatus;
import org.bilan.parties.Role;
import org.bilan.rules.french.Cpf;

/**
 * Facts of one kind on one day, so chosen that if any fact of that kind and day can be recorded, one of these can: the
 * shortest session in the open phase, the complete paper, the smallest sum, each word where words differ.
 */
record Samples(Bilan bilan, LocalDate on, History history) {
    private static final ConsentScope SYNTHESIS_FOR_THE_EMPLOYER =
            new ConsentScope(DataKind.SYNTHESIS, Role.EMPLOYER, Purpose.DISCLOSURE);
    private static final List<String> EUROS = List.of("0.00", "1000000.00");

    /** The samples, the plainest first; never empty. */
    List<BilanEvent> of(FactKind kind) {
        return kind.isPlain() ? List.of(new BilanEvent.Noted(on, kind)) : mainLine(kind);
    }

    private List<BilanEvent> mainLine(FactKind kind) {
        return switch (kind) {
            case FIRST_CONTACT_MADE -> each(ContactChannel.values(), BilanEvent.FirstContactMade::new);
            case INTAKE_INTERVIEW_OFFERED -> List.of(new BilanEvent.IntakeInterviewOffered(on, List.of(on)));
            case INTAKE_INTERVIEW_HELD -> List.of(new BilanEvent.IntakeInterviewHeld(on));
            case QUOTE_DELIVERED -> quotes();
            case OFFER_ACCEPTED -> List.of(new BilanEvent.OfferAccepted(on));
            case OFFER_REFUSED -> List.of(new BilanEvent.OfferRefused(on));
            case FUNDING_APPROVED -> each(FundingKind.values(), BilanEvent.FundingApproved::new);
            case AGREEMENT_SIGNED -> each(AgreementKind.values(), BilanEvent.AgreementSigned::new);
            case CONSENT_GIVEN -> List.of(new BilanEvent.ConsentGiven(on));
            case SESSION_HELD ->
                each(DeliveryMode.values(), (day, mode) -> new BilanEvent.SessionHeld(day, phase(), 1, mode));
            case PHASE_CLOSED -> List.of(new BilanEvent.PhaseClosed(on, phase()));
            case SYNTHESIS_DELIVERED -> List.of(new BilanEvent.SynthesisDelivered(on));
            case BILAN_ENDED -> List.of(new BilanEvent.BilanEnded(on));
            case BILAN_ABANDONED -> List.of(new BilanEvent.BilanAbandoned(on));
            case FOLLOW_UP_HELD -> List.of(new BilanEvent.FollowUpHeld(on));
            case FACT_CORRECTED -> corrections();
            case BREACH_EXPLAINED -> reasons();
            default -> people(kind);
        };
    }

    private List<BilanEvent> people(FactKind kind) {
        return switch (kind) {
            case STATUS_DECLARED ->
                twice((yes, all) -> all.addAll(each(
                        BeneficiaryStatus.values(), (day, status) -> new SideFact.StatusDeclared(day, status, yes))));
            case EMPLOYER_DECLARED -> twice((yes, all) -> all.add(new SideFact.EmployerDeclared(on, !yes)));
            case INFORMATION_GIVEN -> List.of(SideFact.InformationGiven.all(on));
            case FEASIBILITY_STATED -> each(Feasibility.values(), SideFact.FeasibilityStated::new);
            case PREVIOUS_BILAN_DECLARED -> List.of(new SideFact.PreviousBilanDeclared(on, on.minusYears(50)));
            case WORKBOOK_HANDED_OVER -> twice((yes, all) -> all.add(new SideFact.WorkbookHandedOver(on, yes, true)));
            case INSTRUMENT_ADMINISTERED -> List.of(new SideFact.InstrumentAdministered(on, true));
            default -> money(kind);
        };
    }

    private List<BilanEvent> money(FactKind kind) {
        return switch (kind) {
            case FUNDING_FILE_OPENED ->
                twice((yes, all) -> all.addAll(each(
                        FundingKind.values(),
                        (day, funding) -> new SideFact.FundingFileOpened(day, funding, yes ? 100 : 0))));
            case CPF_REQUESTED -> cpfRequests();
            case LEAVE_TAKEN -> List.of(new SideFact.LeaveTaken(on, 1));
            case AGREEMENT_DRAFT_SENT -> each(AgreementKind.values(), SideFact.AgreementDraftSent::complete);
            case PAYMENT_REQUESTED -> List.of(new SideFact.PaymentRequested(on, new BigDecimal(EUROS.get(0))));
            case INVOICE_ISSUED -> List.of(new SideFact.InvoiceIssued(on, 1));
            default -> plan(kind);
        };
    }

    private List<BilanEvent> plan(FactKind kind) {
        return switch (kind) {
            case SESSION_PLANNED ->
                each(DeliveryMode.values(), (day, mode) -> new PlanFact.SessionPlanned(day, session(mode)));
            case SESSION_CANCELLED ->
                planned()
                        .map(each -> (BilanEvent) new PlanFact.SessionCancelled(on, each))
                        .toList();
            case SESSION_MISSED ->
                planned()
                        .map(each -> (BilanEvent) new PlanFact.SessionMissed(on, each))
                        .toList();
            default -> privacy(kind);
        };
    }

    private List<BilanEvent> privacy(FactKind kind) {
        return switch (kind) {
            case RETENTION_AGREED -> List.of(new PrivacyFact.RetentionAgreed(on, on));
            case DISCLOSURE_AUTHORISED -> disclosures(PrivacyFact.DisclosureAuthorised::new);
            case DISCLOSURE_REVOKED -> disclosures(PrivacyFact.DisclosureRevoked::new);
            case DOCUMENT_DISCLOSED -> disclosures(PrivacyFact.DocumentDisclosed::new);
            case PAPER_RECORDED -> List.of(new PrivacyFact.PaperRecorded(on, PaperKind.QUOTE, 1, "0".repeat(64)));
            case ACCESS_CONSENTED -> List.of(new PrivacyFact.AccessConsented(on, SYNTHESIS_FOR_THE_EMPLOYER, "1", on));
            case ACCESS_CONSENT_WITHDRAWN ->
                List.of(new PrivacyFact.AccessConsentWithdrawn(on, SYNTHESIS_FOR_THE_EMPLOYER));
            case DATA_BREACH_KNOWN ->
                List.of(new PrivacyFact.DataBreachKnown(on, on.atStartOfDay().toInstant(ZoneOffset.UTC)));
            case DATA_BREACH_NOTIFIED ->
                List.of(new PrivacyFact.DataBreachNotified(on, on.atStartOfDay().toInstant(ZoneOffset.UTC)));
            default -> List.of(new BilanEvent.OpaqueFact(on, kind.name(), 0, ""));
        };
    }

    private Phase phase() {
        return bilan.openPhase().orElse(Phase.PRELIMINARY);
    }

    private PlannedSession session(DeliveryMode mode) {
        return new PlannedSession(on, phase(), 1, mode);
    }

    /** What is planned; if nothing is, what could be: the objection then says so. */
    private Stream<PlannedSession> planned() {
        List<PlannedSession> planned = bilan.hours().planned();
        return planned.isEmpty() ? Stream.of(session(DeliveryMode.IN_PERSON)) : planned.stream();
    }

    /** The highest price lets most be asked later, the lowest least. */
    private List<BilanEvent> quotes() {
        return EUROS.stream()
                .map(euros -> new Quote.Builder()
                        .amountIncludingTax(new BigDecimal(euros))
                        .plannedStart(on)
                        .plannedEnd(on)
                        .agreedMinutes(1)
                        .build())
                .<BilanEvent>map(quote -> new BilanEvent.QuoteDelivered(on, quote))
                .toList();
    }

    /** The share of the holder is a fixed sum, another one each year. */
    private List<BilanEvent> cpfRequests() {
        return Cpf.CONTRIBUTION.timeline().stream()
                .map(share -> BigDecimal.valueOf(share.value(), 2))
                .<BilanEvent>map(share -> new SideFact.CpfRequested(on, new BigDecimal(EUROS.get(0)), share))
                .toList();
    }

    /** To correct a fact by itself is possible whenever there is one. */
    private List<BilanEvent> corrections() {
        return history.facts().stream()
                .filter(fact -> !(fact.event() instanceof FactCorrected))
                .findFirst()
                .map(fact -> FactCorrected.replacing(on, fact.version(), fact.event()))
                .map(same -> List.<BilanEvent>of(same))
                .orElseGet(() -> List.of(FactCorrected.removing(on, 1)));
    }

    /** A reason can be given for the first fact that is none itself and has none. */
    private List<BilanEvent> reasons() {
        return history.facts().stream()
                .<BilanEvent>map(fact -> reason(fact.version()))
                .filter(reason -> BilanDecider.objections(history, reason).isEmpty())
                .findFirst()
                .map(List::of)
                .orElseGet(() -> List.of(reason(1)));
    }

    private SideFact.BreachExplained reason(long version) {
        return new SideFact.BreachExplained(on, version, BreachReason.ENTERED_AFTERWARDS);
    }

    private List<BilanEvent> disclosures(Maker<Disclosure> maker) {
        List<BilanEvent> all = new ArrayList<>();
        for (Disclosure.Document document : Disclosure.Document.values()) {
            all.addAll(each(
                    Disclosure.Recipient.values(),
                    (day, recipient) -> maker.make(day, new Disclosure(document, recipient))));
        }
        return all;
    }

    private <T> List<BilanEvent> each(T[] words, Maker<T> maker) {
        return Stream.of(words).map(word -> maker.make(on, word)).toList();
    }

    private static List<BilanEvent> twice(YesAndNo adding) {
        List<BilanEvent> all = new ArrayList<>();
        adding.add(true, all);
        adding.add(false, all);
        return all;
    }

    /** Makes a fact of a day and a word. */
    private interface Maker<T> {
        BilanEvent make(LocalDate on, T detail);
    }

    /** Adds the facts that say yes, then those that say no. */
    private interface YesAndNo {
        void add(boolean yes, List<BilanEvent> all);
    }
}
