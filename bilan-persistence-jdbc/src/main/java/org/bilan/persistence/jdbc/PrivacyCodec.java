package org.bilan.persistence.jdbc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.PrivacyFact;

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
}
