package org.bilan.persistence.jdbc;

import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.Arguments;

/** Failing calls on PostgreSQL. */
class PostgresFailedCallsTest extends FailedCallsContract {
    private static final DataSource DATABASE = Databases.newPostgres("failed_calls");

    @BeforeAll
    static void bringTables() {
        JdbcBilanJournal.open(DATABASE, Clock.systemUTC());
    }

    /** A new connection each time takes long: all faults only in the long run. */
    @Override
    Stream<Arguments> faults() {
        return Boolean.getBoolean("bilan.thorough")
                ? super.faults()
                : Stream.of(
                        Arguments.of(Failure.CONNECTION_LOST, Spoiler.Moment.AFTER),
                        Arguments.of(Failure.UNIQUE_KEY, Spoiler.Moment.BEFORE));
    }

    @Override
    DataSource database() {
        return DATABASE;
    }
}
