package org.bilan.scheduling.portfolio;

import java.util.Arrays;
import java.util.Optional;

/** What each bilan costs with each consultant if there is no other bilan: beside others it cannot cost less. */
final class AloneCosts {
    private final long[][] costs;

    private AloneCosts(long[][] costs) {
        this.costs = costs;
    }

    /** Nothing is known yet: nothing costs less than nothing. */
    static AloneCosts unknown(int bilans, int consultants) {
        return new AloneCosts(new long[bilans][consultants]);
    }

    /** Asks for each pair; the board must be empty. */
    static AloneCosts of(Board empty) {
        int bilans = empty.season.bilans().size();
        int consultants = empty.season.consultants().size();
        long[][] costs = new long[bilans][consultants];
        for (int bilan = 0; bilan < bilans; bilan++) {
            Arrays.fill(costs[bilan], Places.NEVER);
            for (int consultant : empty.eligible(bilan)) {
                Optional<Placement> best = empty.best(bilan, consultant, Places.NEVER);
                costs[bilan][consultant] = best.map(place -> place.cost).orElse(Places.NEVER);
            }
        }
        return new AloneCosts(costs);
    }

    long of(int bilan, int consultant) {
        return costs[bilan][consultant];
    }

    /** The cheapest of all consultants; {@link Places#NEVER} if nobody can. */
    long cheapest(int bilan) {
        return Arrays.stream(costs[bilan]).min().orElse(Places.NEVER);
    }
}
