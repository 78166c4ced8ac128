package org.bilan.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is recorded of one bilan, in the order of recording.
 *
 * @param facts the facts with versions 1, 2, 3…; empty for a bilan nobody knows
 */
public record History(BilanId id, List<RecordedFact> facts) {
    public History {
        facts = List.copyOf(facts);
    }

    /** The version of the last fact; 0 for an empty history. Appending expects it. */
    public long version() {
        return facts.isEmpty() ? 0 : facts.get(facts.size() - 1).version();
    }

    /** The facts alone as they were recorded, corrections among them, in the order of recording. */
    public List<BilanEvent> events() {
        return facts.stream().map(RecordedFact::event).toList();
    }

    /** The history with one more fact, as if it had been recorded at the instant of the last one. */
    public History with(BilanEvent fact) {
        Instant at =
                facts.isEmpty() ? Instant.EPOCH : facts.get(facts.size() - 1).recordedAt();
        List<RecordedFact> more = new ArrayList<>(facts);
        more.add(new RecordedFact(version() + 1, at, fact));
        return new History(id, more);
    }

    /** What was known at an instant: the facts recorded by then, inclusive, whatever was corrected later. */
    public History asKnownAt(Instant instant) {
        return new History(
                id,
                facts.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(instant))
                        .toList());
    }

    /** The facts that hold, corrections applied and left out: each with the version under which it was first recorded. */
    public List<RecordedFact> valid() {
        Map<Long, FactCorrected> corrections = corrections();
        if (corrections.isEmpty()) {
            return facts;
        }
        List<RecordedFact> valid = new ArrayList<>();
        for (RecordedFact fact : facts) {
            FactCorrected correction = corrections.get(fact.version());
            if (correction == null) {
                valid.add(fact);
            } else {
                correction
                        .instead()
                        .map(instead -> new RecordedFact(fact.version(), fact.recordedAt(), instead))
                        .ifPresent(valid::add);
            }
        }
        return valid.stream()
                .filter(fact -> !(fact.event() instanceof FactCorrected))
                .toList();
    }

    /** The facts that hold, alone: what rules judge and what {@link BilanDecider#replay} folds. */
    public List<BilanEvent> story() {
        return valid().stream().map(RecordedFact::event).toList();
    }

    /** The last correction of each version. */
    private Map<Long, FactCorrected> corrections() {
        Map<Long, FactCorrected> corrections = new HashMap<>();
        for (RecordedFact fact : facts) {
            if (fact.event() instanceof FactCorrected correction) {
                corrections.put(correction.version(), correction);
            }
        }
        return corrections;
    }
}
