package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.bilan.port.VaultException;

/** A data source of vaults: every change is one transaction, tried again while other writers stand in its way. */
record VaultStore(DataSource dataSource) {
    private static final int MAX_TRIES = 10;

    /** What is done on a connection. */
    interface Step<R> {
        R on(Connection connection) throws SQLException;
    }

    /** Brings the tables to the present version. */
    static VaultStore open(DataSource dataSource) {
        Dialect.probed(dataSource);
        Schema.migrate(dataSource);
        return new VaultStore(dataSource);
    }

    /** A change that lasts when this returns. */
    <R> R change(String failure, Step<R> step) {
        for (int tries = 1; ; tries++) {
            try (Transaction transaction = Transaction.begin(dataSource)) {
                R result = step.on(transaction.connection());
                if (transaction.commit()) {
                    return result;
                }
                throw new SQLException("the commit was not acknowledged");
            } catch (SQLException | RuntimeException e) {
                if (tries == MAX_TRIES || !OtherWriter.caused(e)) {
                    throw new VaultException(failure, e);
                }
            }
        }
    }

    /** A question. */
    <R> R ask(String failure, Step<R> step) {
        try (Transaction transaction = Transaction.reading(dataSource)) {
            return step.on(transaction.connection());
        } catch (SQLException | RuntimeException e) {
            throw new VaultException(failure, e);
        }
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
