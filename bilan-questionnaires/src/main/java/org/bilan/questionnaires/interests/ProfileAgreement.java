package org.bilan.questionnaires.interests;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How alike the six scores of a person and of an environment are, such as an occupation that six numbers describe. The two may
 * be in different units, except for {@link #euclideanDistance()}.
 */
public record ProfileAgreement(RiasecScores person, RiasecScores environment) {

    /** Compares two sets of six scores. */
    public ProfileAgreement {
        requireNonNull(person, "person");
        requireNonNull(environment, "environment");
    }

    /** The correlation over the six themes, -1 to 1; none if one of the two is flat. */
    public OptionalDouble correlation() {
        if (person.areFlat() || environment.areFlat()) {
            return OptionalDouble.empty();
        }
        double personMean = person.total() / 6;
        double environmentMean = environment.total() / 6;
        return cosine(theme -> person.of(theme) - personMean, theme -> environment.of(theme) - environmentMean);
    }

    /** The cosine between the two sets of scores, 0 to 1; none if one of the two is all zero. */
    public OptionalDouble cosine() {
        return cosine(person::of, environment::of);
    }

    /** The distance in six dimensions; both must be in the same unit. */
    public double euclideanDistance() {
        return Math.sqrt(sum(theme -> {
            double difference = person.of(theme) - environment.of(theme);
            return difference * difference;
        }));
    }

    /** The angle between the two directions on the hexagon, 0 to 180 degrees; none if one of the two has no direction. */
    public OptionalDouble angularDistance() {
        OptionalDouble one = HexagonVector.of(person).angle();
        OptionalDouble other = HexagonVector.of(environment).angle();
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalDouble.empty();
        }
        double between = Math.abs(one.getAsDouble() - other.getAsDouble());
        return OptionalDouble.of(Math.min(between, 360 - between));
    }

    private static OptionalDouble cosine(ToDoubleFunction<RiasecTheme> one, ToDoubleFunction<RiasecTheme> other) {
        double squares = sum(theme -> one.applyAsDouble(theme) * one.applyAsDouble(theme))
                * sum(theme -> other.applyAsDouble(theme) * other.applyAsDouble(theme));
        double products = sum(theme -> one.applyAsDouble(theme) * other.applyAsDouble(theme));
        return squares == 0 ? OptionalDouble.empty() : OptionalDouble.of(products / Math.sqrt(squares));
    }

    private static double sum(ToDoubleFunction<RiasecTheme> term) {
        return Arrays.stream(RiasecTheme.values()).mapToDouble(term).sum();
    }
}
