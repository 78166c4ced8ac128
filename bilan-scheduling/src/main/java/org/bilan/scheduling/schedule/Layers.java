package org.bilan.scheduling.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bilan.scheduling.constraint.PlannedSession;

/**
 * The shortest paths of one first day after the other, layer by layer: for each place of a session the cheapest ways to it.
 *
 * <p>The ways to a place are kept in flat arrays, so many a place, the cheapest first. The arrays serve one first day after
 * the other; only what was reached is cleared.
 */
final class Layers {
    private static final long NO_WAY = Long.MAX_VALUE / 2;

    private final Problem problem;
    private final BestPlans.Pace pace;
    private final int ranks;
    private final Layer[] layers;

    /** The ways to the places of one session, and the place and the rank from which each comes. */
    private static final class Layer {
        private final long[] costs;
        private final int[] from;
        private long cheapest = NO_WAY;
        private int first = Integer.MAX_VALUE;
        private int last = -1;

        Layer(int size) {
            costs = new long[size];
            from = new int[size];
            Arrays.fill(costs, NO_WAY);
        }

        /** Notes that a place has been reached. */
        void reach(int place, long cost) {
            cheapest = Math.min(cheapest, cost);
            first = Math.min(first, place);
            last = Math.max(last, place);
        }

        void clear(int ranks) {
            if (last >= 0) {
                Arrays.fill(costs, first * ranks, (last + 1) * ranks, NO_WAY);
            }
            cheapest = NO_WAY;
            first = Integer.MAX_VALUE;
            last = -1;
        }
    }

    /**
     * From one session to the next.
     *
     * @param below what a way to a place must cost less than
     */
    private record Step(Candidates from, Layer before, Candidates to, Layer layer, long below) {
        /** What the gap and the way to it may cost at most, so that a way to a place is still worth a look. */
        long cheapestRest(int place, int ranks) {
            return Math.min(layer.costs[place * ranks + ranks - 1], below - 1) - to.cost(place);
        }
    }

    Layers(Problem problem, BestPlans.Pace pace, int ranks) {
        this.problem = problem;
        this.pace = pace;
        this.ranks = ranks;
        this.layers = problem.sessions().stream()
                .map(places -> new Layer(places.size() * ranks))
                .toArray(Layer[]::new);
    }

    /** The cheapest plans below a cost whose first session has one of the places from one to another, exclusive. */
    List<BestPlans.Found> from(int firstPlace, int endPlace, long delay, long below) {
        Candidates first = problem.sessions().get(0);
        long[] end = problem.end(first.day(firstPlace));
        boolean onlyOne = layers.length == 1;
        if (first.day(firstPlace) > end[1] || (onlyOne && first.day(firstPlace) < end[0])) {
            return List.of();
        }
        for (Layer layer : layers) {
            layer.clear(ranks);
        }
        reachFirst(firstPlace, endPlace, delay, below);
        for (int session = 1; session < layers.length && layers[session - 1].last >= 0; session++) {
            long notBefore = session == layers.length - 1 ? end[0] : -Candidates.FAR;
            reachNext(session, notBefore, end[1], below);
        }
        return plans();
    }

    private void reachFirst(int firstPlace, int endPlace, long delay, long below) {
        for (int i = firstPlace; i < endPlace; i++) {
            long cost = problem.sessions().get(0).cost(i) + delay;
            if (cost < below) {
                layers[0].costs[i * ranks] = cost;
                layers[0].reach(i, cost);
            }
        }
    }

    private void reachNext(int session, long notBefore, long lastDay, long below) {
        Layer before = layers[session - 1];
        Candidates from = problem.sessions().get(session - 1);
        Candidates to = problem.sessions().get(session);
        Step step = new Step(from, before, to, layers[session], below);
        long off = mostDaysOff(below - 1 - before.cheapest);
        long least = Math.max(Math.max(0, problem.gaps().leastDays()), pace.cadenceDays() - off);
        long until = Math.min(lastDay, from.day(before.last) + pace.cadenceDays() + off);
        int start = to.from(Candidates.startOf(Math.max(notBefore, from.day(before.first) + least)));
        for (int j = start; j < to.size() && to.day(j) <= until; j++) {
            waysTo(step, j);
            if (step.layer().costs[j * ranks] < NO_WAY) {
                step.layer().reach(j, step.layer().costs[j * ranks]);
            }
        }
    }

    /** Days by which a gap may be off the cadence and cost no more. */
    private static long mostDaysOff(long cost) {
        return cost >= NO_WAY / 4 ? Candidates.FAR : (long) Math.sqrt((double) cost) + 1;
    }

    /** From the day at the cadence outwards, until the gap alone costs more than the ways found. */
    private void waysTo(Step step, int place) {
        Candidates from = step.from();
        Layer before = step.before();
        long day = step.to().day(place);
        int middle = Math.max(before.first, from.from(Candidates.startOf(day - pace.cadenceDays())));
        for (int i = middle; i <= before.last && from.day(i) <= day; i++) {
            long gap = pace.gap(day - from.day(i));
            if (before.cheapest + gap > step.cheapestRest(place, ranks)) {
                break;
            }
            extend(step, i, place, gap);
        }
        for (int i = Math.min(middle - 1, before.last); i >= before.first; i--) {
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
            long cost = step.before().costs[way] + gap + step.to().cost(to);
            if (cost < step.below()) {
                insert(step.layer(), to, cost, way);
            }
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
        int session = layers.length - 1;
        Layer layer = layers[session];
        List<Integer> ways = new ArrayList<>();
        for (int way = Math.min(layer.first, layer.last + 1) * ranks; way < (layer.last + 1) * ranks; way++) {
            if (layer.costs[way] < NO_WAY) {
                ways.add(way);
            }
        }
        ways.sort(Comparator.comparingLong(way -> layer.costs[way]));
        return ways.stream()
                .limit(ranks)
                .map(way -> new BestPlans.Found(layer.costs[way], plan(session, way)))
                .toList();
    }

    private List<PlannedSession> plan(int session, int lastWay) {
        PlannedSession[] plan = new PlannedSession[session + 1];
        int way = lastWay;
        for (int i = session; i >= 0; i--) {
            plan[i] = problem.sessions().get(i).place(way / ranks);
            way = layers[i].from[way];
        }
        return List.of(plan);
    }
}
