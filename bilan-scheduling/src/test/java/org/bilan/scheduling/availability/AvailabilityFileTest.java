package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvailabilityFileTest {
    private static final String HEAD = "fuseau: Europe/Paris\n";

    private static Availability valid(String text) {
        return AvailabilityFile.parse(text)
                .fold(
                        problems -> {
                            throw new AssertionError(problems);
                        },
                        read -> read);
    }

    private static List<String> problems(String text) {
        return AvailabilityFile.parse(text)
                .fold(all -> all.map(AvailabilityProblem::toString).toJavaList(), read -> List.of("read as " + read));
    }

    @Test
    void a_file_in_French_is_read() {
        Availability read = valid("""
                # disponibilités de la consultante
                fuseau: Europe/Paris
                Lundi: 14:00-17:30, 9:00-12:30

                absence: 2026-12-21 .. 2027-01-03 congés d'hiver
                ouverture: 2026-11-07 09:00-12:00, 22h00-24h00
                """);

        assertThat(read.zone().getId()).isEqualTo("Europe/Paris");
        assertThat(read.weekly().on(DayOfWeek.MONDAY)).hasToString("[09:00-12:30, 14:00-17:30]");
        assertThat(read.absences())
                .containsExactly(new Absence(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3), "congés d'hiver"));
        assertThat(read.openings())
                .hasSize(2)
                .last()
                .hasToString("ExceptionalOpening[date=2026-11-07, hours=22:00-24:00]");
    }

    @Test
    void English_words_and_the_mark_and_line_ends_of_other_systems_are_read_alike() {
        assertThat(valid("\uFEFFtimezone: Europe/Paris\r\nmonday: 09:00-12:00\r\nopening: 2026-11-07 09:00-12:00\r\n"))
                .isEqualTo(valid(HEAD + "lundi: 09:00-12:00\nouverture: 2026-11-07 09:00-12:00\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lundy: 09:00-12:00              | lundy  | lundy              | a day of the week, timezone, absence or opening",
                "lundi 09h                       | fichier| lundi 09h          | a line \"field: value\"",
                "lundi: 9-12                     | lundi  | 9-12               | hours like 09:00-12:30, between commas",
                "lundi: 25:00-26:00              | lundi  | 25:00-26:00        | hours like 09:00-12:30, between commas",
                "lundi: 09:60-12:00              | lundi  | 09:60-12:00        | hours like 09:00-12:30, between commas",
                ": 09:00-12:00                   | ``     | ``                 | a day of the week, timezone, absence or opening",
                "lundi: 24:00-24:00              | lundi  | 24:00-24:00        | hours like 09:00-12:30, between commas",
                "lundi: 09:00-24:01              | lundi  | 09:00-24:01        | hours like 09:00-12:30, between commas",
                "lundi: 09:00-00:00              | lundi  | 09:00-00:00        | an end after the start",
                "lundi: 12:00-09:00              | lundi  | 12:00-09:00        | an end after the start",
                "lundi: 09:00-09:00              | lundi  | 09:00-09:00        | an end after the start",
                "lundi: 09:00-12:00, 11:00-13:00 | lundi  | 09:00-12:00, 11:00-13:00 | hours that do not overlap",
                "ouverture: 2026-11-07 09:00-12:00, 11:00-13:00 | ouverture | 09:00-12:00, 11:00-13:00 | hours that do not overlap",
                "absence: 2026-02-30 .. 2026-03-02 | absence | 2026-02-30      | a date that exists, like 2026-12-21",
                "absence: 2026-03-02 .. 2026-03-01 | absence | 2026-03-02 .. 2026-03-01 | an end after the start",
                "absence: 2026-03-02             | absence| 2026-03-02         | two dates, like 2026-12-21 .. 2027-01-03",
                "ouverture: 2026-03-02           | ouverture | 2026-03-02      | a date and hours, like 2026-11-07 09:00-12:00",
                "ouverture: 02/03/2026 09:00-12:00 | ouverture | 02/03/2026    | a date that exists, like 2026-12-21",
                "fuseau: Europe/Lutèce           | fuseau | Europe/Lutèce      | a known time zone, for example Europe/Paris",
            })
    void a_broken_line_is_said_with_its_number_field_value_and_what_was_expected(
            String line, String field, String value, String expected) {
        String text = (line.startsWith("fuseau") ? "" : HEAD) + "mardi: 09:00-12:00\n" + line;
        int number = (int) text.lines().count();

        assertThat(problems(text))
                .containsExactly("line " + number + ", " + field + ": \"" + value + "\"; expected: " + expected);
    }

    @Test
    void a_weekday_or_a_zone_given_twice_is_said() {
        assertThat(problems(HEAD + "lundi: 09:00-12:00\nmonday: 14:00-16:00\ntimezone: Europe/Paris"))
                .containsExactly(
                        "line 3, monday: \"14:00-16:00\"; expected: this field only once",
                        "line 4, timezone: \"Europe/Paris\"; expected: this field only once");
    }

    @Test
    void all_problems_come_at_once_in_the_order_of_the_lines() {
        assertThat(problems("lundi: 12:00-09:00, 8-9\nsomedi: 9\nabsence: hier .. demain\n"))
                .extracting(problem -> problem.substring(0, 6))
                .containsExactly("line 1", "line 1", "line 2", "line 3", "line 3", "line 3");
    }

    @Test
    void an_empty_file_and_one_that_opens_nothing_say_so() {
        assertThat(problems(""))
                .containsExactly(
                        "line 1, fichier: \"\"; expected: at least one line with hours, for example \"monday: 09:00-12:30\"");
        assertThat(problems("# rien\n\n")).hasSize(1);
        assertThat(problems(HEAD + "absence: 2026-01-01 .. 2026-01-02")).hasSize(1);
    }

    @Test
    void a_file_without_a_zone_says_so() {
        assertThat(problems("lundi: 09:00-12:00"))
                .containsExactly("line 1, fichier: \"\"; expected: a line \"timezone: Europe/Paris\"");
    }

    @Test
    void openings_that_overlap_or_fall_on_an_absence_are_said() {
        assertThat(problems(HEAD
                        + "ouverture: 2026-11-07 09:00-12:00\nouverture: 2026-11-07 11:00-13:00\n"
                        + "ouverture: 2026-11-08 09:00-10:00, 11:00-12:00\nabsence: 2026-11-08 .. 2026-11-09"))
                .containsExactly(
                        "line 3, ouverture: \"11:00-13:00\"; expected: hours that do not overlap",
                        "line 4, ouverture: \"2026-11-08\"; expected: a day outside all absences");
    }

    @Test
    void an_hour_that_cannot_be_read_does_not_hide_that_the_others_overlap() {
        assertThat(problems(HEAD + "lundi: 09:00-12:00, 9-12, 11:00-13:00"))
                .containsExactly(
                        "line 2, lundi: \"9-12\"; expected: hours like 09:00-12:30, between commas",
                        "line 2, lundi: \"09:00-12:00, 11:00-13:00\"; expected: hours that do not overlap");
    }

    @Test
    void an_hour_that_cannot_be_read_does_not_hide_that_the_day_is_in_an_absence() {
        assertThat(problems(HEAD + "ouverture: 2026-11-08 9-12, 14:00-15:00\nabsence: 2026-11-08 .. 2026-11-09"))
                .containsExactly(
                        "line 2, ouverture: \"9-12\"; expected: hours like 09:00-12:30, between commas",
                        "line 2, ouverture: \"2026-11-08\"; expected: a day outside all absences");
    }

    @Test
    void an_opening_in_an_absence_is_said_before_what_is_wrong_on_later_lines() {
        assertThat(problems(HEAD + "ouverture: 2026-11-08 09:00-10:00\nabsence: 2026-11-08 .. 2026-11-08\nlundy: 9"))
                .extracting(problem -> problem.substring(0, 6))
                .containsExactly("line 2", "line 4");
    }

    @Test
    void hours_from_midnight_to_midnight_are_read() {
        assertThat(valid(HEAD + "lundi: 00:00-01:00, 23:00-24:00").weekly().on(DayOfWeek.MONDAY))
                .hasToString("[00:00-01:00, 23:00-24:00]");
    }

    @Test
    void a_file_is_printed_in_French_and_in_one_order() {
        assertThat(AvailabilityFile.print(valid("""
                        opening: 2026-11-07 9:00-12:00, 22h00-24h00
                        absence: 2026-12-21 .. 2027-01-03 congés d'hiver
                        absence: 2026-05-15 .. 2026-05-15
                        tuesday: 14:00-18:00
                        monday: 14:00-17:30, 9:00-12:30
                        timezone: Europe/Paris
                        """))).isEqualTo("""
                        fuseau: Europe/Paris
                        lundi: 09:00-12:30, 14:00-17:30
                        mardi: 14:00-18:00
                        absence: 2026-12-21 .. 2027-01-03 congés d'hiver
                        absence: 2026-05-15 .. 2026-05-15
                        ouverture: 2026-11-07 09:00-12:00
                        ouverture: 2026-11-07 22:00-24:00
                        """);
    }

    @Test
    void a_problem_is_said_in_French_too() {
        AvailabilityProblem problem =
                AvailabilityFile.parse(HEAD + "lundy: 9").getError().head();

        assertThat(problem.in(Locale.FRANCE))
                .isEqualTo(
                        "ligne 2, lundy : « lundy » ; attendu : un jour de la semaine, fuseau, absence ou ouverture");
    }
}
