package org.bilan.persistence.jdbc;

import javax.sql.DataSource;

class PostgresBookingsTest extends JdbcBookingsTest {
    private static final DataSource DATABASE = migrated();

    private static DataSource migrated() {
        DataSource database = Databases.newPostgres("bookings");
        Schema.migrate(database);
        return database;
    }

    @Override
    DataSource database() {
        return DATABASE;
    }
}
