package org.bilan.examples.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontEndTest {
    @Test
    void a_saved_case_is_shown_to_four_roles_and_the_menu_changes_with_the_day(@TempDir Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrontEnd.run(folder.resolve("journal"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .contains("409 NOT_THEIRS « offre acceptée » ne revient pas à ce rôle : consultant·e.")
                .contains("409 AGAINST_THE_LAW « séance tenue » enfreindrait la loi : L-CNS-01")
                .contains("400 minutes (-120) must be a whole number, zero or more")
                .contains("\"role\":\"CONSULTANT\"", "\"role\":\"BENEFICIARY\"", "\"role\":\"FUNDER\"")
                .contains(
                        "\"role\":\"EMPLOYER\",\"roleLabel\":\"employeur\",\"asOf\":\"2026-04-08\",\"language\":\"fr\","
                                + "\"facts\":[]")
                .contains("# consultant·e, 8 avril 2026", "# consultant·e, 19 janvier 2027")
                .contains("# who looked", "FUNDER ATTENDANCE Verdict[permitted=true, rule=P60]")
                .contains("EMPLOYER DEADLINES Verdict[permitted=false, rule=DEFAULT]")
                .contains("[x] enregistrer une séance, dont la première démarre le bilan : séance tenue");
    }
}
