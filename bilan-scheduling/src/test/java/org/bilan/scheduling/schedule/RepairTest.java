package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.schedule.OnPaper.MONDAY;
import static org.bilan.scheduling.schedule.OnPaper.NO_RULE;
import static org.bilan.scheduling.schedule.OnPaper.hours;
import static org.bilan.scheduling.schedule.OnPaper.placed;
import static org.bilan.scheduling.schedule.OnPaper.planning;
import static org.bilan.scheduling.schedule.OnPaper.sessions;
import static org.bilan.scheduling.schedule.OnPaper.startingWithin;
import static org.bilan.scheduling.schedule.OnPaper.taken;
import static org.bilan.scheduling.schedule.OnPaper.takenBy;
import static org.bilan.scheduling.schedule.OnPaper.told;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What becomes of a plan when something came between. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepairTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final String[] WEEK = {"lundi: 09:00-10:00", "mardi: 09:00-10:00", "jeudi: 09:00-10:00"};

    private static Change repaired(PlanningCase planning, PlannedSession... current) {
        return Planner.repair(List.of(current), Set.of(), planning).get();
    }

    private static PlanningCase away(PlanningCase planning, LocalDate day) {
        String absence = "absence: " + day + " .. " + day;
        return planning.withConsultant(Diary.of(hours(WEEK[0], WEEK[1], WEEK[2], absence)));
    }

    @Test
    void a_plan_that_nothing_breaks_stays_even_where_a_better_one_exists() {
        PlanningCase planning = planning(sessions(1), NO_RULE, WEEK);
        PlannedSession late = placed(planning, 1, THURSDAY, "09:00");
        Change change = repaired(planning, late);

        assertThat(change.after()).containsExactly(late);
        assertThat(change.moves()).isEmpty();
        assertThat(change.added()).isEmpty();
        assertThat(change.in(Locale.FRENCH)).isEqualTo("rien ne change");
        assertThat(change.in(Locale.ENGLISH)).isEqualTo("nothing changes");
    }

    @Test
    void a_session_that_must_move_goes_to_the_nearest_day_under_its_next_revision() {
        PlanningCase planning = planning(sessions(1), NO_RULE, WEEK);
        Change change = repaired(away(planning, MONDAY), placed(planning, 1, MONDAY, "09:00"));

        assertThat(told(change.after())).isEqualTo("06-02 09:00");
        assertThat(change.after().get(0).revision()).isEqualTo(1);
        assertThat(change.moved()).isEqualTo(1);
        assertThat(change.displacementDays()).isEqualTo(1);
        assertThat(change.in(Locale.ENGLISH)).isEqualTo("investigation-1: 1 June 2026 09:00 → 2 June 2026 09:00");
    }

    @Test
    void one_session_is_moved_by_three_days_rather_than_two_by_one_day_each() {
        PlanningCase planning = planning(
                sessions(2).minimumGapDays(3).earliestDay(MONDAY.minusDays(7)),
                NO_RULE,
                "lundi: 09:00-10:00",
                "mardi: 09:00-10:00",
                "jeudi: 09:00-10:00",
                "vendredi: 09:00-10:00",
                "absence: 2026-06-01 .. 2026-06-01");
        Change change =
                repaired(planning, placed(planning, 1, MONDAY, "09:00"), placed(planning, 2, THURSDAY, "09:00"));

        assertThat(told(change.after())).isEqualTo("05-29 09:00, 06-04 09:00");
        assertThat(change.moved()).isEqualTo(1);
        assertThat(change.displacementDays()).as("days back count as days on").isEqualTo(3);
    }

    @Test
    void a_session_that_finds_another_hour_of_its_day_is_moved_by_no_day() {
        PlanningCase planning = planning(sessions(1), NO_RULE, "lundi: 09:00-12:00", "mardi: 09:00-10:00");
        PlanningCase busy = planning.withConsultant(takenBy(planning.availability(), taken(MONDAY, "09:00", "10:00")));
        Change change = repaired(busy, placed(planning, 1, MONDAY, "09:00"));

        assertThat(told(change.after())).isEqualTo("06-01 10:00");
        assertThat(change.moved()).isEqualTo(1);
        assertThat(change.displacementDays()).isZero();
    }

    @Test
    void of_hours_that_are_equally_near_the_one_that_is_wished_is_taken() {
        PlanningCase planning = planning(sessions(1), NO_RULE, "lundi: 09:00-12:00");
        Preference late = new Preference(
                Set.of(DayOfWeek.MONDAY),
                OpeningHours.between(LocalTime.of(11, 0), LocalTime.of(12, 0)),
                1,
                Source.BENEFICIARY);
        PlanningCase busy = planning.withConsultant(takenBy(planning.availability(), taken(MONDAY, "09:00", "10:00")))
                .withPreferences(late);

        assertThat(told(repaired(busy, placed(planning, 1, MONDAY, "09:00")).after()))
                .isEqualTo("06-01 11:00");
    }

    @Test
    void another_room_at_the_same_hour_is_no_move_in_time() {
        Diary open = Diary.of(hours(WEEK));
        Room closed = new Room("closed", Set.of(), takenBy(hours(WEEK), taken(MONDAY, "09:00", "10:00")), 0);
        PlanningCase planning =
                planning(sessions(1), NO_RULE, WEEK).withRooms(closed, new Room("free", Set.of(), open, 0));
        PlannedSession before = placed(planning, 1, MONDAY, "09:00");
        Change change = repaired(planning, before.movedTo(before.slot(), Venue.room("closed")));

        assertThat(told(change.after())).isEqualTo("06-01 09:00 in free");
        assertThat(change.moves()).hasSize(1);
        assertThat(change.moved()).isZero();
        assertThat(change.in(Locale.ENGLISH))
                .isEqualTo("investigation-1: 1 June 2026 09:00, closed → 1 June 2026 09:00, free");
    }

    @Test
    void a_session_keeps_its_room_where_it_can_though_another_stands_first() {
        Diary open = Diary.of(hours(WEEK));
        PlanningCase planning = planning(sessions(1), NO_RULE, WEEK)
                .withRooms(new Room("first", Set.of(), open, 0), new Room("second", Set.of(), open, 0));
        PlannedSession before = placed(planning, 1, MONDAY, "09:00");
        PlannedSession second = before.movedTo(before.slot(), Venue.room("second"));

        assertThat(repaired(planning, second).after()).containsExactly(second);
    }

    @Test
    void a_session_that_moves_within_its_day_keeps_its_room_where_that_is_free() {
        Room first = new Room("first", Set.of(), Diary.of(hours("lundi: 09:00-12:00")), 0);
        Room second = new Room("second", Set.of(), first.diary(), 0);
        Room later =
                new Room("second", Set.of(), takenBy(hours("lundi: 09:00-12:00"), taken(MONDAY, "10:00", "11:00")), 0);
        PlanningCase planning =
                planning(sessions(1), NO_RULE, "lundi: 09:00-12:00").withRooms(first, second);
        PlanningCase busy = planning.withConsultant(takenBy(planning.availability(), taken(MONDAY, "09:00", "10:00")));
        PlannedSession before = placed(planning, 1, MONDAY, "09:00");
        PlannedSession inSecond = before.movedTo(before.slot(), Venue.room("second"));

        assertThat(told(repaired(busy, inSecond).after())).isEqualTo("06-01 10:00 in second");
        assertThat(told(repaired(busy.withRooms(first, later), inSecond).after()))
                .isEqualTo("06-01 11:00 in second");
    }

    @Test
    void a_session_without_a_place_gets_its_first() {
        PlanningCase planning = planning(sessions(2), NO_RULE, WEEK);
        Change change = repaired(planning, placed(planning, 1, MONDAY, "09:00"));

        assertThat(told(change.added())).isEqualTo("06-08 09:00");
        assertThat(change.moves()).isEmpty();
        assertThat(change.in(Locale.ENGLISH)).isEqualTo("investigation-2: new, 8 June 2026 09:00");
        assertThat(change.in(Locale.FRENCH)).isEqualTo("investigation-2 : nouvelle, 8 juin 2026 09:00");
    }

    @Test
    void a_session_put_between_two_steps_by_hand_stays_there() {
        PlanningCase planning = planning(sessions(1), NO_RULE, "lundi: 09:00-12:00");
        PlannedSession byHand = placed(planning, 1, MONDAY, "10:07");

        assertThat(repaired(planning, byHand).after()).containsExactly(byHand);
    }

    @Test
    void a_session_put_after_the_last_step_by_hand_stays_there() {
        PlanningCase planning = planning(sessions(1).latestDay(MONDAY), NO_RULE, "lundi: 09:00-12:00")
                .withStepMinutes(45);
        PlannedSession byHand = placed(planning, 1, MONDAY, "11:00");

        assertThat(repaired(planning, byHand).after()).containsExactly(byHand);
    }

    @Test
    void two_sessions_confirmed_between_two_steps_are_no_part_of_a_conflict_about_a_third() {
        PlanningCase planning = planning(sessions(3).latestDay(MONDAY.plusDays(13)), NO_RULE, "lundi: 09:00-10:30");
        List<PlannedSession> current =
                List.of(placed(planning, 1, MONDAY, "09:07"), placed(planning, 2, MONDAY.plusDays(7), "09:07"));

        assertThat(Planner.repair(current, Set.of("investigation-1", "investigation-2"), planning)
                        .getLeft()
                        .names())
                .containsExactly("inside-availability", "wished-days");
    }

    @Test
    void what_is_confirmed_stays_and_the_others_give_way() {
        PlanningCase planning = planning(sessions(2).minimumGapDays(7), NO_RULE, WEEK);
        List<PlannedSession> tooNear =
                List.of(placed(planning, 1, MONDAY, "09:00"), placed(planning, 2, THURSDAY, "09:00"));

        assertThat(told(Planner.repair(tooNear, Set.of("investigation-1"), planning)
                        .get()
                        .after()))
                .isEqualTo("06-01 09:00, 06-08 09:00");
        assertThat(Planner.repair(tooNear, Set.of("investigation-2"), planning)
                        .getLeft()
                        .names())
                .contains("confirmed.investigation-2", "minimum-gap");
    }

    @Test
    void what_is_confirmed_moves_if_its_day_is_no_longer_possible() {
        PlanningCase planning = planning(sessions(1), NO_RULE, WEEK);
        List<PlannedSession> monday = List.of(placed(planning, 1, MONDAY, "09:00"));
        Set<String> confirmed = Set.of("investigation-1");
        PlanningCase later = planning.withFrame(startingWithin(TUESDAY, MONDAY.plusDays(7)));

        assertThat(told(Planner.repair(monday, confirmed, away(planning, MONDAY))
                        .get()
                        .after()))
                .isEqualTo("06-02 09:00");
        assertThat(told(Planner.repair(monday, confirmed, later).get().after()))
                .as("the rule on the start is one on the first session")
                .isEqualTo("06-02 09:00");
    }

    @Test
    void the_rule_on_the_start_says_nothing_of_the_second_session() {
        PlanningCase planning = planning(sessions(2), startingWithin(MONDAY, MONDAY), WEEK);
        List<PlannedSession> current =
                List.of(placed(planning, 1, MONDAY, "09:00"), placed(planning, 2, THURSDAY, "09:00"));

        assertThat(Planner.repair(current, Set.of("investigation-2"), planning)
                        .get()
                        .moved())
                .isZero();
    }

    @Test
    void what_is_confirmed_keeps_its_room() {
        Diary open = Diary.of(hours(WEEK));
        PlanningCase planning = planning(sessions(1), NO_RULE, WEEK)
                .withRooms(new Room("first", Set.of(), open, 0), new Room("second", Set.of(), open, 0))
                .withRemote(RemoteConsent.WHEREVER_NEEDED);
        PlannedSession before = placed(planning, 1, MONDAY, "09:00");
        PlannedSession remote = before.movedTo(before.slot(), Venue.remote());

        assertThat(Planner.repair(List.of(remote), Set.of("investigation-1"), planning)
                        .get()
                        .after())
                .containsExactly(remote);
    }

    @Test
    void a_session_of_another_programme_is_refused() {
        PlanningCase planning = planning(sessions(1), NO_RULE, WEEK);
        PlannedSession stray = placed(planning(sessions(2), NO_RULE, WEEK), 2, MONDAY, "09:00");

        assertThatThrownBy(() -> Planner.repair(List.of(stray), Set.of(), planning))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("current (investigation-2) must be of the programme");
    }

    @Test
    void more_minutes_than_agreed_cannot_be_repaired() {
        PlanningCase planning = planning(sessions(2).agreedMinutes(119), NO_RULE, WEEK);

        assertThat(Planner.repair(List.of(), Set.of(), planning).getLeft().names())
                .containsExactly("agreed-minutes");
    }
}
