package org.bilan.scheduling.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.calendarfile.BusyCalendar.Question;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BusyCalendarTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Question OCTOBER =
            Question.of(PARIS, Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z"));

    private static String file(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//FR\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    private static List<String> read(String text) {
        return read(text, OCTOBER);
    }

    private static List<String> read(String text, Question question) {
        return BusyCalendar.parse(text, question)
                .fold(
                        problems -> problems.map(CalendarProblem::toString).asJava(),
                        busy -> busy.stream()
                                .map(time -> time.span() + " " + time.kind())
                                .toList());
    }

    @Test
    void a_weekly_entry_without_an_end_keeps_its_wall_time_over_the_clock_change_and_stops_at_the_period() {
        assertThat(read(file(event(
                        "DTSTART;TZID=Europe/Paris:20260907T090000",
                        "DTEND;TZID=Europe/Paris:20260907T103000",
                        "RRULE:FREQ=WEEKLY",
                        "EXDATE;TZID=Europe/Paris:20261012T090000"))))
                .containsExactly(
                        "2026-10-05T07:00:00Z/2026-10-05T08:30:00Z BUSY",
                        "2026-10-19T07:00:00Z/2026-10-19T08:30:00Z BUSY",
                        "2026-10-26T08:00:00Z/2026-10-26T09:30:00Z BUSY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n ", "\r\n\t", "\n ", "\n\t"})
    void a_file_says_the_same_wherever_its_lines_are_folded(String fold) {
        String ending = fold.substring(0, fold.length() - 1);
        String whole = file(
                        event(
                                "SUMMARY:Réunion\\, un titre assez long pour être plié : BEGIN:VEVENT END:VEVENT",
                                "DTSTART;TZID=Europe/Paris:20261005T090000",
                                "DURATION:PT1H",
                                "RRULE:FREQ=WEEKLY;UNTIL=20261012T070000Z"),
                        "BEGIN:VFREEBUSY",
                        "UID:2",
                        "DTSTAMP:20260101T000000Z",
                        "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261020T080000Z/20261020T090000Z,20261021T080000Z/PT1H",
                        "END:VFREEBUSY")
                .replace("\r\n", ending);
        for (int width = 1; width < 80; width++) {
            String folded =
                    Pattern.compile(".{" + width + "}(?=.)").matcher(whole).replaceAll("$0" + fold);
            assertThat(read(folded))
                    .as("lines of " + width)
                    .containsExactly(
                            "2026-10-05T07:00:00Z/2026-10-05T08:00:00Z BUSY",
                            "2026-10-12T07:00:00Z/2026-10-12T08:00:00Z BUSY",
                            "2026-10-20T08:00:00Z/2026-10-20T09:00:00Z UNAVAILABLE",
                            "2026-10-21T08:00:00Z/2026-10-21T09:00:00Z UNAVAILABLE");
        }
    }

    @Test
    void an_entry_that_begins_in_small_letters_is_refused_and_never_left_out() {
        String small = event("DTSTART:20261005T080000Z", "DURATION:PT1H")
                .replace("BEGIN:", "begin:")
                .replace("END:", "end:");

        assertThat(read(file(small)))
                .containsExactly(
                        "VCALENDAR: \"Error at line 4:begin in small letters\"; expected: a whole calendar, from BEGIN to END");
    }

    @ParameterizedTest
    @CsvSource({
        "P1D, 2026-10-25T08:00:00Z",
        "PT24H, 2026-10-25T07:00:00Z",
        "P1DT2H, 2026-10-25T10:00:00Z",
        "+PT90M, 2026-10-24T08:30:00Z",
        "P1W, 2026-10-31T08:00:00Z"
    })
    void days_last_by_the_clock_and_hours_by_themselves(String duration, String end) {
        assertThat(read(file(event("DTSTART;TZID=Europe/Paris:20261024T090000", "DURATION:" + duration))))
                .containsExactly("2026-10-24T07:00:00Z/" + end + " BUSY");
    }

    @ParameterizedTest
    @CsvSource({
        "DURATION:-PT1M, VEVENT 1 DURATION",
        "DURATION:-P1D, VEVENT 1 DURATION",
        "DURATION:an hour, VEVENT 1 DURATION",
        "DTEND:20261005T075900Z, VEVENT 1 DTEND"
    })
    void what_ends_before_it_starts_is_a_problem(String line, String place) {
        assertThat(read(file(event("DTSTART:20261005T080000Z", line))))
                .singleElement()
                .asString()
                .startsWith(place);
    }

    @Test
    void what_ends_as_it_starts_takes_no_time() {
        assertThat(read(file(event("DTSTART:20261005T080000Z", "DTEND:20261005T080000Z"))))
                .isEmpty();
        assertThat(read(file(event("DTSTART:20261005T080000Z"), event("DTSTART:20261005T080000Z", "DURATION:PT0S"))))
                .isEmpty();
    }

    @Test
    void a_file_may_be_as_large_as_its_bound_in_octets_and_no_larger() {
        String text = file(event("SUMMARY:é", "DTSTART:20261005T080000Z", "DURATION:PT1H"));
        int octets = text.length() + 1;
        Span period = OCTOBER.period();

        assertThat(read(text, new Question(PARIS, period, new ImportBounds(octets, 10))))
                .containsExactly("2026-10-05T08:00:00Z/2026-10-05T09:00:00Z BUSY");
        assertThat(read(text, new Question(PARIS, period, new ImportBounds(octets - 1, 10))))
                .singleElement()
                .asString()
                .contains("a smaller file");
    }

    @Test
    void components_may_lie_in_each_other_eight_deep_and_no_deeper() {
        assertThat(read(file(nested(7)))).isEmpty();
        assertThat(read(file(nested(8)))).singleElement().asString().contains("more than 8 levels");
    }

    private static String nested(int levels) {
        return "BEGIN:X-BOX\r\n".repeat(levels) + "END:X-BOX\r\n".repeat(levels - 1) + "END:X-BOX";
    }

    @Test
    void an_occurrence_that_was_moved_replaces_its_own_and_an_end_in_UTC_is_an_end() {
        assertThat(read(file(
                        event(
                                "DTSTART;TZID=Europe/Paris:20261005T090000",
                                "DURATION:PT1H",
                                "RRULE:FREQ=WEEKLY;UNTIL=20261012T070000Z"),
                        event(
                                "RECURRENCE-ID;TZID=Europe/Paris:20261012T090000",
                                "DTSTART;TZID=Europe/Paris:20261013T140000",
                                "DURATION:PT1H"))))
                .containsExactly(
                        "2026-10-05T07:00:00Z/2026-10-05T08:00:00Z BUSY",
                        "2026-10-13T12:00:00Z/2026-10-13T13:00:00Z BUSY");
    }

    @Test
    void what_is_free_or_called_off_does_not_count_and_kinds_are_kept_apart() {
        assertThat(read(file(
                        event("DTSTART:20261005T080000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"),
                        event("DTSTART:20261006T080000Z", "DURATION:PT1H", "STATUS:CANCELLED"),
                        event("DTSTART:20261007T080000Z", "DURATION:PT2H", "STATUS:TENTATIVE"),
                        event("DTSTART:20261007T083000Z", "DURATION:PT1H"),
                        event("DTSTART;VALUE=DATE:20261010"),
                        "BEGIN:VFREEBUSY\r\nUID:f\r\nDTSTAMP:20260101T000000Z",
                        "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261008T080000Z/PT1H,20261008T100000Z/20261008T110000Z",
                        "FREEBUSY;FBTYPE=FREE:20261009T080000Z/PT1H",
                        "END:VFREEBUSY")))
                .containsExactly(
                        "2026-10-07T08:00:00Z/2026-10-07T08:30:00Z TENTATIVE",
                        "2026-10-07T08:30:00Z/2026-10-07T09:30:00Z BUSY",
                        "2026-10-07T09:30:00Z/2026-10-07T10:00:00Z TENTATIVE",
                        "2026-10-08T08:00:00Z/2026-10-08T09:00:00Z UNAVAILABLE",
                        "2026-10-08T10:00:00Z/2026-10-08T11:00:00Z UNAVAILABLE",
                        "2026-10-09T22:00:00Z/2026-10-10T22:00:00Z BUSY");
    }

    @Test
    void an_availability_of_higher_priority_decides_over_its_span() {
        String week = String.join(
                "\r\n",
                "BEGIN:VAVAILABILITY\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nPRIORITY:5",
                "DTSTART:20261005T000000Z\r\nDTEND:20261007T000000Z",
                "BEGIN:AVAILABLE\r\nUID:b\r\nDTSTAMP:20260101T000000Z",
                "DTSTART:20261005T080000Z\r\nDTEND:20261005T100000Z\r\nRRULE:FREQ=DAILY",
                "END:AVAILABLE\r\nEND:VAVAILABILITY");
        String trip = String.join(
                "\r\n",
                "BEGIN:VAVAILABILITY\r\nUID:c\r\nDTSTAMP:20260101T000000Z\r\nPRIORITY:1\r\nBUSYTYPE:BUSY",
                "DTSTART:20261006T000000Z\r\nDTEND:20261006T120000Z\r\nEND:VAVAILABILITY");

        assertThat(read(file(week, trip)))
                .containsExactly(
                        "2026-10-05T00:00:00Z/2026-10-05T08:00:00Z UNAVAILABLE",
                        "2026-10-05T10:00:00Z/2026-10-06T00:00:00Z UNAVAILABLE",
                        "2026-10-06T00:00:00Z/2026-10-06T12:00:00Z BUSY",
                        "2026-10-06T12:00:00Z/2026-10-07T00:00:00Z UNAVAILABLE");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_half_imported() {
        assertThat(read(file(
                        event("DTSTART:20261005T080000Z", "DTEND:20261005T070000Z"),
                        event("DTSTART;TZID=Mars/Olympus:20261005T080000", "DURATION:PT1H"),
                        event("DTSTART:20261305T080000Z", "DURATION:PT1H"),
                        event("DTSTART:20261005T080000Z", "DURATION:an hour"),
                        event("DTSTART:20261005T080000Z", "DURATION:PT1M", "RRULE:FREQ=SECONDLY"),
                        event("SUMMARY:no start"),
                        event("DTSTART:20261006T080000Z", "DURATION:PT1H"))))
                .containsExactly(
                        "VEVENT 1 DTEND: \"2026-10-05T08:00 .. 2026-10-05T07:00\"; expected: an end after the start",
                        "VEVENT 1 DTSTART: \"Mars/Olympus\"; expected: a known zone, for example Europe/Paris",
                        "VEVENT 1 DTSTART: \"20261305T080000Z\"; expected: a date or a time like 20260302T090000",
                        "VEVENT 1 DURATION: \"an hour\"; expected: a duration like PT90M",
                        "VEVENT 1 RRULE: \"FREQ=SECONDLY\"; expected: a repetition by day, week, month or year",
                        "VEVENT 1: \"\"; expected: a start (DTSTART)");
    }

    @Test
    void an_endless_repetition_over_too_long_a_period_and_a_file_that_is_too_large_are_problems() {
        Span century = new Span(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2126-01-01T00:00:00Z"));
        String daily = file(event("DTSTART:20260101T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"));

        assertThat(read(daily, new Question(PARIS, century, ImportBounds.USUAL)))
                .singleElement()
                .asString()
                .contains("fewer occurrences");
        assertThat(read(daily, new Question(PARIS, century, new ImportBounds(50, 10))))
                .singleElement()
                .asString()
                .contains("a smaller file");
    }

    @Test
    void a_file_cut_anywhere_is_refused_as_a_whole() {
        String whole = file(
                event("DTSTART:20261005T080000Z", "DURATION:PT1H"), event("DTSTART:20261006T080000Z", "DURATION:PT1H"));
        int end = whole.indexOf("END:VCALENDAR");
        for (int cut = 0; cut < end; cut++) {
            assertThat(BusyCalendar.parse(whole.substring(0, cut), OCTOBER).isInvalid())
                    .as("cut at %d", cut)
                    .isTrue();
        }
        assertThat(BusyCalendar.parse(whole, OCTOBER).getOrElse(List.<BusyTime>of()))
                .hasSize(2);
    }

    @Test
    void a_windows_name_is_a_zone_and_problems_are_told_in_French() {
        String windows = file(event("DTSTART;TZID=Romance Standard Time:20261005T080000", "DURATION:PT1H"));
        String unknown = file(event("DTSTART;TZID=Mine:20261005T080000", "DURATION:PT1H"));

        assertThat(read(windows)).containsExactly("2026-10-05T06:00:00Z/2026-10-05T07:00:00Z BUSY");
        String problem = BusyCalendar.parse(unknown, OCTOBER)
                .fold(problems -> problems.head().in(Locale.FRENCH), busy -> "");
        assertThat(problem)
                .isEqualTo("VEVENT 1 DTSTART : « Mine » ; attendu : un fuseau connu, par exemple Europe/Paris");
    }
}
