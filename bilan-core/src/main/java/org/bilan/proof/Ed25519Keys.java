package org.bilan.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trusted Ed25519 keys, by the platform's own implementation (RFC 8032). */
public final class Ed25519Keys implements TrustedKeys {
    private static final String ALGORITHM = "Ed25519";

    private final Map<String, PublicKey> keys;

    private Ed25519Keys(Map<String, PublicKey> keys) {
        this.keys = keys;
    }

    /**
     * Keys by their names.
     *
     * @throws IllegalArgumentException if a key is of another algorithm
     */
    public static Ed25519Keys of(Map<String, PublicKey> keys) {
        keys.forEach((id, key) -> {
            if (!key.getAlgorithm().equals("EdDSA") && !key.getAlgorithm().equals(ALGORITHM)) {
                throw new IllegalArgumentException(
                        "key " + id + " (" + key.getAlgorithm() + ") must be of " + ALGORITHM);
            }
        });
        return new Ed25519Keys(Map.copyOf(keys));
    }

    /**
     * A key as an auditor is given it.
     *
     * @param hex its X.509 form in hexadecimal digits
     * @throws IllegalArgumentException if it is no such key
     */
    public static PublicKey read(String hex) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(hex)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "hex (" + hex.length() + " characters) must be an Ed25519 public key in X.509 form", e);
        }
    }

    @Override
    public Optional<Boolean> verifies(String keyId, byte[] message, byte[] signature) {
        @Nullable PublicKey key = keys.get(keyId);
        return key == null ? Optional.empty() : Optional.of(verifies(key, message, signature));
    }

    private static boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
