package org.bilan.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bilan.testkit.SamplePapers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper from outside is read whole or not at all, and all that is wrong is told at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperReaderTest {
    private static final String HUGE = "1e20000000";

    @ParameterizedTest
    @EnumSource
    void a_good_paper_comes_in_as_it_was_written(PaperKind kind) {
        Paper paper = SamplePapers.complete(kind);
        assertThat(PaperReader.read(kind.name(), "1", paper.entries()).get()).isEqualTo(paper);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Map<String, String> entries = Map.of(
                "AMOUNT_INCLUDING_TAX", HUGE,
                "PLANNED_START", "2026-02-30",
                "PLANNED_END", "9".repeat(41),
                "MODES", "a\u0000b",
                "PROVIDER", "x".repeat(PaperReader.MAX_TEXT + 1),
                "REGISTRATION", "Organisme agréé par l'Etat",
                "AGREED_MINUTES", "0",
                "FAVOURITE_COLOUR", "blue");
        assertThat(problems("QUOTE", "1.5", entries))
                .containsExactlyInAnyOrder(
                        "version: A_VERSION",
                        "AMOUNT_INCLUDING_TAX: AN_AMOUNT",
                        "PLANNED_START: A_DAY",
                        "PLANNED_END: A_SHORTER_TEXT",
                        "MODES: PLAIN_CHARACTERS",
                        "PROVIDER: A_SHORTER_TEXT",
                        "REGISTRATION: THE_REGISTRATION_SENTENCE",
                        "AGREED_MINUTES: MINUTES",
                        "FAVOURITE_COLOUR: A_KNOWN_MENTION");
    }

    @Test
    void an_unknown_kind_does_not_hide_what_else_is_wrong() {
        assertThat(problems("LETTER", "", Map.of("A", "\u202Eabc")))
                .containsExactly("kind: A_KNOWN_KIND", "version: A_VERSION", "A: PLAIN_CHARACTERS");
    }

    @Test
    void times_are_read_as_times() {
        assertThat(problems("ATTENDANCE_RECORD", "1", Map.of("STARTED_AT", "25:00", "ENDED_AT", "10:30:00")))
                .containsExactly("ENDED_AT: A_TIME", "STARTED_AT: A_TIME");
        assertThat(problems("ATTENDANCE_RECORD", "1", Map.of("STARTED_AT", "10:30")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10000", "1e3", "٣", " 1", "1 ", "01", "9999999999999999999999"})
    void what_is_no_version_is_refused_as_text(String version) {
        assertThat(problems("QUOTE", version, Map.of())).containsExactly("version: A_VERSION");
    }

    @ParameterizedTest
    @CsvSource({
        "1850.00,true",
        "0,true",
        "999999999.99,true",
        "1850.001,false",
        "-1,false",
        "1e3,false",
        "1000000000,false"
    })
    void amounts_are_judged_before_they_are_read(String amount, boolean right) {
        assertThat(problems("QUOTE", "1", Map.of("AMOUNT_INCLUDING_TAX", amount))
                        .isEmpty())
                .isEqualTo(right);
    }

    @Test
    void limits_are_inclusive() {
        String longest = "x".repeat(PaperReader.MAX_TEXT);
        assertThat(problems("QUOTE", "9999", Map.of("MODES", longest))).isEmpty();
        assertThat(problems("QUOTE", "1", Map.of("MODES", longest + "x"))).containsExactly("MODES: A_SHORTER_TEXT");
        assertThat(problems("QUOTE", "1", Map.of("PLANNED_END", "9".repeat(PaperReader.MAX_NUMBER))))
                .containsExactly("PLANNED_END: A_DAY");
        assertThat(problems("LETTER", "1", Map.of("n".repeat(PaperReader.MAX_NAME), "x")))
                .containsExactly("kind: A_KNOWN_KIND");
        assertThat(problems("LETTER", "1", Map.of("n".repeat(PaperReader.MAX_NAME + 1), "x")))
                .hasSize(2);
        assertThat(problems("LETTER", "1", many(PaperReader.MAX_ENTRIES))).containsExactly("kind: A_KNOWN_KIND");
        assertThat(problems("QUOTE", "1", many(PaperReader.MAX_ENTRIES + 1))).containsExactly("entries: FEWER_ENTRIES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0007", "\u001B[31m", "\u202E", "\u2066", "\u200F", "\uD800", "a\uDC00b", "\uFFFF", "\u0085"})
    void characters_that_deceive_are_refused(String text) {
        assertThat(problems("QUOTE", "1", Map.of("MODES", "a" + text))).containsExactly("MODES: PLAIN_CHARACTERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é\tà\nô\r\n", "\uD83C\uDF33", "مرحبا", "e\u0301", " a"})
    void characters_of_any_writing_are_taken(String text) {
        assertThat(problems("QUOTE", "1", Map.of("MODES", text))).isEmpty();
    }

    @Test
    void blank_text_is_a_mention_that_is_not_there() {
        Paper paper = PaperReader.read("QUOTE", "1", Map.of("PLANNED_START", " ", "MODES", "x"))
                .get();
        assertThat(paper.entries()).containsOnlyKeys("MODES");
    }

    @Test
    void what_is_shown_back_is_short_and_has_no_control_character() {
        PaperProblem problem = PaperReader.read("QUOTE", "1", Map.of("MODES", "a\n\u001B" + "b".repeat(500)))
                .getError()
                .head();
        assertThat(problem.value()).hasSize(PaperProblem.SHOWN).startsWith("a\uFFFD\uFFFDb");
        assertThat(problem.toString()).isEqualTo("MODES: PLAIN_CHARACTERS");
    }

    @Test
    void a_huge_number_is_refused_before_it_is_read() {
        assertThat(Form.AMOUNT.accepts(HUGE)).isFalse();
        assertThat(Form.MINUTES.accepts(HUGE)).isFalse();
        assertThat(Form.MINUTES.accepts("999999")).isTrue();
        assertThat(Form.MINUTES.accepts("1000000")).isFalse();
        assertThat(Form.DAY.accepts("0000-01-01")).isFalse();
        assertThat(Form.DAY.accepts("2028-02-29")).isTrue();
        assertThat(Form.SIGNATURE.accepts(" ")).isFalse();
    }

    private static List<String> problems(String kind, String version, Map<String, String> entries) {
        Map<String, String> before = new HashMap<>(entries);
        List<String> problems = PaperReader.read(kind, version, entries)
                .fold(all -> all.map(PaperProblem::toString).asJava(), paper -> List.of());
        assertThat(entries).isEqualTo(before);
        return problems;
    }

    private static Map<String, String> many(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(i -> "N" + i, i -> "x", (a, b) -> a, TreeMap::new));
    }
}
