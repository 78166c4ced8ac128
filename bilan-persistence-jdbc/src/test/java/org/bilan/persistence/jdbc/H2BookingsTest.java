package org.bilan.persistence.jdbc;

import javax.sql.DataSource;

class H2BookingsTest extends JdbcBookingsTest {
    private static final DataSource DATABASE = migrated();

    private static DataSource migrated() {
        DataSource database = H2Database.at(Databases.newFile());
        Schema.migrate(database);
        return database;
    }

    @Override
    DataSource database() {
        return DATABASE;
    }
}
