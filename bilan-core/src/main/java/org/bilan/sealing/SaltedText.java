package org.bilan.sealing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A content with a random salt in front: sealed together, hashed together.
 *
 * <p>The hash stands in the journal and proves the content to whoever has both; once they are destroyed it tells nothing,
 * however short or likely the content was.
 */
public final class SaltedText {
    private static final int SALT = 32;

    private final byte[] salted;

    private SaltedText(byte[] salted) {
        this.salted = salted;
    }

    /** A content with a new salt. */
    public static SaltedText of(byte[] content, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] salted = Arrays.copyOf(salt, SALT + content.length);
        System.arraycopy(content, 0, salted, SALT, content.length);
        return new SaltedText(salted);
    }

    /**
     * What {@link #bytes()} gave.
     *
     * @throws IllegalArgumentException if it is shorter than a salt
     */
    public static SaltedText read(byte[] bytes) {
        if (bytes.length < SALT) {
            throw new IllegalArgumentException("bytes (" + bytes.length + ") must hold a salt of " + SALT);
        }
        return new SaltedText(bytes.clone());
    }

    /** Salt and content, to be sealed. */
    public byte[] bytes() {
        return salted.clone();
    }

    /** The content alone. */
    public byte[] content() {
        return Arrays.copyOfRange(salted, SALT, salted.length);
    }

    /** SHA-256 of salt and content, 64 small hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(salted));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a salted text";
    }
}
