package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.WEEK;
import static org.bilan.scheduling.portfolio.SmallSeasons.aBilan;
import static org.bilan.scheduling.portfolio.SmallSeasons.aProgramme;
import static org.bilan.scheduling.portfolio.SmallSeasons.consultant;
import static org.bilan.scheduling.portfolio.SmallSeasons.days;
import static org.bilan.scheduling.portfolio.SmallSeasons.openOn;
import static org.bilan.scheduling.portfolio.SmallSeasons.placed;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.HandMadeFrame.DayRange;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;
import org.bilan.scheduling.season.Unassigned.Obstacle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a consultant may carry on a day, in a week, and at a time, and who finds a place beside that. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CeilingsTest {
    private static RequestedBilan loose(String id) {
        return aBilan(id, MONDAY)
                .frame(new HandMadeFrame(
                        DateWindow.between(MONDAY, MONDAY.plusDays(10)), new DayRange(0, 60), 180, Optional.empty()))
                .build();
    }

    private static Assignment proposed(Season season, String bilan) {
        return placed(PortfolioPlanner.propose(season), bilan);
    }

    @Test
    void sessions_too_many_for_one_week_go_to_the_next() {
        Consultant tired = consultant("C", WEEK, new Caseload(9, 120, 9, 100, 0));
        RequestedBilan quick = aBilan("B", MONDAY)
                .programme(aProgramme("B").minimumGapDays(1).cadenceDays(2).build())
                .frame(loose("B").frame())
                .build();

        Assignment one = proposed(season(List.of(tired), quick), "B");

        assertThat(days(one))
                .as("a third one by Thursday would be one too many")
                .endsWith(3L, 7L);
    }

    @Test
    void a_week_in_which_others_fill_her_hours_is_left_out() {
        Consultant tired = consultant("C", WEEK, new Caseload(9, 60, 9, 100, 0));
        Season season = season(List.of(tired), loose("B1"), loose("B2"));

        Portfolio portfolio = PortfolioPlanner.propose(season);

        assertThat(days(placed(portfolio, "B1"))).containsExactly(0L, 7L, 14L);
        assertThat(portfolio.unassigned())
                .as("it must start within ten days, when both weeks are full")
                .containsExactly(new Unassigned(new BilanId("B2"), Obstacle.CROWDED_OUT));
    }

    @Test
    void who_may_have_one_bilan_at_a_time_gets_the_next_one_the_day_after() {
        Consultant one = consultant("C", openOn(0, 7, 14, 1, 8, 15, 22, 29, 36), new Caseload(1, 9_999, 9, 100, 0));
        RequestedBilan later = aBilan("B2", MONDAY)
                .frame(new HandMadeFrame(
                        DateWindow.between(MONDAY, MONDAY.plusDays(20)), new DayRange(0, 60), 180, Optional.empty()))
                .build();

        Portfolio portfolio = PortfolioPlanner.propose(season(List.of(one), loose("B1"), later));

        assertThat(days(placed(portfolio, "B1"))).containsExactly(0L, 7L, 14L);
        assertThat(days(placed(portfolio, "B2"))).containsExactly(15L, 22L, 29L);
    }

    @Test
    void a_bilan_under_way_counts_from_its_first_session_held_until_its_last() {
        Consultant one = consultant("C", openOn(0, 3, 7, 10, 14, 17, 18, 25, 32), new Caseload(1, 9_999, 9, 100, 0));
        RequestedBilan held = aBilan("B1", MONDAY)
                .programme(aProgramme("B1").build())
                .frame(new HandMadeFrame(
                        DateWindow.always(),
                        new DayRange(0, 90),
                        180,
                        Optional.of(new HeldSpan(MONDAY.minusDays(20), MONDAY.minusDays(4)))))
                .heldBy("C")
                .build();
        RequestedBilan other = aBilan("B2", MONDAY)
                .frame(new HandMadeFrame(DateWindow.from(MONDAY), new DayRange(0, 60), 180, Optional.empty()))
                .build();

        Portfolio portfolio = PortfolioPlanner.propose(season(List.of(one), held, other));

        assertThat(days(placed(portfolio, "B1"))).containsExactly(3L, 10L, 17L);
        assertThat(days(placed(portfolio, "B2"))).as("not on the days 0, 7, 14").containsExactly(18L, 25L, 32L);
    }

    @Test
    void two_sessions_of_a_day_keep_what_she_may_carry_on_a_day_and_in_a_week() {
        RequestedBilan sameDay = aBilan("B", MONDAY)
                .programme(aProgramme("B")
                        .sessions(SessionNeed.series(Phase.INVESTIGATION, 2, 60, DeliveryMode.REMOTE_SYNC))
                        .minimumGapDays(0)
                        .cadenceDays(0)
                        .build())
                .frame(loose("B").frame())
                .build();

        assertThat(days(proposed(season(List.of(consultant("C", WEEK, Caseload.ANY)), sameDay), "B")))
                .containsExactly(0L, 0L);
        assertThat(PortfolioPlanner.propose(
                                season(List.of(consultant("C", WEEK, new Caseload(9, 9_999, 1, 100, 0))), sameDay))
                        .assignments())
                .as("the best plan has two a day, and no other is looked for")
                .isEmpty();
        assertThat(PortfolioPlanner.propose(
                                season(List.of(consultant("C", WEEK, new Caseload(9, 119, 9, 100, 0))), sameDay))
                        .assignments())
                .isEmpty();
        assertThat(PortfolioPlanner.propose(
                                season(List.of(consultant("C", WEEK, new Caseload(1, 120, 2, 100, 0))), sameDay))
                        .assignments())
                .hasSize(1);
        assertThat(PortfolioPlanner.propose(
                                season(List.of(consultant("C", WEEK, new Caseload(0, 120, 2, 100, 0))), sameDay))
                        .assignments())
                .isEmpty();
    }

    @Test
    void a_bilan_under_way_is_so_from_its_first_session_held_and_not_before() {
        Consultant one = consultant("C", openOn(0, 3, 6, 9, 18, 25, 32), new Caseload(1, 9_999, 9, 100, 0));
        RequestedBilan quick = aBilan("B1", MONDAY)
                .programme(aProgramme("B1").cadenceDays(3).build())
                .frame(loose("B1").frame())
                .build();
        RequestedBilan held = aBilan("B2", MONDAY)
                .programme(aProgramme("B2").earliestDay(MONDAY.plusDays(14)).build())
                .frame(new HandMadeFrame(
                        DateWindow.always(),
                        new DayRange(0, 90),
                        180,
                        Optional.of(new HeldSpan(MONDAY.plusDays(7), MONDAY.plusDays(11)))))
                .heldBy("C")
                .build();
        Season season = season(List.of(one), quick, held);
        Board board = new Board(season);
        board.put(1, board.best(1, 0, Places.NEVER).orElseThrow());

        assertThat(days(placed(board.portfolio(Map.of()), "B2"))).containsExactly(18L, 25L, 32L);
        board.put(0, board.best(0, 0, Places.NEVER).orElseThrow());
        assertThat(days(placed(board.portfolio(Map.of()), "B1")))
                .as("over a day before")
                .containsExactly(0L, 3L, 6L);
        assertThat(new Board(season(List.of(consultant("C", openOn(3, 6, 9, 18, 25, 32), one.caseload())), quick, held))
                        .best(0, 0, Places.NEVER))
                .as("without the other")
                .isPresent();
        assertThat(besideHeld(consultant("C", openOn(3, 6, 9, 18, 25, 32), one.caseload()), quick, held))
                .as("on the ninth day the other is under way, though its next session is on the eighteenth")
                .isEmpty();
    }

    private static Optional<Placement> besideHeld(Consultant one, RequestedBilan quick, RequestedBilan held) {
        Board board = new Board(season(List.of(one), quick, held));
        board.put(1, board.best(1, 0, Places.NEVER).orElseThrow());
        return board.best(0, 0, Places.NEVER);
    }

    @Test
    void two_sessions_of_a_day_may_be_on_the_last_day_before_another_bilan_begins_and_stay_below_a_limit() {
        RequestedBilan sameDay = aBilan("B1", MONDAY)
                .programme(aProgramme("B1")
                        .sessions(SessionNeed.series(Phase.INVESTIGATION, 2, 60, DeliveryMode.REMOTE_SYNC))
                        .minimumGapDays(0)
                        .cadenceDays(1)
                        .latestDay(MONDAY)
                        .build())
                .frame(loose("B1").frame())
                .build();
        RequestedBilan next = aBilan("B2", MONDAY)
                .programme(aProgramme("B2").earliestDay(MONDAY.plusDays(1)).build())
                .frame(new HandMadeFrame(
                        DateWindow.from(MONDAY.plusDays(1)), new DayRange(0, 60), 180, Optional.empty()))
                .build();
        Board board =
                new Board(season(List.of(consultant("C", WEEK, new Caseload(1, 9_999, 9, 100, 0))), sameDay, next));
        board.put(1, board.best(1, 0, Places.NEVER).orElseThrow());

        assertThat(board.daysOf(1)).startsWith(1);
        assertThat(board.best(0, 0, 2)).as("a day off the cadence").isPresent();
        assertThat(board.best(0, 0, 1)).isEmpty();
    }
}
