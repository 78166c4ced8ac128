package org.bilan.questionnaires.instrument;

/** Which end of an item's range speaks for the scale. A property of the pair of item and scale, not of the item. */
public enum Direction {
    /** A high answer gives many points (+1). */
    DIRECT(+1) {
        @Override
        public int points(int answer, PointRange range) {
            return answer;
        }
    },

    /** A high answer gives few points (-1): {@code min + max - x} over the declared range. */
    REVERSED(-1) {
        @Override
        public int points(int answer, PointRange range) {
            return range.reversed(answer);
        }
    };

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** The points that an answer gives: the answer itself, or as far from the other end of the declared range. */
    public abstract int points(int answer, PointRange range);

    /** +1 or -1, as definitions write it. */
    public int sign() {
        return sign;
    }

    /**
     * The direction written as a sign.
     *
     * @throws IllegalArgumentException if the sign is neither 1 nor -1
     */
    public static Direction ofSign(int sign) {
        return switch (sign) {
            case 1 -> DIRECT;
            case -1 -> REVERSED;
            default -> throw new IllegalArgumentException("direction (" + sign + ") must be 1 or -1");
        };
    }
}
