package org.bilan.persistence.jdbc;

import javax.sql.DataSource;
import org.bilan.port.JournalException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

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

    /**
     * Brings the tables to the present version; does nothing if they are. Other tables of the schema are left alone.
     *
     * @throws JournalException if a script fails or was changed after it was run
     */
    public static void migrate(DataSource dataSource) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(dataSource)
                    .table(HISTORY_TABLE)
                    .locations("classpath:org/bilan/persistence/jdbc/migration")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new JournalException("the tables could not be brought to the present version", e);
        }
    }
}
