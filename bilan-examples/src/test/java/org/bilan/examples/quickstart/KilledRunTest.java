package org.bilan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job in a process of its own, killed by the operating system ({@code kill -9}) after some facts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledRunTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 26, 51})
    void what_a_killed_run_left_out_the_next_one_adds_and_nothing_is_doubled(int facts) throws Exception {
        killAfter(facts);
        assertThat(folder.resolve("rapport.html")).doesNotExist();
        Run next = Run.of(Shipped.writingTo(folder));
        assertThat(next.exitCode()).isEqualTo(Quickstart.DONE);
        assertThat(next.out()).containsPattern("52 faits au journal, dont \\d+ nouveaux");
        assertThat(added(next)).isBetween(0, 52 - facts);
        assertThat(Files.readString(folder.resolve("rapport.html"))).contains("19 h 45");
    }

    private void killAfter(int facts) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader()) {
            String expected = "fait " + facts + "/";
            String line = lines.readLine();
            while (line != null && !line.startsWith(expected)) {
                line = lines.readLine();
            }
            process.destroyForcibly().waitFor();
            assertThat(line).as("the fact after which it was killed").isNotNull();
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dbilan.story=" + Shipped.STORY,
                "-Dbilan.availability=" + Shipped.AVAILABILITY,
                "-Dbilan.answers=" + Shipped.ANSWERS,
                "-Dbilan.out=" + folder,
                Quickstart.class.getName());
    }

    private static int added(Run run) {
        String words = run.out().replaceAll("(?s).*dont (\\d+) nouveaux.*", "$1");
        return Integer.parseInt(words);
    }
}
