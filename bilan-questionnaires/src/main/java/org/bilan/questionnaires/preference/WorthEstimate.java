package org.bilan.questionnaires.preference;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Newton's method on the likelihood of choices; worths are kept adding up to 0. */
final class WorthEstimate {

    private static final int MOST_STEPS = 100;
    private static final double SETTLED = 1e-12;

    private final Choices choices;
    private final int n;
    private final double[] u;
    private double[] gradient = {};
    private double[][] information = {};
    private double logLikelihood;

    WorthEstimate(Choices choices) {
        this.choices = choices;
        this.n = choices.objects().size();
        this.u = new double[n];
    }

    Either<Worths.Undefined, Worths> estimate() {
        if (!isConnected()) {
            return Either.left(Worths.Undefined.SEPARATION);
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            derive();
            double[][] inverse = SymmetricMatrix.inverseOfLaplacian(information);
            double[] move = SymmetricMatrix.times(inverse, gradient);
            double longest = Arrays.stream(move).map(Math::abs).max().orElse(0);
            double damp = Math.min(1, 2 / Math.max(longest, 1e-300));
            for (int i = 0; i < n; i++) {
                u[i] += damp * move[i];
            }
            if (longest < SETTLED) {
                derive();
                return Either.right(worths(SymmetricMatrix.inverseOfLaplacian(information)));
            }
        }
        return Either.left(Worths.Undefined.NOT_CONVERGED);
    }

    private Worths worths(double[][] inverse) {
        double[] se = new double[n];
        for (int i = 0; i < n; i++) {
            se[i] = Math.sqrt(inverse[i][i]);
        }
        double mean = Arrays.stream(u).sum() / n;
        return new Worths(
                choices.objects(), boxed(Arrays.stream(u).map(x -> x - mean).toArray()), boxed(se), logLikelihood);
    }

    private void derive() {
        gradient = new double[n];
        information = new double[n][n];
        logLikelihood = 0;
        choices.all().forEach(this::derive);
    }

    private void derive(Choices.Observation choice) {
        int[] from = choice.alternatives().stream().mapToInt(Integer::intValue).toArray();
        double sign = choice.best() ? 1 : -1;
        double top = Arrays.stream(from).mapToDouble(i -> sign * u[i]).max().orElse(0);
        double[] p = Arrays.stream(from)
                .mapToDouble(i -> Math.exp(sign * u[i] - top))
                .toArray();
        double sum = Arrays.stream(p).sum();
        logLikelihood += choice.times() * (sign * u[choice.chosen()] - top - Math.log(sum));
        gradient[choice.chosen()] += choice.times() * sign;
        for (int i = 0; i < from.length; i++) {
            double pi = p[i] / sum;
            gradient[from[i]] -= choice.times() * sign * pi;
            information[from[i]][from[i]] += choice.times() * pi;
            for (int j = 0; j < from.length; j++) {
                information[from[i]][from[j]] -= choice.times() * pi * p[j] / sum;
            }
        }
    }

    /** Ford's condition: from everything one comes to everything by steps from winner to loser. */
    private boolean isConnected() {
        boolean[][] beats = new boolean[n][n];
        for (Choices.Observation choice : choices.all()) {
            for (int other : choice.alternatives()) {
                beats[choice.best() ? choice.chosen() : other][choice.best() ? other : choice.chosen()] = true;
            }
        }
        for (int by = 0; by < n; by++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    beats[i][j] |= beats[i][by] && beats[by][j];
                }
            }
        }
        return Arrays.stream(beats).allMatch(WorthEstimate::all);
    }

    private static boolean all(boolean[] row) {
        for (boolean reached : row) {
            if (!reached) {
                return false;
            }
        }
        return true;
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().collect(Collectors.toUnmodifiableList());
    }
}
