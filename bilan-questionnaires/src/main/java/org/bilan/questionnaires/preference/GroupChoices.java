package org.bilan.questionnaires.preference;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** What many persons' paired comparisons say together: one scale of preference, and how far the persons agree. */
public final class GroupChoices {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Preferences preferences;
    private final int n;

    /** Reads these preferences, added up over persons. */
    public GroupChoices(Preferences preferences) {
        this.preferences = preferences;
        this.n = preferences.objects().size();
    }

    /**
     * Thurstone's case V: the mean normal deviate of each object's shares of preference, its own (0) included, the lowest object
     * at 0; and how well it fits.
     *
     * @param scale in the order of the objects
     * @param goodnessOfFit 1 for a perfect fit: one minus the squared error of the shares over their squares
     */
    public record CaseV(List<Double> scale, double goodnessOfFit) {

        /** Keeps the scale. */
        public CaseV {
            scale = List.copyOf(scale);
        }
    }

    /** Thurstone's case V; none when a pair was never compared or everybody preferred the same one of it. */
    public Either<Worths.Undefined, CaseV> thurstoneCaseV() {
        double[][] share = shares();
        boolean extreme = Arrays.stream(share).flatMapToDouble(Arrays::stream).anyMatch(p -> !(p > 0 && p < 1));
        if (extreme) {
            return Either.left(Worths.Undefined.SEPARATION);
        }
        double[] mean = Arrays.stream(share)
                .mapToDouble(row -> Arrays.stream(row)
                                .map(NORMAL::inverseCumulativeProbability)
                                .sum()
                        / n)
                .toArray();
        double lowest = Arrays.stream(mean).min().orElse(0);
        double[] scale = Arrays.stream(mean).map(z -> z - lowest).toArray();
        return Either.right(new CaseV(Arrays.stream(scale).boxed().toList(), fit(scale, share)));
    }

    private double fit(double[] scale, double[][] share) {
        double error = 0;
        double observed = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double difference = NORMAL.cumulativeProbability(scale[i] - scale[j]) - share[i][j];
                error += difference * difference;
                observed += share[i][j] * share[i][j];
            }
        }
        return 1 - error / observed;
    }

    /** Kendall's u: 1 when all agree, below 0 when they agree less than by chance. Every pair needs as many comparisons. */
    public double kendallU() {
        double judges = judges();
        return 2 * agreeing() / (judges * (judges - 1) / 2 * n * (n - 1) / 2) - 1;
    }

    /** The chi-square of u. */
    public double kendallChiSquare() {
        double judges = judges();
        double pairs = n * (n - 1) / 2.0;
        double ofJudges = judges * (judges - 1) / 2;
        return 4 / (judges - 2) * (agreeing() - pairs * ofJudges * (judges - 3) / (2 * (judges - 2)));
    }

    private double agreeing() {
        return IntStream.range(0, n)
                .mapToDouble(i -> IntStream.range(0, n)
                        .filter(j -> j != i)
                        .mapToDouble(j -> wins(i, j) * (wins(i, j) - 1.0) / 2)
                        .sum())
                .sum();
    }

    private double judges() {
        return preferences.compared(
                preferences.objects().get(0), preferences.objects().get(1));
    }

    private double[][] shares() {
        double[][] share = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                share[i][j] = i == j ? 0.5 : (double) wins(i, j) / (wins(i, j) + wins(j, i));
            }
        }
        return share;
    }

    private int wins(int i, int j) {
        return preferences.wins(
                preferences.objects().get(i), preferences.objects().get(j));
    }
}
