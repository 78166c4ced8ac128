package org.bilan.inmemory;

import java.security.SecureRandom;
import java.time.Clock;
import org.bilan.port.AccessLog;
import org.bilan.port.KeyVault;
import org.bilan.port.Vault;
import org.bilan.testkit.AccessLogContract;
import org.bilan.testkit.KeyVaultContract;
import org.bilan.testkit.VaultContract;
import org.junit.jupiter.api.Nested;

/** The vaults and the log in memory keep their contracts. */
class InMemoryVaultsTest {

    @Nested
    class Keys extends KeyVaultContract {
        @Override
        protected KeyVault emptyVault() {
            return new InMemoryKeyVault(Clock.systemUTC(), new SecureRandom());
        }
    }

    @Nested
    class Documents extends VaultContract {
        @Override
        protected Vault emptyVault() {
            return new InMemoryVault();
        }
    }

    @Nested
    class Accesses extends AccessLogContract {
        @Override
        protected AccessLog emptyLog() {
            return new InMemoryAccessLog();
        }
    }
}
