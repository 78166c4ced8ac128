package org.bilan.proof;

import java.util.Optional;

/** The public keys that a verifier trusts, those of before a rotation among them. */
public interface TrustedKeys {
    /** Whether the signature is that of the key over the message; empty if the key is not trusted. Never throws. */
    Optional<Boolean> verifies(String keyId, byte[] message, byte[] signature);
}
