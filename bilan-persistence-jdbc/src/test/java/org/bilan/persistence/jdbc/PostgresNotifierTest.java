package org.bilan.persistence.jdbc;

import javax.sql.DataSource;

class PostgresNotifierTest extends JdbcNotifierTest {
    private static final DataSource DATABASE = migrated();

    private static DataSource migrated() {
        DataSource database = Databases.newPostgres("notifier");
        Schema.migrate(database);
        return database;
    }

    @Override
    DataSource database() {
        return DATABASE;
    }
}
