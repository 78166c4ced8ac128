package org.bilan.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM of the JDK with a random nonce of 96 bits in front of what it seals (NIST SP 800-38D).
 *
 * <p>Sealed form 1: one byte 1, twelve bytes of nonce, the ciphertext, sixteen bytes of tag. A key must seal fewer than
 * 2^32 times; a key per bilan and class seals some hundreds.
 */
public final class AesGcm {
    /** Length of a key, in bytes. */
    public static final int KEY_LENGTH = 32;

    private static final byte FORM = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 1 + NONCE + TAG_BITS / Byte.SIZE;

    private final SecureRandom random;

    /** Seals with nonces, and makes keys, of this source. */
    public AesGcm(SecureRandom random) {
        this.random = random;
    }

    /** A new random key, in clear: for a vault that keeps it, and for nobody else. */
    public byte[] newKey() {
        byte[] key = new byte[KEY_LENGTH];
        random.nextBytes(key);
        return key;
    }

    /**
     * Seals a text for the place that the associated data names.
     *
     * @throws IllegalArgumentException if the key has not {@value #KEY_LENGTH} bytes
     */
    public byte[] seal(byte[] key, byte[] plain, byte[] associated) {
        byte[] sealed = new byte[SHORTEST + plain.length];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        sealed[0] = FORM;
        System.arraycopy(nonce, 0, sealed, 1, NONCE);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
            cipher.updateAAD(associated);
            cipher.doFinal(plain, 0, plain.length, sealed, 1 + NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no AES-GCM", e);
        }
    }

    /** The text, or empty if key, place or any bit is another one than when it was sealed: which of them is not told. */
    public Optional<byte[]> open(byte[] key, byte[] sealed, byte[] associated) {
        if (sealed.length < SHORTEST || sealed[0] != FORM) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE];
        System.arraycopy(sealed, 1, nonce, 0, NONCE);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(associated);
            return Optional.of(cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("key must have " + KEY_LENGTH + " bytes, has " + key.length);
        }
        SecretKey secret = new SecretKeySpec(key, "AES");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
