package org.bilan.questionnaires.port;

import java.util.regex.Pattern;

/** The name of a sheet in a store: 1 to 64 letters, digits, hyphens and underscores. Says nothing of the person. */
public record SheetId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public SheetId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("sheet id (" + value + ") must be 1 to 64 letters, digits, - and _");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
