package org.bilan.persistence.jdbc;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * An embedded H2 database in one file, for tests, first days and small offices: one process at a time.
 *
 * <p>Opened with {@code WRITE_DELAY=0}, so that a commit that was acknowledged survives the death of the process. Its
 * writers take turns: where one thread saves while another is in the middle of its transaction, H2 may write down one
 * half of that transaction, which a death then leaves behind. A pool of your own on a file of H2 gives no such turns.
 */
public final class H2Database implements DataSource, AutoCloseable {
    private final JdbcConnectionPool pool;
    private final ReentrantLock writing = new ReentrantLock(true);

    private H2Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * The database of a file, made on first use; H2 adds {@code .mv.db} to the name. Read and written so that an
     * interrupt of the calling thread does not close the file.
     *
     * @throws IllegalArgumentException if the path holds a semicolon, after which H2 would read settings
     */
    public static H2Database at(Path file) {
        String path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw new IllegalArgumentException("file (" + path + ") must not hold a semicolon");
        }
        String url = "jdbc:h2:async:" + path + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return new H2Database(JdbcConnectionPool.create(url, "sa", ""));
    }

    /** Waits until no other thread writes; what it gives back ends the turn. */
    Runnable takeTurn() {
        writing.lock();
        return writing::unlock;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return pool.getConnection(username, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(H2Database.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }

    /** Closes the pool and with it the file. */
    @Override
    public void close() {
        pool.dispose();
    }
}
