package org.bilan.persistence.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.bilan.proof.FactForm;

/**
 * A fact as the columns hold it.
 *
 * @param type name of its kind, at most {@value #MAX_TYPE} characters
 * @param schemaVersion version of the payload's form
 * @param payload JSON text, at most {@value #MAX_PAYLOAD} characters
 */
record StoredFact(String type, int schemaVersion, LocalDate on, String payload) {
    static final int MAX_TYPE = 100;
    static final int MAX_PAYLOAD = 1_048_576;

    /**
     * Refuses what not every database keeps as it is.
     *
     * @throws IllegalArgumentException if a text is too long, holds a NUL or half a character
     */
    StoredFact {
        require("type", type, MAX_TYPE);
        require("payload", payload, MAX_PAYLOAD);
    }

    /** What the chain hashes. */
    FactForm form() {
        return new FactForm(type, schemaVersion, on, payload);
    }

    private static void require(String name, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new IllegalArgumentException(
                    name + " (" + text.length() + " characters) must have at most " + maxLength);
        }
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(name + " must be well-formed Unicode without NUL");
        }
    }
}
