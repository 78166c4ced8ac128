package org.bilan.persistence.jdbc;

import java.nio.file.Path;
import java.util.Optional;
import org.bilan.port.BilanJournal;
import org.bilan.testkit.BilanJournalContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** The contract on one H2 file, which is really closed and opened again. It stays open for both engines, to the end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class H2FileBilanJournalTest extends BilanJournalContract {
    private static final Path FILE = Databases.newFile();
    private static H2Database database = H2Database.at(FILE);
    private static BilanJournal journal = JdbcBilanJournal.open(database, CLOCK);

    @Override
    protected BilanJournal emptyJournal() {
        return Databases.emptied(database, journal);
    }

    @Override
    protected BilanJournal reopened(BilanJournal before) {
        database.close();
        database = H2Database.at(FILE);
        journal = JdbcBilanJournal.open(database, CLOCK);
        return journal;
    }

    @Override
    protected Optional<BilanJournal> pausingBeforeCommit(BilanJournal same, Runnable pause) {
        return Optional.of(JdbcBilanJournal.openMigrated(Databases.pausing(database, pause), CLOCK));
    }
}
