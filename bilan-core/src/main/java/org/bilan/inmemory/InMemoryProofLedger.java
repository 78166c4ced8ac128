package org.bilan.inmemory;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.ProofLedger;
import org.bilan.port.Slice;
import org.bilan.proof.Checkpoint;
import org.bilan.proof.FactForms;
import org.bilan.proof.Hash;
import org.bilan.proof.HashChain;
import org.bilan.proof.Link;
import org.bilan.proof.ProofFact;
import org.bilan.proof.SaltedForm;

/** The proof of a journal in memory: a fact is chained when the chain is first read after it. Safe for many threads. */
public final class InMemoryProofLedger implements ProofLedger {
    private final InMemoryBilanJournal journal;
    private final FactForms forms;
    private final SecureRandom random;
    private final Map<BilanId, List<ProofFact.Shown>> chains = new HashMap<>();
    private final Map<BilanId, SortedMap<Long, Checkpoint>> checkpoints = new HashMap<>();

    /** The proof of that journal, over these stored forms. */
    public InMemoryProofLedger(InMemoryBilanJournal journal, FactForms forms) {
        this.journal = journal;
        this.forms = forms;
        this.random = new SecureRandom();
    }

    @Override
    public synchronized List<ProofFact.Shown> chain(BilanId id) {
        List<ProofFact.Shown> chain = new ArrayList<>(chains.getOrDefault(id, List.of()));
        Slice rest = new Slice(chain.size() + 1L, Long.MAX_VALUE, Integer.MAX_VALUE, false);
        for (RecordedFact fact : journal.read(id, rest)) {
            chain.add(next(id, chain, fact));
        }
        chains.put(id, List.copyOf(chain));
        return List.copyOf(chain);
    }

    private ProofFact.Shown next(BilanId id, List<ProofFact.Shown> chain, RecordedFact fact) {
        Hash before = chain.isEmpty()
                ? HashChain.anchor(id)
                : chain.get(chain.size() - 1).link().hash();
        byte[] salt = new byte[SaltedForm.SALT_BYTES];
        random.nextBytes(salt);
        SaltedForm form = new SaltedForm(HexFormat.of().formatHex(salt), forms.of(fact.event()));
        Link link = HashChain.next(before, fact.version(), fact.recordedAt(), form);
        return new ProofFact.Shown(link, form);
    }

    @Override
    public List<BilanId> bilans() {
        return journal.ids().stream()
                .sorted(Comparator.comparing(BilanId::value))
                .toList();
    }

    @Override
    public synchronized void keep(Checkpoint checkpoint) {
        checkpoints
                .computeIfAbsent(checkpoint.bilan(), id -> new TreeMap<>())
                .putIfAbsent(checkpoint.version(), checkpoint);
    }

    @Override
    public synchronized List<Checkpoint> checkpoints(BilanId id) {
        return List.copyOf(checkpoints.getOrDefault(id, new TreeMap<>()).values());
    }
}
