package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.DataKind;
import org.bilan.papers.RetentionClass;
import org.bilan.port.AccessLog;
import org.bilan.port.KeyVault;
import org.bilan.port.Sealing;
import org.bilan.port.Vault;
import org.bilan.port.VaultException;
import org.bilan.sealing.DocumentHeader;
import org.bilan.sealing.DocumentId;
import org.bilan.sealing.KeyName;
import org.bilan.sealing.SealedDocument;
import org.bilan.testkit.AccessLogContract;
import org.bilan.testkit.KeyVaultContract;
import org.bilan.testkit.VaultContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Vaults and log on a real PostgreSQL and on H2 files keep their contracts, also after they were opened again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JdbcVaultsTest {
    private static final MasterKey MASTER = MasterKey.of(new byte[] {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
    });
    private static final KeyName KEY = new KeyName("coop", new BilanId("b-1"), RetentionClass.SYNTHESIS);
    private static final byte[] TEXT = "canary-27182".getBytes(StandardCharsets.UTF_8);

    private static DataSource emptied(DataSource database) {
        Schema.migrate(database);
        for (String table : new String[] {"bilan_vault", "bilan_vault_class", "bilan_key", "bilan_access"}) {
            Databases.execute(database, "delete from " + table);
        }
        return database;
    }

    private static KeyVault keys(DataSource database, MasterKey master) {
        return JdbcKeyVault.open(database, master, Clock.systemUTC(), new SecureRandom());
    }

    @Nested
    class KeysOnPostgres extends KeyVaultContract {
        @Override
        protected KeyVault emptyVault() {
            return keys(emptied(Databases.postgres().getPostgresDatabase()), MASTER);
        }

        @Override
        protected KeyVault reopened(KeyVault vault) {
            return keys(Databases.postgres().getPostgresDatabase(), MASTER);
        }
    }

    @Nested
    class DocumentsOnPostgres extends VaultContract {
        @Override
        protected Vault emptyVault() {
            return JdbcVault.open(emptied(Databases.postgres().getPostgresDatabase()));
        }

        @Override
        protected Vault reopened(Vault vault) {
            return JdbcVault.open(Databases.postgres().getPostgresDatabase());
        }
    }

    @Nested
    class AccessesOnPostgres extends AccessLogContract {
        @Override
        protected AccessLog emptyLog() {
            return JdbcAccessLog.open(emptied(Databases.postgres().getPostgresDatabase()));
        }
    }

    @Nested
    class KeysOnH2 extends KeyVaultContract {
        private final Path file = Databases.newFile();
        private H2Database database = H2Database.at(file);

        @Override
        protected KeyVault emptyVault() {
            return keys(database, MASTER);
        }

        @Override
        protected KeyVault reopened(KeyVault vault) {
            database.close();
            database = H2Database.at(file);
            return keys(database, MASTER);
        }
    }

    @Nested
    class DocumentsOnH2 extends VaultContract {
        private final Path file = Databases.newFile();
        private H2Database database = H2Database.at(file);

        @Override
        protected Vault emptyVault() {
            return JdbcVault.open(database);
        }

        @Override
        protected Vault reopened(Vault vault) {
            database.close();
            database = H2Database.at(file);
            return JdbcVault.open(database);
        }
    }

    @Nested
    class AccessesOnH2 extends AccessLogContract {
        @Override
        protected AccessLog emptyLog() {
            return JdbcAccessLog.open(H2Database.at(Databases.newFile()));
        }
    }

    @Test
    void no_file_of_the_database_holds_a_text_in_clear_and_a_destroyed_key_is_wiped() throws Exception {
        Path file = Databases.newFile();
        try (H2Database database = H2Database.at(file)) {
            KeyVault keys = keys(database, MASTER);
            Vault vault = JdbcVault.open(database);
            vault.put(new SealedDocument(header(), bytes(keys.seal(KEY, TEXT, header().associated()))));
            assertThat(Databases.count(database, "bilan_key where wrapped is not null"))
                    .isEqualTo(1);
            keys.destroy(KEY);
            assertThat(Databases.count(database, "bilan_key where wrapped is not null"))
                    .isZero();
        }
        byte[] raw = Files.readAllBytes(Path.of(file + ".mv.db"));
        assertThat(new String(raw, StandardCharsets.ISO_8859_1)).doesNotContain("canary-27182");
    }

    /** The documents of before come back with their backup; their key does not. */
    @Test
    void a_vault_restored_from_a_backup_of_before_the_destruction_opens_nothing() {
        DataSource keyDatabase = Databases.newPostgres("keys_" + System.identityHashCode(this));
        KeyVault keys = keys(keyDatabase, MASTER);
        byte[] backup = bytes(keys.seal(KEY, TEXT, header().associated()));
        keys.destroy(KEY);
        Vault restored = JdbcVault.open(H2Database.at(Databases.newFile()));
        restored.put(new SealedDocument(header(), backup));
        assertThat(restored.find(header().id(), RetentionClass.SYNTHESIS)).isInstanceOf(Vault.Found.Present.class);
        assertThat(keys(keyDatabase, MASTER).open(KEY, backup, header().associated()))
                .isInstanceOf(Sealing.KeyDestroyed.class);
    }

    @Test
    void another_master_key_opens_nothing_and_says_so() {
        DataSource database = H2Database.at(Databases.newFile());
        byte[] sealed = bytes(keys(database, MASTER).seal(KEY, TEXT, TEXT));
        KeyVault other = keys(database, MasterKey.of(new byte[32]));
        assertThatThrownBy(() -> other.open(KEY, sealed, TEXT))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("b-1")
                .hasStackTraceContaining("does not unwrap")
                .hasMessageNotContaining("canary");
        assertThat(MASTER).hasToString("master key");
        assertThatThrownBy(() -> MasterKey.of(new byte[31])).hasMessage("random (31) must have 32 bytes");
    }

    @Test
    void a_wrapped_key_that_is_moved_to_another_row_does_not_unwrap() {
        DataSource database = H2Database.at(Databases.newFile());
        KeyName other = new KeyName("coop", new BilanId("b-2"), RetentionClass.SYNTHESIS);
        KeyVault keys = keys(database, MASTER);
        keys.seal(KEY, TEXT, TEXT);
        keys.seal(other, TEXT, TEXT);
        Databases.execute(
                database,
                "update bilan_key set wrapped = (select wrapped from bilan_key where bilan_id = 'b-1')"
                        + " where bilan_id = 'b-2'");
        assertThatThrownBy(() -> keys.seal(other, TEXT, TEXT)).isInstanceOf(VaultException.class);
    }

    @Test
    void content_that_no_row_takes_is_refused_before_it_is_written() {
        Vault vault = JdbcVault.open(H2Database.at(Databases.newFile()));
        assertThat(vault.put(new SealedDocument(header(), new byte[JdbcVault.MAX_CONTENT])))
                .isEqualTo(Vault.Put.KEPT);
        assertThatThrownBy(() -> vault.put(new SealedDocument(header(), new byte[JdbcVault.MAX_CONTENT + 1])))
                .hasMessageContaining("content (786433)");
    }

    @Test
    void a_store_that_cannot_be_used_throws_and_names_no_content() {
        H2Database database = H2Database.at(Databases.newFile());
        Vault vault = JdbcVault.open(database);
        AccessLog log = JdbcAccessLog.open(database);
        KeyVault keys = keys(database, MASTER);
        database.close();
        assertThatThrownBy(() -> vault.list(new BilanId("b-1"))).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> log.of(new BilanId("b-1"))).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> keys.seal(KEY, TEXT, TEXT))
                .isInstanceOf(VaultException.class)
                .hasMessageNotContaining("canary");
        assertThatThrownBy(() -> vault.put(new SealedDocument(header(), TEXT))).isInstanceOf(VaultException.class);
    }

    private static DocumentHeader header() {
        return new DocumentHeader(
                "coop",
                new DocumentId(new BilanId("b-1"), "SYNTHESIS_DOCUMENT", 1),
                new DocumentHeader.Sort(DataKind.SYNTHESIS, RetentionClass.SYNTHESIS, 1));
    }

    private static byte[] bytes(Sealing sealing) {
        return ((Sealing.Done) sealing).bytes();
    }
}
