package org.bilan.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
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

/** What each kind of fact says besides its day, field by field; the same names as in the stored form. */
record FactForms(FactFields fields, Optional<LocalDate> on) {

    /** The fact; empty if something about it is a problem. */
    Optional<BilanEvent> read(FactKind kind) {
        if (kind.isPlain()) {
            return on.map(day -> new BilanEvent.Noted(day, kind));
        }
        return switch (kind) {
            case FIRST_CONTACT_MADE ->
                made(fields.word("channel", ContactChannel.class), BilanEvent.FirstContactMade::new);
            case INTAKE_INTERVIEW_OFFERED ->
                made(
                        fields.days("slots"),
                        (day, slots) -> new BilanEvent.IntakeInterviewOffered(day, List.copyOf(slots)));
            case INTAKE_INTERVIEW_HELD -> on.map(BilanEvent.IntakeInterviewHeld::new);
            case QUOTE_DELIVERED -> made(Optional.of(quote()), BilanEvent.QuoteDelivered::new);
            case OFFER_ACCEPTED -> on.map(BilanEvent.OfferAccepted::new);
            case OFFER_REFUSED -> on.map(BilanEvent.OfferRefused::new);
            case FUNDING_APPROVED -> made(fields.word("funding", FundingKind.class), BilanEvent.FundingApproved::new);
            case AGREEMENT_SIGNED ->
                made(fields.word("agreement", AgreementKind.class), BilanEvent.AgreementSigned::new);
            case CONSENT_GIVEN -> on.map(BilanEvent.ConsentGiven::new);
            case SYNTHESIS_DELIVERED -> on.map(BilanEvent.SynthesisDelivered::new);
            case BILAN_ENDED -> on.map(BilanEvent.BilanEnded::new);
            case BILAN_ABANDONED -> on.map(BilanEvent.BilanAbandoned::new);
            case FOLLOW_UP_HELD -> on.map(BilanEvent.FollowUpHeld::new);
            default -> work(kind);
        };
    }

    private Optional<BilanEvent> work(FactKind kind) {
        return switch (kind) {
            case SESSION_HELD ->
                made(
                        session(Optional.of(LocalDate.MIN)),
                        (day, held) -> new BilanEvent.SessionHeld(day, held.phase(), held.minutes(), held.mode()));
            case PHASE_CLOSED -> made(fields.word("phase", Phase.class), BilanEvent.PhaseClosed::new);
            case SESSION_PLANNED -> made(session(fields.day("day")), PlanFact.SessionPlanned::new);
            case SESSION_CANCELLED -> made(session(fields.day("day")), PlanFact.SessionCancelled::new);
            case SESSION_MISSED -> made(session(fields.day("day")), PlanFact.SessionMissed::new);
            case WORKBOOK_HANDED_OVER ->
                made(
                        fields.flag("bundle"),
                        fields.flag("timeEstimated"),
                        (day, bundle) -> timed -> new SideFact.WorkbookHandedOver(day, bundle, timed));
            case INSTRUMENT_ADMINISTERED ->
                made(fields.flag("byQualifiedPerson"), SideFact.InstrumentAdministered::new);
            default -> people(kind);
        };
    }

    private Optional<BilanEvent> people(FactKind kind) {
        return switch (kind) {
            case STATUS_DECLARED ->
                made(
                        fields.word("status", BeneficiaryStatus.class),
                        fields.flag("priority"),
                        (day, status) -> priority -> new SideFact.StatusDeclared(day, status, priority));
            case EMPLOYER_DECLARED -> made(fields.flag("isTheProvider"), SideFact.EmployerDeclared::new);
            case INFORMATION_GIVEN ->
                made(fields.words("topics", InformationTopic.class), SideFact.InformationGiven::new);
            case FEASIBILITY_STATED ->
                made(fields.word("feasibility", Feasibility.class), SideFact.FeasibilityStated::new);
            case PREVIOUS_BILAN_DECLARED -> made(fields.day("previous"), SideFact.PreviousBilanDeclared::new);
            case BREACH_EXPLAINED ->
                made(
                        fields.number("explains"),
                        fields.word("reason", BreachReason.class),
                        (day, version) -> reason -> new SideFact.BreachExplained(day, version, reason));
            default -> money(kind);
        };
    }

    private Optional<BilanEvent> money(FactKind kind) {
        return switch (kind) {
            case FUNDING_FILE_OPENED ->
                made(
                        fields.word("funding", FundingKind.class),
                        fields.number("employerPercent"),
                        (day, funding) -> percent -> new SideFact.FundingFileOpened(day, funding, percent));
            case CPF_REQUESTED ->
                made(
                        fields.euros("rights"),
                        fields.euros("contribution"),
                        (day, rights) -> share -> new SideFact.CpfRequested(day, rights, share));
            case LEAVE_TAKEN -> made(fields.number("minutes"), SideFact.LeaveTaken::new);
            case AGREEMENT_DRAFT_SENT ->
                made(
                        fields.word("agreement", AgreementKind.class),
                        fields.words("mentions", AgreementMention.class),
                        (day, agreement) -> mentions -> new SideFact.AgreementDraftSent(day, agreement, mentions));
            case PAYMENT_REQUESTED -> made(fields.euros("amount"), SideFact.PaymentRequested::new);
            case INVOICE_ISSUED -> made(fields.number("minutes"), SideFact.InvoiceIssued::new);
            default -> privacy(kind);
        };
    }

