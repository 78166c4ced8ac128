package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.RetentionClass;
import org.bilan.port.KeyVault;
import org.bilan.port.Sealing;
import org.bilan.sealing.KeyName;
import org.bilan.sealing.KeyReceipt;
import org.junit.jupiter.api.Test;

/** The contract of {@link KeyVault}, clause by clause. Extend it and give an empty vault: nothing is skipped. */
public abstract class KeyVaultContract {
    private static final KeyName KEY = new KeyName("coop", new BilanId("b-1"), RetentionClass.BILAN_DOCUMENTS);
    private static final byte[] TEXT = "canary-31415".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = {1, 2, 3};

    /** A vault without keys. */
    protected abstract KeyVault emptyVault();

    /** The same vault after a restart; the vault itself where it cannot be started again. */
    protected KeyVault reopened(KeyVault vault) {
        return vault;
    }

    @Test
    void required_K01_what_was_sealed_opens_for_its_place() {
        KeyVault vault = emptyVault();
        byte[] sealed = seal(vault, KEY);
        assertThat(opened(vault, KEY, sealed)).contains("canary-31415");
        byte[] empty = bytes(vault.seal(KEY, new byte[0], PLACE));
        assertThat(vault.open(KEY, empty, PLACE)).isEqualTo(new Sealing.Done(new byte[0]));
        assertThat(opened(reopened(vault), KEY, sealed)).contains("canary-31415");
    }

    @Test
    void required_K02_a_name_without_a_key_opens_nothing() {
        KeyVault vault = emptyVault();
        byte[] sealed = seal(vault, KEY);
        KeyName other = new KeyName("coop", new BilanId("b-2"), RetentionClass.BILAN_DOCUMENTS);
        assertThat(vault.open(other, sealed, PLACE)).isEqualTo(new Sealing.NotAuthentic());
    }

    @Test
    void required_K03_a_destroyed_key_opens_and_seals_nothing_for_ever() {
        KeyVault vault = emptyVault();
        byte[] sealed = seal(vault, KEY);
        Sealing gone = new Sealing.KeyDestroyed(vault.destroy(KEY));
        assertThat(vault.open(KEY, sealed, PLACE)).isEqualTo(gone);
        assertThat(vault.seal(KEY, TEXT, PLACE)).isEqualTo(gone);
        KeyVault again = reopened(vault);
        assertThat(again.open(KEY, sealed, PLACE)).isEqualTo(gone);
        assertThat(again.seal(KEY, TEXT, PLACE)).isEqualTo(gone);
    }

    @Test
    void required_K04_destroying_again_answers_the_first_receipt() {
        KeyVault vault = emptyVault();
        seal(vault, KEY);
        KeyReceipt receipt = vault.destroy(KEY);
        assertThat(receipt.key()).isEqualTo(KEY);
        assertThat(receipt.keyId()).isNotBlank().isNotEqualTo(KeyReceipt.NEVER_MADE);
        assertThat(receipt.at()).isEqualTo(receipt.at().truncatedTo(ChronoUnit.MICROS));
        assertThat(vault.destroy(KEY)).isEqualTo(receipt);
        KeyName never = new KeyName("coop", new BilanId("b-9"), RetentionClass.EVIDENCE);
        assertThat(vault.destroy(never).keyId()).isEqualTo(KeyReceipt.NEVER_MADE);
        assertThat(vault.seal(never, TEXT, PLACE)).isInstanceOf(Sealing.KeyDestroyed.class);
        assertThat(reopened(vault).destroy(KEY)).isEqualTo(receipt);
    }

    @Test
    void required_K05_whoever_begins_after_the_destruction_finds_the_key_gone() throws Exception {
        KeyVault vault = emptyVault();
        int rounds = 20;
        for (int round = 0; round < rounds; round++) {
            KeyName key = new KeyName("coop", new BilanId("race-" + round), RetentionClass.SYNTHESIS);
            byte[] sealed = seal(vault, key);
            List<Boolean> answers = Together.run(4, worker -> {
                if (worker == 0) {
                    vault.destroy(key);
                    return vault.open(key, sealed, PLACE) instanceof Sealing.KeyDestroyed;
                }
                return !(vault.open(key, sealed, PLACE) instanceof Sealing.NotAuthentic);
            });
            assertThat(answers).as("round %s", round).containsOnly(true);
            assertThat(vault.seal(key, TEXT, PLACE)).isInstanceOf(Sealing.KeyDestroyed.class);
        }
    }

    @Test
    void required_K10_names_that_differ_have_keys_of_their_own() {
        KeyVault vault = emptyVault();
        List<KeyName> names = List.of(
                KEY,
                new KeyName("Coop", KEY.bilan(), KEY.retention()),
                new KeyName("coop", new BilanId("B-1"), KEY.retention()),
                new KeyName("coop", new BilanId("b-1 "), KEY.retention()),
                new KeyName("coop", KEY.bilan(), RetentionClass.SYNTHESIS));
        names.forEach(name -> seal(vault, name));
        byte[] sealed = seal(vault, KEY);
        for (KeyName name : names) {
            assertThat(opened(vault, name, sealed).isPresent()).as("%s", name).isEqualTo(name.equals(KEY));
        }
        vault.destroy(KEY);
        assertThat(names.subList(1, names.size()))
                .allSatisfy(name ->
                        assertThat(opened(vault, name, seal(vault, name))).isPresent());
    }

    @Test
    void required_K11_nothing_prints_a_key_or_a_text() {
        KeyVault vault = emptyVault();
        Sealing sealed = vault.seal(KEY, TEXT, PLACE);
        Sealing opened = vault.open(KEY, bytes(sealed), PLACE);
        assertThat(Stream.of(vault, sealed, opened, vault.destroy(KEY)).map(String::valueOf))
                .allSatisfy(text -> assertThat(text).doesNotContain("canary", Arrays.toString(TEXT)));
        assertThat(opened).hasToString("done");
    }

    @Test
    void required_K12_two_sealings_of_one_text_differ() {
        KeyVault vault = emptyVault();
        assertThat(seal(vault, KEY)).isNotEqualTo(seal(vault, KEY));
    }

    @Test
    void required_K13_no_altered_bit_and_no_other_place_opens() {
        KeyVault vault = emptyVault();
        byte[] sealed = seal(vault, KEY);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(vault.open(KEY, altered, PLACE)).as("bit %s", bit).isEqualTo(new Sealing.NotAuthentic());
        }
        for (byte[] place : List.of(new byte[0], new byte[] {1, 2}, new byte[] {1, 2, 3, 0}, new byte[] {0, 2, 3})) {
            assertThat(vault.open(KEY, sealed, place)).isEqualTo(new Sealing.NotAuthentic());
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(vault.open(KEY, Arrays.copyOf(sealed, length), PLACE)).isEqualTo(new Sealing.NotAuthentic());
        }
        assertThat(vault.open(KEY, Arrays.copyOf(sealed, sealed.length + 1), PLACE))
                .isEqualTo(new Sealing.NotAuthentic());
    }

    private static byte[] seal(KeyVault vault, KeyName key) {
        return bytes(vault.seal(key, TEXT, PLACE));
    }

    private static byte[] bytes(Sealing sealing) {
        assertThat(sealing).isInstanceOf(Sealing.Done.class);
        return ((Sealing.Done) sealing).bytes();
    }

    private static Optional<String> opened(KeyVault vault, KeyName key, byte[] sealed) {
        return vault.open(key, sealed, PLACE) instanceof Sealing.Done done
                ? Optional.of(new String(done.bytes(), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
