package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.bilan.port.JournalException;

/** What differs between the databases: how durability is asked for, and how to give up waiting for another writer. */
enum Dialect {
    H2 {
        /** H2 never waits longer than its LOCK_TIMEOUT, two seconds by default. */
        @Override
        void boundWait(Connection connection) {}

        /** A file may carry two values, one stored and one in force: both must be right. */
        @Override
        void probe(Connection connection) throws SQLException {
            if (firstColumn(connection, "select database_path()").isEmpty()) {
                return;
            }
            for (String delay : firstColumn(
                    connection,
                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
                require("WRITE_DELAY", delay, List.of("0"));
            }
        }
    },
    POSTGRESQL {
        /** Local to the transaction: its end brings back what was set before. */
        @Override
        void boundWait(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local lock_timeout = '300ms'");
            }
        }

        @Override
        void probe(Connection connection) throws SQLException {
            require(connection, "fsync", "on");
            require(connection, "full_page_writes", "on");
            require(connection, "synchronous_commit", "on", "local", "remote_write", "remote_apply");
            require(connection, "server_encoding", "UTF8");
        }
    };

    /**
     * The dialect of the database behind a connection.
     *
     * @throws SQLException if the database is neither H2 nor PostgreSQL
     */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new SQLException("database (" + product + ") must be H2 or PostgreSQL");
        };
    }

    /**
     * The dialect of a database that keeps what it acknowledges.
     *
     * @throws StoreNotDurable if it is set so that it may not
     * @throws JournalException if it cannot be reached or is another product
     */
    static Dialect probed(DataSource dataSource) {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Dialect dialect = of(transaction.connection());
            dialect.probe(transaction.connection());
            return dialect;
        } catch (StoreNotDurable e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw new JournalException("the database could not be opened: " + e.getMessage(), e);
        }
    }

    /**
     * Refuses a database that may forget what it acknowledged; one that lives in memory promises nothing and passes.
     *
     * @throws StoreNotDurable with the setting, its value and what it must be
     */
    abstract void probe(Connection connection) throws SQLException;

    /** Makes this transaction give up after a short wait for another writer. */
    abstract void boundWait(Connection connection) throws SQLException;

    private static void require(Connection connection, String setting, String... expected) throws SQLException {
        for (String found : firstColumn(connection, "show " + setting)) {
            require(setting, found, List.of(expected));
        }
    }

    private static void require(String setting, String found, List<String> expected) {
        if (!expected.contains(found)) {
            throw new StoreNotDurable(setting, found, String.join(" or ", expected));
        }
    }

    /** The first column, without nulls. */
    private static List<String> firstColumn(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                String value = rows.getString(1);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
    }
}
