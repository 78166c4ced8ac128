package org.bilan.questionnaires.interests;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * One number per theme, all six of them, finite and not negative: a person's interests or an occupation's profile.
 *
 * @param byTheme in hexagon order; unmodifiable
 */
public record RiasecScores(Map<RiasecTheme, Double> byTheme) {

    /**
     * Keeps six scores.
     *
     * @throws IllegalArgumentException if a theme has no score
     * @throws IllegalArgumentException if a score is negative or not finite
     */
    public RiasecScores {
        Map<RiasecTheme, Double> sorted = new EnumMap<>(RiasecTheme.class);
        for (RiasecTheme theme : RiasecTheme.values()) {
            Double score = byTheme.get(theme);
            if (score == null || !Double.isFinite(score) || score < 0) {
                throw new IllegalArgumentException(
                        "score of " + theme + " (" + score + ") must be finite and not negative");
            }
            sorted.put(theme, score + 0.0);
        }
        byTheme = Collections.unmodifiableMap(sorted);
    }

    /**
     * Six scores in hexagon order R, I, A, S, E, C.
     *
     * @throws IllegalArgumentException if there are not six, or one is negative or not finite
     */
    public static RiasecScores of(List<Double> inHexagonOrder) {
        if (inHexagonOrder.size() != RiasecTheme.values().length) {
            throw new IllegalArgumentException("scores (" + inHexagonOrder.size() + ") must be six");
        }
        Map<RiasecTheme, Double> scores = new EnumMap<>(RiasecTheme.class);
        Iterator<Double> next = inHexagonOrder.iterator();
        for (RiasecTheme theme : RiasecTheme.values()) {
            scores.put(theme, next.next());
        }
        return new RiasecScores(scores);
    }

    /** The score of a theme. */
    public double of(RiasecTheme theme) {
        return requireNonNull(byTheme.get(theme));
    }

    /** The six scores from the highest to the lowest. */
    public List<Double> descending() {
        return byTheme.values().stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** The sum of the six, in hexagon order. */
    public double total() {
        return byTheme.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether all six are equal. */
    public boolean areFlat() {
        return byTheme.values().stream().distinct().count() == 1;
    }
}
