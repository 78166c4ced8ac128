package org.bilan.examples.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import org.bilan.scheduling.portfolio.PortfolioImprover;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;

/**
 * Timefold behind the port of the library, with its default phases. Wrap it in {@link
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
        if (given.assignments().isEmpty()) {
            return given;
        }
        TimetableModel model = new TimetableModel(season);
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(TimetabledBilan.class, TimetabledSession.class)
                .withConstraintProviderClass(TimetableConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(1L)
                .withTerminationConfig(termination);
        Timetable solved = SolverFactory.<Timetable>create(config).buildSolver().solve(model.timetable(given, goesOn));
        return model.portfolio(solved, given);
    }
}
