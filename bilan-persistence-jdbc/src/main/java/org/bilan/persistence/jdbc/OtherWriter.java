package org.bilan.persistence.jdbc;

import java.sql.SQLException;
import java.util.Set;

/** Tells failures that another writer causes, and after which looking again helps, from failures of the store. */
final class OtherWriter {
    private static final Set<String> STATES = Set.of(
            "23505", // unique key taken, both databases
            "40001", // serialization failure, and H2's deadlock
            "40P01", // PostgreSQL's deadlock
            "55P03", // PostgreSQL's lock time-out
            "HYT00", // H2's lock time-out
            "90131"); // H2's concurrent update

    private OtherWriter() {}

    static boolean caused(Exception failure) {
        if (failure instanceof SQLException sql) {
            for (Throwable each : sql) {
                if (each instanceof SQLException one
                        && one.getSQLState() != null
                        && STATES.contains(one.getSQLState())) {
                    return true;
                }
            }
        }
        return false;
    }
}
