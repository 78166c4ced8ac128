package org.bilan.examples.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bilan.examples.quickstart.Quickstart;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof of the bilan that the quickstart leaves, as an auditor would look at it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofShowTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/bilan/examples/quickstart");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void the_bundle_of_the_quickstart_is_sound_and_one_byte_of_it_changed_is_named() throws Exception {
        quickstart();
        String said = show();
        System.out.println(said);
        assertThat(said)
                .contains("preuve.jsonl: sound: one bilan", "1 chain(s), 52 fact(s)", "1 checkpoint(s)")
                .containsPattern(
                        "preuve-alteree.jsonl: ALTERED_FACT on line \\d+, bilan [^,]+, version \\d+: the fact was")
                .contains("Qualiopi, audit du 2027-11-20, référentiel OF_2026")
                .contains(" 5 Objectifs opérationnels et évaluables : couvert")
                .contains("BPF 2026, CERFA_10443_17, à déposer le 2027-04-30", "F-3 e, bilans de compétences : 1 ;");
        String[] files = {
            folder.resolve("preuve.jsonl").toString(),
            folder.resolve("cles-publiques.txt").toString()
        };
        assertThat(VerifyBundle.run(files, System.out)).isEqualTo(VerifyBundle.SOUND);
        files[0] = folder.resolve("preuve-alteree.jsonl").toString();
        assertThat(VerifyBundle.run(files, System.out)).isEqualTo(VerifyBundle.FLAWED);
        assertThat(VerifyBundle.run(new String[0], System.out)).isEqualTo(VerifyBundle.NOT_ASKED_RIGHT);
        assertThat(Files.readAllLines(folder.resolve("preuve.jsonl"))).hasSize(56);
    }

    private String show() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProofShow.run(
                new String[] {folder.toString(), "2027-11-20", "2026"},
                CLOCK,
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private void quickstart() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dbilan.story=" + RESOURCES.resolve("histoire.txt"),
                        "-Dbilan.availability=" + RESOURCES.resolve("disponibilites.txt"),
                        "-Dbilan.answers=" + RESOURCES.resolve("reponses.csv"),
                        "-Dbilan.out=" + folder,
                        "-Dbilan.lang=fr",
                        Quickstart.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
