package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.port.Signer;
import org.bilan.proof.TrustedKeys;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The contract of {@link Signer}, clause by clause. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class SignerContract {
    private static final byte[] MESSAGE = {1, 2, 3};

    /** A signer with a key of its own. */
    protected abstract Signer signer();

    /** The public key of that signer, under the name that it gives. */
    protected abstract TrustedKeys publicKeyOf(Signer signer);

    @Test
    void required_S01_the_public_key_verifies_what_was_signed_and_nothing_else() {
        Signer signer = signer();
        TrustedKeys keys = publicKeyOf(signer);
        byte[] signature = signer.sign(MESSAGE);
        assertThat(keys.verifies(signer.keyId(), MESSAGE, signature)).contains(true);
        assertThat(keys.verifies(signer.keyId(), new byte[] {1, 2, 4}, signature))
                .contains(false);
        signature[0] ^= 1;
        assertThat(keys.verifies(signer.keyId(), MESSAGE, signature)).contains(false);
        assertThat(keys.verifies(signer.keyId() + "x", MESSAGE, signature)).isEmpty();
    }

    @Test
    void required_S02_the_key_keeps_its_name() {
        Signer signer = signer();
        String name = signer.keyId();
        signer.sign(MESSAGE);
        assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(100);
        assertThat(signer.keyId()).isEqualTo(name);
    }

    @Test
    void required_S03_an_empty_message_can_be_signed() {
        Signer signer = signer();
        assertThat(publicKeyOf(signer).verifies(signer.keyId(), new byte[0], signer.sign(new byte[0])))
                .contains(true);
    }
}
