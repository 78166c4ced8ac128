package org.bilan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.ProofLedger;
import org.bilan.testkit.BilanDomain;
import org.bilan.testkit.Histories;

/** What holds of every chain and every bundle, whatever the facts. */
class ChainProperties {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final BilanId OTHER = new BilanId("2026-0043");

    @Property
    @Domain(BilanDomain.class)
    @Domain(DomainContext.Global.class)
    void a_chain_with_anything_changed_is_found_at_that_fact(
            @ForAll @Size(min = 1, max = 15) List<BilanEvent> facts,
            @ForAll @IntRange(max = 14) int where,
            @ForAll @IntRange(max = 6) int what) {
        List<ProofFact.Shown> chain = Chains.ledger(Map.of(ID, facts)).chain(ID);
        assertThat(ChainVerifier.verify(ID, chain)).isEmpty();
        int at = where % chain.size();
        List<ProofFact.Shown> altered = new ArrayList<>(chain);
        altered.set(at, Tampering.values()[what].on(chain.get(at)));
        assertThat(ChainVerifier.verify(ID, altered)).contains(Flaw.at(Flaw.Kind.ALTERED_FACT, ID.value(), at + 1L));
    }

    @Property
    @Domain(BilanDomain.class)
    @Domain(DomainContext.Global.class)
    void a_fact_left_out_doubled_or_moved_is_found(
            @ForAll @Size(min = 2, max = 15) List<BilanEvent> facts,
            @ForAll @IntRange(max = 14) int first,
            @ForAll @IntRange(max = 14) int second) {
        List<ProofFact.Shown> chain = Chains.ledger(Map.of(ID, facts)).chain(ID);
        int i = Math.min(first, second) % chain.size();
        List<ProofFact.Shown> doubled = new ArrayList<>(chain);
        doubled.add(i, chain.get(i));
        assertThat(ChainVerifier.verify(ID, doubled)).contains(Flaw.at(Flaw.Kind.WRONG_ORDER, ID.value(), i + 1L));
        int j = Math.max(first, second) % chain.size();
        if (i < chain.size() - 1) {
            List<ProofFact.Shown> without = new ArrayList<>(chain);
            without.remove(i);
            assertThat(ChainVerifier.verify(ID, without)).contains(Flaw.at(Flaw.Kind.MISSING_FACT, ID.value(), i + 1L));
        }
        if (i < j) {
            List<ProofFact.Shown> moved = new ArrayList<>(chain);
            Collections.swap(moved, i, j);
            assertThat(ChainVerifier.verify(ID, moved)).contains(Flaw.at(Flaw.Kind.WRONG_ORDER, ID.value(), i + 1L));
        }
    }

    @Property
    @Domain(BilanDomain.class)
    @Domain(DomainContext.Global.class)
    void a_chain_does_not_pass_for_that_of_another_bilan(@ForAll @Size(min = 1, max = 5) List<BilanEvent> facts) {
        List<ProofFact.Shown> chain = Chains.ledger(Map.of(ID, facts)).chain(ID);
        assertThat(ChainVerifier.verify(OTHER, chain)).contains(Flaw.at(Flaw.Kind.ALTERED_FACT, OTHER.value(), 1));
    }

    @Property
    @Domain(BilanDomain.class)
    @Domain(DomainContext.Global.class)
    void a_store_set_back_or_rewritten_is_found_by_whoever_holds_a_later_checkpoint(
            @ForAll @Size(min = 1, max = 10) List<BilanEvent> facts, @ForAll @IntRange(max = 9) int length) {
        ProofLedger ledger = Chains.ledger(Map.of(ID, facts));
        Checkpoint held = ledger.checkpoints(ID).get(0);
        List<ProofFact.Shown> chain = ledger.chain(ID);
        assertThat(held.signatureFlaw(Chains.KEYS)).isEmpty();
        assertThat(held.flawAgainst(chain)).isEmpty();
        List<ProofFact.Shown> earlier = chain.subList(0, length % chain.size());
        assertThat(ChainVerifier.verify(ID, earlier)).isEmpty();
        assertThat(held.flawAgainst(earlier)).contains(Flaw.at(Flaw.Kind.SET_BACK, ID.value(), chain.size()));
        List<ProofFact.Shown> rewritten = Chains.ledger(Map.of(ID, facts)).chain(ID);
        assertThat(held.flawAgainst(rewritten))
                .contains(Flaw.at(Flaw.Kind.CHECKPOINT_DOES_NOT_FIT, ID.value(), chain.size()));
    }

    @Property
    void one_byte_of_a_bundle_changed_anywhere_is_found(
            @ForAll("stories") List<BilanEvent> facts,
            @ForAll @IntRange(max = 1_000_000) int where,
            @ForAll byte mask) {
        byte[] bundle = Chains.bundle(Chains.ledger(Map.of(ID, facts)), new BundleScope.One(ID));
        assertThat(Chains.verify(bundle).isRight()).isTrue();
        byte[] altered = bundle.clone();
        altered[where % bundle.length] ^= mask == 0 ? 1 : mask;
        assertThat(Chains.verify(altered).isLeft()).isTrue();
    }

    @Property
    @Domain(BilanDomain.class)
    @Domain(DomainContext.Global.class)
    void what_is_written_is_read_again_line_by_line(@ForAll @Size(min = 1, max = 15) List<BilanEvent> facts) {
        byte[] bundle = Chains.bundle(Chains.ledger(Map.of(ID, facts)), new BundleScope.One(ID));
        new String(bundle, StandardCharsets.UTF_8)
                .lines()
                .forEach(line ->
                        assertThat(LineWriter.write(LineReader.read(line))).isEqualTo(line));
    }

    @Provide
    Arbitrary<List<BilanEvent>> stories() {
        return Histories.withFactsBeside().filter(facts -> !facts.isEmpty());
    }

    /** Everything of a fact that can be altered. */
    private enum Tampering {
        TYPE,
        SCHEMA,
        DAY,
        PAYLOAD,
        TIME,
        FORM_HASH,
        LINK_HASH;

        ProofFact.Shown on(ProofFact.Shown fact) {
            Link link = fact.link();
            FactForm form = fact.form().form();
            Hash other = Hash.of(List.of("other"));
            return switch (this) {
                case TYPE ->
                    with(fact, new FactForm(form.type() + "x", form.schemaVersion(), form.on(), form.payload()));
                case SCHEMA ->
                    with(fact, new FactForm(form.type(), form.schemaVersion() ^ 1, form.on(), form.payload()));
                case DAY ->
                    with(
                            fact,
                            new FactForm(
                                    form.type(), form.schemaVersion(), form.on().plusDays(1), form.payload()));
                case PAYLOAD ->
                    with(fact, new FactForm(form.type(), form.schemaVersion(), form.on(), form.payload() + " "));
                case TIME ->
                    new ProofFact.Shown(
                            new Link(link.version(), link.recordedAt().plusNanos(1000), link.form(), link.hash()),
                            fact.form());
                case FORM_HASH ->
                    new ProofFact.Shown(new Link(link.version(), link.recordedAt(), other, link.hash()), fact.form());
                case LINK_HASH ->
                    new ProofFact.Shown(new Link(link.version(), link.recordedAt(), link.form(), other), fact.form());
            };
        }

        private static ProofFact.Shown with(ProofFact.Shown fact, FactForm form) {
            return new ProofFact.Shown(fact.link(), new SaltedForm(fact.form().salt(), form));
        }
    }
}
