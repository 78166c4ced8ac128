package org.bilan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong files: every mistake is told at once, and nothing is written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongInputTest {
    private static final Path FIVE_MISTAKES = Path.of("src/test/resources/bad/five-mistakes.txt");

    @TempDir
    Path inputs;

    @Test
    void five_mistakes_in_a_story_are_told_with_line_field_value_and_what_was_expected() throws IOException {
        Run run = run(FIVE_MISTAKES, Shipped.AVAILABILITY, Shipped.ANSWERS);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("five-mistakes.txt : ligne 13, fait : « thé offert » ; attendu : un de :"
                                        + " premier contact, entretien d'accueil proposé, entretien d'accueil tenu"),
                        line -> assertThat(line)
                                .isEqualTo("five-mistakes.txt : ligne 14, date : « 2026-02-30 » ; attendu :"
                                        + " une date qui existe, comme 2026-03-02 ou 02/03/2026"),
                        line -> assertThat(line)
                                .isEqualTo("five-mistakes.txt : ligne 16, phase : « phase de conclusions » ; attendu :"
                                        + " un fait que les lignes précédentes permettent. La phase de conclusions"
                                        + " n'est pas ouverte : c'est la phase préliminaire qui l'est."),
                        line -> assertThat(line)
                                .isEqualTo("five-mistakes.txt : ligne 17, durée : « -2 h » ; attendu :"
                                        + " une durée positive comme 2 h 30 ou 150 min"),
                        line -> assertThat(line)
                                .isEqualTo("five-mistakes.txt : ligne 18, ligne : « le bilan avance bien » ; attendu :"
                                        + " « AAAA-MM-JJ fait ; détail », « clé: valeur » ou « # remarque »"));
    }

    @Test
    void an_empty_availability_is_refused() throws IOException {
        Run run = run(Shipped.STORY, file("vide.txt", ""), Shipped.ANSWERS);
        assertThat(run.err().lines())
                .containsExactly("vide.txt : ligne 1, fichier : «  » ; attendu :"
                        + " au moins une ligne d'ouverture, par exemple « lundi: 09:00-12:30 »");
    }

    @Test
    void answers_that_are_no_answers_are_told_one_by_one() throws IOException {
        Run run = run(Shipped.STORY, Shipped.AVAILABILITY, file("faux.csv", "item,answer\nR1,2\nZZ,3\nI1,99\nR1,3\n"));
        assertThat(run.err().lines())
                .containsExactly(
                        "faux.csv : ligne 3, item : « ZZ » ; item inconnu ; attendu : an item of interests-riasec 1.0.0",
                        "faux.csv : ligne 4, answer : « 99 » ; hors de l'échelle ; attendu : 1..5",
                        "faux.csv : ligne 5, item : « R1 » ; item déjà répondu ; attendu : one line per item, see line 2");
    }

    @Test
    void a_damaged_answers_file_is_refused_as_a_whole() throws IOException {
        Path damaged = inputs.resolve("abime.csv");
        Files.write(damaged, new byte[] {'i', 't', 'e', 'm', ',', 'a', (byte) 0xff, (byte) 0xfe, 0});
        Run run = run(Shipped.STORY, Shipped.AVAILABILITY, damaged);
        assertThat(run.err().lines()).containsExactly("abime.csv : le fichier doit être du texte en UTF-8");
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        Run run = run(inputs.resolve("absent.txt"), Shipped.AVAILABILITY, Shipped.ANSWERS);
        assertThat(run.err()).startsWith("absent.txt : le fichier ne peut pas être lu");
    }

    @Test
    void the_mistakes_of_all_three_files_are_told_together() throws IOException {
        Run run = run(FIVE_MISTAKES, file("vide.txt", ""), file("faux.csv", "item,answer\nZZ,3\n"));
        assertThat(run.err().lines()).hasSize(7);
    }

    /** Runs with a folder that must not come to be: where nothing is written there is no journal. */
    private Run run(Path story, Path availability, Path answers) throws IOException {
        Path out = inputs.resolve("out");
        Run run = Run.of(new Settings(story, availability, answers, new Settings.Output(out, Locale.FRANCE)));
        assertThat(run.exitCode()).isEqualTo(Quickstart.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
        return run;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(inputs.resolve(name), text);
    }
}
