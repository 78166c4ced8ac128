package org.bilan.scheduling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.audit.ThreeMondays.HOURS;
import static org.bilan.scheduling.audit.ThreeMondays.NEEDS;
import static org.bilan.scheduling.audit.ThreeMondays.PARIS;
import static org.bilan.scheduling.audit.ThreeMondays.aCase;
import static org.bilan.scheduling.audit.ThreeMondays.aProgramme;
import static org.bilan.scheduling.audit.ThreeMondays.at;
import static org.bilan.scheduling.audit.ThreeMondays.busy;
import static org.bilan.scheduling.audit.ThreeMondays.busySeconds;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Absence;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One session on a Monday from ten to eleven: to the minute and to the day, what is still lawful and what no longer is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionAuditTest {
    private static final PlannedSession SESSION = at(NEEDS.get(0), MONDAY, 10);
    private static final SessionNeed REMOTE = new SessionNeed(Phase.PRELIMINARY, 1, 60, DeliveryMode.REMOTE_SYNC);

    private static long broken(AuditRule rule, PlanningCase planning) {
        return ThreeMondays.broken(rule, planning, List.of(SESSION));
    }

    private static Diary open(String zone, String... lines) {
        return Diary.of(Samples.availability("fuseau: " + zone + "\n" + String.join("\n", lines) + "\n"));
    }

    private static Diary taken(Buffers buffers, BusyTime... busy) {
        return new Diary(HOURS, List.of(busy), buffers);
    }

    private static PlanningCase away(LocalDate from, LocalDate to) {
        return aCase().withConsultant(Diary.of(
                new Availability(PARIS, HOURS.weekly(), List.of(new Absence(from, to, "")), List.of())));
    }

    private static PlannedSession in(SessionNeed need, Venue venue) {
        return new PlannedSession(need, SESSION.slot(), venue, 0);
    }

    @Test
    void an_absence_counts_from_its_first_to_its_last_day() {
        assertThat(broken(AuditRule.ABSENCE, away(MONDAY.minusDays(3), MONDAY.minusDays(1))))
                .isZero();
        assertThat(broken(AuditRule.ABSENCE, away(MONDAY.minusDays(3), MONDAY))).isEqualTo(1);
        assertThat(broken(AuditRule.ABSENCE, away(MONDAY, MONDAY.plusDays(3)))).isEqualTo(1);
        assertThat(broken(AuditRule.ABSENCE, away(MONDAY.plusDays(1), MONDAY.plusDays(3))))
                .isZero();
    }

    @Test
    void the_days_wished_are_told_with_how_far_off_they_are() {
        PlanningCase exact = aCase().withProgramme(
                        aProgramme("B").earliestDay(MONDAY).latestDay(MONDAY).build());

        assertThat(broken(AuditRule.WISHED_DAYS, exact)).isZero();
        assertThat(broken(
                        AuditRule.WISHED_DAYS,
                        aCase().withProgramme(aProgramme("B")
                                .earliestDay(MONDAY.plusDays(2))
                                .build())))
                .isEqualTo(2);
        assertThat(broken(
                        AuditRule.WISHED_DAYS,
                        aCase().withProgramme(aProgramme("B")
                                .earliestDay(MONDAY.minusDays(9))
                                .latestDay(MONDAY.minusDays(3))
                                .build())))
                .isEqualTo(3);
    }

    @Test
    void an_offered_slot_is_that_day_at_that_hour_in_that_zone() {
        TimeSlot slot = SESSION.slot();

        assertThat(broken(AuditRule.OFFERED_SLOT, aCase().withOffered(slot))).isZero();
        assertThat(broken(
                        AuditRule.OFFERED_SLOT,
                        aCase().withOffered(new TimeSlot(slot.date(), slot.start(), 30, PARIS))))
                .as("only the start counts")
                .isZero();
        assertThat(broken(
                        AuditRule.OFFERED_SLOT,
                        aCase().withOffered(
                                        new TimeSlot(slot.date().plusDays(1), slot.start(), 60, PARIS),
                                        new TimeSlot(slot.date(), LocalTime.of(10, 15), 60, PARIS),
                                        new TimeSlot(slot.date(), slot.start(), 60, ZoneId.of("Europe/Madrid")))))
                .isEqualTo(1);
    }

    @Test
    void minutes_outside_her_hours_are_counted_one_by_one() {
        assertThat(broken(AuditRule.AVAILABILITY, aCase().withConsultant(open("Europe/Paris", "lundi: 10:00-11:00"))))
                .isZero();
        assertThat(broken(AuditRule.AVAILABILITY, aCase().withConsultant(open("Europe/Paris", "lundi: 10:01-11:00"))))
                .isEqualTo(1);
        assertThat(broken(AuditRule.AVAILABILITY, aCase().withConsultant(open("Europe/Paris", "lundi: 10:00-10:59"))))
                .isEqualTo(1);
        assertThat(broken(
                        AuditRule.AVAILABILITY,
                        aCase().withConsultant(open("Europe/Paris", "lundi: 09:00-10:20, 10:40-12:00"))))
                .isEqualTo(20);
        assertThat(broken(AuditRule.AVAILABILITY, aCase().withConsultant(open("Europe/Madrid", "lundi: 10:00-11:00"))))
                .as("wall hours of another zone, though clocks agree")
                .isEqualTo(60);
    }

    @Test
    void minutes_that_clocks_show_twice_are_told() {
        LocalDate change = LocalDate.of(2026, 10, 25);
        PlannedSession session = new PlannedSession(
                NEEDS.get(0), new TimeSlot(change, LocalTime.of(1, 15), 60, PARIS), Venue.room("R1"), 0);
        PlannedSession early = new PlannedSession(
                NEEDS.get(0), new TimeSlot(change, LocalTime.of(1, 0), 60, PARIS), Venue.room("R1"), 0);

        assertThat(ThreeMondays.broken(AuditRule.CLOCK_CHANGE, aCase(), List.of(session)))
                .as("from two o'clock on")
                .isEqualTo(15);
        assertThat(ThreeMondays.broken(AuditRule.CLOCK_CHANGE, aCase(), List.of(early)))
                .isZero();
    }

    @Test
    void what_touches_what_is_taken_is_lawful_and_a_begun_minute_is_a_minute() {
        BusyTime until = busy(MONDAY, 9, 60);
        BusyTime from = busy(MONDAY, 11, 60);

        assertThat(broken(AuditRule.CONSULTANT_FREE, aCase().withConsultant(taken(Buffers.NONE, until, from))))
                .isZero();
        assertThat(broken(
                        AuditRule.CONSULTANT_FREE,
                        aCase().withConsultant(taken(Buffers.NONE, busySeconds(MONDAY, 540, 3601)))))
                .isEqualTo(1);
        assertThat(broken(
                        AuditRule.CONSULTANT_FREE,
                        aCase().withConsultant(taken(Buffers.NONE, busySeconds(MONDAY, 540, 3661)))))
                .isEqualTo(2);
        assertThat(broken(
                        AuditRule.CONSULTANT_FREE,
                        aCase().withConsultant(taken(Buffers.NONE, busy(MONDAY, 10, 10), busy(MONDAY, 8, 30)))))
                .isEqualTo(10);
    }

    @Test
    void her_buffers_and_the_journey_are_kept_on_both_sides() {
        BusyTime before = busySeconds(MONDAY, 540, 50 * 60);
        BusyTime after = busySeconds(MONDAY, 670, 50 * 60);
        Room far = new Room("R1", Set.of(Room.Feature.STEP_FREE), Diary.of(HOURS), 20);

        assertThat(broken(AuditRule.CONSULTANT_FREE, aCase().withConsultant(taken(new Buffers(15, 0), before, after))))
                .as("ten minutes free before, fifteen asked")
                .isEqualTo(5);
        assertThat(broken(AuditRule.CONSULTANT_FREE, aCase().withConsultant(taken(new Buffers(0, 13), before, after))))
                .isEqualTo(3);
        assertThat(broken(
                        AuditRule.CONSULTANT_FREE,
                        aCase().withRooms(far).withConsultant(taken(new Buffers(1, 2), before, after))))
                .as("21 minutes before and 22 after, ten of them free each time")
                .isEqualTo(11 + 12);
    }

    @Test
    void time_that_a_calendar_calls_free_is_free_and_tentative_time_is_not() {
        BusyTime told = busy(MONDAY, 10, 30);

        assertThat(broken(
                        AuditRule.CONSULTANT_FREE,
                        aCase().withConsultant(taken(Buffers.NONE, new BusyTime(told.span(), BusyTime.Kind.FREE)))))
                .isZero();
        assertThat(broken(
                        AuditRule.CONSULTANT_FREE,
                        aCase().withConsultant(
                                        taken(Buffers.NONE, new BusyTime(told.span(), BusyTime.Kind.TENTATIVE)))))
                .isEqualTo(30);
    }

    @Test
    void a_session_asks_only_for_the_qualification_that_is_named_for_it() {
        PlanningCase untrained = aCase().withQualifications(Set.of("anglais"));

        assertThat(broken(AuditRule.QUALIFIED, untrained))
                .as("the test is in the investigation")
                .isZero();
        assertThat(broken(
                        AuditRule.QUALIFIED,
                        untrained.withProgramme(aProgramme("B")
                                .qualifications(Map.of("preliminary-1", "espagnol"))
                                .build())))
                .isEqualTo(1);
    }

    @Test
    void sessions_at_a_distance_are_those_agreed_unless_the_beneficiary_says_otherwise() {
        PlannedSession instead = in(NEEDS.get(0), Venue.remote());
        PlannedSession agreed = in(REMOTE, Venue.remote());

        assertThat(remote(RemoteConsent.AS_AGREED, instead)).isEqualTo(1);
        assertThat(remote(RemoteConsent.AS_AGREED, agreed)).isZero();
        assertThat(remote(RemoteConsent.WHEREVER_NEEDED, instead)).isZero();
        assertThat(remote(RemoteConsent.REFUSED, instead)).isEqualTo(1);
        assertThat(remote(RemoteConsent.REFUSED, agreed)).isEqualTo(1);
        assertThat(remote(RemoteConsent.REFUSED, SESSION)).isZero();
    }

    private static long remote(RemoteConsent consent, PlannedSession session) {
        return ThreeMondays.broken(AuditRule.REMOTE_CONSENT, aCase().withRemote(consent), List.of(session));
    }

    @Test
    void each_thing_that_a_room_lacks_counts() {
        PlanningCase demanding =
                aCase().withNeededFeatures(Room.Feature.STEP_FREE, Room.Feature.LIFT, Room.Feature.QUIET);

        assertThat(broken(AuditRule.ROOM_ACCESSIBLE, demanding)).isEqualTo(2);
        assertThat(broken(AuditRule.ROOM_ACCESSIBLE, demanding.withRooms()))
                .as("rooms are seen to elsewhere")
                .isZero();
    }

    @Test
    void a_room_is_asked_for_in_person_only_and_not_where_rooms_are_seen_to_elsewhere() {
        PlannedSession nowhere = in(NEEDS.get(0), Venue.room("R9"));

        assertThat(ThreeMondays.broken(AuditRule.ROOM_FREE, aCase(), List.of(nowhere)))
                .isEqualTo(60);
        assertThat(ThreeMondays.broken(AuditRule.ROOM_FREE, aCase().withRooms(), List.of(nowhere)))
                .isZero();
        assertThat(ThreeMondays.broken(AuditRule.ROOM_FREE, aCase(), List.of(in(REMOTE, Venue.remote()))))
                .isZero();
    }

    @Test
    void a_room_that_closes_too_soon_and_is_taken_before_is_told_with_all_minutes() {
        Diary halfAnHour = new Diary(
                open("Europe/Paris", "lundi: 09:00-10:40").hours(),
                List.of(busySeconds(MONDAY, 540, 55 * 60)),
                new Buffers(15, 0));

        assertThat(broken(
                        AuditRule.ROOM_FREE,
                        aCase().withRooms(new Room("R1", Set.of(Room.Feature.STEP_FREE), halfAnHour, 0))))
                .as("closed for 20 minutes, and 10 of the pause before it taken")
                .isEqualTo(30);
    }

    @Test
    void the_hours_of_a_beneficiary_elsewhere_are_compared_as_moments() {
        Diary guyane = open("America/Cayenne", "lundi: 05:00-06:45");
        Diary tokyo = open("Asia/Tokyo", "lundi: 23:00-24:00");
        Diary late = open("Asia/Tokyo", "lundi: 23:00-24:00", "mardi: 00:00-00:30");
        PlannedSession afternoon = ThreeMondays.atMinute(NEEDS.get(0), MONDAY, 15 * 60 + 30);

        assertThat(broken(AuditRule.BENEFICIARY_FREE, aCase().withBeneficiary(guyane)))
                .as("ten in Paris is six in Cayenne")
                .isEqualTo(15);
        assertThat(ThreeMondays.broken(AuditRule.BENEFICIARY_FREE, aCase().withBeneficiary(tokyo), List.of(afternoon)))
                .as("half past three in Paris is half an hour before midnight in Tokyo")
                .isEqualTo(30);
        assertThat(ThreeMondays.broken(AuditRule.BENEFICIARY_FREE, aCase().withBeneficiary(late), List.of(afternoon)))
                .isZero();
    }

    @Test
    void a_beneficiary_who_is_away_cannot_come_at_any_minute() {
        Availability away =
                new Availability(PARIS, HOURS.weekly(), List.of(new Absence(MONDAY, MONDAY, "")), List.of());

        assertThat(broken(AuditRule.BENEFICIARY_FREE, aCase().withBeneficiary(Diary.of(away))))
                .isEqualTo(60);
    }

    @Test
    void the_first_and_the_last_minute_of_an_opening_belong_to_the_beneficiary() {
        assertThat(broken(
                        AuditRule.BENEFICIARY_FREE,
                        aCase().withBeneficiary(open("Europe/Paris", "lundi: 10:00-11:00"))))
                .isZero();
        assertThat(broken(
                        AuditRule.BENEFICIARY_FREE,
                        aCase().withBeneficiary(open("Europe/Paris", "lundi: 10:01-10:59"))))
                .isEqualTo(2);
    }
}
