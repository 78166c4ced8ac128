package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One transaction on a connection of its own: rolled back unless committed, and the connection given back as it came.
 *
 * <p>A connection that cannot be rolled back is broken off, never switched back to auto-commit: that would commit it. So
 * is one that cannot be closed, which else would be missing in its pool for ever.
 */
final class Transaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final Connection connection;
    private final boolean autoCommit;
    private final Runnable turn;
    private boolean committed;

    private Transaction(Connection connection, boolean autoCommit, Runnable turn) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.turn = turn;
    }

    /** A step on the connection that may fail. */
    private interface Step {
        void run() throws SQLException;
    }

    /** One that may write: on a file of H2 it waits for its turn. */
    static Transaction begin(DataSource dataSource) throws SQLException {
        Runnable turn = dataSource instanceof H2Database file ? file.takeTurn() : () -> {};
        try {
            return begin(dataSource, turn);
        } catch (SQLException | RuntimeException e) {
            turn.run();
            throw e;
        }
    }

    /** One that writes nothing, and waits for nobody. */
    static Transaction reading(DataSource dataSource) throws SQLException {
        return begin(dataSource, () -> {});
    }

    private static Transaction begin(DataSource dataSource, Runnable turn) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            return new Transaction(connection, autoCommit, turn);
        } catch (SQLException | RuntimeException e) {
            breakOff(connection);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Whether the commit was acknowledged; if not, it may have happened all the same. */
    boolean commit() {
        try {
            connection.commit();
            committed = true;
        } catch (SQLException | RuntimeException e) {
            LOG.warn("a commit was not acknowledged: {}", e.getClass().getName());
        }
        return committed;
    }

    /** Never throws: what was committed stays committed, whatever becomes of the connection. */
    @Override
    public void close() {
        boolean clean = (committed || done("rollback", connection::rollback))
                && done("auto-commit", () -> connection.setAutoCommit(autoCommit));
        if (!clean || !done("close", connection::close)) {
            breakOff(connection);
        }
        turn.run();
    }

    private static void breakOff(Connection connection) {
        done("abort", () -> connection.abort(Runnable::run));
        done("close", connection::close);
    }

    private static boolean done(String what, Step step) {
        try {
            step.run();
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.warn("{} of a connection failed: {}", what, e.getClass().getName());
            return false;
        }
    }
}
