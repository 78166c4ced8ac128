package org.bilan.proof;

import java.time.LocalDate;
import java.util.List;

/**
 * A fact as it is stored: what the chain hashes, byte by byte.
 *
 * @param type name of its kind
 * @param schemaVersion version of the payload's form
 * @param payload what it says besides its day
 */
public record FactForm(String type, int schemaVersion, LocalDate on, String payload) {
    /** The version in which this library writes every fact; what was written in another one it does not read. */
    public static final int SCHEMA_VERSION = 1;

    /** All that it says, in a fixed order, for hashing. */
    public List<String> parts() {
        return List.of(type, Integer.toString(schemaVersion), on.toString(), payload);
    }

    /** Only the day: type and payload of a fact that a newer version wrote may say anything. */
    @Override
    public String toString() {
        return "stored fact of " + on;
    }
}
