package org.bilan.persistence.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.Appended;
import org.bilan.port.OperationId;

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

    /** SHA-256 over the facts, each part with its length before it, in hexadecimal digits. */
    private static String hash(List<StoredFact> facts) {
        MessageDigest digest = sha256();
        for (StoredFact fact : facts) {
            for (String part : fact.parts()) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
