package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One line of a scoring key: what an answer to this item gives to the scale. An item may be keyed in several scales, and
 * differently in each.
 */
public sealed interface Keyed {

    /** No weight and no points may be further from zero. */
    int FURTHEST = 1_000;

    /** The item; whether it exists is checked by the instrument. */
    String itemId();

    /** How often the points count; 1 unless said otherwise. Half weights are written by doubling all of them. */
    int weight();

    /** Chooses by kind. */
    <R> R match(Cases<R> cases);

    /** The number rated, in this direction. For {@link RatedFormat}. */
    record ByNumber(String itemId, Direction direction, int weight) implements Keyed {

        /**
         * Keys an item.
         *
         * @throws IllegalArgumentException if the weight is not in 1..{@link #FURTHEST}
         */
        public ByNumber {
            requireNonNull(itemId, "itemId");
            requireNonNull(direction, "direction");
            checkWeight(weight);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byNumber(this);
        }
    }

    /** The number of one row of a {@link Matrix}, or the points given to one object of a constant sum. */
    record ByRow(String itemId, String rowId, Direction direction, int weight) implements Keyed {

        /**
         * Keys a row.
         *
         * @throws IllegalArgumentException if the weight is not in 1..{@link #FURTHEST}
         */
        public ByRow {
            requireNonNull(itemId, "itemId");
            requireNonNull(rowId, "rowId");
            requireNonNull(direction, "direction");
            checkWeight(weight);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byRow(this);
        }
    }

    /**
     * Points per choice, those not named give none. Of several picks they add up; of a most and a least, the points of the
     * least are taken off those of the most.
     *
     * @param points by id of the choice, in alphabetical order; unmodifiable
     */
    record ByPoints(String itemId, Map<String, Integer> points, int weight) implements Keyed {

        /**
         * Keys the choices.
         *
         * @throws IllegalArgumentException if the weight is not in 1..{@link #FURTHEST}, or points are further from zero
         */
        public ByPoints {
            requireNonNull(itemId, "itemId");
            points = sorted(points);
            checkWeight(weight);
        }

        /** The points of a choice; 0 for one not named. */
        public int of(String choiceId) {
            return points.getOrDefault(choiceId, 0);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byPoints(this);
        }
    }

    /**
     * Agreement with experts on what is most and least fitting: +1 the best as most, +1 the worst as least, -1 the worst as
     * most, -1 the best as least. Refused by the instrument when two options share the best or the worst points.
     *
     * @param points of the experts, by id of the option, in alphabetical order; unmodifiable
     */
    record ByAgreement(String itemId, Map<String, Integer> points, int weight) implements Keyed {

        /**
         * Keys the options.
         *
         * @throws IllegalArgumentException if the weight is not in 1..{@link #FURTHEST}, or points are further from zero
         */
        public ByAgreement {
            requireNonNull(itemId, "itemId");
            points = sorted(points);
            checkWeight(weight);
        }

        /** The one option with the most points; none when two share them. */
        public Optional<String> best() {
            return only(Collections.max(points.values()));
        }

        /** The one option with the fewest points; none when two share them. */
        public Optional<String> worst() {
            return only(Collections.min(points.values()));
        }

        private Optional<String> only(int wanted) {
            var ids = points.entrySet().stream()
                    .filter(entry -> entry.getValue() == wanted)
                    .map(Map.Entry::getKey)
                    .toList();
            return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byAgreement(this);
        }
    }

    /** One case per kind. */
    interface Cases<R> {

        /** The number itself. */
        R byNumber(ByNumber key);

        /** The number of a row. */
        R byRow(ByRow key);

        /** Points per choice. */
        R byPoints(ByPoints key);

        /** Agreement with experts. */
        R byAgreement(ByAgreement key);
    }

    /** An item whose high answers speak for the scale. */
    static Keyed direct(String itemId) {
        return of(itemId, Direction.DIRECT);
    }

    /** An item whose high answers speak against the scale. */
    static Keyed reversed(String itemId) {
        return of(itemId, Direction.REVERSED);
    }

    /** A rated item, in this direction. */
    static Keyed of(String itemId, Direction direction) {
        return new ByNumber(itemId, direction, 1);
    }

    /** A question with one right choice: one point for it, none for another. */
    static Keyed rightChoice(String itemId, String choiceId) {
        return new ByPoints(itemId, Map.of(choiceId, 1), 1);
    }

    /** Whether high numbers speak against the scale. */
    default boolean isReversed() {
        return (this instanceof ByNumber number && number.direction() == Direction.REVERSED)
                || (this instanceof ByRow row && row.direction() == Direction.REVERSED);
    }

    /** The points that an answer to this item can give, weight not counted; none when the key does not fit the format. */
    default Optional<PointRange> bounds(ItemFormat format) {
        return match(new KeyBounds(format));
    }

    private static void checkWeight(int weight) {
        if (weight < 1 || weight > FURTHEST) {
            throw new IllegalArgumentException("weight (" + weight + ") must be in 1.." + FURTHEST);
        }
    }

    private static Map<String, Integer> sorted(Map<String, Integer> points) {
        points.forEach((id, value) -> {
            if (Math.abs(value) > FURTHEST) {
                throw new IllegalArgumentException(
                        "points of " + id + " (" + value + ") must be within +/-" + FURTHEST);
            }
        });
        return Collections.unmodifiableMap(new TreeMap<>(points));
    }
}
