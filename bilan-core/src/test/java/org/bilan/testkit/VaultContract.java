package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.DataKind;
import org.bilan.papers.RetentionClass;
import org.bilan.port.Vault;
import org.bilan.port.Vault.DestructionMark;
import org.bilan.port.Vault.Found;
import org.bilan.port.Vault.Put;
import org.bilan.sealing.DocumentHeader;
import org.bilan.sealing.DocumentId;
import org.bilan.sealing.SealedDocument;
import org.junit.jupiter.api.Test;

/** The contract of {@link Vault}, clause by clause. Extend it and give an empty vault: nothing is skipped. */
public abstract class VaultContract {
    private static final BilanId ID = new BilanId("b-1");
    private static final Instant AT = Instant.parse("2026-11-25T10:15:30.123456Z");

    /** A vault without documents. */
    protected abstract Vault emptyVault();

    /** The same vault after a restart; the vault itself where it cannot be started again. */
    protected Vault reopened(Vault vault) {
        return vault;
    }

    @Test
    void required_E01_what_was_put_is_found_and_listed() {
        Vault vault = emptyVault();
        List<SealedDocument> documents = List.of(
                document(ID, "NOTES", 1, RetentionClass.BILAN_DOCUMENTS),
                document(ID, "NOTES", 2, RetentionClass.BILAN_DOCUMENTS),
                document(ID, "SYNTHESIS", 1, RetentionClass.SYNTHESIS),
                document(ID, "answers/é", 1, RetentionClass.BILAN_DOCUMENTS));
        for (int i = documents.size() - 1; i >= 0; i--) {
            assertThat(vault.put(documents.get(i))).isEqualTo(Put.KEPT);
        }
        vault.put(document(new BilanId("b-2"), "NOTES", 1, RetentionClass.BILAN_DOCUMENTS));
        for (SealedDocument each : documents) {
            assertThat(find(vault, each)).isEqualTo(new Found.Present(each));
        }
        assertThat(vault.list(ID))
                .containsExactlyElementsOf(
                        documents.stream().map(SealedDocument::header).toList());
        assertThat(vault.list(new BilanId("b-3"))).isEmpty();
    }

    @Test
    void required_E02_a_version_is_written_once() {
        Vault vault = emptyVault();
        SealedDocument first = document(ID, "NOTES", 1, RetentionClass.BILAN_DOCUMENTS);
        assertThat(vault.put(first)).isEqualTo(Put.KEPT);
        assertThat(vault.put(first)).isEqualTo(Put.ALREADY_THERE);
        assertThat(vault.put(new SealedDocument(first.header(), new byte[] {9})))
                .isEqualTo(Put.ALREADY_THERE);
        assertThat(find(vault, first)).isEqualTo(new Found.Present(first));
        assertThat(vault.list(ID)).hasSize(1);
    }

    @Test
    void required_E03_destroying_takes_a_class_of_a_bilan_and_no_other() {
        Vault vault = emptyVault();
        SealedDocument note = document(ID, "NOTES", 1, RetentionClass.BILAN_DOCUMENTS);
        SealedDocument synthesis = document(ID, "SYNTHESIS", 1, RetentionClass.SYNTHESIS);
        SealedDocument other = document(new BilanId("b-2"), "NOTES", 1, RetentionClass.BILAN_DOCUMENTS);
        List.of(note, document(ID, "NOTES", 2, RetentionClass.BILAN_DOCUMENTS), synthesis, other)
                .forEach(vault::put);
        assertThat(vault.destroy(ID, RetentionClass.BILAN_DOCUMENTS, AT))
                .isEqualTo(new DestructionMark(ID, RetentionClass.BILAN_DOCUMENTS, 2, AT));
        assertThat(find(vault, note)).isInstanceOf(Found.Destroyed.class);
        assertThat(find(vault, synthesis)).isEqualTo(new Found.Present(synthesis));
        assertThat(find(vault, other)).isEqualTo(new Found.Present(other));
        assertThat(vault.list(ID)).containsExactly(synthesis.header());
    }

