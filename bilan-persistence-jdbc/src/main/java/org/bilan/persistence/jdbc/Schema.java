package org.bilan.persistence.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of the library, brought by numbered scripts.
 *
 * <p>The scripts stand in {@code org/bilan/persistence/jdbc/migration} and can also be run by hand. What was run is noted
 * in {@value #HISTORY_TABLE}, beside and not among the application's own migrations.
 */
public final class Schema {
    /** The table in which Flyway notes what was run. */
    public static final String HISTORY_TABLE = "bilan_schema_history";

    private Schema() {}

    /** Brings the tables to the present version; does nothing if they are. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .table(HISTORY_TABLE)
                .locations("classpath:org/bilan/persistence/jdbc/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
