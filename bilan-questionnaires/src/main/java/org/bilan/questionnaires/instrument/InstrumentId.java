package org.bilan.questionnaires.instrument;

import java.util.regex.Pattern;

/**
 * The stable name of an instrument, the same over all its versions: lower-case letters, digits and single hyphens, at most 64
 * characters.
 */
public record InstrumentId(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the form of the name.
     *
     * @throws IllegalArgumentException if the value is not of the form {@code a-name-of-words}
     */
    public InstrumentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "instrument id (" + value + ") must be lower-case words joined by hyphens, at most 64 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
