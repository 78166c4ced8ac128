package org.bilan.scheduling.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a problem has any plan at all: exact, and without costs. */
final class Feasibility {
    private final Problem problem;
    private final List<Candidates> sessions;
    private final Gaps gaps;

    private Feasibility(Problem problem) {
        this.problem = problem;
        this.sessions = problem.sessions();
        this.gaps = problem.gaps();
    }

    static boolean of(Problem problem) {
        Feasibility asked = new Feasibility(problem);
        boolean everySessionHasAPlace = problem.sessions().stream().allMatch(places -> places.size() > 0);
        boolean chains = problem.gaps().isOrdered() || problem.gaps().areWholeDays();
        return everySessionHasAPlace && (chains ? asked.hasChain() : asked.hasAnyOrder());
    }

    /** Each first day in turn: the days of the last session follow from it. */
    private boolean hasChain() {
        Candidates first = sessions.get(0);
        long day = Long.MIN_VALUE;
        for (int i = first.from(Candidates.startOf(Math.max(problem.earliestFirstDay(), first.day(0))));
                i < first.size();
                i++) {
            if (first.day(i) != day && hasChainFrom(first.day(i))) {
                return true;
            }
            day = first.day(i);
        }
        return false;
    }

    private boolean hasChainFrom(long day) {
        long[] end = problem.end(day);
        BitSet reached = reachedFirst(day, end);
        for (int i = 1; i < sessions.size() && !reached.isEmpty(); i++) {
            reached = reachedNext(i, reached, end);
        }
        return !reached.isEmpty();
    }

    private BitSet reachedFirst(long day, long[] end) {
        BitSet reached = new BitSet();
        Candidates first = sessions.get(0);
        boolean isLast = sessions.size() == 1;
        if (day <= end[1] && (!isLast || day >= end[0])) {
            reached.set(first.from(Candidates.startOf(day)), first.from(Candidates.startOf(day + 1)));
        }
        return reached;
    }

    /** For each place the latest one before it that was reached: it is the best for the largest gap. */
    private BitSet reachedNext(int session, BitSet before, long[] end) {
        Candidates from = sessions.get(session - 1);
        Candidates to = sessions.get(session);
        boolean isLast = session == sessions.size() - 1;
        BitSet reached = new BitSet();
        int latest = -1;
        int next = before.nextSetBit(0);
        int start = to.from(from.start(next));
        for (int j = start; j < to.size() && to.day(j) <= end[1]; j++) {
            while (next >= 0 && precedes(from, next, to, j)) {
                latest = next;
                next = before.nextSetBit(next + 1);
            }
            boolean isNear = latest >= 0 && to.day(j) - from.day(latest) <= gaps.mostDays();
            if (isNear && (!isLast || to.day(j) >= end[0])) {
                reached.set(j);
                if (gaps.mostDays() >= Gaps.ANY) {
                    return reached; // the earliest place lets follow whatever a later one would
                }
            }
        }
        return reached;
    }

    private boolean precedes(Candidates from, int i, Candidates to, int j) {
        return to.day(j) - from.day(i) >= gaps.leastDays()
                && (to.day(j) != from.day(i) || from.end(i) + gaps.pauseMinutes() <= to.start(j))
                && from.day(i) <= to.day(j);
    }

    /** Any order: the session with the fewest places first, and back again where nothing fits. */
    private boolean hasAnyOrder() {
        List<Integer> turns =
                new ArrayList<>(IntStream.range(0, sessions.size()).boxed().toList());
        turns.sort(Comparator.comparingInt(i -> sessions.get(i).size()));
        int[] places = new int[sessions.size()];
        java.util.Arrays.fill(places, -1);
        return canPlace(turns, places, 0);
    }

    private boolean canPlace(List<Integer> turns, int[] places, int turn) {
        if (turn == turns.size()) {
            return true;
        }
        int session = turns.get(turn);
        for (int i = 0; i < sessions.get(session).size(); i++) {
            places[session] = i;
            if (fits(session, places) && canPlace(turns, places, turn + 1)) {
                return true;
            }
        }
        places[session] = -1;
        return false;
    }

    private boolean fits(int session, int[] places) {
        for (int other = 0; other < places.length; other++) {
            if (other != session && places[other] >= 0 && !fitTogether(session, other, places)) {
                return false;
            }
        }
        return fitsTheRules(places);
    }

    private boolean fitTogether(int one, int other, int[] places) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        Candidates a = sessions.get(first);
        Candidates b = sessions.get(second);
        int i = places[first];
        int j = places[second];
        boolean apart = a.end(i) + gaps.pauseMinutes() <= b.start(j) || b.end(j) + gaps.pauseMinutes() <= a.start(i);
        return apart && (second - first > 1 || gaps.allow(a, i, b, j));
    }

    private boolean fitsTheRules(int[] places) {
        int last = places.length - 1;
        if (places[0] >= 0 && sessions.get(0).day(places[0]) < problem.earliestFirstDay()) {
            return false;
        }
        if (places[0] < 0 || places[last] < 0) {
            return true;
        }
        long[] end = problem.end(sessions.get(0).day(places[0]));
        long day = sessions.get(last).day(places[last]);
        return day >= end[0] && day <= end[1];
    }
}
