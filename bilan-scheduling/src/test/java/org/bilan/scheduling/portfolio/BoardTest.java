package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.WEEK;
import static org.bilan.scheduling.portfolio.SmallSeasons.aBilan;
import static org.bilan.scheduling.portfolio.SmallSeasons.consultant;
import static org.bilan.scheduling.portfolio.SmallSeasons.days;
import static org.bilan.scheduling.portfolio.SmallSeasons.many;
import static org.bilan.scheduling.portfolio.SmallSeasons.openOn;
import static org.bilan.scheduling.portfolio.SmallSeasons.placed;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.HandMadeFrame.DayRange;
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

/** Who gets what first, who is chosen, and what the board knows of what stands on it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoardTest {
    private static final Consultant ANNE = consultant("Anne", WEEK, Caseload.ANY, "anglais");
    private static final Consultant BEA = consultant("Béa", WEEK, Caseload.ANY);

    private static RequestedBilan loose(String id) {
        return aBilan(id, MONDAY)
                .frame(new HandMadeFrame(
                        DateWindow.between(MONDAY, MONDAY.plusDays(10)), new DayRange(0, 60), 180, Optional.empty()))
                .build();
    }

    private static Caseload carrying(int minutes) {
        return new Caseload(99, 9_999, 99, 100, minutes);
    }

    private static AloneCosts nothingKnown(Season season) {
        return AloneCosts.unknown(season.bilans().size(), season.consultants().size());
    }

    private static Placement best(Season season) {
        return new Board(season).best(0, nothingKnown(season)).orElseThrow();
    }

    private static Board loaded(Season season, Assignment... assignments) {
        Board board = new Board(season);
        board.load(new Portfolio(List.of(assignments), List.of()));
        return board;
    }

    private static Assignment proposed(Season season, String bilan) {
        return placed(PortfolioPlanner.propose(season), bilan);
    }

    @Test
    void first_comes_whom_fewest_can_have_then_who_must_start_soonest_then_the_id() {
        Season season = season(
                List.of(ANNE, BEA),
                aBilan("B1", MONDAY.plusDays(9)).build(),
                aBilan("B2", MONDAY.plusDays(5)).build(),
                aBilan("B4", MONDAY.plusDays(9)).addAsksOfConsultant("anglais").build(),
                aBilan("B3", MONDAY.plusDays(5)).build());

        assertThat(new Board(season).byUrgency()).as("B4, B2, B3, B1").containsExactly(3, 1, 2, 0);
    }

    @Test
    void who_can_have_a_bilan_is_who_is_qualified() {
        Season season = season(
                List.of(BEA, ANNE),
                aBilan("B1", MONDAY).addAsksOfConsultant("anglais").build(),
                loose("B2"));

        assertThat(new Board(season).eligible(0)).containsExactly(1);
        assertThat(new Board(season).eligible(1)).containsExactly(0, 1);
    }

    @Test
    void who_carries_less_is_chosen_and_of_two_alike_the_first() {
        assertThat(best(season(
                                List.of(consultant("C", WEEK, carrying(60)), consultant("D", WEEK, carrying(0))),
                                loose("B")))
                        .consultant)
                .isEqualTo(1);
        assertThat(best(season(List.of(ANNE, BEA), loose("B"))).consultant).isZero();
    }

    @Test
    void a_better_plan_is_worth_some_load_and_no_more() {
        Consultant perfect = consultant("C", openOn(0, 7, 14), carrying(840));
        Consultant dayOff = consultant("D", openOn(0, 6, 13), Caseload.ANY);
        Consultant twoDaysOff = consultant("D", openOn(0, 5, 12), Caseload.ANY);

        assertThat(best(season(List.of(perfect, dayOff), loose("B"))).consultant)
                .as("a day off costs one, 840 minutes more than she carries cost 1.7")
                .isEqualTo(1);
        assertThat(best(season(List.of(perfect, twoDaysOff), loose("B"))).consultant)
                .as("two days off cost four")
                .isZero();
    }

    @Test
    void of_two_with_plans_of_one_cost_the_one_who_then_carries_less_is_chosen_even_if_she_comes_later() {
        Consultant alone = consultant("C", openOn(0, 7, 14), Caseload.ANY);
        Consultant twoTogether = consultant("D", openOn(0, 7, 14), new Caseload(99, 9_999, 99, 200, 90));

        assertThat(best(season(List.of(alone, twoTogether), loose("B"))).consultant)
                .as("90 is even: from 0 to 180, or from 45 to 135, each as far off as before")
                .isEqualTo(1);
    }

    @Test
    void nobody_is_chosen_of_whom_it_is_known_that_she_cannot() {
        Season season = season(List.of(consultant("C", openOn(0, 7), Caseload.ANY), BEA), loose("B"));
        AloneCosts alone = AloneCosts.of(new Board(season));

        assertThat(alone.of(0, 0)).isEqualTo(Places.NEVER);
        assertThat(alone.of(0, 1)).isZero();
        assertThat(alone.cheapest(0)).isZero();
        assertThat(new Board(season).best(0, alone).orElseThrow().consultant).isEqualTo(1);
    }

    @Test
    void a_bilan_takes_the_days_from_its_first_to_its_last_session_or_those_it_could_take() {
        Season season = season(List.of(ANNE), many(1));
        Board board = loaded(season, proposed(season, "B10"));

        assertThat(board.daysOf(0)).containsExactly(0, 14);
        board.take(0);
        assertThat(board.daysOf(0)).containsExactly(0, 60);
        assertThat(board.placementOf(0)).isEmpty();
    }

    @Test
    void what_a_plan_costs_is_what_wishes_and_loads_cost() {
        Season season = season(
                List.of(consultant("C", openOn(0, 6, 15), carrying(840)), consultant("D", WEEK, Caseload.ANY)),
                loose("B1").withHeldBy("C"));
        Board board = loaded(season, proposed(season, "B1"));

        assertThat(board.unplaced()).isZero();
        assertThat(board.cost())
                .as("gaps cost five; loads of 1020 and 0 are 510 off, 2.9 squares of seven hours")
                .isEqualTo(5 + 2);
        board.take(0);
        assertThat(board.unplaced()).isEqualTo(1);
        assertThat(board.cost()).as("840 and 0 are 330 and 510 off").isEqualTo(2);
    }

    @Test
    void strangers_and_plans_of_another_programme_are_not_put_on_the_board() {
        Season season = season(List.of(ANNE), many(1));
        Assignment proposed = proposed(season, "B10");

        assertThat(loaded(season, proposed).unplaced()).isZero();
        assertThat(loaded(season, new Assignment(new BilanId("B99"), "Anne", proposed.sessions()))
                        .unplaced())
                .isEqualTo(1);
        assertThat(loaded(season, new Assignment(proposed.bilan(), "Zoé", proposed.sessions()))
                        .unplaced())
                .isEqualTo(1);
        assertThat(loaded(
                                season,
                                new Assignment(
                                        proposed.bilan(),
                                        "Anne",
                                        proposed.sessions().subList(0, 2)))
                        .unplaced())
                .isEqualTo(1);
    }

    @Test
    void what_moved_gets_the_next_revision_and_what_stayed_keeps_its_own() {
        Season before = season(List.of(consultant("C", openOn(0, 7, 21), Caseload.ANY)), loose("B"));
        Season after = season(List.of(consultant("C", openOn(0, 7, 14), Caseload.ANY)), loose("B"));
        Board board = loaded(after, proposed(before, "B"));
        board.take(0);
        board.put(0, board.best(0, nothingKnown(after)).orElseThrow());

        Assignment told = placed(board.portfolio(Map.of()), "B");

        assertThat(days(told)).containsExactly(0L, 7L, 14L);
        assertThat(told.sessions()).extracting(session -> session.revision()).containsExactly(0, 0, 1);
    }

    @Test
    void a_bilan_without_a_place_is_told_with_its_obstacle_and_is_crowded_out_if_none_is_known() {
        Board board = new Board(season(List.of(ANNE), many(2)));

        assertThat(board.portfolio(Map.of(1, Obstacle.NOT_REACHED)).unassigned())
                .extracting(Unassigned::obstacle)
                .containsExactly(Obstacle.CROWDED_OUT, Obstacle.NOT_REACHED);
    }

    @Test
    void loads_are_told_from_the_heaviest_down() {
        Season season =
                season(List.of(consultant("C", WEEK, carrying(60)), consultant("D", WEEK, carrying(90))), loose("B"));

        assertThat(new Board(season).loads().heaviestFirst()).containsExactly(90, 60);
    }
}
