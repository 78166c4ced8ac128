package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.bilan.port.BilanJournal;

/** The databases of the tests: H2 files in the build folder, and one PostgreSQL per JVM. */
final class Databases {
    private Databases() {}

    /** Started by the first test that asks for it; ends with the JVM. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static EmbeddedPostgres postgres() {
        return Server.POSTGRES;
    }

    /** A new database on the one server. */
    static DataSource newPostgres(String name) {
        execute(postgres().getPostgresDatabase(), "create database " + name);
        return postgres().getDatabase("postgres", name);
    }

    /** A path for a new H2 file. */
    static Path newFile() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "h2")), "db")
                    .resolve("journal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes all facts out, which no journal offers. */
    static BilanJournal emptied(DataSource dataSource, BilanJournal journal) {
        execute(dataSource, "delete from bilan_journal");
        execute(dataSource, "delete from bilan_operation");
        execute(dataSource, "delete from bilan_chain");
        execute(dataSource, "delete from bilan_checkpoint");
        execute(dataSource, "delete from bilan_reminder");
        return journal;
    }

    static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static long count(DataSource dataSource, String table) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    /** The same data source with something done before each commit. */
    static DataSource pausing(DataSource dataSource, Runnable pause) {
        return Intercepted.dataSource(dataSource, (method, call) -> {
            if (method.getName().equals("commit")) {
                pause.run();
            }
            return call.proceed();
        });
    }
}
