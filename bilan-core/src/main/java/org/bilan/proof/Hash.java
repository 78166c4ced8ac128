package org.bilan.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A SHA-256 hash (empreinte).
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Hash(String hex) {
    private static final int DIGITS = 64;

    /**
     * Refuses what is no hash.
     *
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    public Hash {
        if (hex.length() != DIGITS || !isLowerHex(hex)) {
            throw new IllegalArgumentException(
                    "hex (" + hex.length() + " characters) must be 64 lower-case hexadecimal digits");
        }
    }

    /** Over some parts, each with its length in bytes and a colon before it, so that no two lists of parts look alike. */
    public static Hash of(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return of(digest);
    }

    static Hash of(MessageDigest digest) {
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static boolean isLowerHex(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /** The bytes of the digits: what is signed in place of what was hashed. */
    byte[] ascii() {
        return hex.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return hex;
    }
}
