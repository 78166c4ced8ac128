package org.bilan.scheduling.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.parties.Provider;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.schedule.Schedule;
import org.bilan.scheduling.schedule.Scheduler;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarFileTest {
    private static final Provider PROVIDER = new Provider("Exemple", "exemple.test", Samples.FRANCE);
    private static final Instant STAMP = Instant.parse("2026-02-28T08:00:00.123Z");
    private static final Schedule SCHEDULE = Scheduler.propose(Samples.aCase());

    private static List<VEvent> read(CalendarFile file) {
        ICalendar calendar = Biweekly.parse(file.text()).first();
        assertThat(calendar.validate(calendar.getVersion())).isEmpty();
        return calendar.getEvents();
    }

    private static List<String> uids(CalendarFile file) {
        return read(file).stream().map(event -> event.getUid().getValue()).toList();
    }

    @Test
    void another_library_reads_the_same_ids_moments_and_lengths() {
        List<VEvent> events = read(CalendarFile.of(SCHEDULE, PROVIDER, STAMP));

        assertThat(events).hasSameSizeAs(SCHEDULE.sessions());
        for (int i = 0; i < events.size(); i++) {
            VEvent event = events.get(i);
            PlannedSession session = SCHEDULE.sessions().get(i);
            assertThat(event.getUid().getValue()).isEqualTo("B-2026-001." + session.id() + "@exemple.test");
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(session.slot().startsAt().toInstant());
            assertThat(Duration.between(
                            event.getDateStart().getValue().toInstant(),
                            event.getDateEnd().getValue().toInstant()))
                    .hasMinutes(session.need().minutes());
        }
    }

    @Test
    void the_same_schedule_and_stamp_give_the_same_bytes() {
        assertThat(CalendarFile.of(Scheduler.propose(Samples.aCase()), PROVIDER, STAMP)
                        .bytes())
                .isEqualTo(CalendarFile.of(SCHEDULE, PROVIDER, STAMP).bytes());
    }

    @Test
    void a_moved_session_keeps_its_id_and_raises_its_sequence() {
        TimeSlot later = new TimeSlot(
                Samples.MONDAY,
                LocalTime.of(14, 0),
                120,
                SCHEDULE.sessions().get(0).slot().zone());
        CalendarFile before = CalendarFile.of(SCHEDULE, PROVIDER, STAMP);
        CalendarFile after = CalendarFile.of(SCHEDULE.moving("preliminary-1", later), PROVIDER, STAMP);

        assertThat(uids(after)).isEqualTo(uids(before));
        assertThat(read(before).get(0).getSequence().getValue()).isZero();
        assertThat(read(after).get(0).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void nothing_in_the_file_says_what_the_appointments_are_for() {
        String text = CalendarFile.of(SCHEDULE, PROVIDER, STAMP).text();

        assertThat(read(CalendarFile.of(SCHEDULE, PROVIDER, STAMP)))
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).isEqualTo("Rendez-vous"))
                .allSatisfy(event ->
                        assertThat(event.getClassification().getValue()).isEqualTo("PRIVATE"));
        assertThat(text).doesNotContain("DESCRIPTION", "LOCATION", "ATTENDEE", "ompétences");
    }

    @Test
    void lines_end_with_CR_LF_and_hold_at_most_75_octets() {
        Schedule longId = new Schedule(new BilanId("é".repeat(100)), SCHEDULE.sessions(), List.of(), List.of());
        CalendarFile file = CalendarFile.of(longId, PROVIDER, STAMP);

        assertThat(file.text()).endsWith("\r\n");
        assertThat(file.text().replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(file.text().split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(uids(file)).first().asString().startsWith("%C3%A9%C3%A9").endsWith(".preliminary-1@exemple.test");
    }

    @Test
    void the_zone_is_written_with_two_observances_and_times_in_it() {
        assertThat(CalendarFile.of(SCHEDULE, PROVIDER, STAMP).text().replace("\r\n", "\n"))
                .contains(
                        "METHOD:PUBLISH\n",
                        "DTSTAMP:20260228T080000Z\n",
                        "DTSTART;TZID=Europe/Paris:20260302T090000\n",
                        """
                        BEGIN:DAYLIGHT
                        DTSTART:19700329T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0200
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                        END:DAYLIGHT
                        """,
                        """
                        BEGIN:STANDARD
                        DTSTART:19701025T030000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                        END:STANDARD
                        """);
    }

    @Test
    void other_zones_are_written_by_their_own_rules() {
        assertThat(inZone("Indian/Reunion"))
                .contains("DTSTART;TZID=Indian/Reunion", "TZOFFSETTO:+0400")
                .doesNotContain("RRULE");
        assertThat(inZone("America/Miquelon"))
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
    }

    @Test
    void a_zone_that_changes_on_a_saturday_evening_is_written_by_the_days_of_the_month() {
        assertThat(inZone("America/Nuuk")).contains("BYMONTH=3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA");
    }

    @Test
    void no_network_is_asked() {
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
        try {
            CalendarFile.of(SCHEDULE, PROVIDER, STAMP);
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void a_schedule_without_a_session_has_no_file() {
        Schedule empty = new Schedule(new BilanId("B"), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> CalendarFile.of(empty, PROVIDER, STAMP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schedule of B");
    }

    private static String inZone(String zone) {
        PlannedSession first = SCHEDULE.sessions().get(0);
        TimeSlot slot = new TimeSlot(
                first.slot().date(), first.slot().start(), first.slot().minutes(), java.time.ZoneId.of(zone));
        Schedule elsewhere = new Schedule(SCHEDULE.bilan(), List.of(first.movedTo(slot)), List.of(), List.of());
        return CalendarFile.of(elsewhere, PROVIDER, STAMP).text();
    }
}
