package org.bilan.persistence.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.proof.FactForm;

/**
 * The stored form of a fact: type name, schema version, day, and a JSON text for the rest. Written out type by type, so
 * that renaming a class never changes what is stored; a plain fact has an empty object.
 *
 * <p>A type or a version that is not known is read as {@link BilanEvent.OpaqueFact} and written back as it was. Begin with
 * {@link MainLineCodec}; {@link SideCodec}, {@link PlanCodec} and {@link PrivacyCodec} hold the facts beside the main line.
 */
final class EventCodec {
    /** The version in which every known type is written. */
    static final int SCHEMA_VERSION = FactForm.SCHEMA_VERSION;

    /** Strict: what is not exactly one JSON text, each name once, was not written by this library. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Map<String, Payload.Reader> READERS = readers();

    private EventCodec() {}

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
        ObjectNode payload = event.match(new MainLineCodec(JsonNodeFactory.instance.objectNode()));
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
        Payload.Reader reader = READERS.get(stored.type());
        if (reader == null || !isKnown(stored.type(), stored.schemaVersion())) {
            return new BilanEvent.OpaqueFact(stored.on(), stored.type(), stored.schemaVersion(), stored.payload());
        }
        try {
            return reader.read(stored.on(), Payload.of(JSON.readTree(stored.payload())));
        } catch (JsonProcessingException | RuntimeException e) {
            throw new IllegalArgumentException("payload of " + stored.type() + " on " + stored.on() + " is damaged", e);
        }
    }

    private static Map<String, Payload.Reader> readers() {
        Map<FactKind, Payload.Reader> readers = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            if (kind.isPlain()) {
                readers.put(kind, (on, payload) -> new BilanEvent.Noted(on, kind));
            }
        }
        readers.putAll(MainLineCodec.readers());
        readers.putAll(SideCodec.readers());
        readers.putAll(PlanCodec.readers());
        readers.putAll(PrivacyCodec.readers());
        readers.put(FactKind.FACT_CORRECTED, CorrectionCodec::read);
        Map<String, Payload.Reader> byName = new TreeMap<>();
        readers.forEach((kind, reader) -> byName.put(kind.name(), reader));
        return Map.copyOf(byName);
    }
}
