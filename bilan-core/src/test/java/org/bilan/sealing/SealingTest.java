package org.bilan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.DataKind;
import org.bilan.papers.PaperKind;
import org.bilan.papers.RetentionClass;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Seals, places and salts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingTest {
    private static final AesGcm CIPHER = new AesGcm(new SecureRandom());
    private static final byte[] TEXT = "some text".getBytes(StandardCharsets.UTF_8);

    /** Every part of the place, and texts that run into their neighbours. */
    private static List<DocumentHeader> places() {
        List<DocumentHeader> places = new ArrayList<>();
        for (String organisation : List.of("coop", "coopb", "c")) {
            for (String bilan : List.of("b-1", "b-12", "oopb-1")) {
                for (String name : List.of("NOTES", "2NOTES")) {
                    for (int version : new int[] {1, 12}) {
                        places.add(header(organisation, bilan, name, version));
                    }
                }
            }
        }
        DocumentId id = new DocumentId(new BilanId("b-1"), "NOTES", 1);
        for (DataKind kind : DataKind.values()) {
            for (RetentionClass retention : RetentionClass.values()) {
                if (kind != DataKind.NOTES || retention != RetentionClass.BILAN_DOCUMENTS) {
                    places.add(new DocumentHeader("coop", id, new DocumentHeader.Sort(kind, retention, 1)));
                }
            }
        }
        places.add(new DocumentHeader(
                "coop", id, new DocumentHeader.Sort(DataKind.NOTES, RetentionClass.BILAN_DOCUMENTS, 2)));
        return places;
    }

    private static DocumentHeader header(String organisation, String bilan, String name, int version) {
        return new DocumentHeader(
                organisation,
                new DocumentId(new BilanId(bilan), name, version),
                new DocumentHeader.Sort(DataKind.NOTES, RetentionClass.BILAN_DOCUMENTS, 1));
    }

    @Test
    void a_text_opens_in_its_place_and_in_no_other_one() {
        byte[] key = CIPHER.newKey();
        List<DocumentHeader> places = places();
        assertThat(places).hasSize(136).doesNotHaveDuplicates();
        int opened = 0;
        for (DocumentHeader sealedFor : places) {
            byte[] sealed = CIPHER.seal(key, TEXT, sealedFor.associated());
            for (DocumentHeader triedAt : places) {
                boolean opens = CIPHER.open(key, sealed, triedAt.associated()).isPresent();
                assertThat(opens).as("%s at %s", sealedFor, triedAt).isEqualTo(sealedFor.equals(triedAt));
                opened += opens ? 1 : 0;
            }
        }
        assertThat(opened).isEqualTo(places.size());
    }

    @Test
    void ten_thousand_seals_have_ten_thousand_nonces() {
        byte[] key = CIPHER.newKey();
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            nonces.add(HexFormat.of().formatHex(CIPHER.seal(key, new byte[0], new byte[0]), 1, 13));
        }
        assertThat(nonces).hasSize(10_000);
    }

    /** Never edited: what form 1 sealed must open for ever. */
    @Test
    void a_seal_of_form_1_opens() {
        byte[] key = HexFormat.of().parseHex("00".repeat(32));
        byte[] sealed = HexFormat.of()
                .parseHex("01" + "00".repeat(12) + "cea7403d4d606b6e074ec5d3baf39d18"
                        + "d0d1c8a799996bf0265b98b5d48ab919");
        assertThat(CIPHER.open(key, sealed, new byte[0]))
                .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(new byte[16]));
        sealed[0] = 2;
        assertThat(CIPHER.open(key, sealed, new byte[0])).isEmpty();
    }

    @Test
    void a_key_of_another_length_is_a_bug_of_the_caller() {
        assertThatThrownBy(() -> CIPHER.seal(new byte[16], TEXT, TEXT)).hasMessageContaining("32 bytes");
        assertThat(CIPHER.newKey()).hasSize(32).isNotEqualTo(CIPHER.newKey());
    }

    @Test
    void a_salted_hash_proves_the_content_and_differs_each_time() {
        SaltedText one = SaltedText.of(TEXT, new SecureRandom());
        SaltedText other = SaltedText.of(TEXT, new SecureRandom());
        assertThat(one.hash()).matches("[0-9a-f]{64}").isNotEqualTo(other.hash());
        assertThat(SaltedText.read(one.bytes()).hash()).isEqualTo(one.hash());
        assertThat(SaltedText.read(one.bytes()).content()).isEqualTo(TEXT);
        assertThat(one).hasToString("a salted text");
        assertThatThrownBy(() -> SaltedText.read(new byte[31])).hasMessageContaining("bytes (31)");
        assertThat(SaltedText.read(new byte[32]).content()).isEmpty();
    }

    @Test
    void names_and_documents_refuse_what_no_store_takes() {
        BilanId id = new BilanId("b");
        assertThatThrownBy(() -> new KeyName(" ", id, RetentionClass.EVIDENCE)).hasMessageContaining("organisation");
        assertThatThrownBy(() -> new KeyName("x".repeat(101), id, RetentionClass.EVIDENCE))
                .hasMessageContaining("organisation");
        assertThatThrownBy(() -> new DocumentId(id, "", 1)).hasMessageContaining("name");
        assertThatThrownBy(() -> new DocumentId(id, "x".repeat(101), 1)).hasMessageContaining("name");
        assertThatThrownBy(() -> new DocumentId(id, "x", 0)).hasMessageContaining("version (0)");
        assertThat(DocumentId.of(id, PaperKind.QUOTE, 2)).isEqualTo(new DocumentId(id, "QUOTE", 2));
        assertThat(header("coop", "b-1", "NOTES", 1).key())
                .isEqualTo(new KeyName("coop", new BilanId("b-1"), RetentionClass.BILAN_DOCUMENTS));
    }

    @Test
    void a_sealed_document_keeps_its_bytes_to_itself() {
        byte[] content = {1, 2, 3};
        SealedDocument document = new SealedDocument(header("coop", "b-1", "NOTES", 1), content);
        content[0] = 9;
        document.content()[1] = 9;
        assertThat(document.content()).containsExactly(1, 2, 3);
        assertThat(document)
                .isEqualTo(new SealedDocument(header("coop", "b-1", "NOTES", 1), new byte[] {1, 2, 3}))
                .hasSameHashCodeAs(new SealedDocument(header("coop", "b-1", "NOTES", 1), new byte[] {1, 2, 3}))
                .isNotEqualTo(new SealedDocument(header("coop", "b-1", "NOTES", 1), new byte[] {1, 2}))
                .isNotEqualTo(new SealedDocument(header("coop", "b-1", "NOTES", 2), new byte[] {1, 2, 3}));
        assertThat(document.toString()).startsWith("sealed DocumentHeader");
    }
}
