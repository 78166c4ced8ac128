package org.bilan.inmemory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;

/** A journal that lives as long as the object; safe for many threads. Its outcome is never unknown. */
public final class InMemoryBilanJournal implements BilanJournal {
    private final Clock clock;
    private final ConcurrentMap<BilanId, Stream> streams = new ConcurrentHashMap<>();

    /** A journal that takes the time of recording from this clock. */
    public InMemoryBilanJournal(Clock clock) {
        this.clock = clock;
    }

    @Override
    public History read(BilanId id) {
        return new History(id, stream(id).facts);
    }

    @Override
    public List<RecordedFact> read(BilanId id, Slice slice) {
        Comparator<RecordedFact> order = Comparator.comparingLong(RecordedFact::version);
        return stream(id).facts.stream()
                .filter(fact -> fact.version() >= slice.fromVersion() && fact.version() <= slice.toVersion())
                .sorted(slice.backwards() ? order.reversed() : order)
                .limit(slice.limit())
                .toList();
    }

    /** The bilans that have facts, in no order. */
    Set<BilanId> ids() {
        return Set.copyOf(streams.keySet());
    }

    @Override
    public Appended append(OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
        if (events.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("events (" + events.size() + ") must not be empty, expectedVersion ("
                    + expectedVersion + ") not negative");
        }
        if (!operation.bilan().equals(id)) {
            return new Appended.Rejected(
                    Appended.Reason.OPERATION_REUSED, stream(id).version());
        }
        Outcome outcome = new Outcome();
        streams.compute(id, (key, old) -> {
            Stream before = old == null ? Stream.EMPTY : old;
            outcome.appended = before.answer(operation, expectedVersion, events);
            return outcome.appended instanceof Appended.Committed && !before.written.containsKey(operation)
                    ? before.plus(operation, events, clock.instant().truncatedTo(ChronoUnit.MICROS))
                    : old;
        });
        return outcome.appended;
    }

    @Override
    public Appended resolve(OperationId operation) {
        Stream stream = stream(operation.bilan());
        Written written = stream.written.get(operation);
        return written == null
                ? new Appended.Rejected(Appended.Reason.OPERATION_NOT_RECORDED, stream.version())
                : written.outcome();
    }

    private Stream stream(BilanId id) {
        return streams.getOrDefault(id, Stream.EMPTY);
    }

    /** Carries the answer out of the atomic step. */
    private static final class Outcome {
        private Appended appended = new Appended.Committed(0, 0);
    }

    private record Written(List<BilanEvent> events, Appended.Committed outcome) {}

    /** The facts and the operations of one bilan; never changed, only replaced. */
    private record Stream(List<RecordedFact> facts, Map<OperationId, Written> written) {
        private static final Stream EMPTY = new Stream(List.of(), Map.of());

        long version() {
            return facts.size();
        }

        Appended answer(OperationId operation, long expectedVersion, List<BilanEvent> events) {
            Written before = written.get(operation);
            if (before != null) {
                return before.events().equals(events)
                        ? before.outcome()
                        : new Appended.Rejected(Appended.Reason.OPERATION_REUSED, version());
            }
            return expectedVersion == version()
                    ? new Appended.Committed(version() + 1, version() + events.size())
                    : new Appended.Rejected(Appended.Reason.VERSION_CONFLICT, version());
        }

        Stream plus(OperationId operation, List<BilanEvent> events, Instant now) {
            List<RecordedFact> longer = new ArrayList<>(facts);
            for (BilanEvent event : events) {
                longer.add(new RecordedFact(longer.size() + 1L, now, event));
            }
            Map<OperationId, Written> more = new HashMap<>(written);
            more.put(operation, new Written(List.copyOf(events), new Appended.Committed(version() + 1, longer.size())));
            return new Stream(List.copyOf(longer), Map.copyOf(more));
        }
    }
}
