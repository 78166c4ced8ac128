package org.bilan.persistence.jdbc;

import org.bilan.sealing.AesGcm;

/**
 * The key that wraps all keys of a {@link JdbcKeyVault}: from a key management service or a file that no backup of the
 * database holds. Prints nothing.
 */
public final class MasterKey {
    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A key of these random bytes.
     *
     * @throws IllegalArgumentException if they are not {@value AesGcm#KEY_LENGTH}
     */
    public static MasterKey of(byte[] random) {
        if (random.length != AesGcm.KEY_LENGTH) {
            throw new IllegalArgumentException(
                    "random (" + random.length + ") must have " + AesGcm.KEY_LENGTH + " bytes");
        }
        return new MasterKey(random.clone());
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "master key";
    }
}
