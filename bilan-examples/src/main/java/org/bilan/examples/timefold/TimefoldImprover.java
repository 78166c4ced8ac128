package org.bilan.examples.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionCacheType;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionOrder;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bilan.scheduling.portfolio.PortfolioImprover;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;

/**
 * Timefold behind the port of the library, with the local search that is its default. Wrap it in {@link
 * org.bilan.scheduling.portfolio.AuditedImprover}: nothing that it answers is believed.
 *
 * @param termination when it stops
 * @param goesOn whether it begins at the given plan; otherwise it makes one of its own of the same bilans
 */
public record TimefoldImprover(TerminationConfig termination, boolean goesOn) implements PortfolioImprover {

    /** Builds a plan of its own for some seconds of the clock on the wall. */
    public static TimefoldImprover fromNothing(int seconds) {
        return new TimefoldImprover(new TerminationConfig().withSpentLimit(Duration.ofSeconds(seconds)), false);
    }

    /** Goes on from the given plan for some seconds of the clock on the wall. */
    public static TimefoldImprover goingOn(int seconds) {
        return new TimefoldImprover(new TerminationConfig().withSpentLimit(Duration.ofSeconds(seconds)), true);
    }

    /** Goes on from the given plan for so many moves: the same answer on every machine. */
    public static TimefoldImprover ofMoves(long moves) {
        return new TimefoldImprover(new TerminationConfig().withMoveCountLimit(moves), true);
    }

    @Override
    public Portfolio improve(Season season, Portfolio given) {
        if (given.assignments().isEmpty() || season.consultants().isEmpty()) {
            return given;
        }
        TimetableModel model = new TimetableModel(season);
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(TimetabledBilan.class, TimetabledSession.class)
                .withConstraintProviderClass(TimetableConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(1L)
                .withPhases(phases())
                .withTerminationConfig(termination);
        Timetable solved = SolverFactory.<Timetable>create(config).buildSolver().solve(model.timetable(given, goesOn));
        return model.portfolio(solved, given);
    }

    /**
     * First consultants, then for each session a start and a place, one variable after the other: together they would be a
     * thousand combinations a session. Then the local search that is the default.
     */
    private PhaseConfig<?>[] phases() {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig();
        return goesOn
                ? new PhaseConfig<?>[] {search}
                : new PhaseConfig<?>[] {
                    construction(TimetabledBilan.class, "holder"),
                    construction(TimetabledSession.class, "start", "place"),
                    search
                };
    }

    private static PhaseConfig<?> construction(Class<?> entity, String... variables) {
        String selector = "each " + entity.getSimpleName();
        List<ChangeMoveSelectorConfig> moves = new ArrayList<>();
        for (String variable : variables) {
            moves.add(new ChangeMoveSelectorConfig()
                    .withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig(selector))
                    .withValueSelectorConfig(new ValueSelectorConfig(variable)));
        }
        return new ConstructionHeuristicPhaseConfig()
                .withEntityPlacerConfig(new QueuedEntityPlacerConfig()
                        .withEntitySelectorConfig(new EntitySelectorConfig(entity)
                                .withId(selector)
                                .withCacheType(SelectionCacheType.PHASE)
                                .withSelectionOrder(SelectionOrder.ORIGINAL))
                        .withMoveSelectorConfigs(moves.toArray(ChangeMoveSelectorConfig[]::new)));
    }
}
