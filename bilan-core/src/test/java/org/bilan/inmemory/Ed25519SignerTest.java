package org.bilan.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import java.util.Map;
import org.bilan.port.Signer;
import org.bilan.proof.Ed25519Keys;
import org.bilan.proof.TrustedKeys;
import org.bilan.testkit.SignerContract;
import org.junit.jupiter.api.Test;

class Ed25519SignerTest extends SignerContract {
    @Override
    protected Signer signer() {
        return Ed25519Signer.generate("key-2026");
    }

    @Override
    protected TrustedKeys publicKeyOf(Signer signer) {
        return Ed25519Keys.of(Map.of(signer.keyId(), ((Ed25519Signer) signer).publicKey()));
    }

    @Test
    void the_public_key_is_read_from_the_text_that_an_auditor_is_given() {
        Ed25519Signer signer = Ed25519Signer.generate("k");
        String hex = HexFormat.of().formatHex(signer.publicKey().getEncoded());
        assertThat(Ed25519Keys.read(hex)).isEqualTo(signer.publicKey());
        assertThatThrownBy(() -> Ed25519Keys.read(hex.substring(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_of_another_algorithm_is_refused() throws Exception {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        assertThatThrownBy(() -> Ed25519Keys.of(Map.of("rsa", rsa.getPublic())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rsa (RSA)");
        assertThatThrownBy(() -> Ed25519Signer.of("rsa", rsa).sign(new byte[1]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("key rsa cannot sign by Ed25519");
    }

    @Test
    void a_signer_prints_only_the_name_of_its_key() {
        assertThat(Ed25519Signer.generate("k")).hasToString("Ed25519 key k");
    }
}
