package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.bilan.scheduling.SchedulingDomain;
import org.bilan.scheduling.SeasonDomain;
import org.bilan.scheduling.SeasonDomain.TinySeason;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.audit.Standing;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.schedule.Planner;
import org.bilan.scheduling.schedule.Proposal;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;
import org.bilan.scheduling.testkit.PortfolioLaws;

@Domain(SeasonDomain.class)
@Domain(SchedulingDomain.class)
@Domain(DomainContext.Global.class)
class PortfolioProperties {
    private static final int STEPS = 25;

    @Property(tries = 150)
    void the_audit_finds_nothing_and_nobody_is_dropped(@ForAll Season season, @ForAll long seed) {
        Portfolio first = PortfolioPlanner.propose(season);
        Portfolio better = new TakeOutAndPutBack(seed, STEPS).improve(season, first);

        Statistics.label("every bilan has a place").collect(first.unassigned().isEmpty());
        Statistics.label("placed").collect(first.assignments().size());
        for (Portfolio portfolio : List.of(first, better)) {
            PortfolioLaws.theAuditFindsNothing(season, portfolio);
            PortfolioLaws.everyBilanIsPlacedOrTold(season, portfolio);
            PortfolioLaws.whoHoldsABilanKeepsIt(season, portfolio);
            PortfolioLaws.noPlanCostsLessThanTheBound(season, portfolio);
        }
    }

    @Property(tries = 60)
    void improving_never_makes_worse_and_stopping_later_is_never_worse(
            @ForAll Season season, @ForAll long seed, @ForAll @IntRange(max = 15) int fewer) {
        Portfolio first = PortfolioPlanner.propose(season);

        PortfolioLaws.improvingNeverMakesWorse(new TakeOutAndPutBack(seed, STEPS), season, first);
        PortfolioLaws.stoppingLaterIsNeverWorse(season, first, seed, fewer, 10);
    }

    @Property(tries = 30)
    void the_same_season_gives_the_same_plan_in_whatever_order_the_bilans_come(
            @ForAll Season season, @ForAll long seed) {
        PortfolioLaws.theAnswerIsAlwaysTheSame(season, seed, STEPS);
        PortfolioLaws.theOrderOfTheBilansChangesNothing(season, seed, STEPS);
    }

    @Property(tries = 60)
    void what_is_told_of_a_bilan_without_a_place_is_true(@ForAll Season season) {
        PortfolioLaws.whatIsToldOfABilanIsTrue(season, PortfolioPlanner.propose(season));
    }

    @Property(tries = 200)
    void one_bilan_with_one_consultant_gets_what_its_own_planner_says(@ForAll PlanningCase planning) {
        Season season = alone(planning);
        Portfolio portfolio = PortfolioPlanner.propose(season);
        List<Proposal> proposals = Planner.propose(planning, 1).getOrElse(List.of());

        assertThat(portfolio.assignments()).hasSameSizeAs(proposals);
        assertThat(portfolio.assignments())
                .allSatisfy(one -> assertThat(PlanCheck.cost(one.sessions(), planning))
                        .isEqualTo(proposals.get(0).cost()));
    }

    private static Season alone(PlanningCase planning) {
        RequestedBilan bilan = new RequestedBilan.Builder()
                .programme(planning.programme())
                .frame(planning.frame())
                .beneficiary(planning.beneficiary())
                .neededFeatures(planning.neededFeatures())
                .remote(planning.remote())
                .preferences(planning.preferences())
                .build();
        Consultant consultant = new Consultant("C", planning.consultant(), planning.qualifications(), Caseload.ANY);
        return new Season(
                List.of(bilan),
                List.of(consultant),
                planning.rooms(),
                planning.calendar(),
                planning.stepMinutes(),
                Season.SEVEN_HOURS);
    }

    @Property(tries = 40)
    void nothing_is_better_than_the_best_of_all_plans_nor_that_than_the_bound(
            @ForAll TinySeason tiny, @ForAll long seed) {
        Season season = tiny.season();
        EveryPortfolio all = new EveryPortfolio(season);
        Standing best = all.best();
        Portfolio first = PortfolioPlanner.propose(season);
        Portfolio better = new TakeOutAndPutBack(seed, 100).improve(season, first);
        Standing found = PlanAudit.of(season, better).standing();

        Statistics.label("all have a place in the best plan").collect(best.unplaced() == 0);
        Statistics.label("first = best")
                .collect(PlanAudit.of(season, first).standing().compareTo(best) == 0);
        Statistics.label("after 100 steps = best").collect(found.compareTo(best) == 0);
        assertThat(found).isGreaterThanOrEqualTo(best);
        if (best.unplaced() == 0) {
            OptionalLong bound = OptionalLong.of(LowerBound.of(season).of(all.bestPortfolio()));
            assertThat(best.cost()).isGreaterThanOrEqualTo(bound.getAsLong());
        }
    }

    @Property(tries = 60)
    void beside_the_others_the_check_of_one_bilan_says_what_the_audit_says(@ForAll Season season) {
        Portfolio portfolio = PortfolioPlanner.propose(season);

        for (Assignment one : portfolio.assignments()) {
            RequestedBilan bilan = season.bilan(one.bilan()).orElseThrow();
            PlanningCase alone =
                    season.caseOf(bilan, season.consultant(one.consultantId()).orElseThrow());
            assertThat(PlanCheck.check(one.sessions(), alone)).isEmpty();
        }
    }

    @Property(tries = 40)
    void a_search_that_is_stopped_tells_whom_it_did_not_reach(
            @ForAll Season season, @ForAll @IntRange(max = 5) int reached) {
        int[] left = {reached};
        Portfolio stopped = PortfolioPlanner.propose(season, () -> left[0]-- > 0);

        PortfolioLaws.theAuditFindsNothing(season, stopped);
        PortfolioLaws.everyBilanIsPlacedOrTold(season, stopped);
        assertThat(stopped.unassigned().stream().filter(one -> one.obstacle() == Unassigned.Obstacle.NOT_REACHED))
                .hasSize(Math.max(0, season.bilans().size() - reached));
    }
}
