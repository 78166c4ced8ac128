package org.bilan.questionnaires.statistics;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;
import org.bilan.questionnaires.norms.Band;
import org.bilan.questionnaires.norms.MeasurementError;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Condition.Code;

/**
 * How well the items of one scale go together, from their covariances. Missing answers: over those who answered all items, or
 * pair by pair, as the {@link CrossProducts} were gathered; nothing is imputed, no constant item is dropped.
 */
public final class Reliability {

    private final CrossProducts products;
    private final double[][] c;
    private final int k;

    private Reliability(CrossProducts products, double[][] covariances) {
        this.products = products;
        this.c = covariances;
        this.k = covariances.length;
    }

    /** Reads the covariances, or says why there are none: fewer than two items, or no two persons who answered two items both. */
    public static Either<Condition, Reliability> of(CrossProducts products) {
        int k = products.items().size();
        if (k < 2) {
            return Either.left(new Condition.Stated(Code.TOO_FEW_ITEMS, "scale"));
        }
        if (products.fewest() < 2) {
            return Either.left(new Condition.Stated(Code.NO_COMPLETE_ROWS, "scale"));
        }
        double[][] c = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                c[i][j] = products.covariance(i, j);
            }
        }
        return Either.right(new Reliability(products, c));
    }

    /** The variance of the sum over all items. */
    public double totalVariance() {
        return Arrays.stream(c).flatMapToDouble(Arrays::stream).sum();
    }

    private double trace() {
        double trace = 0;
        for (int i = 0; i < k; i++) {
            trace += c[i][i];
        }
        return trace;
    }

    private double rowSum(int i) {
        return Arrays.stream(c[i]).sum();
    }

    /** Cronbach's alpha (1951); none when all totals are equal. May be below 0: see {@link #conditions}. */
    public OptionalDouble alpha() {
        return alpha(k, trace(), totalVariance());
    }

    private static OptionalDouble alpha(int items, double trace, double total) {
        return items < 2 || total <= trace * ROUNDING
                ? OptionalDouble.empty()
                : OptionalDouble.of(items / (items - 1.0) * (1 - trace / total));
    }

    private static final double ROUNDING = 1e-12;

    /** Alpha without one item; none when one item would be left, or all totals would be equal. */
    public OptionalDouble alphaWithout(int item) {
        double total = totalVariance() - 2 * rowSum(item) + c[item][item];
        return alpha(k - 1, trace() - c[item][item], total);
    }

    /** The mean correlation between two different items; none with a constant item. */
    public OptionalDouble meanCorrelation() {
        return correlations()
                .map(all -> all.stream().mapToDouble(Double::doubleValue).sum() / all.size())
                .stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    /** The median correlation between two different items; none with a constant item. */
    public OptionalDouble medianCorrelation() {
        return correlations().stream()
                .mapToDouble(all -> {
                    List<Double> sorted = all.stream().sorted().toList();
                    int n = sorted.size();
                    return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
                })
                .findFirst();
    }

    private Optional<List<Double>> correlations() {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                correlation(i, j).ifPresent(all::add);
            }
        }
        return all.size() == k * (k - 1) / 2 ? Optional.of(all) : Optional.empty();
    }

    /** Pearson's correlation of two items; none when one is constant. */
    public OptionalDouble correlation(int i, int j) {
        return c[i][i] == 0 || c[j][j] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(c[i][j] / Math.sqrt(c[i][i] * c[j][j]));
    }

    /** Alpha of items brought to one spread, from their mean correlation; none with a constant item. */
    public OptionalDouble standardisedAlpha() {
        return meanCorrelation().stream().map(r -> k * r / (1 + (k - 1) * r)).findFirst();
    }

    /** Alpha over one minus alpha of standardised items; none with a constant item. */
    public OptionalDouble signalToNoise() {
        return meanCorrelation().stream().map(r -> k * r / (1 - r)).findFirst();
    }

    /** Feldt's exact interval (1965) around alpha; for complete answers of three persons or more. */
    public Optional<Band> feldt(double level) {
        double n = products.fewest();
        if (n < 3 || alpha().isEmpty()) {
            return Optional.empty();
        }
        FDistribution f = FDistribution.of(n - 1, (n - 1) * (k - 1));
        double miss = 1 - alpha().getAsDouble();
        return Optional.of(new Band(
                1 - miss * f.inverseSurvivalProbability((1 - level) / 2),
                1 - miss * f.inverseCumulativeProbability((1 - level) / 2),
                level));
    }

    /** The standard error of alpha by Duhachek and Iacobucci (2004). */
    public OptionalDouble alphaError() {
        double v = totalVariance();
        double squares = 0;
        double sumOfSquare = 0;
        for (int i = 0; i < k; i++) {
            sumOfSquare += rowSum(i) * rowSum(i);
            squares += Arrays.stream(c[i]).map(x -> x * x).sum();
        }
        double q = v * (squares + trace() * trace()) - 2 * trace() * sumOfSquare;
        double factor = 2.0 * k * k / ((k - 1.0) * (k - 1) * v * v * v);
        return alpha().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(factor * q / products.fewest()));
    }

    /** The interval around alpha by that error. */
    public Optional<Band> duhachek(double level) {
        return alphaError().stream()
                .mapToObj(error -> {
                    double reach = MeasurementError.deviate(level) * error;
                    double centre = alpha().orElseThrow();
                    return new Band(centre - reach, centre + reach, level);
                })
                .findFirst();
    }

    /** The correlation of an item with the sum of the others; none when either is constant. */
    public OptionalDouble itemRest(int item) {
        double rest = totalVariance() - 2 * rowSum(item) + c[item][item];
        return ratio(rowSum(item) - c[item][item], c[item][item] * rest);
    }

    /** The correlation of an item with the sum of all, itself included; none when either is constant. */
    public OptionalDouble itemTotal(int item) {
        return ratio(rowSum(item), c[item][item] * totalVariance());
    }

    private static OptionalDouble ratio(double covariance, double variances) {
        return variances <= ROUNDING ? OptionalDouble.empty() : OptionalDouble.of(covariance / Math.sqrt(variances));
    }

    /** The standard deviation of an item. */
    public double itemSd(int item) {
        return Math.sqrt(c[item][item]);
    }

    /** The error of measurement of the sum, with alpha as its reliability; none when alpha is not in 0..1 or not there. */
    public Optional<MeasurementError> error() {
        return alpha().stream()
                .filter(alpha -> alpha >= 0 && alpha <= 1)
                .mapToObj(alpha -> new MeasurementError(Math.sqrt(totalVariance()), alpha))
                .findFirst();
    }

    /** The reliability from two halves: 4 cov(A, B) / variance of the total; items of the first half by place. */
    public OptionalDouble split(List<Integer> firstHalf) {
        double between = 0;
        for (int i : firstHalf) {
            for (int j = 0; j < k; j++) {
                between += firstHalf.contains(j) ? 0 : c[i][j];
            }
        }
        return totalVariance() <= ROUNDING ? OptionalDouble.empty() : OptionalDouble.of(4 * between / totalVariance());
    }

    /** What must be said of it: constant items, equal totals, a reliability below 0. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            if (c[i][i] == 0) {
                conditions.add(new Condition.Stated(
                        Code.ZERO_VARIANCE_ITEM, products.items().get(i)));
            }
        }
        if (alpha().isEmpty()) {
            conditions.add(new Condition.Stated(Code.ZERO_VARIANCE_TOTAL, "scale"));
        }
        alpha().stream()
                .filter(alpha -> alpha < 0)
                .forEach(alpha -> conditions.add(new Condition.Stated(Code.NEGATIVE_RELIABILITY, "scale")));
        return conditions;
    }
}
