package org.bilan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.SideFact.BreachExplained;
import org.bilan.persistence.jdbc.H2Database;
import org.bilan.persistence.jdbc.JdbcBilanJournal;
import org.bilan.rules.Assessment;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuickstartTest {
    private static final BilanId DOSSIER = new BilanId("2026-0042");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    Path folder;

    @Test
    void the_shipped_story_gives_a_journal_a_calendar_file_and_a_report() throws IOException {
        Run run = Run.of(Shipped.writingTo(folder));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(Quickstart.DONE);
        assertThat(run.out()).contains("52 faits au journal, dont 52 nouveaux");
        assertThat(names(folder)).containsExactlyInAnyOrder("journal.mv.db", "seances.ics", "rapport.html");
        assertThat(journal(folder).version()).isEqualTo(52);
    }

    @Test
    void a_second_run_adds_nothing_and_writes_the_same_files() throws IOException {
        Run.of(Shipped.writingTo(folder));
        History first = journal(folder);
        String calendar = Files.readString(folder.resolve("seances.ics"));
        String report = Files.readString(folder.resolve("rapport.html"));
        Run second = Run.of(Shipped.writingTo(folder));
        assertThat(second.out()).contains("52 faits au journal, dont 0 nouveaux");
        assertThat(journal(folder)).isEqualTo(first);
        assertThat(folder.resolve("seances.ics")).hasContent(calendar);
        assertThat(folder.resolve("rapport.html")).hasContent(report);
    }

    @Test
    void another_story_under_the_same_dossier_is_refused_and_the_journal_stays_as_it_was() throws IOException {
        Run.of(Shipped.writingTo(folder));
        Path other = folder.resolve("autre.txt");
        Files.writeString(
                other, Files.readString(Shipped.STORY).replace("2026-03-10  entretien", "2026-03-11  entretien"));
        Settings settings = Shipped.writingTo(folder);
        Run run = Run.of(new Settings(other, settings.availability(), settings.answers(), settings.output()));
        assertThat(run.exitCode()).isEqualTo(Quickstart.REFUSED);
        assertThat(run.err()).contains("porte au rang 5").contains("2026-03-10");
        assertThat(journal(folder).version()).isEqualTo(52);
    }

    @Test
    void an_independent_reader_finds_the_planned_sessions_in_the_calendar_file() throws IOException {
        Run.of(Shipped.writingTo(folder));
        List<ICalendar> calendars =
                Biweekly.parse(Files.readString(folder.resolve("seances.ics"))).all();
        assertThat(calendars).hasSize(1);
        List<VEvent> events = calendars.get(0).getEvents();
        assertThat(events).hasSize(8);
        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .startsWith("2026-0042.preliminary-1@tilleuls.example")
                .doesNotHaveDuplicates();
        assertThat(start(events.get(0))).isEqualTo(LocalDateTime.of(2026, 4, 2, 9, 0));
        assertThat(length(events.get(0))).isEqualTo(Duration.ofHours(2));
        assertThat(events)
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).isEqualTo("Rendez-vous"));
    }

    @Test
    void the_report_shows_facts_windows_findings_hours_and_interests_in_french() throws IOException {
        Run.of(Shipped.writingTo(folder));
        assertThat(Files.readString(folder.resolve("rapport.html")))
                .contains("<html lang=\"fr\">", "Frise du bilan", "entretien d&#x27;accueil proposé")
                .contains("S-ACC-02 : jusqu&#x27;au 12 mars 2026", "19 h 45", "autres faits")
                .contains("restantes sur les heures convenues", "0 h 15", "Ordre des thèmes : SAEICR");
    }

    @Test
    void the_shipped_story_breaks_no_rule_on_any_day_that_it_names() throws Exception {
        Run.of(Shipped.writingTo(folder));
        List<Assessment> assessments =
                new WholeBilan(Inputs.read(Shipped.writingTo(folder)), journal(folder)).assessments();
        assertThat(assessments).hasSize(5).allSatisfy(day -> {
            assertThat(day.findings()).hasSizeGreaterThan(80);
            assertThat(day.breaches()).isEmpty();
        });
        assertThat(Files.readString(folder.resolve("rapport.html"))).doesNotContain("class=\"v breached\"");
    }

    @Test
    void rules_that_do_not_apply_are_folded_away_and_no_window_of_theirs_is_drawn() throws Exception {
        Run.of(Shipped.writingTo(folder));
        String report = Files.readString(folder.resolve("rapport.html"));
        String folded = report.substring(report.indexOf("<details"), report.indexOf("</details>"));
        assertThat(folded).contains("Sans objet pour ce bilan : 40", "L-CPF-01", "L-CON-05", "L-PUB-03");
        assertThat(report).doesNotContain("id=\"r-L-CPF-01\"", "class=\"v not_applicable\"", "bar not_applicable");
    }

    @Test
    void what_is_due_says_what_may_be_done() throws IOException {
        String untilTheOffer = Files.readString(Shipped.STORY)
                .lines()
                .filter(line -> !line.matches("202[67].*") || line.compareTo("2026-03-11") < 0)
                .map(line -> line.startsWith("évaluer le:") ? "évaluer le: 2026-03-12" : line)
                .collect(Collectors.joining("\n"));
        Path story = Files.writeString(folder.resolve("debut.txt"), untilTheOffer);
        Settings shipped = Shipped.writingTo(folder);
        Run run = Run.of(new Settings(story, shipped.availability(), shipped.answers(), shipped.output()));
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("rapport.html"))).contains("<p class=\"remedy\">→ ");
    }

    /** Without the consent the first session breaks the law; the reason behind it moves all that comes after. */
    @Test
    void what_breaks_the_law_is_recorded_with_the_reason_that_the_story_gives_and_else_as_entered_afterwards()
            throws IOException {
        String unlawful = Files.readString(Shipped.STORY).replace("2026-03-30  consentement donné\n", "");
        int session = rank(unlawful, "2026-04-07  séance");
        int late = rank(unlawful, "2026-04-07  attentes recueillies");
        String corrected = unlawful + "\n2027-02-01  correction d'un fait ; fait " + late;
        Run silent = Run.of(told("silent", corrected));
        assertThat(silent.err()).isEmpty();
        assertThat(journal(folder.resolve("silent")).events().get(session))
                .isEqualTo(new BreachExplained(LocalDate.of(2026, 4, 7), session, BreachReason.ENTERED_AFTERWARDS));
        assertThat(journal(folder.resolve("silent")).story())
                .as("the correction names its fact by the rank in the story")
                .noneMatch(fact -> fact.kind() == FactKind.EXPECTATIONS_RECORDED);

        Settings told =
                told("told", corrected + "\n2027-02-01  motif d'un écart ; fait " + session + " ; pièce attendue");
        Run first = Run.of(told);
        assertThat(first.err()).isEmpty();
        History history = journal(folder.resolve("told"));
        assertThat(history.events().get(session))
                .isEqualTo(new BreachExplained(LocalDate.of(2026, 4, 7), session, BreachReason.PROOF_TO_FOLLOW));
        assertThat(history.events())
                .hasSameSizeAs(journal(folder.resolve("silent")).events());
        Run second = Run.of(told);
        assertThat(second.out()).contains(history.version() + " faits au journal, dont 0 nouveaux");
        assertThat(journal(folder.resolve("told"))).isEqualTo(history);
        assertThat(Files.readString(folder.resolve("told").resolve("rapport.html")))
                .contains("L-CNS-01");
    }

    private Settings told(String name, String story) throws IOException {
        Path out = Files.createDirectories(folder.resolve(name));
        Settings shipped = Shipped.writingTo(out);
        return new Settings(
                Files.writeString(out.resolve("histoire.txt"), story),
                shipped.availability(),
                shipped.answers(),
                shipped.output());
    }

    /** The rank of the fact that a line begins with. */
    private static int rank(String story, String line) {
        List<String> facts =
                story.lines().filter(each -> each.matches("202[67]-.*")).toList();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).startsWith(line)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no line begins with " + line);
    }

    @Test
    void the_report_comes_in_english_too() throws IOException {
        Settings french = Shipped.writingTo(folder);
        Run run = Run.of(new Settings(
                french.story(), french.availability(), french.answers(), new Settings.Output(folder, Locale.UK)));
        assertThat(run.exitCode()).isEqualTo(Quickstart.DONE);
        assertThat(Files.readString(folder.resolve("rapport.html")))
                .contains("<html lang=\"en\">", "Timeline of the bilan", "left of the hours agreed");
    }

    private static History journal(Path folder) {
        try (H2Database database = H2Database.at(folder.resolve("journal"))) {
            return JdbcBilanJournal.open(database, Clock.systemUTC()).read(DOSSIER);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static LocalDateTime start(VEvent event) {
        return LocalDateTime.ofInstant(event.getDateStart().getValue().toInstant(), PARIS);
    }

    private static Duration length(VEvent event) {
        return Duration.between(
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant());
    }
}
