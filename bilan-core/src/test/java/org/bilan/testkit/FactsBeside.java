package org.bilan.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.InformationTopic;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
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
import org.bilan.papers.ConsentScope;
import org.bilan.papers.DataKind;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.BeneficiaryStatus;
import org.bilan.parties.Role;

/**
 * The facts beside the main line that say more than their day, as one line of text each.
 *
 * <p>Words after the date, each of which may be left out from the right:
 *
 * <pre>
 * status declared 2026-01-05 TERRITORIAL_AGENT priority
 * employer declared 2026-01-05 provider
 * information given 2026-01-05 PURPOSE OBJECTIVES        (all topics without words, or with ALL; all but one: ALL -PRICE)
 * feasibility stated 2026-01-05 NOT_FEASIBLE
 * funding file opened 2026-01-05 REDEPLOYMENT_LEAVE 100  (the share of the employer)
 * cpf requested 2026-03-01 1600.00 150.00                (rights and contribution)
 * previous bilan declared 2026-03-01 2021-02-01
 * leave taken 2026-03-01 120                             (minutes)
 * agreement draft sent 2026-01-05 TRIPARTITE_AGREEMENT -PRICE
 * payment requested 2026-03-01 555.00
 * invoice issued 2026-03-01 600                          (minutes)
 * workbook handed over 2026-03-01 bundle untimed
 * instrument administered 2026-03-01 unqualified
 * session planned 2026-03-01 2026-03-09 PRELIMINARY 120 IN_PERSON    (likewise cancelled and missed)
 * fact corrected 2026-03-01 4 session held 2026-02-28    (what holds instead of version 4; nothing if it is left out)
 * breach explained 2026-03-01 4 OWN_FAILING             (of version 4)
 * retention agreed 2026-03-01 2029-03-01
 * disclosure authorised 2026-03-01 SYNTHESIS EMPLOYER    (likewise revoked, and document disclosed)
 * paper recorded 2026-03-01 SYNTHESIS_DOCUMENT 2        (kind and version)
 * access consented 2026-03-01 SYNTHESIS EMPLOYER DISCLOSURE   (for a year; likewise access consent withdrawn)
 * data breach known 2026-10-24 2026-10-24T18:00:00Z      (likewise notified)
 * </pre>
 */
final class FactsBeside {
    private FactsBeside() {}

    static BilanEvent of(FactKind kind, LocalDate on, List<String> words) {
        return switch (kind) {
            case STATUS_DECLARED -> new SideFact.StatusDeclared(on, status(words), words.contains("priority"));
            case EMPLOYER_DECLARED -> new SideFact.EmployerDeclared(on, words.contains("provider"));
            case INFORMATION_GIVEN -> new SideFact.InformationGiven(on, topics(words));
            case FEASIBILITY_STATED -> new SideFact.FeasibilityStated(on, feasibility(words));
            case FUNDING_FILE_OPENED ->
                new SideFact.FundingFileOpened(on, Facts.funding(words), Integer.parseInt(word(words, 1, "0")));
            case CPF_REQUESTED -> new SideFact.CpfRequested(on, euros(words, 0, "1600.00"), euros(words, 1, "150.00"));
            case PREVIOUS_BILAN_DECLARED -> new SideFact.PreviousBilanDeclared(on, day(words, on.minusYears(6)));
            case LEAVE_TAKEN -> new SideFact.LeaveTaken(on, minutes(words));
            case AGREEMENT_DRAFT_SENT -> new SideFact.AgreementDraftSent(on, Facts.agreement(words), mentions(words));
            case PAYMENT_REQUESTED -> new SideFact.PaymentRequested(on, euros(words, 0, "555.00"));
            case INVOICE_ISSUED -> new SideFact.InvoiceIssued(on, minutes(words));
            case WORKBOOK_HANDED_OVER ->
                new SideFact.WorkbookHandedOver(on, words.contains("bundle"), !words.contains("untimed"));
            case INSTRUMENT_ADMINISTERED -> new SideFact.InstrumentAdministered(on, !words.contains("unqualified"));
            default -> privacy(kind, on, words);
        };
    }

