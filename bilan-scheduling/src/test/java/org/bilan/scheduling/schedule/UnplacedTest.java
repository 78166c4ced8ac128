package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.schedule.OnPaper.MONDAY;
import static org.bilan.scheduling.schedule.OnPaper.NO_RULE;
import static org.bilan.scheduling.schedule.OnPaper.endingAfter;
import static org.bilan.scheduling.schedule.OnPaper.planning;
import static org.bilan.scheduling.schedule.OnPaper.sessions;
import static org.bilan.scheduling.schedule.OnPaper.taken;
import static org.bilan.scheduling.schedule.OnPaper.takenBy;
import static org.bilan.scheduling.schedule.OnPaper.told;
import static org.bilan.scheduling.schedule.OnPaper.underWay;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which sessions have no place, and what is told of each day on which they might have had one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnplacedTest {
    private static final String MONDAYS = "lundi: 09:00-10:00";

    private static Programme.Builder oneWeek(int sessions) {
        return sessions(sessions).latestDay(MONDAY.plusDays(6));
    }

    /** The reasons of the first session that has no place, but for the rules and the days that the parties accept. */
    private static List<String> ofDays(PlanningCase planning) {
        return Scheduler.propose(planning).unplaced().get(0).reasons().stream()
                .filter(reason -> !(reason instanceof Reason.OutsideLegalWindow))
                .filter(reason -> !(reason instanceof Reason.OutsideWishedDays))
                .map(reason -> reason.in(Locale.ENGLISH))
                .toList();
    }

    private static List<String> ids(PlanningCase planning) {
        return Scheduler.propose(planning).unplaced().stream()
                .map(left -> left.need().id())
                .toList();
    }

    @Test
    void the_sessions_that_fit_are_placed_and_the_first_of_the_others_says_why() {
        PlanningCase planning = planning(sessions(5), NO_RULE, MONDAYS);
        Schedule schedule = Scheduler.propose(planning);

        assertThat(told(schedule.sessions())).isEqualTo("06-01 09:00, 06-08 09:00, 06-15 09:00");
        assertThat(schedule.isComplete()).isFalse();
        assertThat(ids(planning)).containsExactly("investigation-4", "investigation-5");
        assertThat(ofDays(planning)).containsExactly("no hours from 16 June 2026 to 21 June 2026");
        assertThat(schedule.unplaced().get(1).reasons()).containsExactly(new Reason.Waits(List.of("investigation-4")));
    }

    @Test
    void days_are_told_from_the_gap_after_the_session_before() {
        assertThat(ofDays(planning(oneWeek(2).minimumGapDays(3), NO_RULE, MONDAYS)))
                .containsExactly("no hours from 4 June 2026 to 7 June 2026");
        assertThat(ofDays(planning(oneWeek(2).minimumGapDays(6), NO_RULE, MONDAYS)))
                .containsExactly("no hours on 7 June 2026");
        assertThat(ofDays(planning(oneWeek(2).minimumGapDays(7), NO_RULE, MONDAYS)))
                .containsExactly("possible on 8 June 2026 at the earliest, allowed until 7 June 2026");
    }

    @Test
    void the_last_session_is_not_told_of_days_before_the_shortest_amplitude() {
        assertThat(ofDays(planning(sessions(2), endingAfter(5, 6), MONDAYS)))
                .containsExactly("no hours from 6 June 2026 to 7 June 2026");
        assertThat(ofDays(planning(sessions(3), endingAfter(5, 6), MONDAYS)))
                .containsExactly("no hours from 2 June 2026 to 7 June 2026");
        assertThat(Scheduler.propose(planning(sessions(2), endingAfter(5, 6), MONDAYS))
                        .unplaced()
                        .get(0)
                        .reasons())
                .extracting(reason -> reason.in(Locale.ENGLISH))
                .startsWith(
                        "T-SHORTEST (Test, T-SHORTEST) allows only from 6 June 2026",
                        "T-LONGEST (Test, T-LONGEST) allows only until 7 June 2026",
                        "the parties wish only from 1 June 2026 to 21 June 2026");
    }

    @Test
    void under_way_days_are_told_from_the_gap_after_the_last_session_held() {
        HandMadeFrame held = underWay(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 28));

        assertThat(ofDays(planning(oneWeek(1).minimumGapDays(5), held, "lundi: 09:00-09:30")))
                .containsExactly("no hours from 2 June 2026 to 7 June 2026");
        assertThat(ofDays(planning(oneWeek(1).minimumGapDays(2), held, "mardi: 09:00-09:30")))
                .containsExactly(
                        "no hours on 1 June 2026",
                        "openings of 30 minutes at most on 2 June 2026",
                        "no hours from 3 June 2026 to 7 June 2026");
    }

    @Test
    void under_way_the_day_after_the_last_session_held_is_the_first() {
        HandMadeFrame held = underWay(LocalDate.of(2026, 5, 18), MONDAY);

        assertThat(ofDays(planning(oneWeek(1).minimumGapDays(0), held, MONDAYS)))
                .containsExactly("no hours from 2 June 2026 to 7 June 2026");
    }

    @Test
    void under_way_the_rules_count_from_the_first_session_held() {
        HandMadeFrame held = new HandMadeFrame(
                DateWindow.always(),
                new HandMadeFrame.DayRange(0, 12),
                1440,
                Optional.of(new HeldSpan(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 5, 28))));

        assertThat(ofDays(planning(sessions(1).minimumGapDays(5), held, MONDAYS)))
                .containsExactly("no hours from 2 June 2026 to 6 June 2026");
    }

    @Test
    void neighbouring_days_are_told_together_if_their_reason_is_the_same() {
        PlanningCase planning = planning(
                oneWeek(1),
                NO_RULE,
                "lundi: 09:00-09:30",
                "mardi: 14:00-14:30",
                "mercredi: 09:00-09:45, 10:00-10:20",
                "jeudi: 09:00-10:00",
                "vendredi: 09:00-10:00",
                "samedi: 09:00-10:00",
                "absence: 2026-06-04 .. 2026-06-04 formation",
                "absence: 2026-06-05 .. 2026-06-06 congés");

        assertThat(ofDays(planning))
                .containsExactly(
                        "openings of 30 minutes at most from 1 June 2026 to 2 June 2026",
                        "openings of 45 minutes at most on 3 June 2026",
                        "away on 4 June 2026 (formation)",
                        "away from 5 June 2026 to 6 June 2026 (congés)",
                        "no hours on 7 June 2026");
    }

    @Test
    void of_a_day_whose_opening_is_long_enough_nothing_is_told() {
        PlanningCase planning = planning(oneWeek(1), NO_RULE, MONDAYS, "mercredi: 09:00-10:00");
        PlanningCase busy = planning.withConsultant(takenBy(
                planning.availability(), taken(MONDAY, "09:30", "09:45"), taken(MONDAY.plusDays(2), "09:30", "09:45")));

        assertThat(ofDays(busy)).containsExactly("no hours on 2 June 2026", "no hours from 4 June 2026 to 7 June 2026");
    }

    @Test
    void minutes_may_reach_the_ceiling_and_the_agreement() {
        HandMadeFrame twoHours =
                new HandMadeFrame(DateWindow.always(), new HandMadeFrame.DayRange(0, 99), 120, Optional.empty());

        assertThat(Scheduler.propose(planning(sessions(2).agreedMinutes(120), twoHours, MONDAYS))
                        .isComplete())
                .isTrue();
        assertThat(ofDays(planning(sessions(3).agreedMinutes(179), twoHours, MONDAYS)))
                .containsExactly(
                        "180 minutes planned, 179 at most: agreement",
                        "180 minutes planned, 120 at most: T-HOURS (Test, T-HOURS)");
    }

    @Test
    void a_session_moved_by_hand_takes_its_place_in_the_order_of_time() {
        PlanningCase planning = planning(sessions(2), NO_RULE, MONDAYS);
        Schedule schedule = Scheduler.propose(planning);
        Schedule moved = schedule.moving(
                "investigation-1",
                OnPaper.placed(planning, 1, MONDAY.plusDays(14), "09:00").slot());

        assertThat(moved.sessions())
                .extracting(session -> session.id() + " " + session.revision())
                .containsExactly("investigation-2 0", "investigation-1 1");
        assertThat(moved.find("investigation-3")).isEmpty();
    }
}
