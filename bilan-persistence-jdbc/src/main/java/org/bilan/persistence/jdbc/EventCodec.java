package org.bilan.persistence.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/**
 * The stored form of a fact: type name, schema version, day, and a JSON text for the rest. Written out type by type, so
 * that renaming a class never changes what is stored.
 *
 * <p>A type or a version that is not known is read as {@link BilanEvent.OpaqueFact} and written back as it was.
 */
final class EventCodec {
    /** The version in which every known type is written. */
    static final int SCHEMA_VERSION = 1;

    /** Strict: what is not exactly one JSON text, each name once, was not written by this library. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Map<String, Reader> READERS = readers();

    private EventCodec() {}

    private interface Reader {
        BilanEvent read(LocalDate on, JsonNode payload);
    }

    /**
     * The stored form of a fact.
     *
     * @throws IllegalArgumentException if an opaque fact claims a type and version that this library knows, or is too
     *     long to store
     */
    static StoredFact write(BilanEvent event) {
        if (event instanceof BilanEvent.OpaqueFact opaque) {
            return opaque(opaque);
        }
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        event.match(new Writer(payload));
        return new StoredFact(event.kind().name(), SCHEMA_VERSION, event.on(), payload.toString());
    }

    private static StoredFact opaque(BilanEvent.OpaqueFact fact) {
        if (isKnown(fact.type(), fact.schemaVersion())) {
            throw new IllegalArgumentException("opaque fact (" + fact.type() + " version " + fact.schemaVersion()
                    + ") must not be of a type and version that are known");
        }
        return new StoredFact(fact.type(), fact.schemaVersion(), fact.on(), fact.payload());
    }

    private static boolean isKnown(String type, int schemaVersion) {
        return schemaVersion == SCHEMA_VERSION && READERS.containsKey(type);
    }

    /**
     * The fact of a stored form.
     *
     * @throws IllegalArgumentException if the payload of a known type is damaged
     */
    static BilanEvent read(StoredFact stored) {
        Reader reader = READERS.get(stored.type());
        if (reader == null || !isKnown(stored.type(), stored.schemaVersion())) {
            return new BilanEvent.OpaqueFact(stored.on(), stored.type(), stored.schemaVersion(), stored.payload());
        }
        try {
            return reader.read(stored.on(), object(JSON.readTree(stored.payload())));
        } catch (JsonProcessingException | RuntimeException e) {
            throw new IllegalArgumentException("payload of " + stored.type() + " on " + stored.on() + " is damaged", e);
        }
    }

