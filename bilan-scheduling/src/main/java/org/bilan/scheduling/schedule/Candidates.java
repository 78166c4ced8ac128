package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.SessionNeed;

/**
 * The places that one session could have, in the order of time, as flat arrays; a session is made of one only when it is
 * asked for.
 *
 * <p>A moment is a number of wall minutes since local midnight of 1970-01-01 in the zone of the consultant, so that
 * moments compare as days, then hours; no place is in an hour that a clock change leaves out or repeats. What is between two
 * places is counted in real minutes.
 */
final class Candidates {
    /** An epoch day later than all days of plans; its negative is earlier. */
    static final long FAR = 100_000_000L;

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** More than all gaps of a plan cost. */
    private static final long DEAR = 1_000_000_000L;

    private final SessionNeed need;
    private final ZoneId zone;
    private final Venue[] venues;
    private final long[] starts;

    /** Real minutes since 1970. */
    private final long[] realStarts;

    private final int[] venue;

    /** One bit a constraint that the place breaks by itself. */
    private final long[] objections;

    private final long[] costs;

    /** Places in the making, in the order of time. */
    static final class Builder {
        private final SessionNeed need;
        private final ZoneId zone;
        private final Venue[] venues;
        private long[] starts = new long[64];
        private long[] realStarts = new long[64];
        private int[] venue = new int[64];
        private long[] objections = new long[64];
        private long[] costs = new long[64];
        private int size;

        Builder(SessionNeed need, ZoneId zone, Venue... venues) {
            this.need = need;
            this.zone = zone;
            this.venues = venues;
        }

