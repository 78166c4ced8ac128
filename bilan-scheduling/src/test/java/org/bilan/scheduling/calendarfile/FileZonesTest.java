package org.bilan.scheduling.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.scheduling.calendarfile.BusyCalendar.Question;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Files that bring a zone of their own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileZonesTest {
    private static final Question YEAR = Question.of(
            ZoneId.of("Europe/Paris"), Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));

    /** As a groupware writes it: from 1601 on, under a name that is no zone's. */
    private static final String OFFICE = String.join(
            "\r\n",
            "BEGIN:VTIMEZONE",
            "TZID:Bureau de Lyon",
            "BEGIN:STANDARD",
            "DTSTART:16011028T030000",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010325T020000",
            "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "END:DAYLIGHT",
            "END:VTIMEZONE");

    private static String file(String... parts) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//FR\r\n" + String.join("\r\n", parts)
                + "\r\nEND:VCALENDAR\r\n";
    }

    private static String event(String zone, String start) {
        return "BEGIN:VEVENT\r\nUID:" + start + "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=" + zone + ":" + start
                + "\r\nDURATION:PT1H\r\nEND:VEVENT";
    }

    private static String zone(String name, String... observances) {
        String inside = observances.length == 0 ? "" : String.join("\r\n", observances) + "\r\n";
        return "BEGIN:VTIMEZONE\r\nTZID:" + name + "\r\n" + inside + "END:VTIMEZONE";
    }

    private static String standard(String... lines) {
        return "BEGIN:STANDARD\r\n" + String.join("\r\n", lines) + "\r\nEND:STANDARD";
    }

    private static List<String> read(String text) {
        return BusyCalendar.parse(text, YEAR)
                .fold(
                        problems -> problems.map(CalendarProblem::toString).asJava(),
                        busy -> busy.stream()
                                .map(time -> time.span().toString())
                                .toList());
    }

    @Test
    void a_zone_of_the_file_has_its_own_clocks() {
        assertThat(read(file(
                        OFFICE,
                        event("Bureau de Lyon", "20260302T090000"),
                        event("Bureau de Lyon", "20260702T090000"))))
                .containsExactly(
                        "2026-03-02T08:00:00Z/2026-03-02T09:00:00Z", "2026-07-02T07:00:00Z/2026-07-02T08:00:00Z");
    }

    @Test
    void the_name_of_a_zone_may_stand_in_quotes() {
        assertThat(read(file(
                        OFFICE,
                        event("\"Bureau de Lyon\"", "20260302T090000"),
                        event("\"Romance Standard Time\"", "20260702T090000"))))
                .containsExactly(
                        "2026-03-02T08:00:00Z/2026-03-02T09:00:00Z", "2026-07-02T07:00:00Z/2026-07-02T08:00:00Z");
    }

    @Test
    void it_says_at_every_hour_what_the_zone_of_Paris_says() {
        for (String start : List.of(
                "20260329T015900",
                "20260329T023000",
                "20260329T030000",
                "20260329T140000",
                "20261025T015900",
                "20261025T023000",
                "20261025T030000",
                "20261025T140000")) {
            assertThat(read(file(OFFICE, event("Bureau de Lyon", start))))
                    .as(start)
                    .isEqualTo(read(file(event("Europe/Paris", start))));
        }
    }

    @Test
    void a_repetition_keeps_its_wall_time_by_the_clocks_of_the_file() {
        String weekly = event("Bureau de Lyon", "20261022T090000")
                .replace("DURATION:PT1H", "DURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=2");

        assertThat(read(file(OFFICE, weekly)))
                .containsExactly(
                        "2026-10-22T07:00:00Z/2026-10-22T08:00:00Z", "2026-10-29T08:00:00Z/2026-10-29T09:00:00Z");
    }

    @Test
    void observances_by_dates_and_a_rule_that_has_ended_hold_until_the_next_one() {
        String dates = zone(
                "Mine",
                standard(
                        "DTSTART:20200101T000000",
                        "TZOFFSETFROM:+0000",
                        "TZOFFSETTO:+0300",
                        "RRULE:FREQ=YEARLY;UNTIL=20220101T000000Z"),
                standard("DTSTART:20260601T000000", "RDATE:20260901T000000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0530"));

        assertThat(read(file(
                        dates,
                        event("Mine", "20260501T090000"),
                        event("Mine", "20260701T090000"),
                        event("Mine", "20261001T090000"))))
                .containsExactly(
                        "2026-05-01T06:00:00Z/2026-05-01T07:00:00Z",
                        "2026-07-01T03:30:00Z/2026-07-01T04:30:00Z",
                        "2026-10-01T03:30:00Z/2026-10-01T04:30:00Z");
    }

    @Test
    void a_name_that_is_known_means_what_it_means_everywhere() {
        String lie = OFFICE.replace("Bureau de Lyon", "Europe/Paris").replace("+0200", "+0900");

        assertThat(read(file(lie, event("Europe/Paris", "20260702T090000"))))
                .containsExactly("2026-07-02T07:00:00Z/2026-07-02T08:00:00Z");
        assertThat(read(file(
                        lie.replace("Europe/Paris", "Romance Standard Time"),
                        event("Romance Standard Time", "20260702T090000"))))
                .containsExactly("2026-07-02T07:00:00Z/2026-07-02T08:00:00Z");
    }

    @Test
    void all_that_is_wrong_with_zones_is_told_at_once_and_nothing_is_half_imported() {
        String crooked = zone(
                "Mine",
                standard("DTSTART:20260101T000000", "TZOFFSETFROM:+1", "TZOFFSETTO:east"),
                standard("TZOFFSETFROM:+0100", "TZOFFSETTO:+0100"),
                standard("DTSTART:20260101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100", "RRULE:FREQ=HOURLY"));

        assertThat(read(file(
                        crooked,
                        zone("Empty"),
                        "BEGIN:VTIMEZONE\r\nEND:VTIMEZONE",
                        event("Nowhere", "20260702T090000"),
                        event("Europe/Paris", "20260703T090000"))))
                .containsExactly(
                        "VTIMEZONE Mine STANDARD TZOFFSETTO: \"EAST\"; expected: an offset like +0100",
                        "VTIMEZONE Mine STANDARD: \"\"; expected: a start (DTSTART)",
                        "VTIMEZONE Mine STANDARD RRULE: \"FREQ=HOURLY\"; expected: a repetition by day, week, month or year",
                        "VTIMEZONE Empty: \"\"; expected: an observance (STANDARD, DAYLIGHT)",
                        "VTIMEZONE: \"\"; expected: the name of a zone (TZID)",
                        "VEVENT 20260702T090000 DTSTART: \"Nowhere\"; expected: a known zone, for example Europe/Paris");
    }

    @Test
    void a_zone_of_one_file_is_unknown_to_the_next_and_registered_nowhere() {
        Set<String> before = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
        read(file(OFFICE, event("Bureau de Lyon", "20260302T090000")));

        assertThat(read(file(event("Bureau de Lyon", "20260302T090000"))))
                .singleElement()
                .asString()
                .contains("a known zone");
        assertThat(new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds())).isEqualTo(before);
    }

    @Test
    void an_appointment_to_be_read_again_must_have_a_zone_with_a_name() {
        String problem = CalendarFile.read(file(OFFICE, event("Bureau de Lyon", "20260302T090000")))
                .fold(problems -> problems.head().in(Locale.FRENCH), entries -> "");

        assertThat(problem)
                .isEqualTo(
                        "VEVENT 20260302T090000 DTSTART : « Bureau de Lyon » ; attendu : un fuseau connu, par exemple"
                                + " Europe/Paris");
    }
}
