package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.port.ProofLedger;
import org.bilan.proof.ChainVerifier;
import org.bilan.proof.Checkpoint;
import org.bilan.proof.FactForm;
import org.bilan.proof.Hash;
import org.bilan.proof.ProofFact;
import org.bilan.proof.Seal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The contract of {@link ProofLedger}, clause by clause. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ProofLedgerContract {
    private static final BilanId ID = new BilanId("bilan-1");
    private static final BilanId OTHER = new BilanId("BILAN-1");
    private static final List<BilanEvent> TWO =
            Facts.parse("first contact made 2026-01-05; intake interview offered 2026-01-06 2026-01-08");
    private static final List<BilanEvent> ONE = Facts.parse("quote delivered 2026-01-08");

    /** A journal without any fact. */
    protected abstract BilanJournal emptyJournal();

    /** The ledger of the journal that was given last. */
    protected abstract ProofLedger ledgerOf(BilanJournal journal);

    /** The stored form of a fact. */
    protected abstract FactForm formOf(BilanEvent fact);

    @Property(tries = 60)
    @Domain(BilanDomain.class)
    void required_L01_what_was_acknowledged_is_chained_in_order_and_verifies(
            @ForAll @Size(min = 1, max = 12) List<BilanEvent> facts) {
        BilanJournal journal = emptyJournal();
        ProofLedger ledger = ledgerOf(journal);
        long version = 0;
        for (BilanEvent fact : facts) {
            journal.append(new OperationId(ID, "op-" + version), ID, version, List.of(fact));
            version++;
        }
        List<ProofFact.Shown> chain = ledger.chain(ID);
        assertThat(ChainVerifier.verify(ID, chain)).isEmpty();
        assertThat(forms(chain)).isEqualTo(facts.stream().map(this::formOf).toList());
        assertThat(times(chain))
                .isEqualTo(journal.read(ID).facts().stream()
                        .map(RecordedFact::recordedAt)
                        .toList());
    }

    @Test
    void required_L02_the_chain_only_grows() {
        BilanJournal journal = emptyJournal();
        ProofLedger ledger = ledgerOf(journal);
        journal.append(new OperationId(ID, "a"), ID, 0, TWO);
        List<ProofFact.Shown> before = ledger.chain(ID);
        assertThat(ledger.chain(ID)).isEqualTo(before).hasSize(2);
        journal.append(new OperationId(ID, "b"), ID, 2, ONE);
        assertThat(ledger.chain(ID)).hasSize(3).startsWith(before.toArray(ProofFact.Shown[]::new));
    }

    @Test
    void required_L03_two_bilans_with_the_same_facts_have_chains_of_their_own() {
        BilanJournal journal = emptyJournal();
        ProofLedger ledger = ledgerOf(journal);
        journal.append(new OperationId(ID, "a"), ID, 0, TWO);
        journal.append(new OperationId(OTHER, "a"), OTHER, 0, TWO);
        assertThat(ChainVerifier.verify(OTHER, ledger.chain(OTHER))).isEmpty();
        assertThat(ChainVerifier.verify(ID, ledger.chain(OTHER))).isPresent();
        assertThat(hashes(ledger.chain(ID))).doesNotContainAnyElementsOf(hashes(ledger.chain(OTHER)));
        assertThat(forms(ledger.chain(OTHER)))
                .isEqualTo(TWO.stream().map(this::formOf).toList());
    }

    @Test
    void required_L04_bilans_with_facts_are_listed_once_in_ascending_order() {
        BilanJournal journal = emptyJournal();
        ProofLedger ledger = ledgerOf(journal);
        journal.append(new OperationId(ID, "a"), ID, 0, TWO);
        journal.append(new OperationId(OTHER, "a"), OTHER, 0, ONE);
        journal.append(new OperationId(ID, "b"), ID, 2, ONE);
        assertThat(ledger.bilans()).containsExactly(OTHER, ID);
        assertThat(ledger.chain(new BilanId("nobody"))).isEmpty();
        assertThat(ledger.chain(ID)).hasSize(3);
    }

    @Test
    void required_L05_a_checkpoint_comes_back_as_it_was_in_order() {
        ProofLedger ledger = ledgerOf(emptyJournal());
        List<Checkpoint> kept = List.of(checkpoint(ID, 7, "b"), checkpoint(ID, 2, "a"), checkpoint(OTHER, 1, "c"));
        kept.forEach(ledger::keep);
        assertThat(ledger.checkpoints(ID)).containsExactly(kept.get(1), kept.get(0));
        assertThat(ledger.checkpoints(OTHER)).containsExactly(kept.get(2));
    }

    @Test
    void required_L06_the_first_checkpoint_of_a_version_stays() {
        ProofLedger ledger = ledgerOf(emptyJournal());
        Checkpoint first = checkpoint(ID, 2, "a");
        ledger.keep(first);
        ledger.keep(first);
        ledger.keep(checkpoint(ID, 2, "b"));
        assertThat(ledger.checkpoints(ID)).containsExactly(first);
    }

    private static Checkpoint checkpoint(BilanId id, long version, String seed) {
        Instant at = Instant.parse("2026-03-29T01:59:59.999999Z");
        return new Checkpoint(
                new Checkpoint.Statement(id, version, Hash.of(List.of(seed)), at), new Seal("clé-" + seed, "00ff"));
    }

    private static List<FactForm> forms(List<ProofFact.Shown> chain) {
        return chain.stream().map(fact -> fact.form().form()).toList();
    }

    private static List<Hash> hashes(List<ProofFact.Shown> chain) {
        return chain.stream().map(fact -> fact.link().hash()).toList();
    }

    private static List<Instant> times(List<ProofFact.Shown> chain) {
        List<Instant> times = new ArrayList<>();
        chain.forEach(fact -> times.add(fact.link().recordedAt()));
        return times;
    }
}
