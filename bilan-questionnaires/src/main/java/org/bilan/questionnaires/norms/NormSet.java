package org.bilan.questionnaires.norms;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.bilan.BilanValue;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.immutables.value.Value;

/**
 * How one group scored on one scale of one edition of an instrument: measured, dated, with its source. A result keeps the whole
 * set it was placed by, so that later norms never change it.
 */
@BilanValue
@Value.Immutable
public interface NormSet extends WithNormSet {

    /** Groups below this are refused: a norm must not show single persons. */
    int FEWEST = 5;

    /** Groups below this are said to be small. */
    int SMALL = 30;

    /** What the group answered, word for word. */
    InstrumentEdition edition();

    /** The scale. */
    String scaleId();

    /** The name under which the group is asked for, such as {@code all}. */
    String group();

    /** Who they were, in words. */
    String population();

    /** When they answered. */
    int year();

    /** How many they were. */
    long n();

    /** Where the figures come from. */
    String source();

    /** The licence of the figures, as an SPDX identifier where there is one. */
    String licence();

    /** The mean of the scores, in the metric of the scale. */
    double mean();

    /** Their standard deviation, above 0. */
    double sd();

    /** The reliability of the scale in this group, where it was measured; without it there is no error band. */
    OptionalDouble reliability();

    /** The scores themselves as sums over all items, where they were kept; without them percentiles are those of a normal curve. */
    Optional<ScoreHistogram> histogram();

    /** Where a score stands in this group. */
    default StandardScore standard(double score) {
        return new StandardScore((score - mean()) / sd());
    }

    /** The error of measurement in the metric of the scale; none without a reliability. */
    default Optional<MeasurementError> error() {
        return reliability().stream()
                .mapToObj(r -> new MeasurementError(sd(), r))
                .findFirst();
    }

    /** The t of Crawford and Howell (1998), which takes the norms for what they are: a sample. */
    default double crawfordHowellT(double score) {
        return (score - mean()) / (sd() * Math.sqrt((n() + 1.0) / n()));
    }

    /** The percentile by that t; differs visibly from the normal one in small groups only. */
    default double crawfordHowellPercentile(double score) {
        return 100 * TDistribution.of(n() - 1.0).cumulativeProbability(crawfordHowellT(score));
    }

    /** The vintage, as a report prints it. */
    default String vintage() {
        return population() + ", " + year() + ", n = " + n() + " (" + source() + ")";
    }

    /**
     * Refuses a group that cannot be a norm.
     *
     * @throws IllegalArgumentException if there are fewer than {@link #FEWEST} persons
     * @throws IllegalArgumentException if mean or standard deviation are not finite, the latter not above 0, the reliability not
     *     in 0..1, or the histogram of other persons than {@code n}
     */
    @Value.Check
    default void check() {
        if (n() < FEWEST) {
            throw new IllegalArgumentException("n (" + n() + ") must be at least " + FEWEST);
        }
        if (!Double.isFinite(mean())) {
            throw new IllegalArgumentException("mean (" + mean() + ") must be finite");
        }
        new MeasurementError(sd(), reliability().orElse(0));
        histogram().filter(scores -> scores.n() != n()).ifPresent(scores -> {
            throw new IllegalArgumentException("histogram (" + scores.n() + ") must be of n = " + n());
        });
    }

    /** Builds a set; a missing attribute is named in the exception. */
    class Builder extends ImmutableNormSet.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
