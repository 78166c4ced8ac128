package org.bilan.scheduling.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a problem has any plan at all: exact, and without costs. */
final class Feasibility {
    private final Problem problem;
    private final List<Candidates> sessions;
    private final Gaps gaps;

    /** Places looked at for one first day where the order does not count; more than any small case has. */
    private static final int MOST_STEPS = 20_000;

    private int steps;

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
                && from.day(i) <= to.day(j)
                && from.realEnd(i) + gaps.pauseMinutes() <= to.realStart(j);
    }

    /** Any order, each first day in turn: the session with the fewest places first, and back where nothing fits. */
    private boolean hasAnyOrder() {
        Candidates first = sessions.get(0);
        for (int i = first.from(Candidates.startOf(Math.max(problem.earliestFirstDay(), first.day(0))));
                i < first.size();
                i = first.from(Candidates.startOf(first.day(i) + 1))) {
            if (hasAnyOrderFrom(first.day(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnyOrderFrom(long day) {
        long[] end = problem.end(day);
        int last = sessions.size() - 1;
        List<Candidates> left = new ArrayList<>(sessions);
        left.set(0, left.get(0).within(day, day));
        left.set(last, left.get(last).within(end[0], end[1]));
        List<Integer> turns =
                new ArrayList<>(IntStream.range(0, left.size()).boxed().toList());
        turns.sort(Comparator.comparingInt(i -> left.get(i).size()));
        int[] places = new int[left.size()];
        Arrays.fill(places, -1);
        steps = MOST_STEPS;
        return canPlace(left, turns, places);
    }

    private boolean canPlace(List<Candidates> left, List<Integer> turns, int[] places) {
        if (turns.isEmpty()) {
            return true;
        }
        int session = turns.get(0);
        for (int i = 0; i < left.get(session).size() && steps-- > 0; i++) {
            places[session] = i;
            if (fits(left, session, places) && canPlace(left, turns.subList(1, turns.size()), places)) {
                return true;
            }
        }
        places[session] = -1;
        return false;
    }

    private boolean fits(List<Candidates> left, int session, int[] places) {
        for (int other = 0; other < places.length; other++) {
            if (other != session
                    && places[other] >= 0
                    && !fitTogether(left, Math.min(session, other), Math.max(session, other), places)) {
                return false;
            }
        }
        return true;
    }

    private boolean fitTogether(List<Candidates> left, int first, int second, int[] places) {
        Candidates a = left.get(first);
        Candidates b = left.get(second);
        int i = places[first];
        int j = places[second];
        boolean apart = a.realEnd(i) + gaps.pauseMinutes() <= b.realStart(j)
                || b.realEnd(j) + gaps.pauseMinutes() <= a.realStart(i);
        return apart && (second - first > 1 || gaps.allow(a, i, b, j));
    }
}
