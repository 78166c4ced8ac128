package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.schedule.OnPaper.MONDAY;
import static org.bilan.scheduling.schedule.OnPaper.NO_RULE;
import static org.bilan.scheduling.schedule.OnPaper.best;
import static org.bilan.scheduling.schedule.OnPaper.endingAfter;
import static org.bilan.scheduling.schedule.OnPaper.planning;
import static org.bilan.scheduling.schedule.OnPaper.sessions;
import static org.bilan.scheduling.schedule.OnPaper.startingWithin;
import static org.bilan.scheduling.schedule.OnPaper.underWay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.SessionNeed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans within the rules on their first and last day, on their minutes and phases, and after the sessions held. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesOfPlansTest {
    private static final String MONDAYS = "lundi: 09:00-10:00";
    private static final String WEDNESDAYS = "mercredi: 09:00-10:00";
    private static final String FRIDAYS = "vendredi: 09:00-10:00";

    @ParameterizedTest(name = "{0} to {1} days after the first: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | 7  | 0: 06-01 09:00, 06-08 09:00",
                "8  | 14 | 49: 06-01 09:00, 06-15 09:00",
                "14 | 14 | 49: 06-01 09:00, 06-15 09:00",
                "8  | 13 | none: T-SHORTEST, T-LONGEST, inside-availability",
                "0  | 6  | none: T-SHORTEST, T-LONGEST, inside-availability",
                "1  | 1  | none: T-SHORTEST, T-LONGEST, inside-availability",
                "15 | 99 | none: T-SHORTEST, inside-availability, wished-days",
            })
    void the_last_session_is_within_the_days_that_the_rules_count_from_the_first(int from, int to, String plan) {
        assertThat(best(planning(sessions(2), endingAfter(from, to), MONDAYS), 1))
                .containsExactly(plan);
    }

    @Test
    void one_session_is_the_first_and_the_last() {
        assertThat(best(planning(sessions(1), endingAfter(0, 0), MONDAYS), 1)).containsExactly("0: 06-01 09:00");
        assertThat(best(planning(sessions(1), endingAfter(1, 5), MONDAYS), 1)).containsExactly("none: T-SHORTEST");
        assertThat(best(
                        planning(
                                sessions(1).agreedMinutes(60),
                                new HandMadeFrame(
                                        DateWindow.between(MONDAY.plusDays(1), MONDAY.plusDays(6)),
                                        new HandMadeFrame.DayRange(0, 0),
                                        60,
                                        Optional.empty()),
                                MONDAYS),
                        1))
                .as("what is just kept is no part of a conflict")
                .containsExactly("none: T-START, inside-availability");
    }

    @Test
    void the_first_session_is_within_the_days_that_the_rules_allow_for_the_start() {
        LocalDate next = MONDAY.plusDays(7);

        assertThat(best(planning(sessions(1), startingWithin(MONDAY, MONDAY), MONDAYS), 2))
                .containsExactly("0: 06-01 09:00");
        assertThat(best(planning(sessions(1), startingWithin(MONDAY.plusDays(1), next), MONDAYS), 2))
                .containsExactly("7: 06-08 09:00");
        assertThat(best(planning(sessions(1), startingWithin(next, next.plusDays(6)), MONDAYS), 2))
                .containsExactly("7: 06-08 09:00");
        assertThat(best(planning(sessions(1), startingWithin(MONDAY.plusDays(1), next.minusDays(1)), MONDAYS), 1))
                .containsExactly("none: T-START, inside-availability");
    }

    @Test
    void the_parties_accept_their_first_and_their_last_day() {
        assertThat(best(planning(sessions(1).earliestDay(MONDAY).latestDay(MONDAY), NO_RULE, MONDAYS), 1))
                .containsExactly("0: 06-01 09:00");
        assertThat(best(
                        planning(
                                sessions(1).earliestDay(MONDAY.plusDays(1)).latestDay(MONDAY.plusDays(7)),
                                NO_RULE,
                                MONDAYS),
                        1))
                .containsExactly("6: 06-08 09:00");
    }

    @Test
    void under_way_the_first_gap_counts_from_the_last_session_held() {
        HandMadeFrame held = underWay(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 28));
        String[] week = {MONDAYS, WEDNESDAYS, FRIDAYS};

        assertThat(best(planning(sessions(1).minimumGapDays(4), held, week), 3))
                .containsExactly("1: 06-03 09:00", "1: 06-05 09:00", "9: 06-01 09:00");
        assertThat(best(planning(sessions(1).minimumGapDays(5), held, week), 3))
                .containsExactly("1: 06-03 09:00", "1: 06-05 09:00", "16: 06-08 09:00");
    }

    @Test
    void under_way_nothing_is_planned_on_the_day_of_the_last_session_held() {
        PlanningCase planning = planning(
                sessions(1).minimumGapDays(0).cadenceDays(0),
                underWay(LocalDate.of(2026, 5, 18), MONDAY),
                MONDAYS,
                "mardi: 09:00-10:00");

        assertThat(best(planning, 1)).containsExactly("1: 06-02 09:00");
    }

    @ParameterizedTest(name = "{0} to {1} days after the first one held: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "7  | 7  | 9: 06-01 09:00",
                "8  | 14 | 16: 06-08 09:00",
                "14 | 14 | 16: 06-08 09:00",
                "8  | 13 | none: T-SHORTEST, T-LONGEST, inside-availability",
            })
    void under_way_the_rules_count_from_the_first_session_held(int from, int to, String plan) {
        HandMadeFrame held = new HandMadeFrame(
                DateWindow.always(),
                new HandMadeFrame.DayRange(from, to),
                1440,
                Optional.of(new HeldSpan(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 5, 28))));

        assertThat(best(planning(sessions(1), held, MONDAYS), 1)).containsExactly(plan);
    }

    @Test
    void minutes_may_reach_what_was_agreed_and_what_the_rules_allow_and_go_no_further() {
        HandMadeFrame twoHours =
                new HandMadeFrame(DateWindow.always(), new HandMadeFrame.DayRange(0, 1000), 120, Optional.empty());
        HandMadeFrame less =
                new HandMadeFrame(DateWindow.always(), new HandMadeFrame.DayRange(0, 1000), 119, Optional.empty());
        String plan = "0: 06-01 09:00, 06-08 09:00";

        assertThat(best(planning(sessions(2).agreedMinutes(120), NO_RULE, MONDAYS), 1))
                .containsExactly(plan);
        assertThat(best(planning(sessions(2).agreedMinutes(119), NO_RULE, MONDAYS), 1))
                .containsExactly("none: agreed-minutes");
        assertThat(best(planning(sessions(2), twoHours, MONDAYS), 1)).containsExactly(plan);
        assertThat(best(planning(sessions(2), less, MONDAYS), 1)).containsExactly("none: T-HOURS");
    }

    @Test
    void a_programme_that_asks_for_all_phases_and_has_them_not_has_no_plan() {
        PlanningCase lacking = planning(sessions(1).asksForAllPhases(true), NO_RULE, MONDAYS);
        PlanningCase complete = planning(
                sessions(1)
                        .asksForAllPhases(true)
                        .sessions(List.of(
                                new SessionNeed(Phase.PRELIMINARY, 1, 60, DeliveryMode.IN_PERSON),
                                new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.IN_PERSON),
                                new SessionNeed(Phase.CONCLUSIONS, 1, 60, DeliveryMode.IN_PERSON))),
                NO_RULE,
                MONDAYS);

        assertThat(best(lacking, 1)).containsExactly("none: all-phases");
        assertThat(best(complete, 1)).containsExactly("0: 06-01 09:00, 06-08 09:00, 06-15 09:00");
    }
}
