package org.bilan.scheduling.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.bilan.lifecycle.BilanId;
import org.bilan.parties.Provider;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.schedule.Scheduler;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InvitationTest {
    private static final Instant STAMP = Instant.parse("2026-02-28T08:00:00Z");
    private static final Invitation INVITATION = new Invitation(
            new BilanId("B-2026-001"),
            new Provider("Exemple", "exemple.test", Samples.FRANCE),
            "consultante@exemple.test",
            List.of("personne@ailleurs.test"));
    private static final PlannedSession SESSION =
            Scheduler.propose(Samples.aCase()).sessions().get(0);

    private static CalendarEntry read(CalendarFile file) {
        return CalendarFile.read(file.text()).getOrElse(List.of()).get(0);
    }

    /** What each of two libraries that share no code makes of a file: id, revision, start, status, method, people. */
    private static List<String> byTwoReaders(CalendarFile file) throws Exception {
        ICalendar one = Biweekly.parse(file.text()).first();
        biweekly.component.VEvent event = one.getEvents().get(0);
        net.fortuna.ical4j.model.Calendar other = new CalendarBuilder().build(new StringReader(file.text()));
        VEvent same = other.<VEvent>getComponents("VEVENT").get(0);
        DtStart<ZonedDateTime> start = same.getRequiredProperty("DTSTART");
        return List.of(
                event.getUid().getValue() + " " + event.getSequence().getValue() + " "
                        + event.getDateStart().getValue().toInstant() + " "
                        + event.getStatus().getValue() + " " + one.getMethod().getValue() + " "
                        + event.getAttendees().get(0).getEmail(),
                same.getUid().orElseThrow().getValue() + " "
                        + same.getRequiredProperty("SEQUENCE").getValue() + " "
                        + start.getDate().toInstant() + " "
                        + same.getRequiredProperty("STATUS").getValue() + " "
                        + other.getRequiredProperty("METHOD").getValue() + " "
                        + same.getAttendees().get(0).getCalAddress().getSchemeSpecificPart());
    }

    @Test
    void an_invitation_its_update_and_its_cancellation_are_read_alike_by_two_libraries() throws Exception {
        PlannedSession moved = SESSION.movedTo(new TimeSlot(
                Samples.MONDAY.plusDays(1),
                LocalTime.of(14, 0),
                120,
                SESSION.slot().zone()));

        List<String> first = byTwoReaders(CalendarFile.invitation(SESSION, INVITATION, STAMP));
        List<String> update = byTwoReaders(CalendarFile.invitation(moved, INVITATION, STAMP));
        List<String> cancel = byTwoReaders(CalendarFile.cancellation(moved, INVITATION, STAMP));

        String id = "B-2026-001.preliminary-1@exemple.test ";
        assertThat(first)
                .containsOnly(id + "0 2026-03-02T08:00:00Z CONFIRMED REQUEST personne@ailleurs.test")
                .hasSize(2);
        assertThat(update).containsOnly(id + "1 2026-03-03T13:00:00Z CONFIRMED REQUEST personne@ailleurs.test");
        assertThat(cancel).containsOnly(id + "2 2026-03-03T13:00:00Z CANCELLED CANCEL personne@ailleurs.test");
    }

    @Test
    void each_later_message_replaces_the_earlier_one_and_never_the_other_way_round() {
        CalendarEntry first = read(CalendarFile.invitation(SESSION, INVITATION, STAMP));
        CalendarEntry cancel = read(CalendarFile.cancellation(SESSION, INVITATION, STAMP));

        assertThat(first)
                .isEqualTo(new CalendarEntry("B-2026-001.preliminary-1@exemple.test", 0, SESSION.slot(), false));
        assertThat(cancel.isCancelled()).isTrue();
        assertThat(cancel.replaces(first)).isTrue();
        assertThat(first.replaces(cancel)).isFalse();
    }

    @Test
    void only_addresses_are_in_the_file_and_nothing_of_what_it_is_for() {
        assertThat(CalendarFile.invitation(SESSION, INVITATION, STAMP).text())
                .contains("SUMMARY:Rendez-vous", "ORGANIZER:mailto:consultante@exemple.test")
                .doesNotContain("CN=", "Exemple", "DESCRIPTION", "LOCATION", "ompétences");
        assertThatThrownBy(() ->
                        new Invitation(new BilanId("B"), INVITATION.provider(), "a\r\nATTENDEE:b@c", List.of("d@e")))
                .hasMessageContaining("plain mail address");
        assertThatThrownBy(() -> new Invitation(new BilanId("B"), INVITATION.provider(), "a@b", List.of()))
                .hasMessageContaining("attendees");
    }
}
