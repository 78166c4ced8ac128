package org.bilan.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A stored form with the salt that keeps its hash from being guessed: a fact is little more than a kind and a day, which
 * anybody could try out.
 *
 * @param salt 32 lower-case hexadecimal digits, drawn at random for each fact
 */
public record SaltedForm(String salt, FactForm form) {
    /** Bytes of a salt. */
    public static final int SALT_BYTES = 16;

    /**
     * Refuses what is no salt.
     *
     * @throws IllegalArgumentException if the salt is not 32 lower-case hexadecimal digits
     */
    public SaltedForm {
        if (salt.length() != 2 * SALT_BYTES || !Hash.isLowerHex(salt)) {
            throw new IllegalArgumentException(
                    "salt (" + salt.length() + " characters) must be 32 lower-case hexadecimal digits");
        }
    }

    /** What stands in the chain in place of the form. */
    public Hash hash() {
        List<String> parts = new ArrayList<>();
        parts.add("bilan-fact-1");
        parts.add(salt);
        parts.addAll(form.parts());
        return Hash.of(parts);
    }
}
