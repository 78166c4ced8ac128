package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction on a connection of its own: rolled back unless committed, and the connection given back as it came. */
final class Transaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Transaction.class);

    private final Connection connection;
    private final boolean autoCommit;
    private boolean ended;

    private Transaction(Connection connection, boolean autoCommit) {
        this.connection = connection;
        this.autoCommit = autoCommit;
    }

    /** A step that may fail. */
    private interface Step {
        void run() throws SQLException;
    }

    static Transaction begin(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            return new Transaction(connection, autoCommit);
        } catch (SQLException | RuntimeException e) {
            quietly("close", connection::close);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Whether the commit was acknowledged; if not, it may have happened all the same. */
    boolean commit() {
        ended = true;
        try {
            connection.commit();
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.warn("commit was not acknowledged: {}", e.getClass().getSimpleName());
            quietly("rollback", connection::rollback);
            return false;
        }
    }

    /** Undoes what was done so far; the connection stays usable. */
    void rollback() throws SQLException {
        ended = true;
        connection.rollback();
    }

    /** Never throws: what was committed stays committed, whatever becomes of the connection. */
    @Override
    public void close() {
        if (!ended) {
            quietly("rollback", connection::rollback);
        }
        quietly("auto-commit", () -> connection.setAutoCommit(autoCommit));
        quietly("close", connection::close);
    }

    private static void quietly(String what, Step step) {
        try {
            step.run();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("{} of a connection failed: {}", what, e.getClass().getSimpleName());
        }
    }
}
