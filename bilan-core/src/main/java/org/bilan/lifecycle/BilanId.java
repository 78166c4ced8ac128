package org.bilan.lifecycle;

/**
 * The id of one bilan, chosen by the embedding application: opaque, never a name.
 *
 * <p>At most 100 characters. Compared letter by letter: case, accents and blanks count.
 */
public record BilanId(String value) {
    /** Longest id that a journal takes, in characters. */
    public static final int MAX_LENGTH = 100;

    public BilanId {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "value (" + value + ") must not be blank and have at most " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
