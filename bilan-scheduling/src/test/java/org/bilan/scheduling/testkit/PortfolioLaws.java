package org.bilan.scheduling.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.audit.Standing;
import org.bilan.scheduling.portfolio.LowerBound;
import org.bilan.scheduling.portfolio.PortfolioImprover;
import org.bilan.scheduling.portfolio.PortfolioPlanner;
import org.bilan.scheduling.portfolio.TakeOutAndPutBack;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;

/** Laws that hold for every season: run them on your own teams, frames and rooms. */
public final class PortfolioLaws {
    private PortfolioLaws() {}

    /** The audit, which shares no code with the search, finds nothing. */
    public static void theAuditFindsNothing(Season season, Portfolio portfolio) {
        assertThat(PlanAudit.of(season, portfolio).breaches()).isEmpty();
    }

    /** Every bilan is placed, or told to have no place: none is dropped in silence, none is there twice. */
    public static void everyBilanIsPlacedOrTold(Season season, Portfolio portfolio) {
        List<String> told = Stream.concat(
                        portfolio.assignments().stream().map(Assignment::bilan),
                        portfolio.unassigned().stream().map(Unassigned::bilan))
                .map(id -> id.value())
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(season.bilans().stream()
                        .map(bilan -> bilan.id().value())
                        .toList());
    }

    /** No plan costs less than the bound of the bilans that it places. */
    public static void noPlanCostsLessThanTheBound(Season season, Portfolio portfolio) {
        assertThat(PlanAudit.of(season, portfolio).standing().cost())
                .isGreaterThanOrEqualTo(LowerBound.of(season).of(portfolio));
    }

    /** An improver that is said to be a good one never makes a lawful plan worse or unlawful. */
    public static void improvingNeverMakesWorse(PortfolioImprover improver, Season season, Portfolio lawful) {
        Portfolio after = improver.improve(season, lawful);
        theAuditFindsNothing(season, after);
        assertThat(PlanAudit.of(season, after).standing())
                .isLessThanOrEqualTo(PlanAudit.of(season, lawful).standing());
    }

    /** More steps of one seed are never worse than fewer. */
    public static void stoppingLaterIsNeverWorse(Season season, Portfolio lawful, long seed, int fewer, int more) {
        Standing early = PlanAudit.of(season, new TakeOutAndPutBack(seed, fewer).improve(season, lawful))
                .standing();
        Standing late = PlanAudit.of(season, new TakeOutAndPutBack(seed, fewer + more).improve(season, lawful))
                .standing();
        assertThat(late).isLessThanOrEqualTo(early);
    }

    /** The same season, seed and number of steps give the same plan. */
    public static void theAnswerIsAlwaysTheSame(Season season, long seed, int steps) {
        assertThat(PortfolioPlanner.propose(season)).isEqualTo(PortfolioPlanner.propose(season));
        Portfolio first = PortfolioPlanner.propose(season);
        assertThat(new TakeOutAndPutBack(seed, steps).improve(season, first))
                .isEqualTo(new TakeOutAndPutBack(seed, steps).improve(season, first));
    }

    /** A bilan that somebody holds already is hers, or nobody's. */
    public static void whoHoldsABilanKeepsIt(Season season, Portfolio portfolio) {
        for (RequestedBilan bilan : season.bilans()) {
            bilan.heldBy()
                    .ifPresent(holder -> assertThat(portfolio.find(bilan.id()).stream()
                                    .map(Assignment::consultantId)
                                    .toList())
                            .isSubsetOf(holder));
        }
    }

    /** The order in which the bilans come changes neither what each could have alone nor the plan of all. */
    public static void theOrderOfTheBilansChangesNothing(Season season, long seed, int steps) {
        List<RequestedBilan> shuffled = new ArrayList<>(season.bilans());
        Collections.shuffle(shuffled, new Random(seed));
        Season other = new Season(
                shuffled,
                season.consultants(),
                season.rooms(),
                season.calendar(),
                season.stepMinutes(),
                season.loadUnitMinutes());
        assertThat(LowerBound.of(other)).isEqualTo(LowerBound.of(season));
        Portfolio first = PortfolioPlanner.propose(season);
        assertThat(PortfolioPlanner.propose(other)).isEqualTo(first);
        TakeOutAndPutBack improver = new TakeOutAndPutBack(seed, steps);
        assertThat(improver.improve(other, first)).isEqualTo(improver.improve(season, first));
    }

    /** What is told to be impossible alone has no lawful plan with any consultant, and what is crowded out has one. */
    public static void whatIsToldOfABilanIsTrue(Season season, Portfolio portfolio) {
        LowerBound bound = LowerBound.of(season);
        assertThat(portfolio.unassigned())
                .allSatisfy(one -> assertThat(bound.alone().containsKey(one.bilan()))
                        .isEqualTo(one.obstacle() == Unassigned.Obstacle.CROWDED_OUT));
        assertThat(portfolio.assignments().stream().map(Assignment::bilan).collect(Collectors.toSet()))
                .isSubsetOf(bound.alone().keySet());
    }
}