    private static BilanEvent privacy(FactKind kind, LocalDate on, List<String> words) {
        return switch (kind) {
            case RETENTION_AGREED -> new PrivacyFact.RetentionAgreed(on, day(words, on.plusYears(3)));
            case DISCLOSURE_AUTHORISED -> new PrivacyFact.DisclosureAuthorised(on, disclosure(words));
            case DISCLOSURE_REVOKED -> new PrivacyFact.DisclosureRevoked(on, disclosure(words));
            case DOCUMENT_DISCLOSED -> new PrivacyFact.DocumentDisclosed(on, disclosure(words));
            case PAPER_RECORDED ->
                new PrivacyFact.PaperRecorded(
                        on,
                        PaperKind.valueOf(word(words, 0, PaperKind.SYNTHESIS_DOCUMENT.name())),
                        Integer.parseInt(word(words, 1, "1")),
                        "0".repeat(64));
            case ACCESS_CONSENTED -> new PrivacyFact.AccessConsented(on, scope(words), "1", on.plusYears(1));
            case ACCESS_CONSENT_WITHDRAWN -> new PrivacyFact.AccessConsentWithdrawn(on, scope(words));
            case DATA_BREACH_KNOWN -> new PrivacyFact.DataBreachKnown(on, instant(on, words));
            case DATA_BREACH_NOTIFIED -> new PrivacyFact.DataBreachNotified(on, instant(on, words));
            default -> plan(kind, on, words);
        };
    }

    private static BilanEvent plan(FactKind kind, LocalDate on, List<String> words) {
        return switch (kind) {
            case SESSION_PLANNED -> new PlanFact.SessionPlanned(on, planned(on, words));
            case SESSION_CANCELLED -> new PlanFact.SessionCancelled(on, planned(on, words));
            case SESSION_MISSED -> new PlanFact.SessionMissed(on, planned(on, words));
            case BREACH_EXPLAINED ->
                new SideFact.BreachExplained(
                        on,
                        Long.parseLong(word(words, 0, "1")),
                        BreachReason.valueOf(word(words, 1, BreachReason.ENTERED_AFTERWARDS.name())));
            case FACT_CORRECTED -> new FactCorrected(on, Long.parseLong(word(words, 0, "1")), instead(words));
            default -> throw new IllegalArgumentException("kind (" + kind + ") has no line of text yet");
        };
    }

    private static PlannedSession planned(LocalDate on, List<String> words) {
        return new PlannedSession(
                day(words, on.plusDays(7)),
                Phase.valueOf(word(words, 1, Phase.PRELIMINARY.name())),
                Integer.parseInt(word(words, 2, "120")),
                DeliveryMode.valueOf(word(words, 3, DeliveryMode.IN_PERSON.name())));
    }

    private static Optional<BilanEvent> instead(List<String> words) {
        return words.size() > 1
                ? Optional.of(Facts.one(String.join(" ", words.subList(1, words.size()))))
                : Optional.empty();
    }

    private static BeneficiaryStatus status(List<String> words) {
        return BeneficiaryStatus.valueOf(word(words, 0, BeneficiaryStatus.PERMANENT_EMPLOYEE.name()));
    }

    private static Feasibility feasibility(List<String> words) {
        return Feasibility.valueOf(word(words, 0, Feasibility.FEASIBLE.name()));
    }

    private static Set<InformationTopic> topics(List<String> words) {
        if (words.isEmpty() || words.get(0).equals("ALL")) {
            Set<InformationTopic> topics = EnumSet.allOf(InformationTopic.class);
            topics.removeIf(topic -> words.contains("-" + topic));
            return topics;
        }
        return words.stream().map(InformationTopic::valueOf).collect(Collectors.toSet());
    }

    private static Set<AgreementMention> mentions(List<String> words) {
        Set<AgreementMention> mentions = EnumSet.noneOf(AgreementMention.class);
        mentions.addAll(AgreementMention.of(Facts.agreement(words)));
        mentions.removeIf(mention -> words.contains("-" + mention));
        return mentions;
    }

    private static Disclosure disclosure(List<String> words) {
        return new Disclosure(
                Disclosure.Document.valueOf(word(words, 0, Disclosure.Document.SYNTHESIS.name())),
                Disclosure.Recipient.valueOf(word(words, 1, Disclosure.Recipient.EMPLOYER.name())));
    }

    private static ConsentScope scope(List<String> words) {
        return new ConsentScope(
                DataKind.valueOf(word(words, 0, DataKind.SYNTHESIS.name())),
                Role.valueOf(word(words, 1, Role.EMPLOYER.name())),
                Purpose.valueOf(word(words, 2, Purpose.DISCLOSURE.name())));
    }

    private static Instant instant(LocalDate on, List<String> words) {
        return words.isEmpty() ? on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC) : Instant.parse(words.get(0));
    }

    private static int minutes(List<String> words) {
        return Integer.parseInt(word(words, 0, "120"));
    }

    private static BigDecimal euros(List<String> words, int index, String otherwise) {
        return new BigDecimal(word(words, index, otherwise));
    }

    private static LocalDate day(List<String> words, LocalDate otherwise) {
        return words.isEmpty() ? otherwise : LocalDate.parse(words.get(0));
    }

    private static String word(List<String> words, int index, String otherwise) {
        return words.size() > index ? words.get(index) : otherwise;
    }
}