    @Test
    void required_E04_destroyed_is_told_from_absent() {
        Vault vault = emptyVault();
        SealedDocument note = document(ID, "NOTES", 1, RetentionClass.BILAN_DOCUMENTS);
        assertThat(find(vault, note)).isEqualTo(new Found.Absent());
        DestructionMark mark = vault.destroy(ID, RetentionClass.BILAN_DOCUMENTS, AT);
        assertThat(mark.documents()).isZero();
        assertThat(find(vault, note)).isEqualTo(new Found.Destroyed(mark));
        assertThat(find(vault, document(ID, "SYNTHESIS", 1, RetentionClass.SYNTHESIS)))
                .isEqualTo(new Found.Absent());
    }

    @Test
    void required_E05_destroying_again_answers_the_first_mark() {
        Vault vault = emptyVault();
        vault.put(document(ID, "NOTES", 1, RetentionClass.BILAN_DOCUMENTS));
        DestructionMark mark = vault.destroy(ID, RetentionClass.BILAN_DOCUMENTS, AT);
        assertThat(vault.destroy(ID, RetentionClass.BILAN_DOCUMENTS, AT.plusSeconds(5)))
                .isEqualTo(mark);
    }

    @Test
    void required_E12_of_puts_and_a_destruction_at_once_nothing_survives() throws Exception {
        Vault vault = emptyVault();
        int rounds = 15;
        for (int round = 0; round < rounds; round++) {
            BilanId bilan = new BilanId("race-" + round);
            vault.put(document(bilan, "NOTES", 1, RetentionClass.BILAN_DOCUMENTS));
            Together.run(4, worker -> {
                if (worker == 0) {
                    vault.destroy(bilan, RetentionClass.BILAN_DOCUMENTS, AT);
                } else {
                    vault.put(document(bilan, "NOTES", 1 + worker, RetentionClass.BILAN_DOCUMENTS));
                }
                return worker;
            });
            assertThat(vault.list(bilan)).as("round %s", round).isEmpty();
            assertThat(vault.put(document(bilan, "LATE", 1, RetentionClass.BILAN_DOCUMENTS)))
                    .isEqualTo(Put.CLASS_DESTROYED);
            assertThat(vault.list(bilan)).isEmpty();
        }
    }

    @Test
    void required_E13_ids_differ_by_case_accent_and_blank() {
        Vault vault = emptyVault();
        List<SealedDocument> documents = List.of(
                document(ID, "notes", 1, RetentionClass.BILAN_DOCUMENTS),
                document(ID, "Notes", 1, RetentionClass.BILAN_DOCUMENTS),
                document(ID, "notés", 1, RetentionClass.BILAN_DOCUMENTS),
                document(ID, "notes ", 1, RetentionClass.BILAN_DOCUMENTS),
                document(new BilanId("B-1"), "notes", 1, RetentionClass.BILAN_DOCUMENTS),
                document(new BilanId("b-1 "), "notes", 1, RetentionClass.BILAN_DOCUMENTS));
        assertThat(documents).allSatisfy(each -> assertThat(vault.put(each)).isEqualTo(Put.KEPT));
        assertThat(documents).allSatisfy(each -> assertThat(find(vault, each)).isEqualTo(new Found.Present(each)));
        assertThat(vault.list(ID)).hasSize(4);
    }

    @Test
    void required_E14_all_of_it_holds_after_a_restart() {
        Vault vault = emptyVault();
        SealedDocument synthesis = document(ID, "SYNTHESIS", 1, RetentionClass.SYNTHESIS);
        vault.put(synthesis);
        DestructionMark mark = vault.destroy(ID, RetentionClass.BILAN_DOCUMENTS, AT);
        Vault again = reopened(vault);
        assertThat(find(again, synthesis)).isEqualTo(new Found.Present(synthesis));
        assertThat(again.destroy(ID, RetentionClass.BILAN_DOCUMENTS, AT.plusSeconds(1)))
                .isEqualTo(mark);
        assertThat(again.put(document(ID, "NOTES", 1, RetentionClass.BILAN_DOCUMENTS)))
                .isEqualTo(Put.CLASS_DESTROYED);
    }

    private static Found find(Vault vault, SealedDocument document) {
        return vault.find(document.header().id(), document.header().sort().retention());
    }

    private static SealedDocument document(BilanId bilan, String name, int version, RetentionClass retention) {
        DocumentHeader header = new DocumentHeader(
                "coop", new DocumentId(bilan, name, version), new DocumentHeader.Sort(DataKind.NOTES, retention, 1));
        return new SealedDocument(header, new byte[] {(byte) version, 0, -1, 127, -128});
    }
}
