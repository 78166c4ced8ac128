package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.bilan.port.JournalException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that may forget what it acknowledged is refused before anything is written to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DurabilityTest {
    private static final String EVERY_COMMIT = "on or local or remote_write or remote_apply";

    @ParameterizedTest
    @CsvSource({"'',500", "';WRITE_DELAY=10',10", "';WRITE_DELAY=1',1"})
    void an_h2_file_that_writes_later_is_refused(String settings, String found) {
        assertRefused(h2("jdbc:h2:" + Databases.newFile().toAbsolutePath() + settings), "WRITE_DELAY", found, "0");
    }

    @Test
    void an_h2_file_is_refused_also_after_it_was_set_right_once() {
        String url = "jdbc:h2:" + Databases.newFile().toAbsolutePath();
        JdbcBilanJournal.open(h2(url + ";WRITE_DELAY=0"), Clock.systemUTC());
        assertRefused(h2(url + ";WRITE_DELAY=500"), "WRITE_DELAY", "500", "0");
    }

    @Test
    void an_h2_file_that_writes_at_once_passes() {
        String url = "jdbc:h2:" + Databases.newFile().toAbsolutePath();
        assertThatCode(() -> JdbcBilanJournal.open(h2(url + ";WRITE_DELAY=0"), Clock.systemUTC()))
                .doesNotThrowAnyException();
    }

    @Test
    void h2_in_memory_promises_nothing_and_passes() {
        assertThatCode(() ->
                        JdbcBilanJournal.open(h2("jdbc:h2:mem:promises-nothing;DB_CLOSE_DELAY=-1"), Clock.systemUTC()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_postgresql_database_that_acknowledges_too_early_is_refused() {
        DataSource database = Databases.newPostgres("early");
        Databases.execute(database, "alter database early set synchronous_commit = off");
        assertRefused(database, "synchronous_commit", "off", EVERY_COMMIT);
    }

    @Test
    void so_is_a_session_that_asks_for_it() {
        DataSource session =
                saying("set synchronous_commit = off", Databases.postgres().getPostgresDatabase());
        assertRefused(session, "synchronous_commit", "off", EVERY_COMMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "local", "remote_write", "remote_apply"})
    void every_way_to_wait_for_the_own_disk_passes(String commit) {
        DataSource session = saying(
                "set synchronous_commit = " + commit, Databases.postgres().getPostgresDatabase());
        assertThatCode(() -> JdbcBilanJournal.openMigrated(session, Clock.systemUTC()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_postgresql_database_that_cannot_hold_every_letter_is_refused() {
        Databases.execute(
                Databases.postgres().getPostgresDatabase(),
                "create database latin template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'");
        assertRefused(Databases.postgres().getDatabase("postgres", "latin"), "server_encoding", "LATIN1", "UTF8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes"})
    void a_postgresql_server_that_does_not_force_its_disk_is_refused(String setting) throws IOException {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder();
        for (String each : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
            server.setServerConfig(each, each.equals(setting) ? "off" : "on");
        }
        try (EmbeddedPostgres careless = server.start()) {
            assertRefused(careless.getPostgresDatabase(), setting, "off", "on");
        }
    }

    @Test
    void another_product_is_refused_by_its_name() {
        DataSource other = Intercepted.dataSource(
                h2("jdbc:h2:mem:other"),
                (method, call) -> method.getName().equals("getMetaData") ? product("SQLite") : call.proceed());
        assertThatThrownBy(() -> JdbcBilanJournal.open(other, Clock.systemUTC()))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("database (SQLite) must be H2 or PostgreSQL");
    }

    @Test
    void a_database_that_cannot_be_reached_is_a_failure_of_the_store() {
        for (Exception failure :
                new Exception[] {new SQLException("down", "08001"), new IllegalStateException("pool")}) {
            DataSource down = Intercepted.dataSource(h2("jdbc:h2:mem:down"), (method, call) -> {
                throw failure;
            });
            assertThatThrownBy(() -> JdbcBilanJournal.open(down, Clock.systemUTC()))
                    .isInstanceOf(JournalException.class)
                    .hasCause(failure);
        }
    }

    /** By both doors, with what to change in the message and in the attributes. */
    private static void assertRefused(DataSource database, String setting, String found, String expected) {
        assertRefusal(() -> JdbcBilanJournal.open(database, Clock.systemUTC()), setting, found, expected);
        assertRefusal(() -> JdbcBilanJournal.openMigrated(database, Clock.systemUTC()), setting, found, expected);
    }

    private interface Opening {
        JdbcBilanJournal open();
    }

    private static void assertRefusal(Opening opening, String setting, String found, String expected) {
        assertThatThrownBy(opening::open)
                .hasMessage(setting + " (" + found + ") must be " + expected + ": else acknowledged facts may be lost")
                .asInstanceOf(type(StoreNotDurable.class))
                .satisfies(refusal -> {
                    assertThat(refusal.setting()).isEqualTo(setting);
                    assertThat(refusal.found()).isEqualTo(found);
                    assertThat(refusal.expected()).isEqualTo(expected);
                });
    }

    private static DataSource h2(String url) {
        return JdbcConnectionPool.create(url, "sa", "");
    }

    /** Every connection of it says something first. */
    private static DataSource saying(String sql, DataSource database) {
        return Intercepted.dataSource(database, (method, call) -> {
            Object result = call.proceed();
            if (result instanceof Connection connection) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
            return result;
        });
    }

    private static Object product(String name) {
        return Proxy.newProxyInstance(
                DurabilityTest.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (self, method, args) -> name);
    }
}
