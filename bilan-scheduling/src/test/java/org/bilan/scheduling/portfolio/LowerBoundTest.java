package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.aBilan;
import static org.bilan.scheduling.portfolio.SmallSeasons.consultant;
import static org.bilan.scheduling.portfolio.SmallSeasons.openOn;

import java.util.List;
import java.util.Map;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two bilans that could have the same days, one that could have none, and what they cost at least. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LowerBoundTest {
    private static final Consultant DEAR = consultant("C", openOn(0, 6, 15), Caseload.ANY);
    private static final Consultant CHEAP = consultant("D", openOn(0, 7, 16), Caseload.ANY);

    private static Season season(List<Consultant> team, RequestedBilan... bilans) {
        return new Season(List.of(bilans), team, List.of(), WorkingCalendar.of(Samples.FRANCE), 30, 60);
    }

    private static RequestedBilan bilan(String id) {
        return aBilan(id, MONDAY).build();
    }

    private static Portfolio placing(String... bilans) {
        return new Portfolio(
                List.of(bilans).stream()
                        .map(id -> new Assignment(new BilanId(id), "C", List.of()))
                        .toList(),
                List.of());
    }

    @Test
    void each_bilan_costs_at_least_what_its_cheapest_consultant_offers_it_alone() {
        LowerBound bound = LowerBound.of(season(
                List.of(DEAR, CHEAP),
                bilan("B1"),
                bilan("B2"),
                bilan("B3").withHeldBy("C"),
                bilan("B4").withAsksOfConsultant("anglais")));

        assertThat(bound.alone())
                .as("nobody speaks English")
                .isEqualTo(Map.of(
                        new BilanId("B1"), 4L,
                        new BilanId("B2"), 4L,
                        new BilanId("B3"), 5L));
        assertThat(bound.loads()).isZero();
    }

    @Test
    void what_is_carried_beyond_the_even_load_costs_whoever_gets_the_rest() {
        Consultant busy = consultant("C", openOn(0, 7, 14), new Caseload(9, 9_999, 9, 100, 840));

        assertThat(LowerBound.of(season(List.of(busy, CHEAP), bilan("B1"))).loads())
                .as("840 where 510 are even: the square of five hours and a half")
                .isEqualTo(30);
        assertThat(LowerBound.of(season(List.of(busy), bilan("B1"))).loads())
                .as("nobody to share with")
                .isZero();
    }

    @Test
    void a_plan_is_held_to_the_bound_of_the_bilans_that_it_places() {
        LowerBound bound = new LowerBound(Map.of(new BilanId("B1"), 4L, new BilanId("B2"), 5L), 30);

        assertThat(bound.of(placing())).isEqualTo(30);
        assertThat(bound.of(placing("B1"))).isEqualTo(34);
        assertThat(bound.of(placing("B1", "B2"))).isEqualTo(39);
        assertThat(bound.of(placing("B9"))).as("a stranger").isEqualTo(30);
    }

    @Test
    void the_gap_is_the_share_of_the_cost_that_could_be_left_to_gain() {
        LowerBound bound = new LowerBound(Map.of(new BilanId("B1"), 4L), 2);

        assertThat(bound.gap(placing("B1"), 6)).isZero();
        assertThat(bound.gap(placing("B1"), 8)).isEqualTo(0.25, within(1e-12));
        assertThat(new LowerBound(Map.of(), 0).gap(placing(), 0)).isZero();
    }
}
