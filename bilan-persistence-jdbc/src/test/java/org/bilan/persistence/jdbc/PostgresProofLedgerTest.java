package org.bilan.persistence.jdbc;

import javax.sql.DataSource;

class PostgresProofLedgerTest extends JdbcProofLedgerTest {
    private static final DataSource DATABASE = migrated();

    private static DataSource migrated() {
        DataSource database = Databases.newPostgres("proof_ledger");
        Schema.migrate(database);
        return database;
    }

    @Override
    DataSource database() {
        return DATABASE;
    }
}
