package org.bilan.persistence.jdbc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.papers.ConsentScope;
import org.bilan.papers.DataKind;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;

/** The stored form of the facts about keeping and disclosing. */
record PrivacyCodec(ObjectNode payload) implements PrivacyFact.Cases<ObjectNode> {

    /** One reader per kind that {@link PrivacyFact} has a record of. */
    static Map<FactKind, Payload.Reader> readers() {
        Map<FactKind, Payload.Reader> readers = new EnumMap<>(FactKind.class);
        readers.put(
                FactKind.RETENTION_AGREED, (on, stored) -> new PrivacyFact.RetentionAgreed(on, stored.day("until")));
        readers.put(
                FactKind.DISCLOSURE_AUTHORISED,
                (on, stored) -> new PrivacyFact.DisclosureAuthorised(on, disclosure(stored)));
        readers.put(
                FactKind.DISCLOSURE_REVOKED, (on, stored) -> new PrivacyFact.DisclosureRevoked(on, disclosure(stored)));
        readers.put(
                FactKind.DOCUMENT_DISCLOSED, (on, stored) -> new PrivacyFact.DocumentDisclosed(on, disclosure(stored)));
        readers.put(
                FactKind.PAPER_RECORDED,
                (on, stored) -> new PrivacyFact.PaperRecorded(
                        on, stored.word("paper", PaperKind.class), stored.number("paperVersion"), stored.text("hash")));
        readers.put(
                FactKind.ACCESS_CONSENTED,
                (on, stored) -> new PrivacyFact.AccessConsented(
                        on, scope(stored), stored.text("textVersion"), stored.day("until")));
        readers.put(
                FactKind.ACCESS_CONSENT_WITHDRAWN,
                (on, stored) -> new PrivacyFact.AccessConsentWithdrawn(on, scope(stored)));
        readers.put(
                FactKind.DATA_BREACH_KNOWN, (on, stored) -> new PrivacyFact.DataBreachKnown(on, stored.instant("at")));
        readers.put(
                FactKind.DATA_BREACH_NOTIFIED,
                (on, stored) -> new PrivacyFact.DataBreachNotified(on, stored.instant("at")));
        return readers;
    }

    private static Disclosure disclosure(Payload stored) {
        return new Disclosure(
                stored.word("document", Disclosure.Document.class),
                stored.word("recipient", Disclosure.Recipient.class));
    }

    private static ConsentScope scope(Payload stored) {
        return new ConsentScope(
                stored.word("document", DataKind.class),
                stored.word("recipient", Role.class),
                stored.word("purpose", Purpose.class));
    }

    @Override
    public ObjectNode retentionAgreed(PrivacyFact.RetentionAgreed fact) {
        return payload.put("until", fact.until().toString());
    }

    @Override
    public ObjectNode disclosureAuthorised(PrivacyFact.DisclosureAuthorised fact) {
        return put(fact.disclosure());
    }

    @Override
    public ObjectNode disclosureRevoked(PrivacyFact.DisclosureRevoked fact) {
        return put(fact.disclosure());
    }

    @Override
    public ObjectNode documentDisclosed(PrivacyFact.DocumentDisclosed fact) {
        return put(fact.disclosure());
    }

    @Override
    public ObjectNode paperRecorded(PrivacyFact.PaperRecorded fact) {
        return payload.put("paper", fact.paper().name())
                .put("paperVersion", fact.version())
                .put("hash", fact.hash());
    }

    @Override
    public ObjectNode accessConsented(PrivacyFact.AccessConsented fact) {
        return put(fact.scope())
                .put("textVersion", fact.textVersion())
                .put("until", fact.until().toString());
    }

    @Override
    public ObjectNode accessConsentWithdrawn(PrivacyFact.AccessConsentWithdrawn fact) {
        return put(fact.scope());
    }

    @Override
    public ObjectNode dataBreachKnown(PrivacyFact.DataBreachKnown fact) {
        return payload.put("at", fact.at().toString());
    }

    @Override
    public ObjectNode dataBreachNotified(PrivacyFact.DataBreachNotified fact) {
        return payload.put("at", fact.at().toString());
    }

    private ObjectNode put(Disclosure disclosure) {
        return payload.put("document", disclosure.document().name())
                .put("recipient", disclosure.recipient().name());
    }

    private ObjectNode put(ConsentScope scope) {
        return payload.put("document", scope.document().name())
                .put("recipient", scope.recipient().name())
                .put("purpose", scope.purpose().name());
    }
}
