package org.bilan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.inmemory.Ed25519Signer;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.ProofLedger;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bundle is judged by itself, and whatever is done to it is found and named. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BundleTest {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final BilanId OTHER = new BilanId("2026-0043");
    private static final List<BilanEvent> FACTS = Facts.parse(
            "first contact made 2026-01-05;"
                    + "intake interview offered 2026-01-06 2026-01-08; disability disclosed 2026-01-07; quote delivered 2026-01-08");
    private static final byte[] SMALL = Chains.bundle(Chains.ledger(Map.of(ID, FACTS)), new BundleScope.One(ID));
    private static final byte[] TWO = Chains.bundle(both(), period("2026-01-01", "2026-12-31"));

    /** Makes another digit or letter, another case, and what is no ASCII. */
    private static final List<Integer> BITS = List.of(0, 5, 7);

    private static final Logger LOG = LoggerFactory.getLogger(BundleTest.class);

    private static ProofLedger both() {
        return Chains.ledger(
                Map.of(ID, FACTS, OTHER, Facts.parse("first contact made 2026-02-02; case closed 2026-03-03")));
    }

    private static BundleScope.Period period(String from, String to) {
        return new BundleScope.Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void a_bundle_as_it_was_written_is_sound() {
        assertThat(Chains.verify(SMALL).get())
                .hasToString("sound: one bilan, 2026-0042, written 2026-11-02T08:30:00.123456Z, signed by test-key;"
                        + " 1 chain(s), 4 fact(s) of which 1 withheld, 1 checkpoint(s)");
        assertThat(Chains.verify(TWO).get().counts()).isEqualTo(new BundleSummary.Counts(2, 6, 1, 2));
    }

    @Test
    void every_byte_of_a_small_bundle_changed_in_one_of_three_bits_is_found_on_its_line() {
        Map<Flaw.Kind, Integer> kinds = new EnumMap<>(Flaw.Kind.class);
        long line = 1;
        for (int i = 0; i < SMALL.length; i++) {
            for (int bit : BITS) {
                Flaw flaw = Chains.verify(flipped(SMALL, i, bit)).getLeft();
                assertNamed(flaw, line, i, bit);
                kinds.merge(flaw.kind(), 1, Integer::sum);
            }
            line += SMALL[i] == '\n' ? 1 : 0;
        }
        LOG.info("bundle of {} bytes, bits {} of each changed: {}", SMALL.length, BITS, kinds);
        assertThat(kinds)
                .containsKeys(
                        Flaw.Kind.ALTERED_FACT,
                        Flaw.Kind.ALTERED_CHAIN_LINE,
                        Flaw.Kind.ALTERED_HEADER,
                        Flaw.Kind.ALTERED_END,
                        Flaw.Kind.WRONG_SIGNATURE,
                        Flaw.Kind.UNKNOWN_KEY,
                        Flaw.Kind.UNREADABLE);
    }

    /** What was changed on a line is named on that line; a broken end of line joins it with the next or cuts it. */
    private static void assertNamed(Flaw flaw, long line, int at, int bit) {
        String where = "byte " + at + " bit " + bit + " on line " + line + ": " + flaw;
        boolean isEnd = SMALL[at] == '\n';
        boolean isMissing = flaw.kind() == Flaw.Kind.MISSING_FACT || flaw.kind() == Flaw.Kind.WRONG_ORDER;
        if (isMissing) {
            assertThat(flaw.line()).as(where).isBetween(line, line + 1);
        } else {
            assertThat(flaw.line()).as(where).isEqualTo(isEnd ? flaw.line() : line);
        }
    }

    @Test
    void every_byte_taken_out_or_put_in_twice_is_found() {
        for (int i = 0; i < SMALL.length; i++) {
            assertThat(Chains.verify(without(SMALL, i)).isLeft())
                    .as("without byte %s", i)
                    .isTrue();
            assertThat(Chains.verify(twice(SMALL, i)).isLeft())
                    .as("byte %s twice", i)
                    .isTrue();
        }
    }

    @Test
    void a_bundle_cut_anywhere_is_found() {
        for (int length = 0; length < SMALL.length; length++) {
            assertThat(Chains.verify(Arrays.copyOf(SMALL, length)).isLeft())
                    .as("cut to %s bytes", length)
                    .isTrue();
        }
    }

    @Test
    void every_two_lines_exchanged_every_line_deleted_or_doubled_are_found() {
        List<String> lines = lines(TWO);
        for (int i = 0; i < lines.size(); i++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            assertThat(Chains.verify(bytes(without)).isLeft())
                    .as("without line %s", i + 1)
                    .isTrue();
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, lines.get(i));
            assertThat(Chains.verify(bytes(doubled)).isLeft())
                    .as("line %s twice", i + 1)
                    .isTrue();
            for (int j = i + 1; j < lines.size(); j++) {
                List<String> swapped = new ArrayList<>(lines);
                Collections.swap(swapped, i, j);
                assertThat(Chains.verify(bytes(swapped)).isLeft())
                        .as("lines %s and %s exchanged", i + 1, j + 1)
                        .isTrue();
            }
        }
    }

    @Test
    void a_missing_fact_and_facts_in_the_wrong_order_are_told_apart() {
        List<String> lines = lines(SMALL);
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 4, 5);
        assertThat(Chains.verify(bytes(swapped)).getLeft())
                .isEqualTo(new Flaw(Flaw.Kind.WRONG_ORDER, 6, "2026-0042", 2));
        List<String> missing = new ArrayList<>(lines);
        missing.remove(4);
        assertThat(Chains.verify(bytes(missing)).getLeft())
                .isEqualTo(new Flaw(Flaw.Kind.MISSING_FACT, 5, "2026-0042", 2))
                .hasToString("MISSING_FACT on line 5, bilan 2026-0042, version 2: the fact is missing");
    }

    @Test
    void a_chain_taken_out_with_all_its_lines_is_found() {
        List<String> lines = new ArrayList<>(lines(TWO));
        lines.subList(7, 11).clear();
        assertThat(lines).hasSize(8);
        assertThat(Chains.verify(bytes(lines)).getLeft().kind()).isEqualTo(Flaw.Kind.MISSING_CHAIN);
    }

    @Test
    void a_bundle_signed_by_a_key_that_is_not_trusted_is_refused() {
        Ed25519Signer stranger = Ed25519Signer.generate("stranger");
        byte[] bundle = Chains.bundleBy(stranger, Chains.ledger(Map.of(ID, FACTS)), new BundleScope.One(ID));
        assertThat(Chains.verify(bundle).getLeft().kind()).isEqualTo(Flaw.Kind.UNKNOWN_KEY);
        Ed25519Signer impostor = Ed25519Signer.generate(Chains.SIGNER.keyId());
        byte[] forged = Chains.bundleBy(impostor, Chains.ledger(Map.of(ID, FACTS)), new BundleScope.One(ID));
        assertThat(Chains.verify(forged).getLeft().kind()).isEqualTo(Flaw.Kind.WRONG_SIGNATURE);
    }

    @Test
    void a_line_longer_than_any_that_is_written_is_refused_before_it_is_read_whole() {
        byte[] long_ = new byte[BundleVerifier.MAX_LINE + 10];
        Arrays.fill(long_, (byte) ' ');
        assertThat(Chains.verify(long_).getLeft()).isEqualTo(new Flaw(Flaw.Kind.UNREADABLE, 1, "", 0));
    }

    @Test
    void what_follows_the_last_line_is_refused() {
        byte[] more = Arrays.copyOf(SMALL, SMALL.length + 2);
        more[SMALL.length] = '{';
        more[SMALL.length + 1] = '\n';
        assertThat(Chains.verify(more).getLeft().kind()).isEqualTo(Flaw.Kind.AFTER_THE_END);
    }

    @Test
    void a_period_holds_the_bilans_with_a_fact_in_it() {
        ProofLedger ledger = both();
        assertThat(chains(Chains.bundle(ledger, period("2026-01-08", "2026-01-31"))))
                .containsExactly("2026-0042");
        assertThat(chains(Chains.bundle(ledger, period("2026-01-09", "2026-02-01"))))
                .isEmpty();
        assertThat(chains(Chains.bundle(ledger, period("2026-01-08", "2026-02-02"))))
                .containsExactly("2026-0042", "2026-0043");
    }

    @Test
    void a_sample_is_drawn_by_its_seed_and_can_be_drawn_again() {
        Map<BilanId, List<BilanEvent>> many = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        for (int i = 0; i < 20; i++) {
            many.put(new BilanId("b-" + i), FACTS);
        }
        ProofLedger ledger = Chains.ledger(many);
        BundleScope sample = new BundleScope.Sample(period("2026-01-01", "2026-01-31"), 5, "seed one");
        List<String> drawn = chains(Chains.bundle(ledger, sample));
        assertThat(drawn).hasSize(5).isSorted().isEqualTo(chains(Chains.bundle(ledger, sample)));
        BundleScope other = new BundleScope.Sample(period("2026-01-01", "2026-01-31"), 5, "seed two");
        assertThat(chains(Chains.bundle(ledger, other))).isNotEqualTo(drawn);
        assertThat(Chains.verify(Chains.bundle(ledger, sample)).get().counts().chains())
                .isEqualTo(5);
    }

    private static List<String> chains(byte[] bundle) {
        return lines(bundle).stream()
                .filter(line -> line.startsWith("{\"chain\""))
                .map(line -> line.split("\"", -1)[3])
                .toList();
    }

    private static List<String> lines(byte[] bundle) {
        return new String(bundle, StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] bundle, int at, int bit) {
        byte[] other = bundle.clone();
        other[at] ^= (byte) (1 << bit);
        return other;
    }

    private static byte[] without(byte[] bundle, int at) {
        byte[] shorter = Arrays.copyOf(bundle, bundle.length - 1);
        System.arraycopy(bundle, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    private static byte[] twice(byte[] bundle, int at) {
        byte[] longer = Arrays.copyOf(bundle, bundle.length + 1);
        System.arraycopy(bundle, at, longer, at + 1, bundle.length - at);
        return longer;
    }
}