        Builder add(long start, long realStart, int venueNumber) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                realStarts = Arrays.copyOf(realStarts, 2 * size);
                venue = Arrays.copyOf(venue, 2 * size);
                objections = Arrays.copyOf(objections, 2 * size);
                costs = Arrays.copyOf(costs, 2 * size);
            }
            starts[size] = start;
            realStarts[size] = realStart;
            venue[size] = venueNumber;
            objections[size] = 0;
            costs[size++] = 0;
            return this;
        }

        /** Says what the place added last breaks, and what it costs. */
        void lastIs(long broken, long cost) {
            objections[size - 1] = broken;
            costs[size - 1] = cost;
        }

        /** Takes the place added last out again. */
        void dropLast() {
            size--;
        }

        Candidates build() {
            return new Candidates(
                    need,
                    zone,
                    venues,
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(realStarts, size),
                    Arrays.copyOf(venue, size),
                    Arrays.copyOf(objections, size),
                    Arrays.copyOf(costs, size));
        }
    }

    private Candidates(
            SessionNeed need,
            ZoneId zone,
            Venue[] venues,
            long[] starts,
            long[] realStarts,
            int[] venue,
            long[] objections,
            long[] costs) {
        this.need = need;
        this.zone = zone;
        this.venues = venues;
        this.starts = starts;
        this.realStarts = realStarts;
        this.venue = venue;
        this.objections = objections;
        this.costs = costs;
    }

    static long momentOf(TimeSlot slot) {
        return slot.date().toEpochDay() * MINUTES_OF_A_DAY + slot.startMinute();
    }

    static long startOf(long day) {
        return day * MINUTES_OF_A_DAY;
    }

    /** The same places for another session of the same length. */
    Candidates of(SessionNeed other) {
        return new Candidates(other, zone, venues, starts, realStarts, venue, objections, costs);
    }

    int size() {
        return starts.length;
    }

    PlannedSession place(int i) {
        int minute = (int) Math.floorMod(starts[i], (long) MINUTES_OF_A_DAY);
        TimeSlot slot = new TimeSlot(
                LocalDate.ofEpochDay(day(i)), LocalTime.of(minute / 60, minute % 60), need.minutes(), zone);
        return new PlannedSession(need, slot, venues[venue[i]], 0);
    }

    long day(int i) {
        return Math.floorDiv(starts[i], MINUTES_OF_A_DAY);
    }

    long start(int i) {
        return starts[i];
    }

    long realStart(int i) {
        return realStarts[i];
    }

    long realEnd(int i) {
        return realStarts[i] + need.minutes();
    }

    long cost(int i) {
        return costs[i];
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

    /** Whether no place ends so near to midnight that a pause, or a clock change, could reach into the next day. */
    boolean isClearOfMidnight(int pauseMinutes) {
        int latest = latestEnd(pauseMinutes);
        for (long start : starts) {
            if (Math.floorMod(start, (long) MINUTES_OF_A_DAY) + need.minutes() > latest) {
                return false;
            }
        }
        return true;
    }

    /** The minute of the day at which places may end if what is after them on the next day is to be no matter. */
    static int latestEnd(int pauseMinutes) {
        return MINUTES_OF_A_DAY - 60 - pauseMinutes;
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
        return count == size() ? this : picked(Arrays.copyOf(kept, count));
    }

    /** Those that break none of some constraints, dear where they break another; a place at a distance costs a little. */
    Candidates pricing(long constraints, long dear) {
        Candidates some = picked(IntStream.range(0, size())
                .filter(i -> (objections[i] & constraints) == 0)
                .toArray());
        for (int i = 0; i < some.size(); i++) {
            some.costs[i] =
                    ((some.objections[i] & dear) == 0 ? 0 : DEAR) + (some.isInstead(i) ? Constraint.REMOTE_COST : 0);
        }
        return some;
    }

    private boolean isInstead(int i) {
        return need.mode() != venues[venue[i]].mode();
    }

    /** The places at the time and venue of one. */
    Candidates only(PlannedSession place) {
        long moment = momentOf(place.slot());
        return picked(IntStream.range(0, size())
                .filter(i -> starts[i] == moment && venues[venue[i]].equals(place.venue()))
                .toArray());
    }

    /** The same places with other costs. */
    Candidates costing(ToLongFunction<PlannedSession> cost) {
        long[] other = new long[size()];
        Arrays.setAll(other, i -> cost.applyAsLong(place(i)));
        return new Candidates(need, zone, venues, starts, realStarts, venue, objections, other);
    }

    /** Those with more constraints that they break. */
    Candidates objecting(ToLongFunction<PlannedSession> broken) {
        long[] more = new long[size()];
        Arrays.setAll(more, i -> objections[i] | broken.applyAsLong(place(i)));
        return new Candidates(need, zone, venues, starts, realStarts, venue, more, costs);
    }

    /** Those from one day to another, both inclusive. */
    Candidates within(long firstDay, long lastDay) {
        int first = size() == 0 || firstDay <= day(0) ? 0 : from(startOf(firstDay));
        int end = size() == 0 || lastDay >= day(size() - 1) ? size() : Math.max(first, from(startOf(lastDay + 1)));
        return first == 0 && end == size()
                ? this
                : picked(IntStream.range(first, end).toArray());
    }

    /** The same with a place more, in its order; in the stead of one at the same time. */
    Candidates with(PlannedSession place) {
        long moment = momentOf(place.slot());
        Venue[] more = Arrays.copyOf(venues, venues.length + 1);
        more[venues.length] = place.venue();
        Builder all = new Builder(need, zone, more);
        int at = from(moment);
        for (int i = 0; i < at; i++) {
            all.add(starts[i], realStarts[i], venue[i]).lastIs(objections[i], costs[i]);
        }
        all.add(moment, place.slot().startsAt().toEpochSecond() / 60, venues.length);
        for (int i = from(moment + 1); i < size(); i++) {
            all.add(starts[i], realStarts[i], venue[i]).lastIs(objections[i], costs[i]);
        }
        return all.build();
    }

    private Candidates picked(int[] kept) {
        return new Candidates(
                need,
                zone,
                venues,
                picked(starts, kept),
                picked(realStarts, kept),
                Arrays.stream(kept).map(i -> venue[i]).toArray(),
                picked(objections, kept),
                picked(costs, kept));
    }

    private static long[] picked(long[] values, int[] kept) {
        long[] some = new long[kept.length];
        for (int i = 0; i < kept.length; i++) {
            some[i] = values[kept[i]];
        }
        return some;
    }
}
