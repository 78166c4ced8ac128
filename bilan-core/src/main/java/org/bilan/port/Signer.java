package org.bilan.port;

/**
 * Signs checkpoints and bundles. The private key stays behind this port; its public half is given to auditors.
 *
 * <ol>
 *   <li>S01 The public key of that name verifies what was signed, and nothing else.
 *   <li>S02 The name of the key is the same for as long as the key is.
 *   <li>S03 Any message can be signed, an empty one too.
 * </ol>
 */
public interface Signer {
    /** The name of the key, at most 100 characters. */
    String keyId();

    /** The signature over a message. */
    byte[] sign(byte[] message);
}
