package org.bilan.port;

import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.proof.Checkpoint;
import org.bilan.proof.ProofFact;

/**
 * The proof beside the journal: the hash chain of each bilan and its signed checkpoints.
 *
 * <ol>
 *   <li>L01 What a journal acknowledged is in the chain, in the order of versions, and the chain verifies.
 *   <li>L02 The chain never changes: what was read of it before stands at its beginning later, salts included.
 *   <li>L03 A fact is told as it is stored: nothing is written anew for the proof, and two bilans never share a chain.
 *   <li>L04 A bilan without facts has an empty chain and is not listed; the others are listed once, in ascending order.
 *   <li>L05 A checkpoint that is kept comes back as it was, in ascending order of versions.
 *   <li>L06 Of two checkpoints of one version the first stays.
 * </ol>
 */
public interface ProofLedger {
    /**
     * The whole chain of a bilan.
     *
     * @throws JournalException if the store cannot be read
     */
    List<ProofFact.Shown> chain(BilanId id);

    /**
     * All bilans that have a fact.
     *
     * @throws JournalException if the store cannot be read
     */
    List<BilanId> bilans();

    /**
     * Keeps a checkpoint.
     *
     * @throws JournalException if it is not known to be kept; keeping it again is safe
     */
    void keep(Checkpoint checkpoint);

    /**
     * The checkpoints of a bilan.
     *
     * @throws JournalException if the store cannot be read
     */
    List<Checkpoint> checkpoints(BilanId id);
}