    private Optional<BilanEvent> privacy(FactKind kind) {
        return switch (kind) {
            case RETENTION_AGREED -> made(fields.day("until"), PrivacyFact.RetentionAgreed::new);
            case DISCLOSURE_AUTHORISED -> made(disclosure(), PrivacyFact.DisclosureAuthorised::new);
            case DISCLOSURE_REVOKED -> made(disclosure(), PrivacyFact.DisclosureRevoked::new);
            case DOCUMENT_DISCLOSED -> made(disclosure(), PrivacyFact.DocumentDisclosed::new);
            case PAPER_RECORDED -> paper();
            case ACCESS_CONSENTED -> consent();
            case ACCESS_CONSENT_WITHDRAWN -> made(scope(), PrivacyFact.AccessConsentWithdrawn::new);
            case DATA_BREACH_KNOWN -> made(fields.instant("at"), PrivacyFact.DataBreachKnown::new);
            case DATA_BREACH_NOTIFIED -> made(fields.instant("at"), PrivacyFact.DataBreachNotified::new);
            default -> fields.wrong("kind", kind.name(), "a kind that can come from outside");
        };
    }

    /** Phase, length and mode of a session on a day that is known otherwise or read before. */
    private Optional<PlannedSession> session(Optional<LocalDate> set) {
        Optional<Phase> phase = fields.word("phase", Phase.class);
        Optional<Integer> minutes = fields.number("minutes");
        Optional<DeliveryMode> mode = fields.word("mode", DeliveryMode.class);
        return set.flatMap(day -> phase.flatMap(open -> minutes.flatMap(
                length -> mode.flatMap(how -> checked(() -> new PlannedSession(day, open, length, how))))));
    }

    private Optional<BilanEvent> paper() {
        Optional<PaperKind> paper = fields.word("paper", PaperKind.class);
        Optional<Integer> version = fields.number("paperVersion");
        Optional<String> hash = fields.text("hash");
        return on.flatMap(day -> paper.flatMap(kind -> version.flatMap(number ->
                hash.flatMap(salted -> checked(() -> new PrivacyFact.PaperRecorded(day, kind, number, salted))))));
    }

    private Optional<BilanEvent> consent() {
        Optional<ConsentScope> scope = scope();
        Optional<String> text = fields.text("textVersion");
        Optional<LocalDate> until = fields.day("until");
        return on.flatMap(day -> scope.flatMap(to -> text.flatMap(
                shown -> until.flatMap(last -> checked(() -> new PrivacyFact.AccessConsented(day, to, shown, last))))));
    }

    private Optional<ConsentScope> scope() {
        Optional<DataKind> document = fields.word("document", DataKind.class);
        Optional<Role> recipient = fields.word("recipient", Role.class);
        Optional<Purpose> purpose = fields.word("purpose", Purpose.class);
        return document.flatMap(what ->
                recipient.flatMap(whom -> purpose.flatMap(why -> checked(() -> new ConsentScope(what, whom, why)))));
    }

    private Optional<Disclosure> disclosure() {
        Optional<Disclosure.Document> document = fields.word("document", Disclosure.Document.class);
        Optional<Disclosure.Recipient> recipient = fields.word("recipient", Disclosure.Recipient.class);
        return document.flatMap(what -> recipient.map(whom -> new Disclosure(what, whom)));
    }

    /** Every mention may be missing: then the quote lacks it, which a rule finds. */
    private Quote.Builder quoteFields() {
        Quote.Builder quote = new Quote.Builder();
        if (fields.has("amountIncludingTax")) {
            quote.amountIncludingTax(fields.euros("amountIncludingTax"));
        }
        if (fields.has("plannedStart")) {
            quote.plannedStart(fields.day("plannedStart"));
        }
        if (fields.has("plannedEnd")) {
            quote.plannedEnd(fields.day("plannedEnd"));
        }
        if (fields.has("agreedMinutes")) {
            fields.number("agreedMinutes").ifPresent(quote::agreedMinutes);
        }
        return quote;
    }

    private Quote quote() {
        Quote.Builder quote = quoteFields();
        return checked(quote::build).orElseGet(() -> new Quote.Builder().build());
    }

    private <T> Optional<BilanEvent> made(Optional<T> detail, Maker<T, BilanEvent> maker) {
        return on.flatMap(day -> detail.flatMap(value -> checked(() -> maker.make(day, value))));
    }

    private <T, U> Optional<BilanEvent> made(
            Optional<T> first, Optional<U> second, Maker<T, Function<U, BilanEvent>> maker) {
        return made(
                first.flatMap(one -> second.map(other -> List.of(one, other))),
                (day, both) -> maker.make(day, first.orElseThrow()).apply(second.orElseThrow()));
    }

    /** What its own type refuses is a problem of the text, not a bug. */
    private <T> Optional<T> checked(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException impossible) {
            return fields.wrong("fact", String.valueOf(impossible.getMessage()), "possible");
        }
    }

    /** Makes something of a day and of what was read. */
    private interface Maker<T, R> {
        R make(LocalDate on, T detail);
    }
}
