package org.bilan.usecase;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.JournalException;
import org.bilan.port.ProofLedger;
import org.bilan.port.Signer;
import org.bilan.proof.ChainVerifier;
import org.bilan.proof.Checkpoint;
import org.bilan.proof.Flaw;
import org.bilan.proof.Hash;
import org.bilan.proof.HashChain;
import org.bilan.proof.ProofFact;
import org.bilan.proof.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs how far the chain of a bilan has come, and keeps that. A chain that does not verify, or that an earlier checkpoint
 * contradicts, is not signed. Give checkpoints out of the house: they are what finds a store that was set back.
 */
public final class TakeCheckpoint {
    private static final Logger LOG = LoggerFactory.getLogger(TakeCheckpoint.class);

    private final ProofLedger ledger;
    private final Signer signer;
    private final Clock clock;

    public TakeCheckpoint(ProofLedger ledger, Signer signer, Clock clock) {
        this.ledger = ledger;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * The checkpoint, or what is wrong with the chain first.
     *
     * @throws JournalException if the ledger cannot be read or written
     */
    public Either<Flaw, Checkpoint> take(BilanId id) {
        List<ProofFact.Shown> chain = ledger.chain(id);
        Optional<Flaw> flaw = ChainVerifier.verify(id, chain).or(() -> contradicted(id, chain));
        if (flaw.isPresent()) {
            LOG.warn("no checkpoint is taken: {}", flaw.get());
            return Either.left(flaw.get());
        }
        Checkpoint checkpoint = signed(id, chain);
        ledger.keep(checkpoint);
        return Either.right(checkpoint);
    }

    private Optional<Flaw> contradicted(BilanId id, List<ProofFact.Shown> chain) {
        return ledger.checkpoints(id).stream()
                .flatMap(checkpoint -> checkpoint.flawAgainst(chain).stream())
                .findFirst();
    }

    private Checkpoint signed(BilanId id, List<ProofFact.Shown> chain) {
        Hash head = chain.isEmpty()
                ? HashChain.anchor(id)
                : chain.get(chain.size() - 1).link().hash();
        Checkpoint.Statement statement =
                new Checkpoint.Statement(id, chain.size(), head, clock.instant().truncatedTo(ChronoUnit.MICROS));
        byte[] signature = signer.sign(statement.message(signer.keyId()));
        return new Checkpoint(statement, new Seal(signer.keyId(), HexFormat.of().formatHex(signature)));
    }
}
