package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.schedule.OnPaper.MONDAY;
import static org.bilan.scheduling.schedule.OnPaper.NO_RULE;
import static org.bilan.scheduling.schedule.OnPaper.best;
import static org.bilan.scheduling.schedule.OnPaper.hours;
import static org.bilan.scheduling.schedule.OnPaper.planning;
import static org.bilan.scheduling.schedule.OnPaper.sessions;
import static org.bilan.scheduling.schedule.OnPaper.taken;
import static org.bilan.scheduling.schedule.OnPaper.takenBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At what hour, and where, one session is placed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Room SMALL = new Room("small", Set.of(), Diary.of(hours("lundi: 08:00-18:00")), 0);

    /** A session of an hour on Mondays. */
    private static PlanningCase on(String mondays) {
        return planning(sessions(1), NO_RULE, "lundi: " + mondays);
    }

    private static PlanningCase taking(PlanningCase planning, Buffers buffers, BusyTime... busy) {
        return planning.withConsultant(new Diary(planning.availability(), List.of(busy), buffers));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "09:00-10:00              | 0: 06-01 09:00",
                "09:00-09:59              | none: inside-availability",
                "09:00-09:30, 09:30-10:00 | 0: 06-01 09:00",
                "09:00-09:30, 09:31-10:31 | 0: 06-01 09:31",
                "23:00-24:00              | 0: 06-01 23:00",
                "00:00-01:00              | 0: 06-01 00:00",
            })
    void an_opening_holds_what_is_as_long_as_it_is(String mondays, String plan) {
        assertThat(best(on(mondays), 1)).containsExactly(plan);
    }

    @ParameterizedTest(name = "taken until {0}, {1} minutes before, every {2} minutes: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "09:20 | 0  | 15 | 0: 06-01 09:30",
                "09:20 | 0  | 20 | 0: 06-01 09:20",
                "09:20 | 10 | 15 | 0: 06-01 09:30",
                "09:20 | 11 | 15 | 0: 06-01 09:45",
                "10:00 | 0  | 15 | 0: 06-01 10:00",
                "10:00 | 1  | 15 | 7: 06-08 09:00",
            })
    void a_session_starts_on_a_step_after_what_is_taken_and_the_minutes_kept_free(
            String until, int before, int step, String plan) {
        PlanningCase planning = on("09:00-11:00").withStepMinutes(step);

        assertThat(best(taking(planning, new Buffers(before, 0), taken(MONDAY, "09:00", until)), 1))
                .containsExactly(plan);
    }

    @Test
    void the_minutes_kept_free_after_a_session_end_before_what_is_taken() {
        BusyTime noon = taken(MONDAY, "10:15", "10:30");

        assertThat(best(taking(on("09:00-12:00"), new Buffers(0, 15), noon), 1)).containsExactly("0: 06-01 09:00");
        assertThat(best(taking(on("09:00-12:00"), new Buffers(0, 16), noon), 1)).containsExactly("0: 06-01 10:30");
    }

    @Test
    void the_beneficiary_must_be_able_to_come_and_to_stay() {
        PlanningCase planning = on("09:00-12:00");
        Diary late = Diary.of(hours("lundi: 10:30-11:30"));
        Diary briefly = Diary.of(hours("lundi: 10:30-11:29"));
        Diary taken = takenBy(hours("lundi: 09:00-12:00"), taken(MONDAY, "09:30", "10:15"));

        assertThat(best(planning.withBeneficiary(late), 1)).containsExactly("0: 06-01 10:30");
        assertThat(best(planning.withBeneficiary(briefly), 1)).containsExactly("none: beneficiary-free");
        assertThat(best(planning.withBeneficiary(taken), 1)).containsExactly("0: 06-01 10:15");
    }

    @Test
    void the_first_room_of_the_case_that_is_free_is_taken() {
        Room taken =
                new Room("large", Set.of(), takenBy(hours("lundi: 08:00-18:00"), taken(MONDAY, "08:30", "09:15")), 0);
        PlanningCase planning = on("09:00-10:00");

        assertThat(best(planning.withRooms(SMALL, taken), 1)).containsExactly("0: 06-01 09:00 in small");
        assertThat(best(planning.withRooms(taken, SMALL), 1)).containsExactly("0: 06-01 09:00 in small");
        assertThat(best(planning.withRooms(taken), 1)).containsExactly("7: 06-08 09:00 in large");
    }

    @Test
    void a_room_is_open_as_long_as_the_session_lasts() {
        Room open = new Room("open", Set.of(), Diary.of(hours("lundi: 09:30-10:30")), 0);
        Room tooShort = new Room("short", Set.of(), Diary.of(hours("lundi: 09:30-10:29")), 0);

        assertThat(best(on("09:00-11:00").withRooms(tooShort, open), 1)).containsExactly("0: 06-01 09:30 in open");
        assertThat(best(on("09:00-11:00").withRooms(tooShort), 1)).containsExactly("none: room-free, remote-consent");
    }

    @Test
    void a_room_offers_what_the_beneficiary_needs() {
        Room flat = new Room("flat", Set.of(Room.Feature.STEP_FREE, Room.Feature.QUIET), SMALL.diary(), 0);
        PlanningCase planning = on("09:00-10:00").withRooms(SMALL, flat);

        assertThat(best(planning.withNeededFeatures(Room.Feature.STEP_FREE), 1))
                .containsExactly("0: 06-01 09:00 in flat");
        assertThat(best(planning.withNeededFeatures(Room.Feature.LIFT), 1))
                .containsExactly("none: room-accessible, remote-consent");
    }

    @Test
    void the_journey_to_a_room_is_kept_free_before_and_after() {
        Room far = new Room("far", Set.of(), SMALL.diary(), 30);
        PlanningCase planning = on("09:00-10:00").withRooms(far);

        assertThat(best(
                        taking(
                                planning,
                                Buffers.NONE,
                                taken(MONDAY, "08:00", "08:30"),
                                taken(MONDAY, "10:30", "11:00")),
                        1))
                .containsExactly("0: 06-01 09:00 in far");
        assertThat(best(taking(planning, Buffers.NONE, taken(MONDAY, "08:00", "08:31")), 1))
                .containsExactly("7: 06-08 09:00 in far");
        assertThat(best(taking(planning, Buffers.NONE, taken(MONDAY, "10:29", "11:00")), 1))
                .containsExactly("7: 06-08 09:00 in far");
    }

    @Test
    void a_session_goes_to_a_distance_only_with_consent_and_costs_as_much_as_three_days_off_the_cadence() {
        Room taken =
                new Room("large", Set.of(), takenBy(hours("lundi: 08:00-18:00"), taken(MONDAY, "08:00", "18:00")), 0);
        PlanningCase planning = on("09:00-10:00").withRooms(taken).withRemote(RemoteConsent.WHEREVER_NEEDED);

        assertThat(best(planning, 2)).containsExactly("7: 06-08 09:00 in large", "9: 06-01 09:00 at a distance");
        assertThat(best(planning.withRemote(RemoteConsent.AS_AGREED), 2))
                .containsExactly("7: 06-08 09:00 in large", "14: 06-15 09:00 in large");
        assertThat(best(taking(planning, Buffers.NONE, taken(MONDAY, "09:00", "10:00")), 2))
                .as("at a distance the consultant must be free too")
                .containsExactly("7: 06-08 09:00 in large", "14: 06-15 09:00 in large");
    }

    @Test
    void what_was_agreed_at_a_distance_takes_no_room_and_costs_nothing() {
        PlanningCase planning = planning(
                        sessions(1)
                                .sessions(
                                        List.of(new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.REMOTE_SYNC))),
                        NO_RULE,
                        "lundi: 09:00-10:00")
                .withRooms(SMALL);

        assertThat(best(planning, 1)).containsExactly("0: 06-01 09:00 at a distance");
        assertThat(best(planning.withRemote(RemoteConsent.WHEREVER_NEEDED), 1))
                .containsExactly("0: 06-01 09:00 at a distance");
        assertThat(best(planning.withRemote(RemoteConsent.REFUSED), 1)).containsExactly("none: remote-consent");
    }

    @Test
    void without_rooms_in_the_case_a_session_in_person_needs_none() {
        assertThat(best(on("09:00-10:00").withRemote(RemoteConsent.REFUSED), 1)).containsExactly("0: 06-01 09:00");
        assertThat(best(on("09:00-10:00").withRemote(RemoteConsent.WHEREVER_NEEDED), 1))
                .containsExactly("0: 06-01 09:00");
    }

    @ParameterizedTest(name = "{0} {1} for {2} minutes: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MONDAY  | 14:00 | 60 | 0: 06-01 14:00",
                "MONDAY  | 14:00 | 59 | 3: 06-01 09:00",
                "MONDAY  | 13:59 | 61 | 0: 06-01 14:00",
                "MONDAY  | 14:01 | 60 | 3: 06-01 09:00",
                "TUESDAY | 14:00 | 60 | 3: 06-01 09:00",
            })
    void a_wish_that_is_met_costs_nothing(DayOfWeek day, LocalTime from, int minutes, String plan) {
        Preference wish = new Preference(Set.of(day), new OpeningHours(from, minutes), 3, Source.BENEFICIARY);

        assertThat(best(on("09:00-10:00, 14:00-15:00").withPreferences(wish), 1))
                .containsExactly(plan);
    }

    @Test
    void of_two_wishes_that_no_hour_meets_both_the_one_that_weighs_more_is_met() {
        Preference early = new Preference(
                Set.of(DayOfWeek.MONDAY),
                OpeningHours.between(LocalTime.of(9, 0), LocalTime.of(10, 0)),
                2,
                Source.CONSULTANT);
        Preference late = new Preference(
                Set.of(DayOfWeek.MONDAY),
                OpeningHours.between(LocalTime.of(11, 0), LocalTime.of(12, 0)),
                3,
                Source.BENEFICIARY);

        assertThat(best(on("09:00-12:00").withPreferences(early, late), 1)).containsExactly("2: 06-01 11:00");
    }

    @Test
    void a_session_starts_with_a_slot_that_is_offered_and_in_the_hours() {
        PlanningCase planning = on("09:00-12:00")
                .withOffered(
                        slot(MONDAY, "11:15"),
                        slot(MONDAY.plusDays(1), "09:00"),
                        slot(MONDAY.minusDays(7), "09:00"),
                        new TimeSlot(MONDAY, LocalTime.of(9, 0), 30, ZoneId.of("Europe/London")),
                        slot(MONDAY.plusDays(7), "11:00"),
                        slot(MONDAY, "11:00"),
                        slot(MONDAY, "11:00"));

        assertThat(best(planning, 5)).containsExactly("0: 06-01 11:00", "7: 06-08 11:00");
    }

    @Test
    void of_the_offered_slots_of_a_day_the_one_that_is_wished_is_taken() {
        Preference late = new Preference(
                Set.of(DayOfWeek.MONDAY),
                OpeningHours.between(LocalTime.of(10, 0), LocalTime.of(12, 0)),
                2,
                Source.BENEFICIARY);
        PlanningCase planning = on("09:00-12:00")
                .withOffered(slot(MONDAY, "09:00"), slot(MONDAY, "10:30"), slot(MONDAY.plusDays(7), "09:00"));

        assertThat(best(planning.withPreferences(late), 3)).containsExactly("0: 06-01 10:30", "9: 06-08 09:00");
    }

    @Test
    void a_slot_offered_before_midnight_holds_what_ends_with_the_day() {
        PlanningCase planning = on("22:00-24:00").withOffered(slot(MONDAY, "23:15"), slot(MONDAY, "23:00"));

        assertThat(best(planning, 2)).containsExactly("0: 06-01 23:00");
    }

    private static TimeSlot slot(LocalDate day, String start) {
        return new TimeSlot(day, LocalTime.parse(start), 30, PARIS);
    }

    @Test
    void a_session_that_asks_for_a_qualification_has_a_place_with_a_consultant_who_has_it() {
        PlanningCase planning =
                planning(sessions(2).qualifications(Map.of("investigation-2", "test")), NO_RULE, "lundi: 09:00-10:00");

        assertThat(best(planning.withQualifications("test", "other"), 1))
                .containsExactly("0: 06-01 09:00, 06-08 09:00");
        assertThat(best(planning.withQualifications("other"), 1)).containsExactly("none: consultant-qualified");
    }

    @Test
    void holidays_and_absences_have_no_place_and_an_opening_by_exception_has() {
        PlanningCase planning = planning(
                sessions(1).earliestDay(LocalDate.of(2026, 7, 13)).latestDay(LocalDate.of(2026, 7, 19)),
                NO_RULE,
                "mardi: 09:00-10:00",
                "jeudi: 09:00-10:00",
                "absence: 2026-07-16 .. 2026-07-16",
                "ouverture: 2026-07-18 10:00-11:00");

        assertThat(best(planning, 3)).containsExactly("5: 07-18 10:00");
    }
}
