package org.bilan.proof;

/**
 * A signature and the name of the key that made it (signature électronique).
 *
 * @param keyId stable name of the key; old keys keep theirs after a rotation
 * @param signature lower-case hexadecimal digits
 */
public record Seal(String keyId, String signature) {
    /** Longest name of a key, in characters. */
    public static final int MAX_KEY_ID = 100;

    /** Longest signature, in digits: room for other algorithms than Ed25519. */
    public static final int MAX_SIGNATURE = 2048;

    /**
     * Refuses what is no signature.
     *
     * @throws IllegalArgumentException if a part is empty or too long, or the signature not in lower-case hexadecimal
     */
    public Seal {
        if (keyId.isBlank() || keyId.length() > MAX_KEY_ID) {
            throw new IllegalArgumentException(
                    "keyId (" + keyId.length() + " characters) must have 1 to " + MAX_KEY_ID);
        }
        if (signature.isEmpty()
                || signature.length() > MAX_SIGNATURE
                || signature.length() % 2 != 0
                || !Hash.isLowerHex(signature)) {
            throw new IllegalArgumentException(
                    "signature (" + signature.length() + " characters) must be whole bytes in lower-case hexadecimal");
        }
    }
}
