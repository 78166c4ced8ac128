package org.bilan.persistence.jdbc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PlanFact;
import org.bilan.lifecycle.PlannedSession;

/** The stored form of planned sessions and of what became of them: each names the session that was set. */
final class PlanCodec {
    private PlanCodec() {}

    /** One reader per kind that {@link PlanFact} has a record of. */
    static Map<FactKind, Payload.Reader> readers() {
        Map<FactKind, Payload.Reader> readers = new EnumMap<>(FactKind.class);
        readers.put(FactKind.SESSION_PLANNED, reader(PlanFact.SessionPlanned::new));
        readers.put(FactKind.SESSION_CANCELLED, reader(PlanFact.SessionCancelled::new));
        readers.put(FactKind.SESSION_MISSED, reader(PlanFact.SessionMissed::new));
        return readers;
    }

    static ObjectNode write(PlanFact fact, ObjectNode payload) {
        return payload.put("day", fact.session().day().toString())
                .put("phase", fact.session().phase().name())
                .put("minutes", fact.session().minutes())
                .put("mode", fact.session().mode().name());
    }

    private static Payload.Reader reader(Maker maker) {
        return (on, stored) -> maker.make(on, session(stored));
    }

    private static PlannedSession session(Payload stored) {
        return new PlannedSession(
                stored.day("day"),
                stored.word("phase", Phase.class),
                stored.number("minutes"),
                stored.word("mode", DeliveryMode.class));
    }

    /** Makes a fact of its day and its session. */
    private interface Maker {
        BilanEvent make(LocalDate on, PlannedSession session);
    }
}
