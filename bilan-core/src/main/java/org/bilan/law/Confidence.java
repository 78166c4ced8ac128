package org.bilan.law;

/** How well a text is known to the library. */
public enum Confidence {
    /** Read in an official copy, or, for a promise, in the words of the one who made it. */
    VERIFIED,
    /** Read in a secondary source only. */
    SECONDARY,
    /** Not checked against any text: never more than a warning may rest on it. */
    UNVERIFIED
}
