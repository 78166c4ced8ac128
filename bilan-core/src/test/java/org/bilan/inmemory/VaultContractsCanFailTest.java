package org.bilan.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.RetentionClass;
import org.bilan.port.AccessLog;
import org.bilan.port.KeyVault;
import org.bilan.port.Sealing;
import org.bilan.port.Vault;
import org.bilan.sealing.AesGcm;
import org.bilan.sealing.DocumentHeader;
import org.bilan.sealing.DocumentId;
import org.bilan.sealing.KeyName;
import org.bilan.sealing.KeyReceipt;
import org.bilan.sealing.SealedDocument;
import org.bilan.secrecy.AccessEntry;
import org.bilan.testkit.AccessLogContract;
import org.bilan.testkit.KeyVaultContract;
import org.bilan.testkit.VaultContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Every clause of the contracts of vaults and log can fail, and known defects are caught by the clause that names them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VaultContractsCanFailTest {

    @Test
    void adapters_that_do_nothing_fail_every_clause() {
        assertThat(failed(KeyVaultThatDoesNothing.class)).hasSize(9);
        assertThat(failed(VaultThatDoesNothing.class)).hasSize(8);
        assertThat(failed(LogThatDoesNothing.class)).hasSize(4);
    }

    @Test
    void a_place_that_is_ignored_is_caught() {
        assertThat(failed(IgnoresThePlace.class)).containsExactly("required_K13");
    }

    @Test
    void one_key_for_all_is_caught() {
        assertThat(failed(OneKeyForAll.class)).contains("required_K02", "required_K10");
    }

    @Test
    void a_key_that_is_made_anew_after_its_destruction_is_caught() {
        assertThat(failed(MakesKeysAnew.class)).contains("required_K03", "required_K04", "required_K05");
    }

    @Test
    void a_nonce_that_is_always_the_same_is_caught() {
        assertThat(failed(SameNonce.class)).containsExactly("required_K12");
    }

    @Test
    void a_vault_that_takes_documents_after_the_destruction_is_caught() {
        assertThat(failed(TakesLateDocuments.class)).contains("required_E12");
    }

    @Test
    void a_vault_that_overwrites_is_caught() {
        assertThat(failed(Overwrites.class)).containsExactly("required_E02");
    }

    /** The clauses that fail, none of which may be skipped. */
    private static Set<String> failed(Class<?> contract) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
        assertThat(tests.skipped().count()).isZero();
        Set<String> failed = new TreeSet<>();
        tests.finished().stream()
                .filter(VaultContractsCanFailTest::isFailed)
                .forEach(event -> failed.add(clause(event)));
        return failed;
    }

    private static boolean isFailed(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class).getStatus() != TestExecutionResult.Status.SUCCESSFUL;
    }

    private static String clause(Event event) {
        String method = event.getTestDescriptor()
                .getSource()
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseThrow();
        return method.substring(0, "required_K00".length());
    }

    static final class KeyVaultThatDoesNothing extends KeyVaultContract {
        @Override
        protected KeyVault emptyVault() {
            return new KeyVault() {
                @Override
                public Sealing seal(KeyName key, byte[] plain, byte[] associated) {
                    return new Sealing.Done(new byte[] {1});
                }

                @Override
                public Sealing open(KeyName key, byte[] sealed, byte[] associated) {
                    return new Sealing.Done(new byte[0]);
                }

                @Override
                public KeyReceipt destroy(KeyName key) {
                    return new KeyReceipt(key, "", Instant.EPOCH);
                }

                @Override
                public String toString() {
                    return "canary";
                }
            };
        }
    }

    static final class VaultThatDoesNothing extends VaultContract {
        private int marks;

        @Override
        protected Vault emptyVault() {
            return new Vault() {
                @Override
                public Put put(SealedDocument document) {
                    return Put.ALREADY_THERE;
                }

                @Override
                public Found find(DocumentId id, RetentionClass retention) {
                    return new Found.Absent();
                }

                @Override
                public List<DocumentHeader> list(BilanId bilan) {
                    return List.of();
                }

                @Override
                public DestructionMark destroy(BilanId bilan, RetentionClass retention, Instant at) {
                    return new DestructionMark(bilan, retention, marks++, at);
                }
            };
        }
    }

    static final class LogThatDoesNothing extends AccessLogContract {
        @Override
        protected AccessLog emptyLog() {
            return new AccessLog() {
                @Override
                public void write(AccessEntry entry) {}

                @Override
                public List<AccessEntry> of(BilanId bilan) {
                    return List.of();
                }
            };
        }
    }

    private static KeyVault good() {
        return new InMemoryKeyVault(Clock.systemUTC(), new SecureRandom());
    }

    /** Another vault with one thing done otherwise. */
    private static class Otherwise implements KeyVault {
        final KeyVault vault = good();

        @Override
        public Sealing seal(KeyName key, byte[] plain, byte[] associated) {
            return vault.seal(key, plain, associated);
        }

        @Override
        public Sealing open(KeyName key, byte[] sealed, byte[] associated) {
            return vault.open(key, sealed, associated);
        }

        @Override
        public KeyReceipt destroy(KeyName key) {
            return vault.destroy(key);
        }
    }

    static final class IgnoresThePlace extends KeyVaultContract {
        @Override
        protected KeyVault emptyVault() {
            return new Otherwise() {
                @Override
                public Sealing seal(KeyName key, byte[] plain, byte[] associated) {
                    return vault.seal(key, plain, new byte[0]);
                }

                @Override
                public Sealing open(KeyName key, byte[] sealed, byte[] associated) {
                    return vault.open(key, sealed, new byte[0]);
                }
            };
        }
    }

    static final class OneKeyForAll extends KeyVaultContract {
        @Override
        protected KeyVault emptyVault() {
            return new Otherwise() {
                private final KeyName one = new KeyName("one", new BilanId("one"), RetentionClass.EVIDENCE);

                @Override
                public Sealing seal(KeyName key, byte[] plain, byte[] associated) {
                    return vault.seal(one, plain, associated);
                }

                @Override
                public Sealing open(KeyName key, byte[] sealed, byte[] associated) {
                    return vault.open(one, sealed, associated);
                }
            };
        }
    }

    static final class MakesKeysAnew extends KeyVaultContract {
        @Override
        protected KeyVault emptyVault() {
            return new Otherwise() {
                private KeyVault present = vault;

                @Override
                public synchronized Sealing seal(KeyName key, byte[] plain, byte[] associated) {
                    return present.seal(key, plain, associated);
                }

                @Override
                public synchronized Sealing open(KeyName key, byte[] sealed, byte[] associated) {
                    return present.open(key, sealed, associated);
                }

                @Override
                public synchronized KeyReceipt destroy(KeyName key) {
                    KeyReceipt receipt = present.destroy(key);
                    present = good();
                    return receipt;
                }
            };
        }
    }

    static final class SameNonce extends KeyVaultContract {
        @Override
        protected KeyVault emptyVault() {
            return new InMemoryKeyVault(Clock.systemUTC(), new SecureRandom() {
                private static final long serialVersionUID = 1L;
                private byte keys;

                @Override
                public void nextBytes(byte[] bytes) {
                    if (bytes.length == AesGcm.KEY_LENGTH) {
                        bytes[0] = ++keys;
                    }
                }
            });
        }
    }

    static final class TakesLateDocuments extends VaultContract {
        @Override
        protected Vault emptyVault() {
            return new OtherVault() {
                @Override
                public Put put(SealedDocument document) {
                    Put put = vault.put(document);
                    if (put == Put.CLASS_DESTROYED) {
                        late.add(document.header());
                    }
                    return put;
                }
            };
        }
    }

    static final class Overwrites extends VaultContract {
        @Override
        protected Vault emptyVault() {
            return new OtherVault() {
                @Override
                public Put put(SealedDocument document) {
                    Put put = vault.put(document);
                    return put == Put.ALREADY_THERE ? Put.KEPT : put;
                }
            };
        }
    }

    /** A good vault that also lists what came late. */
    private static class OtherVault implements Vault {
        final Vault vault = new InMemoryVault();
        final List<DocumentHeader> late = new ArrayList<>();

        @Override
        public Put put(SealedDocument document) {
            return vault.put(document);
        }

        @Override
        public Found find(DocumentId id, RetentionClass retention) {
            return vault.find(id, retention);
        }

        @Override
        public List<DocumentHeader> list(BilanId bilan) {
            List<DocumentHeader> all = new ArrayList<>(vault.list(bilan));
            late.stream().filter(header -> header.id().bilan().equals(bilan)).forEach(all::add);
            return all;
        }

        @Override
        public DestructionMark destroy(BilanId bilan, RetentionClass retention, Instant at) {
            return vault.destroy(bilan, retention, at);
        }
    }
}
