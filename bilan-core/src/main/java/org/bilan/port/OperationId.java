package org.bilan.port;

import org.bilan.lifecycle.BilanId;

/**
 * The id of one attempt to write, chosen by the caller before the first try and kept for every retry.
 *
 * <p>It belongs to one bilan: what was asked for another bilan is another operation.
 *
 * @param bilan the bilan it writes to
 * @param key unique for that bilan, at most 100 characters; a random UUID, or a key that a retry finds again
 */
public record OperationId(BilanId bilan, String key) {
    /** Longest key that a journal takes, in characters. */
    public static final int MAX_LENGTH = 100;

    public OperationId {
        if (key.isBlank() || key.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "key (" + key + ") must not be blank and have at most " + MAX_LENGTH + " characters");
        }
    }
}
