package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What differs between the databases: how durability is asked for, and how to give up waiting for another writer. */
enum Dialect {
    H2 {
        @Override
        int waitAtMost(Connection connection, int milliseconds) throws SQLException {
            int before = Integer.parseInt(one(connection, "select lock_timeout()"));
            execute(connection, "set lock_timeout " + milliseconds);
            return before;
        }

        @Override
        void waitAsBefore(Connection connection, int before) throws SQLException {
            execute(connection, "set lock_timeout " + before);
        }

        @Override
        void probe(Connection connection) throws SQLException {
            if (connection.getMetaData().getURL().startsWith("jdbc:h2:mem:")) {
                return;
            }
            String delay = one(
                    connection,
                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'");
            require("WRITE_DELAY", delay, "0");
        }
    },
    POSTGRESQL {
        /** Local to the transaction: its end brings back what was set before. */
        @Override
        int waitAtMost(Connection connection, int milliseconds) throws SQLException {
            execute(connection, "set local lock_timeout = " + milliseconds);
            return 0;
        }

        @Override
        void waitAsBefore(Connection connection, int before) {}

        @Override
        void probe(Connection connection) throws SQLException {
            require("fsync", one(connection, "show fsync"), "on");
            String commit = one(connection, "show synchronous_commit");
            if (!commit.equals("on") && !commit.startsWith("remote_")) {
                throw new StoreNotDurable("synchronous_commit", commit, "on, remote_write or remote_apply");
            }
        }
    };

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new SQLException("database (" + product + ") must be H2 or PostgreSQL");
        };
    }

    /**
     * Refuses a database that may forget what it acknowledged.
     *
     * @throws StoreNotDurable with the setting, its value and what it must be
     */
    abstract void probe(Connection connection) throws SQLException;

    /** Waits no longer for another writer on this connection; answers what was set before. */
    abstract int waitAtMost(Connection connection, int milliseconds) throws SQLException;

    abstract void waitAsBefore(Connection connection, int before) throws SQLException;

    private static void require(String setting, String found, String expected) {
        if (!found.equals(expected)) {
            throw new StoreNotDurable(setting, found, expected);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : "unknown";
        }
    }
}
