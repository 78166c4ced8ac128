package org.bilan.persistence.jdbc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.SideFact;
import org.bilan.parties.BeneficiaryStatus;

/** The stored form of the facts about people, papers and money. */
record SideCodec(ObjectNode payload) implements SideFact.Cases<ObjectNode> {

    /** One reader per kind that {@link SideFact} has a record of. */
    static Map<FactKind, Payload.Reader> readers() {
        Map<FactKind, Payload.Reader> readers = new EnumMap<>(FactKind.class);
        people(readers);
        money(readers);
        papers(readers);
        return readers;
    }

    private static void people(Map<FactKind, Payload.Reader> readers) {
        readers.put(
                FactKind.STATUS_DECLARED,
                (on, stored) -> new SideFact.StatusDeclared(
                        on, stored.word("status", BeneficiaryStatus.class), stored.flag("priority")));
        readers.put(
                FactKind.EMPLOYER_DECLARED,
                (on, stored) -> new SideFact.EmployerDeclared(on, stored.flag("isTheProvider")));
        readers.put(
                FactKind.INFORMATION_GIVEN,
                (on, stored) ->
                        new SideFact.InformationGiven(on, Set.copyOf(stored.words("topics", InformationTopic.class))));
        readers.put(
                FactKind.FEASIBILITY_STATED,
                (on, stored) -> new SideFact.FeasibilityStated(on, stored.word("feasibility", Feasibility.class)));
        readers.put(
                FactKind.BREACH_EXPLAINED,
                (on, stored) -> new SideFact.BreachExplained(
                        on, stored.longNumber("explains"), stored.word("reason", BreachReason.class)));
        readers.put(
                FactKind.PREVIOUS_BILAN_DECLARED,
                (on, stored) -> new SideFact.PreviousBilanDeclared(on, stored.day("previous")));
    }

    private static void money(Map<FactKind, Payload.Reader> readers) {
        readers.put(
                FactKind.FUNDING_FILE_OPENED,
                (on, stored) -> new SideFact.FundingFileOpened(
                        on, stored.word("funding", FundingKind.class), stored.number("employerPercent")));
        readers.put(
                FactKind.CPF_REQUESTED,
                (on, stored) -> new SideFact.CpfRequested(on, stored.amount("rights"), stored.amount("contribution")));
        readers.put(FactKind.LEAVE_TAKEN, (on, stored) -> new SideFact.LeaveTaken(on, stored.number("minutes")));
        readers.put(
                FactKind.PAYMENT_REQUESTED, (on, stored) -> new SideFact.PaymentRequested(on, stored.amount("amount")));
        readers.put(FactKind.INVOICE_ISSUED, (on, stored) -> new SideFact.InvoiceIssued(on, stored.number("minutes")));
    }

    private static void papers(Map<FactKind, Payload.Reader> readers) {
        readers.put(FactKind.AGREEMENT_DRAFT_SENT, SideCodec::draft);
        readers.put(
                FactKind.WORKBOOK_HANDED_OVER,
                (on, stored) ->
                        new SideFact.WorkbookHandedOver(on, stored.flag("bundle"), stored.flag("timeEstimated")));
        readers.put(
                FactKind.INSTRUMENT_ADMINISTERED,
                (on, stored) -> new SideFact.InstrumentAdministered(on, stored.flag("byQualifiedPerson")));
    }

    private static BilanEvent draft(LocalDate on, Payload stored) {
        return new SideFact.AgreementDraftSent(
                on,
                stored.word("agreement", AgreementKind.class),
                Set.copyOf(stored.words("mentions", AgreementMention.class)));
    }

    @Override
    public ObjectNode statusDeclared(SideFact.StatusDeclared fact) {
        return payload.put("status", fact.status().name()).put("priority", fact.priority());
    }

    @Override
    public ObjectNode employerDeclared(SideFact.EmployerDeclared fact) {
        return payload.put("isTheProvider", fact.isTheProvider());
    }

    @Override
    public ObjectNode informationGiven(SideFact.InformationGiven fact) {
        return putWords("topics", EnumSet.copyOf(fact.topics()));
    }

    @Override
    public ObjectNode feasibilityStated(SideFact.FeasibilityStated fact) {
        return payload.put("feasibility", fact.feasibility().name());
    }

    @Override
    public ObjectNode fundingFileOpened(SideFact.FundingFileOpened fact) {
        return payload.put("funding", fact.funding().name()).put("employerPercent", fact.employerPercent());
    }

    @Override
    public ObjectNode cpfRequested(SideFact.CpfRequested fact) {
        return payload.put("rights", fact.rights().toString())
                .put("contribution", fact.contribution().toString());
    }

    @Override
    public ObjectNode previousBilanDeclared(SideFact.PreviousBilanDeclared fact) {
        return payload.put("previous", fact.previous().toString());
    }

    @Override
    public ObjectNode leaveTaken(SideFact.LeaveTaken fact) {
        return payload.put("minutes", fact.minutes());
    }

    @Override
    public ObjectNode agreementDraftSent(SideFact.AgreementDraftSent fact) {
        EnumSet<AgreementMention> mentions = EnumSet.noneOf(AgreementMention.class);
        mentions.addAll(fact.mentions());
        payload.put("agreement", fact.agreement().name());
        return putWords("mentions", mentions);
    }

    @Override
    public ObjectNode paymentRequested(SideFact.PaymentRequested fact) {
        return payload.put("amount", fact.amount().toString());
    }

    @Override
    public ObjectNode invoiceIssued(SideFact.InvoiceIssued fact) {
        return payload.put("minutes", fact.minutes());
    }

    @Override
    public ObjectNode workbookHandedOver(SideFact.WorkbookHandedOver fact) {
        return payload.put("bundle", fact.bundle()).put("timeEstimated", fact.timeEstimated());
    }

    @Override
    public ObjectNode instrumentAdministered(SideFact.InstrumentAdministered fact) {
        return payload.put("byQualifiedPerson", fact.byQualifiedPerson());
    }

    @Override
    public ObjectNode breachExplained(SideFact.BreachExplained fact) {
        return payload.put("explains", fact.version())
                .put("reason", fact.reason().name());
    }

    /** In the order of their type: the same fact is always stored as the same text. */
    private ObjectNode putWords(String field, Collection<? extends Enum<?>> ordered) {
        ArrayNode array = payload.putArray(field);
        ordered.forEach(word -> array.add(word.name()));
        return payload;
    }
}
