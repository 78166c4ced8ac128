package org.bilan.questionnaires.personality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.bilan.questionnaires.instrument.Dichotomy;
import org.bilan.questionnaires.norms.MeasurementError;
import org.bilan.questionnaires.scoring.ScaleScore;

/**
 * To which of two poles one score leans, how clearly, and whether that is more than error. Poles are ends of one continuous
 * dimension, not kinds of people.
 *
 * @param mean the mean of the answered points
 * @param middle half-way between the lowest and the highest mean: it belongs to neither pole
 * @param highest the highest mean that the scale can give
 * @param error of measurement in the metric of the mean; none where it was not measured
 */
public record Leaning(
        Dichotomy dichotomy, double mean, double middle, double highest, Optional<MeasurementError> error) {

    /** The letter of a score that leans to neither pole. */
    public static final String UNDECIDED = "x";

    /** A mean this near the middle is on it. */
    public static final double NO_DISTANCE = 1e-9;

    /** The level of confidence of {@link #isBorderline(double)} unless another one is asked. */
    public static final double USUAL_LEVEL = 0.90;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the middle is not below the highest mean
     */
    public Leaning {
        requireNonNull(dichotomy, "dichotomy");
        requireNonNull(error, "error");
        if (!(middle < highest)) {
            throw new IllegalArgumentException("middle (" + middle + ") must be below the highest, " + highest);
        }
    }

    /** Reads a score; the bounds are those of the scale's mean. */
    public static Leaning of(Dichotomy dichotomy, ScaleScore.Scored score, Optional<MeasurementError> error) {
        double weight = score.trace().scale().keys().stream()
                .mapToInt(keyed -> keyed.weight())
                .sum();
        double highest = score.highestSum() / weight;
        double middle = (score.lowestSum() + score.highestSum()) / (2 * weight);
        return new Leaning(dichotomy, score.mean(), middle, highest, error);
    }

    /** The letter of the pole, or {@code x} on the middle; never one of two at random. */
    public String letter() {
        if (isUndecided()) {
            return UNDECIDED;
        }
        return mean < middle ? dichotomy.lowLetter() : dichotomy.highLetter();
    }

    /** Whether the score is on the middle. */
    public boolean isUndecided() {
        return Math.abs(mean - middle) < NO_DISTANCE;
    }

    /** How far from the middle: 0 on it, 100 at either end. */
    public double clarityPercent() {
        return 100 * Math.abs(mean - middle) / (highest - middle);
    }

    /** Whether the error band at this level covers the middle; on the middle always; else unknown without an error. */
    public Optional<Boolean> isBorderline(double level) {
        return error.map(e -> Math.abs(mean - middle) < MeasurementError.deviate(level) * e.ofMeasurement());
    }

    /** How likely the high pole is, given the error of measurement; unknown without one. */
    public OptionalDouble probabilityOfHighPole() {
        return error.map(e -> OptionalDouble.of(NORMAL.cumulativeProbability((mean - middle) / e.ofMeasurement())))
                .orElseGet(OptionalDouble::empty);
    }

    /** The letters that may be right: both on the middle and within the band, else the one. */
    public List<String> plausibleLetters(double level) {
        return isUndecided() || isBorderline(level).orElse(false)
                ? List.of(dichotomy.lowLetter(), dichotomy.highLetter()).stream()
                        .sorted()
                        .toList()
                : List.of(letter());
    }
}
