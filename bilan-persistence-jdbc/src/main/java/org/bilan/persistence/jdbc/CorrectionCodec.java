package org.bilan.persistence.jdbc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactCorrected;

/**
 * The stored form of a correction: the version that was wrong and, if something holds instead, its stored form as a text
 * within the text, so that a fact of a newer version is kept letter by letter here too.
 */
final class CorrectionCodec {
    private CorrectionCodec() {}

    static ObjectNode write(FactCorrected fact, ObjectNode payload) {
        payload.put("version", fact.version());
        fact.instead()
                .map(EventCodec::write)
                .ifPresent(instead -> payload.putObject("instead")
                        .put("type", instead.type())
                        .put("schemaVersion", instead.schemaVersion())
                        .put("on", instead.on().toString())
                        .put("payload", instead.payload()));
        return payload;
    }

    static BilanEvent read(LocalDate on, Payload stored) {
        long version = stored.longNumber("version");
        if (!stored.has("instead")) {
            return FactCorrected.removing(on, version);
        }
        Payload instead = stored.object("instead");
        return FactCorrected.replacing(
                on,
                version,
                EventCodec.read(new StoredFact(
                        instead.text("type"),
                        instead.number("schemaVersion"),
                        instead.day("on"),
                        instead.text("payload"))));
    }
}
