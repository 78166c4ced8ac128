package org.bilan.proof;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.BilanId;

/**
 * A signed statement of how far a chain had come, to be given out of the house: whoever holds one finds a store that was
 * set back or rewritten.
 */
public record Checkpoint(Statement statement, Seal seal) {
    /** What is signed: that the chain of a bilan had that head at that version, at that instant. */
    public record Statement(BilanId bilan, long version, Hash head, Instant takenAt) {
        /** The bytes that the key of that name signs. */
        public byte[] message(String keyId) {
            return Hash.of(List.of(
                            "bilan-checkpoint-1",
                            bilan.value(),
                            Long.toString(version),
                            head.hex(),
                            takenAt.toString(),
                            keyId))
                    .ascii();
        }
    }

    public BilanId bilan() {
        return statement.bilan();
    }

    public long version() {
        return statement.version();
    }

    /** What is wrong with its signature; empty if nothing is. */
    public Optional<Flaw> signatureFlaw(TrustedKeys keys) {
        return flaw(seal, statement.message(seal.keyId()), keys).map(kind -> Flaw.at(kind, bilan().value(), version()));
    }

    /** How a checkpoint contradicts a chain, of which it may be older; empty if it does not. */
    public Optional<Flaw> flawAgainst(List<? extends ProofFact> chain) {
        if (version() > chain.size()) {
            return Optional.of(Flaw.at(Flaw.Kind.SET_BACK, bilan().value(), version()));
        }
        Hash found = version() == 0
                ? HashChain.anchor(bilan())
                : chain.get(Math.toIntExact(version() - 1)).link().hash();
        return found.equals(statement.head())
                ? Optional.empty()
                : Optional.of(Flaw.at(Flaw.Kind.CHECKPOINT_DOES_NOT_FIT, bilan().value(), version()));
    }

    static Optional<Flaw.Kind> flaw(Seal seal, byte[] message, TrustedKeys keys) {
        return keys.verifies(seal.keyId(), message, HexFormat.of().parseHex(seal.signature()))
                .map(right -> right ? Optional.<Flaw.Kind>empty() : Optional.of(Flaw.Kind.WRONG_SIGNATURE))
                .orElse(Optional.of(Flaw.Kind.UNKNOWN_KEY));
    }
}
