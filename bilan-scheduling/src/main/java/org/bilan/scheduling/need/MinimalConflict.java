package org.bilan.scheduling.need;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds out of many constraints a few that cannot hold together (Junker 2004, QuickXplain).
 *
 * <p>The one question asked is whether some of them can hold together; it must be monotone: what holds with more
 * constraints holds with fewer. About k log(n/k) questions for k of n.
 */
public final class MinimalConflict {
    private MinimalConflict() {}

    /**
     * A minimal conflict, in the order of the list: without any one of its members the others can hold together.
     *
     * @param constraints those to be kept first come first, so that a conflict names what can be given up
     * @throws IllegalArgumentException if all of them can hold together
     */
    public static <T> List<T> among(List<T> constraints, Predicate<List<T>> canHold) {
        if (canHold.test(constraints)) {
            throw new IllegalArgumentException("constraints (" + constraints + ") must not hold together");
        }
        List<T> conflict = canHold.test(List.of()) ? search(List.of(), false, constraints, canHold) : List.of();
        return constraints.stream().filter(conflict::contains).toList();
    }

    /**
     * A conflict with as few members as any, if so many questions are enough to look at all smaller sets; else a minimal
     * one.
     *
     * @param mostQuestions questions about sets smaller than the minimal conflict found first
     * @throws IllegalArgumentException if all of them can hold together
     */
    public static <T> List<T> smallest(List<T> constraints, Predicate<List<T>> canHold, int mostQuestions) {
        List<T> minimal = among(constraints, canHold);
        int[] left = {mostQuestions};
        for (int size = 1; size < minimal.size(); size++) {
            List<T> smaller =
                    ofSize(size, constraints, new ArrayList<>(), some -> left[0]-- <= 0 || canHold.test(some));
            if (!smaller.isEmpty()) {
                return smaller;
            }
        }
        return minimal;
    }

    /** The first set of some size that cannot hold together; empty if there is none. */
    private static <T> List<T> ofSize(int size, List<T> from, List<T> chosen, Predicate<List<T>> canHold) {
        if (size == 0) {
            return canHold.test(chosen) ? List.of() : List.copyOf(chosen);
        }
        for (int i = 0; i + size <= from.size(); i++) {
            chosen.add(from.get(i));
            List<T> found = ofSize(size - 1, from.subList(i + 1, from.size()), chosen, canHold);
            chosen.remove(chosen.size() - 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static <T> List<T> search(
            List<T> background, boolean grew, List<T> candidates, Predicate<List<T>> canHold) {
        if (grew && !canHold.test(background)) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return candidates;
        }
        List<T> first = candidates.subList(0, candidates.size() / 2);
        List<T> second = candidates.subList(candidates.size() / 2, candidates.size());
        List<T> ofSecond = search(joined(background, first), true, second, canHold);
        List<T> ofFirst = search(joined(background, ofSecond), !ofSecond.isEmpty(), first, canHold);
        return joined(ofFirst, ofSecond);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
