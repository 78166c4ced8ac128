package org.bilan.examples.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TeamSeasonTest {

    @Test
    void a_coordinator_reads_loads_starts_and_what_has_no_place_and_why() {
        String text = run();

        assertThat(text)
                .contains("CHARGE DE L'ÉQUIPE", "QUI COMMENCE QUAND", "SANS PLACE")
                .contains("Contrôle : 0 règle enfreinte")
                .containsPattern("B-06  .*, 6 séances")
                .containsPattern("B-11  .*, Béatrice, 5 séances")
                .contains("B-09  aucune consultante qualifiée")
                .contains("B-10  impossible même sans les autres bilans")
                .containsPattern("B-0[78]  plus de place à côté des autres bilans");
    }

    @Test
    void the_same_season_gives_the_same_text() {
        assertThat(run()).isEqualTo(run());
    }

    private static String run() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TeamSeason.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
