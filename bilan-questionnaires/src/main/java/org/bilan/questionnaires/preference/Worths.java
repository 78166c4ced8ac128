package org.bilan.questionnaires.preference;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What things are worth in a model of choice: the chance of being taken is in proportion to {@code exp(logWorth)} (Bradley and
 * Terry, 1952, for pairs; Plackett, 1975, and Luce for rankings; taken as the worst, in proportion to its inverse).
 *
 * @param logWorths adding up to 0, in the order of the objects
 * @param standardErrors of the log worths
 * @param logLikelihood at the maximum
 */
public record Worths(List<String> objects, List<Double> logWorths, List<Double> standardErrors, double logLikelihood) {

    /** Why there is no finite estimate. */
    public enum Undefined {
        /** Some things always win against the others, or were never compared with them: their worth has no bound. */
        SEPARATION,
        /** The iteration did not settle. */
        NOT_CONVERGED
    }

    /** Keeps the estimates. */
    public Worths {
        objects = List.copyOf(objects);
        logWorths = List.copyOf(logWorths);
        standardErrors = List.copyOf(standardErrors);
    }

    /** The most likely worths (Newton's method on the concave likelihood), or why there are none. */
    public static Either<Undefined, Worths> of(Choices choices) {
        return new WorthEstimate(choices).estimate();
    }

    /** Worths that add up to 1: the chance of each of being taken from all. */
    public List<Double> shares() {
        double sum = logWorths.stream().mapToDouble(Math::exp).sum();
        return logWorths.stream().map(log -> Math.exp(log) / sum).collect(Collectors.toUnmodifiableList());
    }
}
