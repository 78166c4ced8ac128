package org.bilan.examples.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneBilanTest {
    private static List<String> printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OneBilan.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void two_proposals_place_all_nine_sessions() {
        assertThat(printed().stream().filter(line -> line.startsWith("  "))).hasSize(18);
        assertThat(printed().stream().filter(line -> line.contains("écart aux souhaits")))
                .hasSize(2);
    }

    @Test
    void what_stands_in_the_way_is_said_with_its_rule_and_with_what_would_free_it() {
        assertThat(printed())
                .contains("Aucun plan ne respecte à la fois :")
                .anyMatch(line -> line.contains("S-STA-01"))
                .anyMatch(line -> line.contains("absences de la consultante") && line.contains("→ sans cela"));
    }

    @Test
    void after_an_illness_only_the_sessions_of_that_week_move() {
        List<String> lines = printed();
        int illness = lines.indexOf("Malade du 16 au 20 mars");

        assertThat(lines.get(illness + 1)).startsWith("1 séance(s) déplacée(s) sur 9");
        assertThat(lines.subList(illness + 2, lines.size()))
                .hasSize(1)
                .first()
                .asString()
                .contains("19 mars 2026");
    }
}
