package org.bilan.scheduling.schedule;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlannedSession;

/**
 * The places that one session could have, in the order of time, as flat arrays.
 *
 * <p>A moment is a number of wall minutes since local midnight of 1970-01-01 in the zone of the consultant, so that
 * moments compare as days, then hours; no place is in an hour that a clock change leaves out or repeats.
 */
final class Candidates {
    /** An epoch day later than all days of plans; its negative is earlier. */
    static final long FAR = 100_000_000L;

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** More than all gaps of a plan cost. */
    private static final long DEAR = 1_000_000_000L;

    private final PlannedSession[] places;
    private final long[] starts;

    /** One bit a constraint that the place breaks by itself. */
    private final long[] objections;

    private final long[] costs;

    Candidates(PlannedSession[] places, long[] objections, long[] costs) {
        this.places = places;
        this.objections = objections;
        this.costs = costs;
        this.starts = new long[places.length];
        Arrays.setAll(starts, i -> momentOf(places[i]));
    }

    static long momentOf(PlannedSession place) {
        return place.slot().date().toEpochDay() * MINUTES_OF_A_DAY
                + place.slot().startMinute();
    }

    static long startOf(long day) {
        return day * MINUTES_OF_A_DAY;
    }

    int size() {
        return places.length;
    }

    PlannedSession place(int i) {
        return places[i];
    }

    long day(int i) {
        return Math.floorDiv(starts[i], MINUTES_OF_A_DAY);
    }

    long start(int i) {
        return starts[i];
    }

    long end(int i) {
        return starts[i] + places[i].need().minutes();
    }

    long cost(int i) {
        return costs[i];
    }

    long objections(int i) {
        return objections[i];
    }

    /** The first place that starts at a moment or later; the size if there is none. */
    int from(long moment) {
        int found = Arrays.binarySearch(starts, moment);
        int place = found >= 0 ? found : -found - 1;
        while (place > 0 && starts[place - 1] == moment) {
            place--;
        }
        return place;
    }

    /** Those that break none of some constraints; with whole days alone, the cheapest place of each day. */
    Candidates keeping(long constraints, boolean wholeDays) {
        int[] kept = new int[size()];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if ((objections[i] & constraints) != 0) {
                continue;
            }
            if (wholeDays && count > 0 && day(kept[count - 1]) == day(i)) {
                kept[count - 1] = costs[i] < costs[kept[count - 1]] ? i : kept[count - 1];
            } else {
                kept[count++] = i;
            }
        }
        return picked(Arrays.copyOf(kept, count));
    }

    /** Those that break none of some constraints, dear where they break another; a place at a distance costs a little. */
    Candidates pricing(long constraints, long dear) {
        int[] kept = IntStream.range(0, size())
                .filter(i -> (objections[i] & constraints) == 0)
                .toArray();
        Candidates some = picked(kept);
        for (int i = 0; i < some.size(); i++) {
            boolean isInstead =
                    some.places[i].need().mode() != some.places[i].venue().mode();
            some.costs[i] = ((some.objections[i] & dear) == 0 ? 0 : DEAR) + (isInstead ? Constraint.REMOTE_COST : 0);
        }
        return some;
    }

    /** The places at the time and venue of one. */
    Candidates only(PlannedSession place) {
        return picked(IntStream.range(0, size())
                .filter(i -> places[i].slot().equals(place.slot())
                        && places[i].venue().equals(place.venue()))
                .toArray());
    }

    /** The same places with other costs. */
    Candidates costing(ToLongFunction<PlannedSession> cost) {
        return new Candidates(
                places, objections, Arrays.stream(places).mapToLong(cost).toArray());
    }

    /** Those from one day to another, both inclusive. */
    Candidates within(long firstDay, long lastDay) {
        int first = size() == 0 || firstDay <= day(0) ? 0 : from(startOf(firstDay));
        int end = size() == 0 || lastDay >= day(size() - 1) ? size() : Math.max(first, from(startOf(lastDay + 1)));
        return picked(IntStream.range(first, end).toArray());
    }

    /** The same with a place more, in its order; in the stead of one at the same time. */
    Candidates with(PlannedSession place) {
        int at = from(momentOf(place));
        int after = from(momentOf(place) + 1);
        PlannedSession[] more = new PlannedSession[size() - (after - at) + 1];
        System.arraycopy(places, 0, more, 0, at);
        more[at] = place;
        System.arraycopy(places, after, more, at + 1, size() - after);
        return new Candidates(more, new long[more.length], new long[more.length]);
    }

    private Candidates picked(int[] kept) {
        return new Candidates(
                Arrays.stream(kept).mapToObj(i -> places[i]).toArray(PlannedSession[]::new),
                Arrays.stream(kept).mapToLong(i -> objections[i]).toArray(),
                Arrays.stream(kept).mapToLong(i -> costs[i]).toArray());
    }
}
