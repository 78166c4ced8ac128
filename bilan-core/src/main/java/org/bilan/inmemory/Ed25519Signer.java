package org.bilan.inmemory;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import org.bilan.port.Signer;

/** Signs with an Ed25519 key that lives in memory: for tests, examples and first days. */
public final class Ed25519Signer implements Signer {
    private static final String ALGORITHM = "Ed25519";

    private final String keyId;
    private final KeyPair keys;

    private Ed25519Signer(String keyId, KeyPair keys) {
        this.keyId = keyId;
        this.keys = keys;
    }

    /** A signer with a key drawn now. */
    public static Ed25519Signer generate(String keyId) {
        try {
            return of(keyId, KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this platform has no " + ALGORITHM, e);
        }
    }

    /** A signer with a key that is at hand. */
    public static Ed25519Signer of(String keyId, KeyPair keys) {
        return new Ed25519Signer(keyId, keys);
    }

    /** What auditors are given. */
    public PublicKey publicKey() {
        return keys.getPublic();
    }

    @Override
    public String keyId() {
        return keyId;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the key is of another algorithm
     */
    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            PrivateKey key = keys.getPrivate();
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key " + keyId + " cannot sign by " + ALGORITHM, e);
        }
    }

    /** Only the name of the key. */
    @Override
    public String toString() {
        return ALGORITHM + " key " + keyId;
    }
}
