package org.bilan.questionnaires.interests;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;

/**
 * How clearly a profile stands out, by the seven indices in use (definitions as in the R package holland, DI1 to DI7). With
 * x1 the highest score and x6 the lowest; every index is 0 or more, and 0 for a flat profile. Only DI6 is free of the unit of
 * the scores.
 */
public record Differentiation(RiasecScores scores) {

    /** Measures these scores. */
    public Differentiation {
        requireNonNull(scores, "scores");
    }

    /** DI1: x1 - x2. */
    public double di1() {
        return x(1) - x(2);
    }

    /** DI2: x1 - x3. */
    public double di2() {
        return x(1) - x(3);
    }

    /** DI3: x1 - (x2 + x4) / 2, twice the L1 of Iachan (1984). */
    public double di3() {
        return x(1) - (x(2) + x(4)) / 2;
    }

    /** DI4: x1 - (x3 + x5) / 2. */
    public double di4() {
        return x(1) - (x(3) + x(5)) / 2;
    }

    /** DI5: x1 - x6, the differentiation of Holland himself. */
    public double di5() {
        return x(1) - x(6);
    }

    /** DI6: (x1 - x6) / sum of all; none when all scores are 0. */
    public OptionalDouble di6() {
        double total = scores.total();
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(di5() / total);
    }

    /** DI7: the standard deviation of the six scores, as of a whole population. */
    public double di7() {
        double mean = scores.total() / 6;
        double squares = scores.byTheme().values().stream()
                .mapToDouble(score -> (score - mean) * (score - mean))
                .sum();
        return Math.sqrt(squares / 6);
    }

    private double x(int rank) {
        return scores.descending().get(rank - 1);
    }
}
