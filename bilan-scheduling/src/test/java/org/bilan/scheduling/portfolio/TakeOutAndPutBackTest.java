package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.WEEK;
import static org.bilan.scheduling.portfolio.SmallSeasons.aBilan;
import static org.bilan.scheduling.portfolio.SmallSeasons.consultant;
import static org.bilan.scheduling.portfolio.SmallSeasons.days;
import static org.bilan.scheduling.portfolio.SmallSeasons.many;
import static org.bilan.scheduling.portfolio.SmallSeasons.openOn;
import static org.bilan.scheduling.portfolio.SmallSeasons.placed;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Source;
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

/** Plans that a few steps must mend, and plans that no step may touch. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakeOutAndPutBackTest {
    private static final Consultant ANNE = consultant("Anne", WEEK, Caseload.ANY);
    private static final Consultant BEA = consultant("Béa", WEEK, Caseload.ANY);

    /** One who could have any of the days, and takes the best, and one who can have those alone. */
    private static Season inTheWay() {
        RequestedBilan flexible = aBilan("B1", MONDAY.plusDays(5)).build();
        RequestedBilan bound = aBilan("B2", MONDAY.plusDays(10))
                .beneficiary(Diary.of(openOn(0, 7, 14)))
                .build();
        return season(List.of(consultant("C", openOn(0, 7, 14, 3, 10, 17), Caseload.ANY)), flexible, bound);
    }

    private static Season even() {
        return season(List.of(ANNE, BEA), many(4));
    }

    private static Portfolio allWithAnne() {
        return new Portfolio(
                PortfolioPlanner.propose(season(List.of(ANNE), many(4))).assignments(), List.of());
    }

    private static long cost(Season season, Portfolio portfolio) {
        return PlanAudit.of(season, portfolio).standing().cost();
    }

    @Test
    void one_gives_way_to_another_that_has_no_other_days() {
        Season season = inTheWay();
        Portfolio first = PortfolioPlanner.propose(season);

        Portfolio better = new TakeOutAndPutBack(1, 20).improve(season, first);

        assertThat(first.unassigned()).containsExactly(new Unassigned(new BilanId("B2"), Obstacle.CROWDED_OUT));
        assertThat(days(placed(better, "B1"))).containsExactly(3L, 10L, 17L);
        assertThat(days(placed(better, "B2"))).containsExactly(0L, 7L, 14L);
        assertThat(better.unassigned()).isEmpty();
    }

    @Test
    void uneven_loads_are_evened_out() {
        Portfolio uneven = allWithAnne();

        Portfolio better = new TakeOutAndPutBack(1, 40).improve(even(), uneven);

        assertThat(uneven.of("Anne")).hasSize(4);
        assertThat(better.of("Anne")).hasSize(2);
        assertThat(better.of("Béa")).hasSize(2);
        assertThat(cost(even(), better)).isLessThan(cost(even(), uneven));
    }

    @Test
    void no_step_leaves_a_plan_worse_than_the_one_before() {
        Season season = even();
        long last = Long.MAX_VALUE;
        for (int steps = 0; steps <= 12; steps++) {
            long cost = cost(season, new TakeOutAndPutBack(7, steps).improve(season, allWithAnne()));
            assertThat(cost).isLessThanOrEqualTo(last);
            last = cost;
        }
    }

    @Test
    void a_plan_in_which_nobody_could_be_elsewhere_stays_as_it_is() {
        Season season = season(
                List.of(
                        consultant("C", openOn(0, 7, 14), Caseload.ANY),
                        consultant("D", openOn(1, 8, 15), Caseload.ANY)),
                aBilan("B1", MONDAY.plusDays(5)).heldBy("C").build(),
                aBilan("B2", MONDAY.plusDays(5)).heldBy("D").build());
        Portfolio first = PortfolioPlanner.propose(season);

        assertThat(first.assignments()).hasSize(2);
        assertThat(new TakeOutAndPutBack(3, 10).improve(season, first)).isEqualTo(first);
    }

    @Test
    void what_was_told_of_a_bilan_that_stays_without_a_place_is_told_again() {
        RequestedBilan late = aBilan("B2", MONDAY)
                .frame(SmallSeasons.starting(DateWindow.until(MONDAY.minusDays(1))))
                .build();
        Season season = season(
                List.of(ANNE),
                aBilan("B1", MONDAY.plusDays(5)).build(),
                late,
                aBilan("B3", MONDAY).addAsksOfConsultant("anglais").build());
        Portfolio first = PortfolioPlanner.propose(season);

        assertThat(new TakeOutAndPutBack(3, 10).improve(season, first).unassigned())
                .containsExactly(
                        new Unassigned(new BilanId("B2"), Obstacle.IMPOSSIBLE_ALONE),
                        new Unassigned(new BilanId("B3"), Obstacle.NOBODY_QUALIFIED));
    }

    @Test
    void it_is_asked_before_each_step_whether_to_go_on() {
        int[] asked = {0};
        Portfolio stopped = new TakeOutAndPutBack(1, 100, () -> ++asked[0] <= 3).improve(even(), allWithAnne());

        assertThat(asked[0]).isEqualTo(4);
        assertThat(stopped).isEqualTo(new TakeOutAndPutBack(1, 3).improve(even(), allWithAnne()));
        asked[0] = -999;
        new TakeOutAndPutBack(1, 5, () -> ++asked[0] < 0).improve(even(), allWithAnne());
        assertThat(asked[0]).as("no more than five times").isEqualTo(-994);
    }

    @Test
    void without_a_step_or_a_yes_nothing_changes() {
        assertThat(new TakeOutAndPutBack(1, 0).improve(even(), allWithAnne())).isEqualTo(allWithAnne());
        assertThat(new TakeOutAndPutBack(1, 9, () -> false).improve(even(), allWithAnne()))
                .isEqualTo(allWithAnne());
    }

    @Test
    void the_same_seed_takes_the_same_way() {
        assertThat(new TakeOutAndPutBack(5, 6).improve(even(), allWithAnne()))
                .isEqualTo(new TakeOutAndPutBack(5, 6).improve(even(), allWithAnne()));
    }

    @Test
    void a_season_of_one_bilan_is_a_plan_of_one() {
        Season season = season(List.of(ANNE), many(1));
        Portfolio first = PortfolioPlanner.propose(season);

        assertThat(new TakeOutAndPutBack(1, 5).improve(season, first)).isEqualTo(first);
    }

    @Test
    void a_negative_number_of_steps_is_refused() {
        assertThatThrownBy(() -> new TakeOutAndPutBack(1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("steps (-1) must not be negative");
    }

    @Test
    void a_bilan_held_by_a_stranger_gets_a_consultant_of_the_team() {
        Season season = season(List.of(ANNE), many(1));
        Assignment proposed = PortfolioPlanner.propose(season).assignments().get(0);
        Portfolio foreign =
                new Portfolio(List.of(new Assignment(proposed.bilan(), "Zoé", proposed.sessions())), List.of());

        assertThat(new TakeOutAndPutBack(1, 3).improve(season, foreign).assignments())
                .extracting(Assignment::consultantId)
                .containsExactly("Anne");
    }

    /** With each of two consultants one bilan that would like the Mondays, and one to which Thursdays are as good. */
    private static Season wishingForMondays() {
        int[] days = {0, 3, 7, 10, 14, 17};
        return season(
                List.of(consultant("C", openOn(days), Caseload.ANY), consultant("D", openOn(days), Caseload.ANY)),
                aBilan("B1", MONDAY.plusDays(5)).heldBy("C").build(),
                mondays("B2", "C"),
                aBilan("B3", MONDAY.plusDays(5)).heldBy("D").build(),
                mondays("B4", "D"));
    }

    private static RequestedBilan mondays(String id, String consultant) {
        return aBilan(id, MONDAY.plusDays(5))
                .heldBy(consultant)
                .addPreferences(new Preference(
                        Set.of(DayOfWeek.MONDAY), new OpeningHours(LocalTime.of(9, 0), 60), 9, Source.BENEFICIARY))
                .build();
    }

    private static Portfolio exchanging(Portfolio portfolio, String one, String other) {
        Assignment first = placed(portfolio, one);
        Assignment second = placed(portfolio, other);
        List<Assignment> all = new ArrayList<>(portfolio.assignments());
        all.removeAll(List.of(first, second));
        all.add(new Assignment(first.bilan(), first.consultantId(), second.sessions()));
        all.add(new Assignment(second.bilan(), second.consultantId(), first.sessions()));
        return new Portfolio(all, portfolio.unassigned());
    }

    @Test
    void what_costs_more_is_undone_and_what_comes_after_it_is_found_all_the_same() {
        Season season = wishingForMondays();
        Portfolio greedy = PortfolioPlanner.propose(season);
        Portfolio best = exchanging(exchanging(greedy, "B1", "B2"), "B3", "B4");
        Portfolio halfway = exchanging(greedy, "B1", "B2");

        assertThat(cost(season, greedy))
                .as("3 days late and 27 for the Thursdays, twice")
                .isEqualTo(60);
        assertThat(cost(season, best)).isEqualTo(6);
        for (int seed = 0; seed < 8; seed++) {
            assertThat(new TakeOutAndPutBack(seed, 15).improve(season, best)).isEqualTo(best);
            assertThat(cost(season, new TakeOutAndPutBack(seed, 60).improve(season, halfway)))
                    .isEqualTo(6);
        }
    }
}
