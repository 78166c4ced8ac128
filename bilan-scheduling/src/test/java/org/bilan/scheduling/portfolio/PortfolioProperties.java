package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.bilan.scheduling.SchedulingDomain;
import org.bilan.scheduling.SeasonDomain;
import org.bilan.scheduling.SeasonDomain.CrowdedSeason;
import org.bilan.scheduling.SeasonDomain.TinySeason;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.audit.Standing;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.schedule.Planner;
import org.bilan.scheduling.schedule.Proposal;
import org.bilan.scheduling.schedule.Schedule;
import org.bilan.scheduling.schedule.Scheduler;
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

        Statistics.label("every bilan has a place")
                .collect(first.unassigned().isEmpty())
                .coverage(coverage -> {
                    coverage.check(true).percentage(share -> share > 10);
                    coverage.check(false).percentage(share -> share > 10);
                });
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

    @Property(tries = 150)
    void where_bilans_are_in_each_others_way_it_gets_better_and_never_worse(
            @ForAll CrowdedSeason crowded, @ForAll long seed, @ForAll @IntRange(max = 15) int fewer) {
        Season season = crowded.season();
        Portfolio first = PortfolioPlanner.propose(season);

        PortfolioLaws.theAuditFindsNothing(season, first);
        PortfolioLaws.improvingNeverMakesWorse(new TakeOutAndPutBack(seed, STEPS), season, first);
        PortfolioLaws.stoppingLaterIsNeverWorse(season, first, seed, fewer, 10);
        PortfolioLaws.noPlanCostsLessThanTheBound(season, first);
        Standing before = PlanAudit.of(season, first).standing();
        Portfolio better = new TakeOutAndPutBack(seed, STEPS).improve(season, first);
        Statistics.label("25 steps")
                .collect(PlanAudit.of(season, better).standing().compareTo(before) < 0 ? "better" : "as good")
                .coverage(coverage -> coverage.check("better").percentage(share -> share > 5));
    }

    @Property(tries = 150)
    void the_bound_of_each_bilan_is_what_its_own_planner_says(@ForAll CrowdedSeason crowded) {
        Season season = crowded.season();
        LowerBound bound = LowerBound.of(season);
        for (RequestedBilan bilan : season.bilans()) {
            OptionalLong cheapest = season.consultants().stream()
                    .map(consultant -> Scheduler.propose(season.caseOf(bilan, consultant)))
                    .filter(Schedule::isComplete)
                    .mapToLong(plan -> PlanCheck.cost(
                            plan.sessions(),
                            season.caseOf(bilan, season.consultants().get(0))))
                    .min();
            assertThat(bound.alone().containsKey(bilan.id())).isEqualTo(cheapest.isPresent());
            cheapest.ifPresent(cost -> assertThat(bound.alone()).containsEntry(bilan.id(), cost));
        }
    }

    @Property(tries = 60)
    void a_bilan_that_is_taken_out_leaves_nothing_behind(@ForAll CrowdedSeason crowded, @ForAll int pick) {
        Season season = crowded.season();
        Portfolio all = PortfolioPlanner.propose(season);
        int taken = Math.floorMod(pick, season.bilans().size());
        Board board = new Board(season);
        board.load(all);
        Board without = new Board(season);
        without.load(new Portfolio(
                all.assignments().stream()
                        .filter(one ->
                                !one.bilan().equals(season.bilans().get(taken).id()))
                        .toList(),
                List.of()));
        AloneCosts unknown =
                AloneCosts.unknown(season.bilans().size(), season.consultants().size());
        Optional<Placement> besideItself = board.best(taken, unknown);
        if (board.placementOf(taken).isPresent()) {
            board.take(taken);
        }

        Statistics.label("it could be placed twice").collect(besideItself.isPresent());
        assertThat(board.cost()).isEqualTo(without.cost());
        assertThat(board.best(taken, unknown)).usingRecursiveComparison().isEqualTo(without.best(taken, unknown));
    }

    @Property(tries = 30)
    void no_step_changes_nothing(@ForAll Season season, @ForAll long seed) {
        Portfolio first = PortfolioPlanner.propose(season);

        assertThat(new TakeOutAndPutBack(seed, 0).improve(season, first)).isEqualTo(first);
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
        assertThat(best.cost()).isGreaterThanOrEqualTo(LowerBound.of(season).of(all.bestPortfolio()));
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
