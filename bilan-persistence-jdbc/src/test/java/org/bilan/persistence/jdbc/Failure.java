package org.bilan.persistence.jdbc;

import java.sql.SQLException;

/** What goes wrong with a call. */
enum Failure {
    CONNECTION_LOST("08006"),
    SERIALIZATION("40001"),
    DEADLOCK("40P01"),
    UNIQUE_KEY("23505"),
    DISK_FULL("53100"),
    CANCELLED("57014"),
    RUNTIME("");

    private final String state;

    Failure(String state) {
        this.state = state;
    }

    Exception exception() {
        return this == RUNTIME
                ? new IllegalStateException("planted in a test")
                : new SQLException("planted in a test", state);
    }
}
