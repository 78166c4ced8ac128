package org.bilan.proof;

import java.time.Instant;
import java.util.List;
import org.bilan.lifecycle.BilanId;

/**
 * How the facts of one bilan are chained: each link holds the hash of the one before it and the version of its fact, so
 * that it fits at one place of one bilan only. Two writers cannot fork it: the journal lets one in per version.
 */
public final class HashChain {
    private HashChain() {}

    /** Where the chain of a bilan begins: before its first fact. */
    public static Hash anchor(BilanId id) {
        return Hash.of(List.of("bilan-chain-1", id.value()));
    }

    /** The link of the next fact. */
    public static Link next(Hash before, long version, Instant recordedAt, SaltedForm form) {
        Hash formHash = form.hash();
        return new Link(version, recordedAt, formHash, hash(before, version, recordedAt, formHash));
    }

    /** What the hash of a link must be behind another one. */
    static Hash hash(Hash before, Link link) {
        return hash(before, link.version(), link.recordedAt(), link.form());
    }

    private static Hash hash(Hash before, long version, Instant recordedAt, Hash form) {
        return Hash.of(
                List.of("bilan-link-1", before.hex(), Long.toString(version), recordedAt.toString(), form.hex()));
    }
}
