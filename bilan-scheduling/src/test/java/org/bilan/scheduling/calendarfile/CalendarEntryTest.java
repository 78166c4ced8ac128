package org.bilan.scheduling.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.bilan.scheduling.availability.TimeSlot;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarEntryTest {
    private static final TimeSlot SLOT =
            new TimeSlot(LocalDate.of(2026, 10, 5), LocalTime.of(9, 0), 60, ZoneId.of("Europe/Paris"));

    private static String file(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//FR\r\nBEGIN:VEVENT\r\nDTSTAMP:20260101T000000Z\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static List<String> problems(String text) {
        return CalendarFile.read(text)
                .fold(
                        problems -> problems.map(CalendarProblem::toString).asJava(),
                        entries -> List.of(entries.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\\,b', 'a,b'",
        "'a\\;b\\\\c', 'a;b\\c'",
        "'a\\nb\\Nc', 'a\nb\nc'",
        "'end\\', 'end\\'",
        "'plain', 'plain'"
    })
    void what_is_escaped_in_an_id_is_read_as_it_was_meant(String written, String meant) {
        String text = file("UID:" + written, "DTSTART;TZID=Europe/Paris:20261005T090000", "DURATION:PT1H");

        assertThat(CalendarFile.read(text).get()).containsExactly(new CalendarEntry(meant, 0, SLOT, false));
    }

    @Test
    void of_one_id_the_higher_revision_replaces_the_lower_and_an_equal_one_too() {
        CalendarEntry second = new CalendarEntry("a", 2, SLOT, false);

        assertThat(second.replaces(new CalendarEntry("a", 1, SLOT, false))).isTrue();
        assertThat(second.replaces(new CalendarEntry("a", 2, SLOT, true))).isTrue();
        assertThat(second.replaces(new CalendarEntry("a", 3, SLOT, false))).isFalse();
        assertThat(second.replaces(new CalendarEntry("b", 1, SLOT, false))).isFalse();
    }

    @Test
    void an_entry_may_last_until_midnight_and_not_a_minute_longer() {
        String start = "DTSTART;TZID=Europe/Paris:20261005T090000";

        assertThat(CalendarFile.read(file("UID:a", start, "DURATION:PT15H"))
                        .get()
                        .get(0)
                        .slot()
                        .minutes())
                .isEqualTo(900);
        assertThat(problems(file("UID:a", start, "DURATION:PT15H1M")))
                .containsExactly("VEVENT a DTEND: \"2026-10-05T09:00 + 901\"; expected: an end after the start");
        assertThat(problems(file("UID:a", start, "DURATION:PT0S"))).hasSize(1);
        assertThat(problems(file("UID:a", start.replace("0900", "0930").replace("3000", "3001"), "DURATION:PT1H")))
                .as("a start within a minute")
                .hasSize(1);
    }

    @Test
    void without_an_id_it_cannot_be_known_again() {
        assertThat(problems(file("DTSTART;TZID=Europe/Paris:20261005T090000", "DURATION:PT1H")))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("VEVENT: \"\"; expected:"));
    }

    @Test
    void no_calendar_at_all_is_one_problem() {
        assertThat(problems("")).hasSize(1);
    }

    @Test
    void bounds_that_let_nothing_in_are_refused() {
        assertThat(new ImportBounds(1, 1).mostOctets()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportBounds(0, 1))
                .withMessageContaining("mostOctets (0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportBounds(1, 0))
                .withMessageContaining("mostOccurrences (0)");
    }
}
