package org.bilan.questionnaires.norms;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far a score may be from what it stands for, by classical test theory.
 *
 * @param sd the standard deviation of the scores in the group, above 0
 * @param reliability from 0 (nothing but error) to 1 (no error)
 */
public record MeasurementError(double sd, double reliability) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if sd is not above 0 and finite, or the reliability is not in 0..1
     */
    public MeasurementError {
        if (!(sd > 0) || !Double.isFinite(sd) || !(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException(
                    "sd (" + sd + ") must be above 0 and reliability (" + reliability + ") in 0..1");
        }
    }

    /** The standard error of measurement: sd times the root of (1 - r). */
    public double ofMeasurement() {
        return sd * Math.sqrt(1 - reliability);
    }

    /** The standard error of estimation of the true score: sd times the root of r (1 - r). */
    public double ofEstimation() {
        return sd * Math.sqrt(reliability * (1 - reliability));
    }

    /** The standard error of prediction of another score: sd times the root of (1 - r squared). */
    public double ofPrediction() {
        return sd * Math.sqrt(1 - reliability * reliability);
    }

    /** The band around the observed score. */
    public Band aroundObserved(double score, double level) {
        return band(score, ofMeasurement(), level);
    }

    /** The true score as Kelley (1947) estimates it: drawn towards the mean of the person's group. */
    public double trueScore(double score, double mean) {
        return mean + reliability * (score - mean);
    }

    /** The band around Kelley's true score. */
    public Band aroundTrue(double score, double mean, double level) {
        return band(trueScore(score, mean), ofEstimation(), level);
    }

    /** The standard error of the difference between two scores of one person; the reliability is that of a retest. */
    public double ofChange() {
        return Math.sqrt(2) * ofMeasurement();
    }

    /** The reliable change index of Jacobson and Truax (1991), later minus earlier. */
    public double reliableChangeIndex(double before, double after) {
        return (after - before) / ofChange();
    }

    /** Whether a change is more than error at this level, strictly. */
    public boolean isReliableChange(double before, double after, double level) {
        return Math.abs(reliableChangeIndex(before, after)) > deviate(level);
    }

    /** The smallest change that is just not more than error. */
    public double smallestReliableChange(double level) {
        return deviate(level) * ofChange();
    }

    /** The error of the difference between two scales in one metric: the root of the sum of both squared errors. */
    public double ofDifferenceTo(MeasurementError other) {
        return Math.hypot(ofMeasurement(), other.ofMeasurement());
    }

    /** How many standard normal deviates a band of this level reaches to each side. */
    public static double deviate(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level (" + level + ") must be between 0 and 1");
        }
        return NORMAL.inverseCumulativeProbability((1 + level) / 2);
    }

    private static Band band(double centre, double error, double level) {
        double reach = deviate(level) * error;
        return new Band(centre - reach, centre + reach, level);
    }
}
