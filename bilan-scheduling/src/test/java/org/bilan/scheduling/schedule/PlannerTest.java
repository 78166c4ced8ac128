package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.schedule.OnPaper.MONDAY;
import static org.bilan.scheduling.schedule.OnPaper.NO_RULE;
import static org.bilan.scheduling.schedule.OnPaper.best;
import static org.bilan.scheduling.schedule.OnPaper.endingAfter;
import static org.bilan.scheduling.schedule.OnPaper.hours;
import static org.bilan.scheduling.schedule.OnPaper.planning;
import static org.bilan.scheduling.schedule.OnPaper.sessions;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of plans and what they cost, worked out on paper. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlannerTest {
    private static final String MONDAYS = "lundi: 09:00-10:00";
    private static final String WEDNESDAYS = "mercredi: 09:00-10:00";
    private static final String THURSDAYS = "jeudi: 09:00-10:00";
    private static final String FRIDAYS = "vendredi: 09:00-10:00";

    @Test
    void each_day_of_delay_costs_one() {
        assertThat(best(planning(sessions(1), NO_RULE, WEDNESDAYS), 5))
                .containsExactly("2: 06-03 09:00", "9: 06-10 09:00", "16: 06-17 09:00");
    }

    @Test
    void a_gap_costs_the_square_of_the_days_by_which_it_is_off_the_cadence() {
        PlanningCase planning = planning(sessions(2).cadenceDays(4), NO_RULE, MONDAYS, THURSDAYS);

        assertThat(best(planning, 5))
                .containsExactly(
                        "1: 06-01 09:00, 06-04 09:00",
                        "3: 06-04 09:00, 06-08 09:00",
                        "8: 06-08 09:00, 06-11 09:00",
                        "9: 06-01 09:00, 06-08 09:00",
                        "10: 06-11 09:00, 06-15 09:00");
    }

    @Test
    void of_plans_that_cost_the_same_the_earlier_one_comes_first() {
        PlanningCase planning = planning(sessions(3).cadenceDays(2), NO_RULE, MONDAYS, WEDNESDAYS, FRIDAYS);

        assertThat(best(planning, 5))
                .containsExactly(
                        "0: 06-01 09:00, 06-03 09:00, 06-05 09:00",
                        "3: 06-03 09:00, 06-05 09:00, 06-08 09:00",
                        "5: 06-01 09:00, 06-05 09:00, 06-08 09:00",
                        "5: 06-05 09:00, 06-08 09:00, 06-10 09:00",
                        "7: 06-08 09:00, 06-10 09:00, 06-12 09:00");
    }

    @Test
    void of_ways_to_a_session_that_cost_the_same_the_earlier_one_is_told() {
        PlanningCase planning = planning(sessions(3).cadenceDays(4), NO_RULE, MONDAYS, THURSDAYS, FRIDAYS);

        assertThat(best(planning, 1)).containsExactly("1: 06-01 09:00, 06-04 09:00, 06-08 09:00");
    }

    @Test
    void a_cheaper_way_to_a_session_is_told_before_one_that_was_found_first() {
        Preference notThursdays = new Preference(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                OpeningHours.between(LocalTime.of(9, 0), LocalTime.of(10, 0)),
                3,
                Source.BENEFICIARY);
        PlanningCase planning = planning(sessions(3).cadenceDays(4), NO_RULE, MONDAYS, THURSDAYS, FRIDAYS)
                .withPreferences(notThursdays);

        assertThat(best(planning, 3))
                .containsExactly(
                        "1: 06-01 09:00, 06-05 09:00, 06-08 09:00",
                        "4: 06-01 09:00, 06-04 09:00, 06-08 09:00",
                        "5: 06-05 09:00, 06-08 09:00, 06-12 09:00");
    }

    @ParameterizedTest(name = "every {0} days: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | 36: 06-01 09:00, 06-08 09:00",
                "18 | 16: 06-01 09:00, 06-15 09:00",
                "30 | 256: 06-01 09:00, 06-15 09:00",
                "78 | 4096: 06-01 09:00, 06-15 09:00",
                "80 | 4356: 06-01 09:00, 06-15 09:00",
            })
    void a_cadence_that_the_days_cannot_keep_is_kept_as_nearly_as_they_can(int cadence, String plan) {
        assertThat(best(planning(sessions(2).cadenceDays(cadence), NO_RULE, MONDAYS), 1))
                .containsExactly(plan);
    }

    @ParameterizedTest(name = "at least {0} days: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3  | 0: 06-01 09:00, 06-04 09:00",
                "4  | 4: 06-04 09:00, 06-08 09:00",
                "5  | 16: 06-01 09:00, 06-08 09:00",
                "8  | 49: 06-01 09:00, 06-11 09:00",
                "17 | 196: 06-01 09:00, 06-18 09:00",
                "18 | none: inside-availability, minimum-gap, wished-days",
            })
    void a_gap_is_at_least_what_was_agreed(int days, String plan) {
        assertThat(best(planning(sessions(2).minimumGapDays(days).cadenceDays(3), NO_RULE, MONDAYS, THURSDAYS), 1))
                .containsExactly(plan);
    }

    @ParameterizedTest(name = "at most {0} days: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 0: 06-01 09:00, 06-08 09:00",
                "6 | none: T-SHORTEST, inside-availability, maximum-gap",
                "1 | none: T-SHORTEST, inside-availability, maximum-gap",
            })
    void a_gap_is_at_most_what_was_agreed(int days, String plan) {
        assertThat(best(planning(sessions(2).maximumGapDays(days), NO_RULE, MONDAYS), 1))
                .containsExactly(plan);
    }

    @Test
    void a_plan_that_shares_its_last_session_with_another_is_told_once() {
        PlanningCase planning = planning(
                sessions(1)
                        .sessions(List.of(
                                new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.IN_PERSON),
                                new SessionNeed(Phase.CONCLUSIONS, 1, 120, DeliveryMode.IN_PERSON)))
                        .cadenceDays(4)
                        .maximumGapDays(4)
                        .latestDay(MONDAY.plusDays(13)),
                NO_RULE,
                MONDAYS,
                "mardi: 09:00-10:00",
                "vendredi: 09:00-11:00");

        assertThat(best(planning, 5))
                .containsExactly(
                        "0: 06-01 09:00, 06-05 09:00",
                        "2: 06-02 09:00, 06-05 09:00",
                        "7: 06-08 09:00, 06-12 09:00",
                        "9: 06-09 09:00, 06-12 09:00");
    }

    @Test
    void sessions_are_spread_as_evenly_as_they_can_over_an_amplitude_that_is_too_long_for_the_cadence() {
        String[] everyDay = Stream.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
                .map(day -> day + ": 09:00-10:00")
                .toArray(String[]::new);

        assertThat(best(planning(sessions(4).cadenceDays(1), endingAfter(20, 20), everyDay), 2))
                .containsExactly(
                        "97: 06-01 09:00, 06-07 09:00, 06-14 09:00, 06-21 09:00",
                        "97: 06-01 09:00, 06-08 09:00, 06-14 09:00, 06-21 09:00");
    }

    @Test
    void fewer_plans_than_asked_for_are_all_that_there_are() {
        PlanningCase planning = planning(sessions(3).maximumGapDays(7), endingAfter(14, 20), MONDAYS, WEDNESDAYS);
        PlanningCase oneMorning = planning(
                        sessions(2).minimumGapDays(0).cadenceDays(0).latestDay(MONDAY), NO_RULE, "lundi: 09:00-11:00")
                .withStepMinutes(60);

        assertThat(best(planning, 5))
                .containsExactly(
                        "0: 06-01 09:00, 06-08 09:00, 06-15 09:00", "2: 06-03 09:00, 06-10 09:00, 06-17 09:00");
        assertThat(best(oneMorning, 5)).containsExactly("0: 06-01 09:00, 06-01 10:00");
    }

    @Test
    void two_sessions_of_a_day_keep_the_pause_that_the_consultant_wants() {
        PlanningCase planning = planning(sessions(2).minimumGapDays(0).cadenceDays(0), NO_RULE, MONDAYS);

        assertThat(best(withAPause(planning, 30, "lundi: 09:00-11:30"), 1))
                .containsExactly("0: 06-01 09:00, 06-01 10:30");
        assertThat(best(withAPause(planning, 30, "lundi: 09:00-11:15"), 1))
                .containsExactly("49: 06-01 09:00, 06-08 09:00");
        assertThat(best(withAPause(planning, 0, "lundi: 09:00-11:15"), 1))
                .containsExactly("0: 06-01 09:00, 06-01 10:00");
    }

    @Test
    void a_pause_reaches_over_midnight() {
        PlanningCase planning = planning(sessions(2).cadenceDays(1), NO_RULE, MONDAYS);

        assertThat(best(withAPause(planning, 30, "lundi: 23:00-24:00", "mardi: 00:00-02:00"), 1))
                .containsExactly("0: 06-01 23:00, 06-02 00:30");
        assertThat(best(withAPause(planning, 30, "lundi: 23:00-24:00", "mardi: 00:00-01:15"), 1))
                .containsExactly("26: 06-02 00:00, 06-08 23:00");
    }

    @Test
    void a_pause_of_twenty_hours_reaches_into_the_next_afternoon() {
        PlanningCase planning = planning(sessions(2).cadenceDays(1), NO_RULE, MONDAYS);

        assertThat(best(withAPause(planning, 1200, "lundi: 20:00-21:00", "mardi: 16:00-19:00"), 1))
                .containsExactly("0: 06-01 20:00, 06-02 17:00");
    }

    @Test
    void a_pause_that_leaves_no_room_for_a_second_session_is_a_conflict_of_hours_and_days() {
        PlanningCase planning =
                planning(sessions(2).minimumGapDays(0).cadenceDays(0).latestDay(MONDAY), NO_RULE, MONDAYS);

        assertThat(best(withAPause(planning, 30, "lundi: 09:00-11:15"), 1))
                .containsExactly("none: inside-availability, wished-days");
    }

    @Test
    void a_wish_for_an_hour_counts_where_sessions_may_share_a_day_too() {
        Preference afternoon = new Preference(
                Set.of(DayOfWeek.MONDAY),
                OpeningHours.between(LocalTime.of(14, 0), LocalTime.of(15, 0)),
                2,
                Source.BENEFICIARY);
        PlanningCase planning = planning(
                        sessions(2).minimumGapDays(0).cadenceDays(0), NO_RULE, "lundi: 09:00-10:00, 14:00-17:00")
                .withPreferences(afternoon);

        assertThat(best(planning, 1)).containsExactly("2: 06-01 09:00, 06-01 14:00");
    }

    private static PlanningCase withAPause(PlanningCase planning, int minutes, String... lines) {
        return planning.withConsultant(new Diary(hours(lines), List.of(), new Buffers(0, minutes)));
    }

    @Test
    void a_day_with_many_starts_holds_many_sessions_one_after_the_other() {
        PlanningCase planning = planning(
                sessions(3).minimumGapDays(0).cadenceDays(0),
                NO_RULE,
                "lundi: 08:00-20:00",
                "mardi: 08:00-20:00",
                "mercredi: 08:00-20:00");

        assertThat(best(planning, 1)).containsExactly("0: 06-01 08:00, 06-01 09:00, 06-01 10:00");
    }

    @Test
    void sessions_of_different_lengths_have_their_own_places() {
        PlanningCase planning = planning(
                sessions(1)
                        .sessions(List.of(
                                new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.IN_PERSON),
                                new SessionNeed(Phase.INVESTIGATION, 2, 90, DeliveryMode.IN_PERSON),
                                new SessionNeed(Phase.CONCLUSIONS, 1, 60, DeliveryMode.IN_PERSON))),
                NO_RULE,
                "lundi: 09:00-10:00, 14:00-15:30");

        assertThat(best(planning, 1)).containsExactly("0: 06-01 09:00, 06-08 14:00, 06-15 09:00");
    }

    @Test
    void at_least_one_plan_is_asked_for() {
        PlanningCase planning = planning(sessions(1), NO_RULE, MONDAYS);

        assertThat(best(planning, 1)).hasSize(1);
        assertThatThrownBy(() -> Planner.propose(planning, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("howMany (0) must be positive");
    }
}
