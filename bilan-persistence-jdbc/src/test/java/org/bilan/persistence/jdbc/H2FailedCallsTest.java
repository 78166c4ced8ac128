package org.bilan.persistence.jdbc;

import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;

/** Failing calls on an H2 file and its pool, whose few connections must all come back. */
class H2FailedCallsTest extends FailedCallsContract {
    private static final DataSource DATABASE = H2Database.at(Databases.newFile());

    @BeforeAll
    static void bringTables() {
        JdbcBilanJournal.open(DATABASE, Clock.systemUTC());
    }

    @Override
    DataSource database() {
        return DATABASE;
    }
}
