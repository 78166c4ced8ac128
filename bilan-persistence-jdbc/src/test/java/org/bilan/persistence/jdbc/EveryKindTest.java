package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PlanFact;
import org.bilan.lifecycle.PlannedSession;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.messages.FactJson;
import org.bilan.papers.ConsentScope;
import org.bilan.papers.DataKind;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.BeneficiaryStatus;
import org.bilan.parties.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A kind of fact that is added and forgotten in the codec would come back as one that nobody knows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryKindTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);
    private static final Disclosure SYNTHESIS_TO_EMPLOYER =
            new Disclosure(Disclosure.Document.SYNTHESIS, Disclosure.Recipient.EMPLOYER);
    private static final ConsentScope SYNTHESIS_FOR_THE_EMPLOYER =
            new ConsentScope(DataKind.SYNTHESIS, Role.EMPLOYER, Purpose.DISCLOSURE);
    private static final Map<FactKind, BilanEvent> SAMPLES = samples();

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OPAQUE")
    void every_kind_is_stored_under_its_name_and_comes_back_as_it_was(FactKind kind) {
        BilanEvent fact = sample(kind);

        StoredFact stored = EventCodec.write(fact);

        assertThat(stored.type()).isEqualTo(kind.name());
        assertThat(stored.schemaVersion()).isEqualTo(EventCodec.SCHEMA_VERSION);
        assertThat(stored.on()).isEqualTo(fact.on());
        assertThat(EventCodec.read(stored)).isEqualTo(fact);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OPAQUE", "FACT_CORRECTED"})
    void a_fact_from_outside_names_its_fields_as_the_stored_form_does(FactKind kind) {
        StoredFact stored = EventCodec.write(sample(kind));
        String head = "{\"kind\":\"" + kind + "\",\"version\":1,\"on\":\"" + stored.on() + "\"";
        String fields =
                stored.payload().equals("{}") ? "}" : "," + stored.payload().substring(1);
        assertThat(FactJson.read(head + fields).getOrElseThrow(() -> new AssertionError(head + fields)))
                .isEqualTo(sample(kind));
    }

    @Test
    void a_plain_kind_has_an_empty_payload() {
        assertThat(Stream.of(FactKind.values())
                        .filter(FactKind::isPlain)
                        .map(kind -> EventCodec.write(new BilanEvent.Noted(DAY, kind))
                                .payload()))
                .isNotEmpty()
                .allMatch("{}"::equals);
    }

    @Test
    void a_set_is_stored_in_the_order_of_its_type() {
        assertThat(EventCodec.write(sample(FactKind.AGREEMENT_DRAFT_SENT)).payload())
                .isEqualTo("{\"agreement\":\"TRIPARTITE_AGREEMENT\",\"mentions\":[\"TITLE\",\"PRICE\",\"PAYMENT\"]}");
        assertThat(EventCodec.write(new SideFact.AgreementDraftSent(DAY, AgreementKind.PLATFORM_TERMS, Set.of()))
                        .payload())
                .isEqualTo("{\"agreement\":\"PLATFORM_TERMS\",\"mentions\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INFORMATION_GIVEN    | {\"topics\":\"PRICE\"}",
                "INFORMATION_GIVEN    | {\"topics\":[]}",
                "AGREEMENT_DRAFT_SENT | {\"agreement\":\"TRIPARTITE_AGREEMENT\",\"mentions\":\"TITLE\"}",
                "EMPLOYER_DECLARED    | {\"isTheProvider\":\"false\"}",
                "LEAVE_TAKEN          | {\"minutes\":90.5}",
                "RETENTION_AGREED     | {}",
                "DATA_BREACH_KNOWN    | {\"at\":\"2026-10-24\"}",
                "SESSION_PLANNED      | {\"day\":\"2026-10-24\",\"phase\":\"CONCLUSIONS\",\"minutes\":0,\"mode\":\"IN_PERSON\"}",
                "FACT_CORRECTED       | {\"version\":0}",
                "BREACH_EXPLAINED     | {\"explains\":0,\"reason\":\"OWN_FAILING\"}",
                "BREACH_EXPLAINED     | {\"explains\":1.5,\"reason\":\"OWN_FAILING\"}",
                "BREACH_EXPLAINED     | {\"explains\":1,\"reason\":\"THE_WEATHER\"}",
                "FACT_CORRECTED       | {\"version\":1.5}",
                "FACT_CORRECTED       | {\"version\":1,\"instead\":{}}",
                "SCHEDULE_AGREED      | []",
                "SCHEDULE_AGREED      | {} {}"
            })
    void a_damaged_payload_is_refused_and_never_read_as_something_else(String type, String payload) {
        assertThatThrownBy(() -> EventCodec.read(new StoredFact(type, EventCodec.SCHEMA_VERSION, DAY, payload)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(type);
    }

    private static BilanEvent sample(FactKind kind) {
        return kind.isPlain()
                ? new BilanEvent.Noted(DAY, kind)
                : Objects.requireNonNull(SAMPLES.get(kind), () -> "no sample of " + kind);
    }

    private static Map<FactKind, BilanEvent> samples() {
        Map<FactKind, BilanEvent> samples = new EnumMap<>(FactKind.class);
        Stream.of(mainLine(), people(), money(), papers(), plans(), privacy())
                .flatMap(List::stream)
                .forEach(fact -> samples.put(fact.kind(), fact));
        return samples;
    }

    private static List<BilanEvent> mainLine() {
        Quote quote = new Quote.Builder()
                .amountIncludingTax(new BigDecimal("1850.00"))
                .plannedStart(DAY.plusDays(20))
                .plannedEnd(DAY.plusDays(90))
                .agreedMinutes(1200)
                .build();
        return List.of(
                new BilanEvent.FirstContactMade(DAY, ContactChannel.PHONE),
                new BilanEvent.IntakeInterviewOffered(DAY, List.of(DAY.plusDays(3), DAY.plusDays(5))),
                new BilanEvent.IntakeInterviewHeld(DAY),
                new BilanEvent.QuoteDelivered(DAY, quote),
                new BilanEvent.OfferAccepted(DAY),
                new BilanEvent.OfferRefused(DAY),
                new BilanEvent.FundingApproved(DAY, FundingKind.PUBLIC_CPF),
                new BilanEvent.AgreementSigned(DAY, AgreementKind.TRIPARTITE_AGREEMENT),
                new BilanEvent.ConsentGiven(DAY),
                new BilanEvent.SessionHeld(DAY, Phase.INVESTIGATION, 150, DeliveryMode.REMOTE_ASYNC),
                new BilanEvent.PhaseClosed(DAY, Phase.CONCLUSIONS),
                new BilanEvent.SynthesisDelivered(DAY),
                new BilanEvent.BilanEnded(DAY),
                new BilanEvent.BilanAbandoned(DAY),
                new BilanEvent.FollowUpHeld(DAY));
    }

    private static List<BilanEvent> people() {
        return List.of(
                new SideFact.StatusDeclared(DAY, BeneficiaryStatus.TERRITORIAL_AGENT, true),
                new SideFact.EmployerDeclared(DAY, true),
                new SideFact.InformationGiven(DAY, Set.of(InformationTopic.MEANS, InformationTopic.PRICE)),
                new SideFact.FeasibilityStated(DAY, Feasibility.WITH_ADJUSTMENTS),
                new SideFact.BreachExplained(DAY, 7, BreachReason.OWN_FAILING),
                new SideFact.PreviousBilanDeclared(DAY, DAY.minusYears(6)));
    }

    private static List<BilanEvent> money() {
        return List.of(
                new SideFact.FundingFileOpened(DAY, FundingKind.EMPLOYER_PLAN, 60),
                new SideFact.CpfRequested(DAY, new BigDecimal("1600.00"), new BigDecimal("150.00")),
                new SideFact.LeaveTaken(DAY, 90),
                new SideFact.PaymentRequested(DAY, new BigDecimal("555.00")),
                new SideFact.InvoiceIssued(DAY, 780));
    }

    private static List<BilanEvent> papers() {
        return List.of(
                new SideFact.AgreementDraftSent(
                        DAY,
                        AgreementKind.TRIPARTITE_AGREEMENT,
                        Set.of(AgreementMention.PAYMENT, AgreementMention.TITLE, AgreementMention.PRICE)),
                new SideFact.WorkbookHandedOver(DAY, true, false),
                new SideFact.InstrumentAdministered(DAY, true));
    }

    private static List<BilanEvent> plans() {
        PlannedSession session = new PlannedSession(DAY.plusDays(9), Phase.CONCLUSIONS, 90, DeliveryMode.REMOTE_SYNC);
        return List.of(
                new PlanFact.SessionPlanned(DAY, session),
                new PlanFact.SessionCancelled(DAY, session),
                new PlanFact.SessionMissed(DAY, session),
                FactCorrected.replacing(DAY, 7, new SideFact.LeaveTaken(DAY, 90)));
    }

    @Test
    void a_correction_keeps_a_fact_of_a_newer_version_letter_by_letter() {
        BilanEvent newer = new BilanEvent.OpaqueFact(DAY, "NEWER", 2, "{\"a\": \"é\\n\"}");
        BilanEvent correction = FactCorrected.replacing(DAY, Long.MAX_VALUE, newer);
        assertThat(EventCodec.read(EventCodec.write(correction))).isEqualTo(correction);
    }

    private static List<BilanEvent> privacy() {
        return List.of(
                new PrivacyFact.RetentionAgreed(DAY, DAY.plusYears(1)),
                new PrivacyFact.DisclosureAuthorised(DAY, SYNTHESIS_TO_EMPLOYER),
                new PrivacyFact.DisclosureRevoked(DAY, SYNTHESIS_TO_EMPLOYER),
                new PrivacyFact.DocumentDisclosed(DAY, SYNTHESIS_TO_EMPLOYER),
                new PrivacyFact.PaperRecorded(DAY, PaperKind.SYNTHESIS_DOCUMENT, 2, "0123456789abcdef".repeat(4)),
                new PrivacyFact.AccessConsented(DAY, SYNTHESIS_FOR_THE_EMPLOYER, "2026-11", DAY.plusYears(1)),
                new PrivacyFact.AccessConsentWithdrawn(DAY, SYNTHESIS_FOR_THE_EMPLOYER),
                new PrivacyFact.DataBreachKnown(DAY, Instant.parse("2026-10-24T18:00:00Z")),
                new PrivacyFact.DataBreachNotified(DAY, Instant.parse("2026-10-26T17:59:59.123456789Z")));
    }
}
