package org.bilan.persistence.jdbc;

import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.Appended;
import org.bilan.port.OperationId;
import org.bilan.proof.Hash;

/**
 * What one operation writes, in stored form.
 *
 * @param contentHash tells a retry from another use of the same operation id
 */
record Batch(OperationId operation, long expectedVersion, List<StoredFact> facts, String contentHash) {

    /**
     * The facts in stored form.
     *
     * @throws IllegalArgumentException if a fact cannot be stored
     */
    static Batch of(OperationId operation, long expectedVersion, List<BilanEvent> events) {
        List<StoredFact> facts = events.stream().map(EventCodec::write).toList();
        return new Batch(operation, expectedVersion, facts, hash(facts));
    }

    /** An operation that is never committed: it only finds out whether its key is free. */
    static Batch probe(OperationId operation) {
        return new Batch(operation, 0, List.of(), hash(List.of()));
    }

    BilanId bilan() {
        return operation.bilan();
    }

    /** The outcome if it is written. */
    Appended.Committed outcome() {
        return new Appended.Committed(expectedVersion + 1, expectedVersion + facts.size());
    }

    private static String hash(List<StoredFact> facts) {
        return Hash.of(facts.stream()
                        .flatMap(fact -> fact.form().parts().stream())
                        .toList())
                .hex();
    }
}
