package org.bilan.scheduling.portfolio;

import java.util.Arrays;
import java.util.List;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.portfolio.BilanTable.Kind;

/**
 * The cheapest place of each day for each kind of session of one bilan with one consultant, beside what is placed already.
 */
final class Places {
    /** More than any plan costs. */
    static final long NEVER = Long.MAX_VALUE / 4;

    private final BilanTable bilan;
    private final ConsultantTable consultant;
    private final List<RoomTable> rooms;
    private final Grid grid;
    private final List<Preference> preferences;

    /** By kind and day of the bilan: what the place costs, and the step at which it starts. */
    final long[][] costs;

    final int[][] steps;

    Places(Grid grid, BilanTable bilan, ConsultantTable consultant, List<RoomTable> rooms) {
        this.grid = grid;
        this.bilan = bilan;
        this.consultant = consultant;
        this.rooms = rooms;
        this.preferences = bilan.bilan.preferences();
        this.costs = new long[bilan.kinds.size()][bilan.days()];
        this.steps = new int[bilan.kinds.size()][bilan.days()];
        for (int kind = 0; kind < costs.length; kind++) {
            Arrays.fill(costs[kind], NEVER);
            fill(kind);
        }
    }

    private void fill(int number) {
        Kind kind = bilan.kinds.get(number);
        long[] asAgreed = asAgreed(kind);
        long[] instead = instead(kind, asAgreed);
        long[] any = asAgreed.clone();
        Bits.addAll(any, instead);
        bilan.beneficiaryStarts(kind.minutes()).ifPresent(can -> keep(any, can));
        long[][] met = bilan.wishes(consultant.zone, kind.minutes());
        int[] dayStarts = grid.dayStarts(consultant.zone);
        for (int day = 0; day < bilan.days(); day++) {
            int ofSeason = bilan.firstDay + day;
            int end = dayStarts[ofSeason + 1];
            int step = Bits.next(any, dayStarts[ofSeason], end);
            if (step == end || !consultant.hasRoomOn(ofSeason, kind.minutes())) {
                continue;
            }
            while (step < end && costs[number][day] > 0) {
                long cost = (Bits.has(asAgreed, step) ? 0 : Constraint.REMOTE_COST) + unmet(met, step);
                if (cost < costs[number][day]) {
                    costs[number][day] = cost;
                    steps[number][day] = step;
                }
                step = Bits.next(any, step + 1, end);
            }
        }
    }

    private static void keep(long[] set, long[] other) {
        for (int i = 0; i < set.length; i++) {
            set[i] &= other[i];
        }
    }

    private long unmet(long[][] met, int step) {
        long weights = 0;
        for (int i = 0; i < met.length; i++) {
            weights += Bits.has(met[i], step) ? 0 : preferences.get(i).weight();
        }
        return weights;
    }

    private boolean allowsRemote(Kind kind) {
        RemoteConsent consent = bilan.bilan.remote();
        return consent == RemoteConsent.WHEREVER_NEEDED || (kind.isRemote() && consent == RemoteConsent.AS_AGREED);
    }

    private long[] asAgreed(Kind kind) {
        if (kind.isRemote()) {
            return allowsRemote(kind) ? consultant.starts(kind.minutes(), 0) : new long[grid.words()];
        }
        if (rooms.isEmpty()) {
            return consultant.starts(kind.minutes(), 0);
        }
        long[] inSome = new long[grid.words()];
        for (RoomTable room : rooms) {
            if (room.isFor(bilan.bilan.neededFeatures())) {
                long[] hers = consultant.starts(kind.minutes(), room.travelMinutes());
                long[] its = room.starts(kind.minutes());
                for (int i = 0; i < inSome.length; i++) {
                    inSome[i] |= hers[i] & its[i];
                }
            }
        }
        return inSome;
    }

    private long[] instead(Kind kind, long[] asAgreed) {
        boolean isPossible = !kind.isRemote() && !rooms.isEmpty() && allowsRemote(kind);
        return isPossible ? consultant.starts(kind.minutes(), 0) : asAgreed;
    }

    /** The room of a place: the first one that is free, or none. */
    int room(int kindNumber, int step) {
        Kind kind = bilan.kinds.get(kindNumber);
        if (kind.isRemote() || rooms.isEmpty()) {
            return Placement.AS_NEEDED;
        }
        for (int i = 0; i < rooms.size(); i++) {
            RoomTable room = rooms.get(i);
            if (room.isFor(bilan.bilan.neededFeatures())
                    && Bits.has(room.starts(kind.minutes()), step)
                    && Bits.has(consultant.starts(kind.minutes(), room.travelMinutes()), step)) {
                return i;
            }
        }
        return Placement.REMOTE_INSTEAD;
    }
}
