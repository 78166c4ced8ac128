package org.bilan.scheduling.portfolio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.schedule.Conflict;
import org.bilan.scheduling.schedule.Planner;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned.Obstacle;

/**
 * Plans a whole season: each bilan gets its consultant and its days beside the others.
 *
 * <p>Bilans are placed in the order of urgency: those for which fewest consultants are qualified first, then those that must
 * start soonest. Each gets its best plan with the consultant with whom its wishes and her load together cost least. What is
 * proposed is lawful; that of a single bilan is the best there is. Of several bilans it is one that is found fast: to place
 * all of them, or to place them best, is NP-hard, and a bilan may be left without a place though a cleverer order had one for
 * it. {@link TakeOutAndPutBack} goes on from there, {@link LowerBound} says how much could be left to gain.
 *
 * <p>The same season gives the same plan, in whatever order its bilans come. No clock is asked.
 */
public final class PortfolioPlanner {
    private PortfolioPlanner() {}

    /**
     * A lawful plan of a season.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public static Portfolio propose(Season season) {
        return propose(season, () -> true);
    }

    /**
     * The same, stopped at any time: what was not reached yet is told as such.
     *
     * @param goOn asked before each bilan; false stops
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public static Portfolio propose(Season season, BooleanSupplier goOn) {
        Board board = new Board(season);
        AloneCosts unknown =
                AloneCosts.unknown(season.bilans().size(), season.consultants().size());
        Map<Integer, Obstacle> obstacles = new HashMap<>();
        boolean isStopped = false;
        for (int bilan : board.byUrgency()) {
            isStopped = isStopped || !goOn.getAsBoolean();
            Optional<Placement> best = isStopped ? Optional.empty() : board.best(bilan, unknown);
            best.ifPresent(place -> board.put(bilan, place));
            if (isStopped) {
                obstacles.put(bilan, Obstacle.NOT_REACHED);
            } else if (best.isEmpty()) {
                obstacles.put(bilan, Obstacle.CROWDED_OUT);
            }
        }
        if (!obstacles.isEmpty()) {
            Board empty = new Board(season);
            obstacles.replaceAll((bilan, obstacle) ->
                    obstacle == Obstacle.NOT_REACHED ? obstacle : obstacleOf(empty, bilan, unknown));
        }
        return board.portfolio(obstacles);
    }

    private static Obstacle obstacleOf(Board empty, int bilan, AloneCosts unknown) {
        if (empty.eligible(bilan).length == 0) {
            return Obstacle.NOBODY_QUALIFIED;
        }
        return empty.best(bilan, unknown).isPresent() ? Obstacle.CROWDED_OUT : Obstacle.IMPOSSIBLE_ALONE;
    }

    /**
     * Why a bilan has no place with one consultant beside the other bilans of a plan: a smallest set of constraints that
     * cannot hold together, what the others take counted as busy time. Takes much longer than a proposal.
     *
     * @return empty if only the number of bilans that she may carry, or her qualifications as a whole, stand against it
     * @throws IllegalArgumentException if the season has no such bilan or no such consultant
     */
    public static Optional<Conflict> conflict(Season season, Portfolio portfolio, BilanId bilan, String consultantId) {
        RequestedBilan requested = season.bilan(bilan)
                .orElseThrow(() -> new IllegalArgumentException("bilan (" + bilan + ") must be of the season"));
        Consultant consultant = season.consultant(consultantId)
                .orElseThrow(
                        () -> new IllegalArgumentException("consultantId (" + consultantId + ") must be of the team"));
        PlanningCase planning = Beside.of(season, portfolio, requested, consultant);
        return Planner.propose(planning, 1).fold(Optional::of, found -> Optional.empty());
    }
}
