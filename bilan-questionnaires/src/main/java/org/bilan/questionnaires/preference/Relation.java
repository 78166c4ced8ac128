package org.bilan.questionnaires.preference;

/** What is known of one thing against another. */
public enum Relation {
    /** It was put before the other, directly or by way of others, and never the other way round. */
    ABOVE,
    /** The other was put before it. */
    BELOW,
    /** The two were said to be equal, directly or by way of others. */
    TIED,
    /** Both were put before each other: in two answers, or around a circle. */
    CONTRADICTED,
    /** Nothing was said that relates the two. Not the same as equal. */
    UNKNOWN;

    /** The same, seen from the other. */
    public Relation turned() {
        return switch (this) {
            case ABOVE -> BELOW;
            case BELOW -> ABOVE;
            case TIED, CONTRADICTED, UNKNOWN -> this;
        };
    }
}
