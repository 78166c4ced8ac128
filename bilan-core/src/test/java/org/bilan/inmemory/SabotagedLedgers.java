package org.bilan.inmemory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.BilanJournal;
import org.bilan.port.ProofLedger;
import org.bilan.port.Signer;
import org.bilan.proof.Chains;
import org.bilan.proof.Checkpoint;
import org.bilan.proof.FactForm;
import org.bilan.proof.ProofFact;
import org.bilan.proof.TrustedKeys;
import org.bilan.testkit.ProofLedgerContract;
import org.bilan.testkit.SignerContract;

/** Ledgers with one defect each, and a signer that signs nothing; the contract on each. */
final class SabotagedLedgers {
    private SabotagedLedgers() {}

    /** The sound one; a defect overrides one method. */
    private static class Sound implements ProofLedger {
        final InMemoryBilanJournal journal;
        final InMemoryProofLedger sound;

        Sound(BilanJournal journal) {
            this.journal = (InMemoryBilanJournal) journal;
            this.sound = new InMemoryProofLedger(this.journal, Chains::form);
        }

        @Override
        public List<ProofFact.Shown> chain(BilanId id) {
            return sound.chain(id);
        }

        @Override
        public List<BilanId> bilans() {
            return sound.bilans();
        }

        @Override
        public void keep(Checkpoint checkpoint) {
            sound.keep(checkpoint);
        }

        @Override
        public List<Checkpoint> checkpoints(BilanId id) {
            return sound.checkpoints(id);
        }
    }

    /** Runs on the ledger that a defect makes. */
    private abstract static class On extends ProofLedgerContract {
        private final Function<BilanJournal, ProofLedger> defect;

        On(Function<BilanJournal, ProofLedger> defect) {
            this.defect = defect;
        }

        @Override
        protected BilanJournal emptyJournal() {
            return new InMemoryBilanJournal(Chains.CLOCK);
        }

        @Override
        protected ProofLedger ledgerOf(BilanJournal journal) {
            return defect.apply(journal);
        }

        @Override
        protected FactForm formOf(BilanEvent fact) {
            return Chains.form(fact);
        }
    }

    static class DoesNothing extends On {
        DoesNothing() {
            super(journal -> new Sound(journal) {
                @Override
                public List<ProofFact.Shown> chain(BilanId id) {
                    return List.of();
                }

                @Override
                public List<BilanId> bilans() {
                    return List.of();
                }

                @Override
                public void keep(Checkpoint checkpoint) {}
            });
        }
    }

    static class ChainsAnew extends On {
        ChainsAnew() {
            super(journal -> new Sound(journal) {
                @Override
                public List<ProofFact.Shown> chain(BilanId id) {
                    return new InMemoryProofLedger(this.journal, Chains::form).chain(id);
                }
            });
        }
    }

    static class IgnoresCase extends On {
        IgnoresCase() {
            super(journal -> new Sound(journal) {
                @Override
                public List<ProofFact.Shown> chain(BilanId id) {
                    return super.chain(new BilanId(id.value().toLowerCase(Locale.ROOT)));
                }
            });
        }
    }

    static class LastWins extends On {
        LastWins() {
            super(journal -> new Sound(journal) {
                private final Map<String, Map<Long, Checkpoint>> kept = new TreeMap<>();

                @Override
                public void keep(Checkpoint checkpoint) {
                    kept.computeIfAbsent(checkpoint.bilan().value(), id -> new TreeMap<>())
                            .merge(checkpoint.version(), checkpoint, (old, more) -> more);
                }

                @Override
                public List<Checkpoint> checkpoints(BilanId id) {
                    return List.copyOf(kept.getOrDefault(id.value(), Map.of()).values());
                }
            });
        }
    }

    static class SignsNothing extends SignerContract {
        @Override
        protected Signer signer() {
            return new Signer() {
                @Override
                public String keyId() {
                    return "k";
                }

                @Override
                public byte[] sign(byte[] message) {
                    return new byte[64];
                }
            };
        }

        @Override
        protected TrustedKeys publicKeyOf(Signer signer) {
            return (keyId, message, signature) -> keyId.equals("k") ? Optional.of(false) : Optional.empty();
        }
    }
}
