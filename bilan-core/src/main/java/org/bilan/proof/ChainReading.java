package org.bilan.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.lifecycle.BilanId;

/**
 * One chain of a bundle while it is read. A flaw of its facts waits for the end of the chain, where a fact that is missing
 * is told from one that stands elsewhere.
 */
final class ChainReading {
    private final BundleLine.Opening opening;
    private final long openingLine;
    private final ChainVerifier verifier;
    private final Map<Long, Pending> pending = new HashMap<>();
    private int checkpoints;
    private long facts;
    private Optional<Flaw> unfit = Optional.empty();

    ChainReading(BundleLine.Opening opening, long line) {
        this.opening = opening;
        this.openingLine = line;
        this.verifier = new ChainVerifier(opening.bilan());
    }

    /** What a checkpoint says of a fact that is still to come. */
    private record Pending(Hash head, Flaw otherwise) {}

    BilanId bilan() {
        return opening.bilan();
    }

    boolean isAnchored() {
        return opening.ends().anchor().equals(HashChain.anchor(bilan()));
    }

    /** Whether a checkpoint may stand here: before the facts. */
    boolean hasNoFact() {
        return facts == 0;
    }

    void keep(BundleLine.Kept checkpoint, long line) {
        checkpoints++;
        Flaw otherwise = new Flaw(Flaw.Kind.CHECKPOINT_DOES_NOT_FIT, line, bilan().value(), checkpoint.version());
        if (checkpoint.version() > 0) {
            pending.put(checkpoint.version(), new Pending(checkpoint.head(), otherwise));
        } else if (!checkpoint.head().equals(opening.ends().anchor())) {
            unfit = Optional.of(otherwise);
        }
    }

    void add(ProofFact fact, long line) {
        verifier.add(fact, line);
        facts++;
        Pending said = pending.remove(fact.link().version());
        if (said != null && !said.head().equals(fact.link().hash())) {
            unfit = unfit.or(() -> Optional.of(said.otherwise()));
        }
    }

    /** What is wrong with its facts so far. */
    Optional<Flaw> flaw() {
        return verifier.flaw();
    }

    /** What is wrong with it as a whole. */
    Optional<Flaw> close() {
        return flaw().or(this::notAsOpened).or(() -> unfit).or(this::setBack);
    }

    Flaw openingFlaw() {
        return new Flaw(Flaw.Kind.ALTERED_CHAIN_LINE, openingLine, bilan().value(), 0);
    }

    private Optional<Flaw> notAsOpened() {
        boolean asOpened = facts == opening.facts()
                && checkpoints == opening.checkpoints()
                && verifier.head().equals(opening.ends().head());
        return asOpened ? Optional.empty() : Optional.of(openingFlaw());
    }

    private Optional<Flaw> setBack() {
        return pending.values().stream()
                .map(Pending::otherwise)
                .min((a, b) -> Long.compare(a.line(), b.line()))
                .map(flaw -> new Flaw(Flaw.Kind.SET_BACK, flaw.line(), flaw.bilan(), flaw.version()));
    }
}
