package org.bilan.persistence.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.bilan.port.Notifier;

/** On one H2 file, which is really closed and opened again. */
class H2NotifierTest extends JdbcNotifierTest {
    private static final Path FILE = Databases.newFile();
    private static H2Database database = migrated();

    private static H2Database migrated() {
        H2Database opened = H2Database.at(FILE);
        Schema.migrate(opened);
        return opened;
    }

    @Override
    DataSource database() {
        return database;
    }

    @Override
    protected Notifier reopened(Notifier notifier) {
        database.close();
        database = H2Database.at(FILE);
        return JdbcNotifier.on(database);
    }
}
