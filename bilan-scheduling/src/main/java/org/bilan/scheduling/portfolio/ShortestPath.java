package org.bilan.scheduling.portfolio;

import java.util.Arrays;

/**
 * The cheapest days for the sessions of one bilan, exact: the sum of what each day costs, of the square of the days by which
 * each gap is off the cadence, and of the delay of the start.
 *
 * <p>What the rules say of the last day depends on the first. So first all first days are tried together without it; the
 * answer is mostly lawful, and then it is the best. Otherwise each first day is tried by itself. A way that costs as much as
 * the limit is left at once, and limits are tried from a low one upwards: few days have to be looked at.
 *
 * <p>For programmes with a gap of a day at least.
 */
final class ShortestPath {
    private static final long FIRST_LIMIT = 48;

    private final BilanTable bilan;
    private final ConsultantTable consultant;
    private final long[][] costs;
    private final int days;
    private final int least;
    private final int most;
    private final int cadence;
    private final long[][] reached;
    private final int[][] from;

    /** What was found: days of the bilan, one for each session; none if there is no plan under the limit. */
    static final class Found {
        static final Found NONE = new Found(Places.NEVER, new int[0]);

        final long cost;
        final int[] days;

        Found(long cost, int[] days) {
            this.cost = cost;
            this.days = days;
        }

        boolean isPlan() {
            return days.length > 0;
        }
    }

    /** Looks for days among some places; each row of costs is that of one session. */
    ShortestPath(BilanTable bilan, ConsultantTable consultant, long[][] costs) {
        this.bilan = bilan;
        this.consultant = consultant;
        this.costs = costs;
        this.days = bilan.days();
        this.least = bilan.programme.minimumGapDays();
        this.most = bilan.programme.maximumGapDays().orElse(days);
        this.cadence = bilan.programme.cadenceDays();
        this.reached = new long[bilan.sessions()][days];
        this.from = new int[bilan.sessions()][days];
    }

    /** The cheapest plan that costs less than a limit. */
    Found under(long limit) {
        long tried = Math.min(limit, FIRST_LIMIT);
        while (true) {
            Found found = search(tried);
            if (found.isPlan() || tried == limit) {
                return found;
            }
            tried = tried > limit / 16 ? limit : tried * 16;
        }
    }

    private Found search(long limit) {
        int firstStart = Math.max(0, bilan.startFrom - bilan.firstDay);
        int lastStart = Math.min(days - 1, bilan.startUntil - bilan.firstDay);
        Found relaxed = pass(firstStart, lastStart, 0, days - 1, limit);
        if (!relaxed.isPlan() || isLawful(relaxed)) {
            return relaxed;
        }
        Found best = Found.NONE;
        for (int start = firstStart; start <= lastStart; start++) {
            BilanTable.End end = end(start);
            Found found = pass(start, start, end.first(), Math.min(days - 1, end.last()), Math.min(limit, best.cost));
            best = found.isPlan() ? found : best;
        }
        return best;
    }

    private boolean isLawful(Found found) {
        BilanTable.End end = end(found.days[0]);
        int last = found.days[found.days.length - 1];
        return end.first() <= last && last <= end.last();
    }

    /** In days of the bilan, what the rules and what the consultant can carry say of the last session. */
    private BilanTable.End end(int start) {
        BilanTable.End lawful = bilan.end(bilan.firstDay + start);
        int carriedFrom = bilan.held.isPresent() ? bilan.firstHeldDay() : bilan.firstDay + start;
        int until = Math.min(lawful.last(), consultant.carriesUntil(carriedFrom));
        return new BilanTable.End(lawful.first() - bilan.firstDay, until - bilan.firstDay);
    }

    /** The cheapest plan whose first session is on one of some days and whose last on one of others. */
    private Found pass(int firstStart, int lastStart, int firstEnd, int lastEnd, long limit) {
        int last = bilan.sessions() - 1;
        for (int i = 0; i <= last; i++) {
            Arrays.fill(reached[i], Places.NEVER);
        }
        for (int day = firstStart; day <= Math.min(lastStart, lastEnd); day++) {
            long cost = costs[0][day] + delay(day);
            reached[0][day] = cost < limit ? cost : Places.NEVER;
        }
        for (int i = 1; i <= last; i++) {
            extend(i, lastEnd, limit);
        }
        int best = -1;
        for (int day = Math.max(0, firstEnd); day <= lastEnd; day++) {
            if (reached[last][day] < Places.NEVER && (best < 0 || reached[last][day] < reached[last][best])) {
                best = day;
            }
        }
        return best < 0 ? Found.NONE : new Found(reached[last][best], daysTo(last, best));
    }

    private void extend(int session, int lastEnd, long limit) {
        long[] before = reached[session - 1];
        long[] after = reached[session];
        long[] cost = costs[session];
        for (int day = 0; day <= lastEnd; day++) {
            if (before[day] >= Places.NEVER) {
                continue;
            }
            long left = limit - 1 - before[day];
            int off = (int) Math.min(days, (long) Math.sqrt((double) left));
            int shortest = Math.max(least, cadence - off);
            int longest = (int) Math.min(Math.min(most, (long) cadence + off), lastEnd - day);
            for (int gap = shortest; gap <= longest; gap++) {
                long way = before[day] + (long) (gap - cadence) * (gap - cadence) + cost[day + gap];
                if (way < after[day + gap] && way < limit) {
                    after[day + gap] = way;
                    from[session][day + gap] = day;
                }
            }
        }
    }

    private long delay(int day) {
        if (bilan.held.isPresent()) {
            long off = bilan.firstDay + day - bilan.lastHeldDay() - (long) cadence;
            return off * off;
        }
        return day;
    }

    private int[] daysTo(int last, int day) {
        int[] path = new int[last + 1];
        path[last] = day;
        for (int i = last; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }
}
