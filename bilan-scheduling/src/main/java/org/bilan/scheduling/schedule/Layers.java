package org.bilan.scheduling.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bilan.scheduling.constraint.PlannedSession;

/**
 * The shortest paths of one first day, layer by layer: for each place of a session the cheapest ways to it.
 *
 * <p>The ways to a place are kept in flat arrays, so many a place, the cheapest first.
 */
final class Layers {
    private static final long NO_WAY = Long.MAX_VALUE / 2;

    private final Problem problem;
    private final BestPlans.Pace pace;
    private final int ranks;
    private final List<Layer> layers = new ArrayList<>();

    /** The ways to the places of one session, and the place and the rank from which each comes. */
    private static final class Layer {
        private final long[] costs;
        private final int[] from;
        private long cheapest = NO_WAY;
        private int reached = Integer.MAX_VALUE;

        Layer(int size) {
            costs = new long[size];
            from = new int[size];
            Arrays.fill(costs, NO_WAY);
        }

        /** Notes that a place has been reached. */
        void reach(int place, long cost) {
            cheapest = Math.min(cheapest, cost);
            reached = Math.min(reached, place);
        }
    }

    /** From one session to the next. */
    private record Step(Candidates from, Layer before, Candidates to, Layer layer) {
        /** What the gap and the way to it may cost at most, so that a way to a place is still worth a look. */
        long cheapestRest(int place, int ranks) {
            return layer.costs[place * ranks + ranks - 1] - to.cost(place);
        }
    }

    Layers(Problem problem, BestPlans.Pace pace, int ranks) {
        this.problem = problem;
        this.pace = pace;
        this.ranks = ranks;
    }

    /** The cheapest plans whose first session has one of the places from one to another, exclusive. */
    List<BestPlans.Found> from(int firstPlace, int endPlace, long delay) {
        Candidates first = problem.sessions().get(0);
        long[] end = problem.end(first.day(firstPlace));
        boolean onlyOne = problem.sessions().size() == 1;
        if (first.day(firstPlace) > end[1] || (onlyOne && first.day(firstPlace) < end[0])) {
            return List.of();
        }
        layers.add(firstLayer(firstPlace, endPlace, delay));
        for (int session = 1; session < problem.sessions().size(); session++) {
            long notBefore = session == problem.sessions().size() - 1 ? end[0] : -Candidates.FAR;
            layers.add(next(session, notBefore, end[1]));
            if (layers.get(session).cheapest >= NO_WAY) {
                return List.of();
            }
        }
        return plans();
    }

    private Layer empty(int session) {
        return new Layer(problem.sessions().get(session).size() * ranks);
    }

    private Layer firstLayer(int firstPlace, int endPlace, long delay) {
        Layer layer = empty(0);
        for (int i = firstPlace; i < endPlace; i++) {
            layer.costs[i * ranks] = problem.sessions().get(0).cost(i) + delay;
            layer.reach(i, layer.costs[i * ranks]);
        }
        return layer;
    }

    private Layer next(int session, long notBefore, long lastDay) {
        Layer before = layers.get(session - 1);
        Candidates to = problem.sessions().get(session);
        Step step = new Step(problem.sessions().get(session - 1), before, to, empty(session));
        long reachedDay = step.from().day(before.reached);
        int start = to.from(Candidates.startOf(Math.max(notBefore, reachedDay)));
        for (int j = start; j < to.size() && to.day(j) <= lastDay; j++) {
            waysTo(step, j);
            if (step.layer().costs[j * ranks] < NO_WAY) {
                step.layer().reach(j, step.layer().costs[j * ranks]);
            }
        }
        return step.layer();
    }

    /** From the day at the cadence outwards, until the gap alone costs more than the ways found. */
    private void waysTo(Step step, int place) {
        Candidates from = step.from();
        Layer before = step.before();
        long day = step.to().day(place);
        int middle = from.from(Candidates.startOf(day - pace.cadenceDays()));
        for (int i = middle; i < from.size() && from.day(i) <= day; i++) {
            long gap = pace.gap(day - from.day(i));
            if (before.cheapest + gap > step.cheapestRest(place, ranks)) {
                break;
            }
            extend(step, i, place, gap);
        }
        for (int i = middle - 1; i >= before.reached; i--) {
            long gap = pace.gap(day - from.day(i));
            if (before.cheapest + gap > step.cheapestRest(place, ranks)) {
                break;
            }
            extend(step, i, place, gap);
        }
    }

    /** Tries all ways to a place as the beginning of a way to a place of the next session. */
    private void extend(Step step, int from, int to, long gap) {
        if (!problem.gaps().allow(step.from(), from, step.to(), to)) {
            return;
        }
        for (int way = from * ranks; way < (from + 1) * ranks && step.before().costs[way] < NO_WAY; way++) {
            insert(step.layer(), to, step.before().costs[way] + gap + step.to().cost(to), way);
        }
    }

    /** Puts a way among those to a place if it is cheaper than the last of them, or as cheap and earlier. */
    private void insert(Layer layer, int place, long cost, int way) {
        long[] costs = layer.costs;
        int at = place * ranks + ranks - 1;
        if (!isBetter(layer, at, cost, way)) {
            return;
        }
        while (at > place * ranks && isBetter(layer, at - 1, cost, way)) {
            costs[at] = costs[at - 1];
            layer.from[at] = layer.from[at - 1];
            at--;
        }
        costs[at] = cost;
        layer.from[at] = way;
    }

    private static boolean isBetter(Layer layer, int at, long cost, int way) {
        return cost < layer.costs[at] || (cost == layer.costs[at] && way < layer.from[at]);
    }

    private List<BestPlans.Found> plans() {
        int last = layers.size() - 1;
        Layer layer = layers.get(last);
        List<Integer> ways = new ArrayList<>();
        for (int way = 0; way < layer.costs.length; way++) {
            if (layer.costs[way] < NO_WAY) {
                ways.add(way);
            }
        }
        ways.sort(Comparator.comparingLong(way -> layer.costs[way]));
        return ways.stream()
                .limit(ranks)
                .map(way -> new BestPlans.Found(layer.costs[way], plan(last, way)))
                .toList();
    }

    private List<PlannedSession> plan(int session, int lastWay) {
        PlannedSession[] plan = new PlannedSession[session + 1];
        int way = lastWay;
        for (int i = session; i >= 0; i--) {
            plan[i] = problem.sessions().get(i).place(way / ranks);
            way = layers.get(i).from[way];
        }
        return List.of(plan);
    }
}
