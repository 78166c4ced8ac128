package org.bilan.examples.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After its documents are destroyed a bilan can still be proved, and nothing of them is left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DestroyedBilanTest {
    @TempDir
    Path folder;

    @Test
    void the_documents_are_gone_the_facts_remain_and_the_bundle_is_sound() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DestroyedBilan.run(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String said = bytes.toString(StandardCharsets.UTF_8);
        assertThat(said)
                .contains("before: ", "after: Destroyed", "certificate: destroyed on 2026-05-04 by clock")
                .contains("BILAN_DOCUMENTS: 1 documents, key ", "what remains:", "session held")
                .containsPattern("bundle.jsonl: sound: one bilan, 2026-0042, .*1 chain\\(s\\), 1\\d fact\\(s\\)")
                .containsPattern("bundle-altered.jsonl: ALTERED_FACT on line \\d+, bilan 2026-0042, version \\d+: ");
        assertThat(Files.readString(folder.resolve("bundle.jsonl"))).doesNotContain("Only the beneficiary");
        assertThat(said).doesNotContain("Only the beneficiary");
    }
}
