package org.bilan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bilan.examples.quickstart.InMemoryBilan;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Finding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The README shows what is compiled and run. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path EXAMPLE = Path.of("src/main/java/org/bilan/examples/quickstart/InMemoryBilan.java");

    @Test
    void the_example_of_the_readme_is_the_one_that_is_compiled() throws IOException {
        assertThat(Files.readString(README)).contains("```java\n" + region(EXAMPLE) + "\n```");
    }

    @Test
    void the_example_of_the_readme_says_what_it_claims() {
        List<Finding.Due> agenda = InMemoryBilan.agendaAfterFirstContact(Clock.systemUTC());
        assertThat(agenda).singleElement().satisfies(due -> {
            assertThat(due.norm().id()).isEqualTo("S-ACC-02");
            assertThat(due.awaited()).isEqualTo(FactKind.INTAKE_INTERVIEW_OFFERED);
            assertThat(due.window().latest()).contains(LocalDate.of(2026, 3, 12));
        });
    }

    @Test
    void the_readme_shows_two_commands_and_stays_short() throws IOException {
        List<String> lines = Files.readAllLines(README);
        assertThat(lines.stream().filter(line -> line.startsWith("mvn "))).hasSize(2);
        assertThat(lines).hasSizeLessThanOrEqualTo(120);
    }

    private static String region(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int begin = lines.indexOf("        // tag::readme[]");
        int end = lines.indexOf("        // end::readme[]");
        assertThat(begin).isNotNegative().isLessThan(end);
        return String.join("\n", lines.subList(begin + 1, end)).stripIndent();
    }
}
