package org.bilan.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactCorrected;
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

/** The facts beside the main line that say more than their day, with all that they can say. */
final class FactsBesideDomain {
    private static final Arbitrary<Integer> MINUTES = Arbitraries.integers().between(1, 5000);
    private static final Arbitrary<Boolean> YES_OR_NO = Arbitraries.of(true, false);

    private FactsBesideDomain() {}

    static Arbitrary<BilanEvent> any(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(people(days), papers(days), money(days), work(days), plans(days), privacy(days));
    }

    private static Arbitrary<BilanEvent> people(Arbitrary<LocalDate> days) {
        Arbitrary<BeneficiaryStatus> statuses = Arbitraries.of(BeneficiaryStatus.values());
        return Arbitraries.oneOf(
                Combinators.combine(days, statuses, YES_OR_NO).as(SideFact.StatusDeclared::new),
                Combinators.combine(days, YES_OR_NO).as(SideFact.EmployerDeclared::new),
                Combinators.combine(days, some(InformationTopic.class, 1)).as(SideFact.InformationGiven::new),
                Combinators.combine(days, Arbitraries.of(Feasibility.values())).as(SideFact.FeasibilityStated::new),
                Combinators.combine(days, days).as(SideFact.PreviousBilanDeclared::new));
    }

    private static Arbitrary<BilanEvent> papers(Arbitrary<LocalDate> days) {
        Arbitrary<FundingKind> fundings = Arbitraries.of(FundingKind.values());
        Arbitrary<AgreementKind> agreements = Arbitraries.of(AgreementKind.values());
        return Arbitraries.oneOf(
                Combinators.combine(days, fundings, Arbitraries.integers().between(0, 100))
                        .as(SideFact.FundingFileOpened::new),
                Combinators.combine(days, agreements, some(AgreementMention.class, 0))
                        .as(SideFact.AgreementDraftSent::new));
    }

    private static Arbitrary<BilanEvent> money(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(
                Combinators.combine(days, BilanDomain.amounts(), BilanDomain.amounts())
                        .as(SideFact.CpfRequested::new),
                Combinators.combine(days, BilanDomain.amounts()).as(SideFact.PaymentRequested::new),
                Combinators.combine(days, MINUTES).as(SideFact.InvoiceIssued::new));
    }

    private static Arbitrary<BilanEvent> work(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(
                Combinators.combine(days, MINUTES).as(SideFact.LeaveTaken::new),
                Combinators.combine(days, YES_OR_NO, YES_OR_NO).as(SideFact.WorkbookHandedOver::new),
                Combinators.combine(days, YES_OR_NO).as(SideFact.InstrumentAdministered::new));
    }

    private static Arbitrary<BilanEvent> plans(Arbitrary<LocalDate> days) {
        Arbitrary<PlannedSession> sessions = Combinators.combine(
                        days, Arbitraries.of(Phase.values()), MINUTES, Arbitraries.of(DeliveryMode.values()))
                .as(PlannedSession::new);
        Arbitrary<Long> versions = Arbitraries.longs().between(1, Long.MAX_VALUE);
        return Arbitraries.oneOf(
                Combinators.combine(days, sessions).as(PlanFact.SessionPlanned::new),
                Combinators.combine(days, sessions).as(PlanFact.SessionCancelled::new),
                Combinators.combine(days, sessions).as(PlanFact.SessionMissed::new),
                Combinators.combine(days, versions, Arbitraries.of(BreachReason.values()))
                        .as(SideFact.BreachExplained::new),
                Combinators.combine(days, versions).as(FactCorrected::removing),
                Combinators.combine(days, versions, money(days)).as(FactCorrected::replacing));
    }

    private static Arbitrary<BilanEvent> privacy(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(
                Combinators.combine(days, Arbitraries.integers().between(0, 2000))
                        .as((day, more) -> new PrivacyFact.RetentionAgreed(day, day.plusDays(more))),
                Combinators.combine(days, disclosures()).as(PrivacyFact.DisclosureAuthorised::new),
                Combinators.combine(days, disclosures()).as(PrivacyFact.DisclosureRevoked::new),
                Combinators.combine(days, disclosures()).as(PrivacyFact.DocumentDisclosed::new),
                Combinators.combine(
                                days,
                                Arbitraries.of(PaperKind.values()),
                                Arbitraries.integers().between(1, 9999),
                                hashes())
                        .as(PrivacyFact.PaperRecorded::new),
                Combinators.combine(
                                days,
                                scopes(),
                                Arbitraries.of("1", "2026-11", "é v.2"),
                                Arbitraries.integers().between(0, 900))
                        .as((day, scope, text, more) ->
                                new PrivacyFact.AccessConsented(day, scope, text, day.plusDays(more))),
                Combinators.combine(days, scopes()).as(PrivacyFact.AccessConsentWithdrawn::new),
                Combinators.combine(days, instants()).as(PrivacyFact.DataBreachKnown::new),
                Combinators.combine(days, instants()).as(PrivacyFact.DataBreachNotified::new));
    }

    private static Arbitrary<Disclosure> disclosures() {
        return Combinators.combine(
                        Arbitraries.of(Disclosure.Document.values()), Arbitraries.of(Disclosure.Recipient.values()))
                .as(Disclosure::new);
    }

    private static Arbitrary<String> hashes() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    }

    /** Anybody but the beneficiary as recipient. */
    static Arbitrary<ConsentScope> scopes() {
        return Combinators.combine(
                        Arbitraries.of(DataKind.values()),
                        Arbitraries.of(Role.values()).filter(role -> role != Role.BENEFICIARY),
                        Arbitraries.of(Purpose.values()))
                .as(ConsentScope::new);
    }

    /** To the microsecond, as journals keep instants. */
    private static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000L), Arbitraries.of(0, 1_000, 120_000_000))
                .as(Instant::ofEpochSecond);
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type, int least) {
        return Arbitraries.of(type.getEnumConstants()).set().ofMinSize(least);
    }
}
