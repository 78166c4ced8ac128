package org.bilan.questionnaires.norms;

import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far someone stands from the mean of a group, in standard deviations, and the ways in which that is usually written.
 * Bands (sten, stanine, scaled) round half up, with a guard of 1e-9, and are cut at their ends.
 *
 * @param z 0 at the mean, 1 one standard deviation above it
 */
public record StandardScore(double z) {

    private static final double GUARD = 1e-9;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * Keeps a finite distance.
     *
     * @throws IllegalArgumentException if z is not finite
     */
    public StandardScore {
        if (!Double.isFinite(z)) {
            throw new IllegalArgumentException("z (" + z + ") must be finite");
        }
    }

    /** T: mean 50, standard deviation 10. */
    public double t() {
        return 50 + 10 * z;
    }

    /** The metric of intelligence scales: mean 100, standard deviation 15. Says nothing of intelligence. */
    public double iqLike() {
        return 100 + 15 * z;
    }

    /** Scaled score, 1 to 19: mean 10, standard deviation 3. */
    public int scaled() {
        return band(10 + 3 * z, 19);
    }

    /** Standard ten, 1 to 10: mean 5.5, standard deviation 2; the mean itself is in band 6. */
    public int sten() {
        return band(stenContinuous(), 10);
    }

    /** The standard ten before it is rounded and cut. */
    public double stenContinuous() {
        return 5.5 + 2 * z;
    }

    /** Standard nine, 1 to 9: mean 5, standard deviation 2. */
    public int stanine() {
        return band(5 + 2 * z, 9);
    }

    /** The percentage of a normal distribution below. */
    public double normalPercentile() {
        return 100 * NORMAL.cumulativeProbability(z);
    }

    /** The stanine of a percentile: 1 more than the number of the cuts 4, 11, 23, 40, 60, 77, 89, 96 that it reaches. */
    public static int stanineOf(double percentile) {
        return 1
                + (int) DoubleStream.of(4, 11, 23, 40, 60, 77, 89, 96)
                        .filter(cut -> cut <= percentile + GUARD)
                        .count();
    }

    private static int band(double value, int highest) {
        return (int) Math.max(1, Math.min(highest, Math.floor(value + 0.5 + GUARD)));
    }
}
