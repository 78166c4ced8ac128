package org.bilan.questionnaires.preference;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How settled one person's choices between all pairs are (Kendall and Babington Smith, 1940): circular triads are three things
 * of which each was put before the next.
 *
 * @param objects how many things were compared
 * @param circularTriads how many circles of three there are
 */
public record Consistency(int objects, long circularTriads) {

    /** Up to so many objects the chance of so few circles is counted out; for more it is not offered. */
    public static final int COUNTED_OUT = 10;

    /** Why consistency says nothing. */
    public enum Undefined {
        /** A pair was tied, skipped, or asked more than once. */
        INCOMPLETE_OR_TIED_COMPARISONS
    }

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if there are fewer than three objects, or more circles than there can be
     */
    public Consistency {
        if (objects < 3 || circularTriads < 0 || circularTriads > most(objects)) {
            throw new IllegalArgumentException(
                    "circular triads (" + circularTriads + ") of " + objects + " objects must be possible");
        }
    }

    /** The consistency of one person's choices; nothing unless every pair was asked once and none was tied. */
    public static Either<Undefined, Consistency> of(Preferences person) {
        if (!person.isTournament() || person.objects().size() < 3) {
            return Either.left(Undefined.INCOMPLETE_OR_TIED_COMPARISONS);
        }
        long m = person.objects().size();
        long squares = person.scores().stream()
                .mapToLong(score -> Math.round(score * score))
                .sum();
        return Either.right(new Consistency((int) m, (m * (m - 1) * (2 * m - 1) / 6 - squares) / 2));
    }

    /** As many circles as there can be. */
    public long mostCircularTriads() {
        return most(objects);
    }

    private static long most(long m) {
        return m % 2 == 1 ? m * (m * m - 1) / 24 : m * (m * m - 4) / 24;
    }

    /** Kendall's zeta: 1 without any circle, 0 with as many as there can be. */
    public double zeta() {
        return 1 - (double) circularTriads / mostCircularTriads();
    }

    /**
     * How likely at most so many circles are when every pair is a coin flip, counted out over all outcomes.
     *
     * @throws IllegalStateException above {@link #COUNTED_OUT} objects
     */
    public double chanceOfSoFew() {
        if (objects > COUNTED_OUT) {
            throw new IllegalStateException("chance is counted out up to " + COUNTED_OUT + " objects, not " + objects);
        }
        double few = 0;
        double all = 0;
        for (Map.Entry<String, Double> outcome : outcomes(objects).entrySet()) {
            all += outcome.getValue();
            few += circles(outcome.getKey()) <= circularTriads ? outcome.getValue() : 0;
        }
        return few / all;
    }

    private long circles(String wins) {
        long squares = wins.chars().mapToLong(w -> (long) w * w).sum();
        return ((long) objects * (objects - 1) * (2L * objects - 1) / 6 - squares) / 2;
    }

    /** How many outcomes have each sorted list of wins (one character per object): one object is added at a time. */
    private static Map<String, Double> outcomes(int objects) {
        Map<String, Double> outcomes = Map.of("\0", 1.0);
        for (int n = 1; n < objects; n++) {
            Map<String, Double> next = new HashMap<>();
            for (Map.Entry<String, Double> outcome : outcomes.entrySet()) {
                for (int mask = 0; mask < 1 << n; mask++) {
                    next.merge(extended(outcome.getKey(), mask), outcome.getValue(), Double::sum);
                }
            }
            outcomes = next;
        }
        return outcomes;
    }

    private static String extended(String wins, int mask) {
        char[] next = Arrays.copyOf(wins.toCharArray(), wins.length() + 1);
        for (int i = 0; i < wins.length(); i++) {
            next[i] += (char) (mask >> i & 1);
        }
        next[wins.length()] = (char) (wins.length() - Integer.bitCount(mask));
        Arrays.sort(next);
        return new String(next);
    }
}
