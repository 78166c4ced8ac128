package org.bilan.examples.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planted secrets are found nowhere in what the proof side gives out, at the most talkative level of the logs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CanaryTest {
    @TempDir
    Path folder;

    @Test
    void planted_secrets_are_found_in_no_bundle_matrix_report_reminder_log_or_exception() throws Exception {
        String said = run();
        assertThat(said)
                .as("it ran to its end and talked")
                .contains("END OF BUNDLE", "bilan-audit-1", "2026-0042", "JournalException", "may not have been sent")
                .contains("DEBUG org.bilan");
        assertThat(said).doesNotContain(CanaryRun.CANARY);
    }

    @Test
    void a_bundle_shows_nothing_that_tells_of_a_disability() throws Exception {
        String said = run();
        String bundle = said.substring(said.indexOf("BUNDLE\n"), said.indexOf("END OF BUNDLE"));
        assertThat(bundle)
                .contains("FIRST_CONTACT_MADE")
                .doesNotContain("DISABILITY", "FEASIBILITY", "NOTE", "OFFER_ACCEPTED");
    }

    private String run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                        "-Dorg.slf4j.simpleLogger.log.org.bilan=trace",
                        CanaryRun.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
