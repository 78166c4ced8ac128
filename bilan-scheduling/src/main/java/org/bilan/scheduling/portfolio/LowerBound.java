package org.bilan.scheduling.portfolio;

import java.util.HashMap;
import java.util.Map;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;

/**
 * What no plan of a season can cost less than: each bilan with the consultant and on the days that it would have if it were
 * alone, and loads as even as what is carried already leaves them.
 *
 * <p>It holds for plans whose sessions start on the grid of the season. It is weak: nothing is said of what bilans take from
 * each other.
 *
 * @param alone for each bilan that has a plan alone what that costs by its wishes
 * @param loads what loads cost at least
 */
public record LowerBound(Map<BilanId, Long> alone, long loads) {
    public LowerBound {
        alone = Map.copyOf(alone);
    }

    /**
     * The bound of a season.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public static LowerBound of(Season season) {
        Board empty = new Board(season);
        AloneCosts costs = AloneCosts.of(empty);
        Map<BilanId, Long> alone = new HashMap<>();
        for (int i = 0; i < season.bilans().size(); i++) {
            if (costs.cheapest(i) < Places.NEVER) {
                alone.put(empty.season.bilans().get(i).id(), costs.cheapest(i));
            }
        }
        return new LowerBound(alone, empty.loads().leastCost());
    }

    /** What a plan that gives a place to the same bilans as one costs at least. */
    public long of(Portfolio portfolio) {
        return loads
                + portfolio.assignments().stream()
                        .map(Assignment::bilan)
                        .mapToLong(bilan -> alone.getOrDefault(bilan, 0L))
                        .sum();
    }

    /** How much of a cost could be left to gain at most, as a share of it, from 0 to 1. */
    public double gap(Portfolio portfolio, long cost) {
        return cost == 0 ? 0 : (double) (cost - of(portfolio)) / cost;
    }
}
