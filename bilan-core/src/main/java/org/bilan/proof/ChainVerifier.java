package org.bilan.proof;

import java.util.Optional;
import org.bilan.lifecycle.BilanId;
import org.jspecify.annotations.Nullable;

/**
 * Follows one chain fact by fact, in constant memory, and names the first fact that does not fit. Whether a fact is
 * missing or only stands further down is known at the end.
 */
public final class ChainVerifier {
    private final BilanId id;
    private Hash head;
    private long version;
    private @Nullable Flaw flaw;

    public ChainVerifier(BilanId id) {
        this.id = id;
        this.head = HashChain.anchor(id);
    }

    /** The first flaw of a whole chain; empty if it is sound. */
    public static Optional<Flaw> verify(BilanId id, Iterable<? extends ProofFact> facts) {
        ChainVerifier verifier = new ChainVerifier(id);
        facts.forEach(verifier::add);
        return verifier.flaw();
    }

    /** The next fact. */
    public void add(ProofFact fact) {
        add(fact, 0);
    }

    void add(ProofFact fact, long line) {
        Flaw before = flaw;
        if (before == null) {
            flaw = judge(fact, line);
            version = fact.link().version();
            head = fact.link().hash();
        } else if (before.kind() == Flaw.Kind.MISSING_FACT && fact.link().version() == before.version()) {
            flaw = new Flaw(Flaw.Kind.WRONG_ORDER, line, before.bilan(), before.version());
        }
    }

    /** The first flaw so far; empty if there is none. */
    public Optional<Flaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    /** The hash of the last fact; the anchor if there is none. */
    public Hash head() {
        return head;
    }

    /** The version of the last fact; 0 if there is none. */
    public long version() {
        return version;
    }

    private @Nullable Flaw judge(ProofFact fact, long line) {
        long found = fact.link().version();
        if (found != version + 1) {
            return found > version
                    ? new Flaw(Flaw.Kind.MISSING_FACT, line, id.value(), version + 1)
                    : new Flaw(Flaw.Kind.WRONG_ORDER, line, id.value(), found);
        }
        boolean fits = fact.match(FORM_FITS)
                && HashChain.hash(head, fact.link()).equals(fact.link().hash());
        return fits ? null : new Flaw(Flaw.Kind.ALTERED_FACT, line, id.value(), found);
    }

    private static final ProofFact.Cases<Boolean> FORM_FITS = new ProofFact.Cases<>() {
        @Override
        public Boolean shown(ProofFact.Shown fact) {
            return fact.form().hash().equals(fact.link().form());
        }

        @Override
        public Boolean withheld(ProofFact.Withheld fact) {
            return true;
        }
    };
}