    private static JsonNode object(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("payload (" + json.getNodeType() + ") must be an object");
        }
        return json;
    }

    private static Map<String, Reader> readers() {
        Map<FactKind, Reader> readers = new TreeMap<>();
        readers.put(
                FactKind.FIRST_CONTACT_MADE,
                (on, json) -> new BilanEvent.FirstContactMade(on, word(json, "channel", ContactChannel.class)));
        readers.put(
                FactKind.INTAKE_INTERVIEW_OFFERED,
                (on, json) -> new BilanEvent.IntakeInterviewOffered(on, days(json.required("slots"))));
        readers.put(FactKind.INTAKE_INTERVIEW_HELD, (on, json) -> new BilanEvent.IntakeInterviewHeld(on));
        readers.put(FactKind.QUOTE_DELIVERED, (on, json) -> new BilanEvent.QuoteDelivered(on, quote(json)));
        readers.put(FactKind.OFFER_ACCEPTED, (on, json) -> new BilanEvent.OfferAccepted(on));
        readers.put(FactKind.OFFER_REFUSED, (on, json) -> new BilanEvent.OfferRefused(on));
        readers.put(
                FactKind.FUNDING_APPROVED,
                (on, json) -> new BilanEvent.FundingApproved(on, word(json, "funding", FundingKind.class)));
        readers.put(
                FactKind.AGREEMENT_SIGNED,
                (on, json) -> new BilanEvent.AgreementSigned(on, word(json, "agreement", AgreementKind.class)));
        readers.put(FactKind.CONSENT_GIVEN, (on, json) -> new BilanEvent.ConsentGiven(on));
        readers.put(FactKind.SESSION_HELD, EventCodec::session);
        readers.put(
                FactKind.PHASE_CLOSED, (on, json) -> new BilanEvent.PhaseClosed(on, word(json, "phase", Phase.class)));
        readers.put(FactKind.SYNTHESIS_DELIVERED, (on, json) -> new BilanEvent.SynthesisDelivered(on));
        readers.put(FactKind.BILAN_ENDED, (on, json) -> new BilanEvent.BilanEnded(on));
        readers.put(FactKind.BILAN_ABANDONED, (on, json) -> new BilanEvent.BilanAbandoned(on));
        readers.put(FactKind.FOLLOW_UP_HELD, (on, json) -> new BilanEvent.FollowUpHeld(on));
        Map<String, Reader> byName = new TreeMap<>();
        readers.forEach((kind, reader) -> byName.put(kind.name(), reader));
        return Map.copyOf(byName);
    }

    private static BilanEvent session(LocalDate on, JsonNode json) {
        return new BilanEvent.SessionHeld(
                on, word(json, "phase", Phase.class), number(json, "minutes"), word(json, "mode", DeliveryMode.class));
    }

    private static Quote quote(JsonNode json) {
        Quote.Builder quote = new Quote.Builder();
        if (json.has("amountIncludingTax")) {
            quote.amountIncludingTax(
                    new BigDecimal(json.required("amountIncludingTax").textValue()));
        }
        if (json.has("plannedStart")) {
            quote.plannedStart(day(json.required("plannedStart")));
        }
        if (json.has("plannedEnd")) {
            quote.plannedEnd(day(json.required("plannedEnd")));
        }
        if (json.has("agreedMinutes")) {
            quote.agreedMinutes(number(json, "agreedMinutes"));
        }
        return quote.build();
    }

    private static <E extends Enum<E>> E word(JsonNode json, String field, Class<E> type) {
        return Enum.valueOf(type, json.required(field).textValue());
    }

    private static int number(JsonNode json, String field) {
        JsonNode number = json.required(field);
        if (!number.isInt()) {
            throw new IllegalArgumentException(field + " (" + number + ") must be a whole number");
        }
        return number.intValue();
    }

    private static List<LocalDate> days(JsonNode array) {
        List<LocalDate> days = new ArrayList<>();
        array.forEach(each -> days.add(day(each)));
        return days;
    }

    private static LocalDate day(JsonNode json) {
        return LocalDate.parse(json.textValue());
    }

    /** Puts what a fact holds besides its day into an object. */
    private record Writer(ObjectNode payload) implements BilanEvent.Cases<ObjectNode> {
        @Override
        public ObjectNode firstContactMade(BilanEvent.FirstContactMade fact) {
            return payload.put("channel", fact.channel().name());
        }

        @Override
        public ObjectNode intakeInterviewOffered(BilanEvent.IntakeInterviewOffered fact) {
            fact.slots().forEach(slot -> payload.withArray("slots").add(slot.toString()));
            return payload;
        }

        @Override
        public ObjectNode intakeInterviewHeld(BilanEvent.IntakeInterviewHeld fact) {
            return payload;
        }

        @Override
        public ObjectNode quoteDelivered(BilanEvent.QuoteDelivered fact) {
            Quote quote = fact.quote();
            quote.amountIncludingTax().ifPresent(amount -> payload.put("amountIncludingTax", amount.toString()));
            quote.plannedStart().ifPresent(day -> payload.put("plannedStart", day.toString()));
            quote.plannedEnd().ifPresent(day -> payload.put("plannedEnd", day.toString()));
            quote.agreedMinutes().ifPresent(minutes -> payload.put("agreedMinutes", minutes));
            return payload;
        }

        @Override
        public ObjectNode offerAccepted(BilanEvent.OfferAccepted fact) {
            return payload;
        }

        @Override
        public ObjectNode offerRefused(BilanEvent.OfferRefused fact) {
            return payload;
        }

        @Override
        public ObjectNode fundingApproved(BilanEvent.FundingApproved fact) {
            return payload.put("funding", fact.funding().name());
        }

        @Override
        public ObjectNode agreementSigned(BilanEvent.AgreementSigned fact) {
            return payload.put("agreement", fact.agreement().name());
        }

        @Override
        public ObjectNode consentGiven(BilanEvent.ConsentGiven fact) {
            return payload;
        }

        @Override
        public ObjectNode sessionHeld(BilanEvent.SessionHeld fact) {
            return payload.put("phase", fact.phase().name())
                    .put("minutes", fact.minutes())
                    .put("mode", fact.mode().name());
        }

        @Override
        public ObjectNode phaseClosed(BilanEvent.PhaseClosed fact) {
            return payload.put("phase", fact.phase().name());
        }

        @Override
        public ObjectNode synthesisDelivered(BilanEvent.SynthesisDelivered fact) {
            return payload;
        }

        @Override
        public ObjectNode bilanEnded(BilanEvent.BilanEnded fact) {
            return payload;
        }

        @Override
        public ObjectNode bilanAbandoned(BilanEvent.BilanAbandoned fact) {
            return payload;
        }

        @Override
        public ObjectNode followUpHeld(BilanEvent.FollowUpHeld fact) {
            return payload;
        }

        @Override
        public ObjectNode opaque(BilanEvent.OpaqueFact fact) {
            return payload;
        }
    }
}
