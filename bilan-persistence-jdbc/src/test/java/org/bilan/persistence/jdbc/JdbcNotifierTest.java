package org.bilan.persistence.jdbc;

import javax.sql.DataSource;
import org.bilan.port.Notifier;
import org.bilan.testkit.NotifierContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** The contract of the outbox on both databases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class JdbcNotifierTest extends NotifierContract {
    abstract DataSource database();

    @Override
    protected Notifier emptyNotifier() {
        Databases.execute(database(), "delete from bilan_reminder");
        return JdbcNotifier.on(database());
    }

    @Override
    protected Notifier reopened(Notifier notifier) {
        return JdbcNotifier.on(database());
    }
}
