package org.bilan.questionnaires.norms;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two scales of one person in one metric: is their difference more than error, and how unusual is it?
 *
 * @param correlation of the two scales in the group, within -1..1, both excluded
 */
public record ScaleDifference(MeasurementError one, MeasurementError other, double correlation) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * Checks that both are in one metric.
     *
     * @throws IllegalArgumentException if their standard deviations differ, or the correlation is not between -1 and 1
     */
    public ScaleDifference {
        if (one.sd() != other.sd() || !(Math.abs(correlation) < 1)) {
            throw new IllegalArgumentException("both scales must have one sd (" + one.sd() + ", " + other.sd()
                    + ") and correlation (" + correlation + ") lie between -1 and 1");
        }
    }

    /** The difference in standard errors of difference. */
    public double z(double oneScore, double otherScore) {
        return (oneScore - otherScore) / one.ofDifferenceTo(other);
    }

    /** How likely so large a difference is by error alone, in either direction. */
    public double twoSidedP(double oneScore, double otherScore) {
        return 2 * NORMAL.cumulativeProbability(-Math.abs(z(oneScore, otherScore)));
    }

    /** The share of the group with so large a difference in the same direction. */
    public double abnormality(double oneScore, double otherScore) {
        double sd = one.sd() * Math.sqrt(2 - 2 * correlation);
        return NORMAL.cumulativeProbability(-Math.abs(oneScore - otherScore) / sd);
    }

    /** The reliability of the difference itself; at most that of the scales. */
    public double reliability() {
        return (one.reliability() + other.reliability() - 2 * correlation) / (2 - 2 * correlation);
    }

    /** The reliability of the sum of both (Mosier, 1943), equal weights. */
    public double reliabilityOfSum() {
        return 1 - (2 - one.reliability() - other.reliability()) / (2 + 2 * correlation);
    }
}
