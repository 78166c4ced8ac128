package org.bilan.scheduling.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bilan.scheduling.constraint.PlannedSession;

/**
 * The cheapest plans of a problem, exact: for each first day a shortest path through the places of all sessions.
 *
 * <p>The cost of a plan is the sum of those of its places, of the square of the days by which each gap is off the
 * cadence, and of one for each day of delay. Of two plans of one cost, the one that starts earlier comes first.
 */
final class BestPlans {
    private static final long[] CEILINGS = {16, 64, 256, 4096};

    /** Above what any plan costs. */
    static final long NO_CEILING = Long.MAX_VALUE / 2;

    private final Problem.Horizon horizon;
    private final Pace pace;
    private final int count;

    /**
     * What time costs.
     *
     * @param from epoch day from which each day of delay of the start costs one; that of the last session held, and then the
     *     first one planned is a gap away from it like any other
     * @param cadenceDays days between sessions that cost nothing
     */
    record Pace(long from, long cadenceDays, boolean isUnderWay) {
        long delay(long day) {
            return isUnderWay ? gap(day - from) : Math.max(0, day - from);
        }

        long gap(long days) {
            long off = days - cadenceDays;
            return off * off;
        }

        /**
         * A day after which no plan goes that costs less than something: the squares of what its gaps are off the cadence
         * add up to no more, so that they themselves add up to no more than the root of the cost times their number.
         *
         * @param latestStart day of the first session at the latest
         */
        long lastDay(int sessions, long latestStart, long below) {
            if (below >= NO_CEILING) {
                return Candidates.FAR;
            }
            long start = from + (isUnderWay ? cadenceDays + root(below) : below);
            int gaps = sessions - 1;
            return Math.min(start, latestStart) + gaps * cadenceDays + root(gaps * below);
        }

        private static long root(long square) {
            return (long) Math.sqrt((double) square) + 1;
        }
    }

    /**
     * A plan and what it costs.
     *
     * @param sessions in the order of the programme
     */
    record Found(long cost, List<PlannedSession> sessions) {}

    private BestPlans(Problem.Horizon horizon, Pace pace, int count) {
        this.horizon = horizon;
        this.pace = pace;
        this.count = count;
    }

    /** At most so many plans, the cheapest first; empty if there is none. The problem must be ordered. */
    static List<Found> of(Problem.Horizon horizon, Pace pace, int count) {
        return new BestPlans(horizon, pace, count).find();
    }

    /** With rising ceilings of the cost: most of what a low one leaves out never has to be looked at, nor worked out. */
    private List<Found> find() {
        for (long ceiling : CEILINGS) {
            List<Found> found = below(horizon.below(ceiling), ceiling);
            if (found.size() == count) {
                return found;
            }
        }
        Problem whole = horizon.below(NO_CEILING);
        return Feasibility.of(whole) ? below(whole, NO_CEILING) : List.of();
    }

    private List<Found> below(Problem problem, long ceiling) {
        List<Found> best = new ArrayList<>();
        Layers layers = new Layers(problem, pace, count);
        Candidates first = problem.sessions().get(0);
        int i = first.from(Candidates.startOf(problem.earliestFirstDay()));
        while (i < first.size()) {
            int next = first.from(Candidates.startOf(first.day(i) + 1));
            long delay = pace.delay(first.day(i));
            long below = best.size() < count ? ceiling : best.get(count - 1).cost();
            if (delay < below) {
                best.addAll(layers.from(i, next, delay, below));
                best.sort(Comparator.comparingLong(Found::cost));
                best.subList(Math.min(count, best.size()), best.size()).clear();
            }
            i = next;
        }
        return best;
    }
}
