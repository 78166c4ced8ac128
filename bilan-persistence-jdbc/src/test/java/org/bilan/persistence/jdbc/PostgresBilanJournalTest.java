package org.bilan.persistence.jdbc;

import java.util.Optional;
import javax.sql.DataSource;
import org.bilan.port.BilanJournal;
import org.bilan.testkit.BilanJournalContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** The contract on a real PostgreSQL server with the settings that keep what was acknowledged. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresBilanJournalTest extends BilanJournalContract {
    private static final DataSource DATABASE = Databases.postgres().getPostgresDatabase();
    private static final BilanJournal JOURNAL = JdbcBilanJournal.open(DATABASE, CLOCK);

    @Override
    protected BilanJournal emptyJournal() {
        return Databases.emptied(DATABASE, JOURNAL);
    }

    @Override
    protected BilanJournal reopened(BilanJournal before) {
        return JdbcBilanJournal.open(Databases.postgres().getPostgresDatabase(), CLOCK);
    }

    @Override
    protected Optional<BilanJournal> pausingBeforeCommit(BilanJournal same, Runnable pause) {
        return Optional.of(JdbcBilanJournal.openMigrated(Databases.pausing(DATABASE, pause), CLOCK));
    }
}
