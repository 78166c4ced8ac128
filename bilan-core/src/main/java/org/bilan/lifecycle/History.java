package org.bilan.lifecycle;

import java.util.List;

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

    /** The facts alone, in the order of recording. */
    public List<BilanEvent> events() {
        return facts.stream().map(RecordedFact::event).toList();
    }
}
