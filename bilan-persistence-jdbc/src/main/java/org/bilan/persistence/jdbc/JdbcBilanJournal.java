package org.bilan.persistence.jdbc;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal on a {@link DataSource} of H2 or PostgreSQL: one transaction per append, on a connection of its own.
 *
 * <p>Unique keys do the work, at any isolation level from read committed on: of two writers that expect the same version
 * the database lets one in. A failure before the commit means that nothing is written; a commit that was not
 * acknowledged is {@link Appended.OutcomeUnknown}. Safe for many threads.
 */
public final class JdbcBilanJournal implements BilanJournal {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcBilanJournal.class);

    /** Each further try follows another writer's success or a deadlock; more than a few mean a sick store. */
    private static final int MAX_TRIES = 10;

    private final DataSource dataSource;
    private final Clock clock;
    private final Dialect dialect;

    private JdbcBilanJournal(DataSource dataSource, Clock clock, Dialect dialect) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.dialect = dialect;
    }

    /**
     * Brings the tables to the present version and opens the journal.
     *
     * @param clock gives the time of recording
     * @throws StoreNotDurable if the database is set so that it may forget what it acknowledged
     * @throws JournalException if the database cannot be reached, is another product or cannot be migrated
     */
    public static JdbcBilanJournal open(DataSource dataSource, Clock clock) {
        Dialect dialect = Dialect.probed(dataSource);
        Schema.migrate(dataSource);
        return new JdbcBilanJournal(dataSource, clock, dialect);
    }

    /**
     * Opens the journal on tables that the application brings to the present version itself.
     *
     * @param clock gives the time of recording
     * @throws StoreNotDurable if the database is set so that it may forget what it acknowledged
     * @throws JournalException if the database cannot be reached or is another product
     */
    public static JdbcBilanJournal openMigrated(DataSource dataSource, Clock clock) {
        return new JdbcBilanJournal(dataSource, clock, Dialect.probed(dataSource));
    }

    @Override
    public History read(BilanId id) {
        return new History(id, read(id, Slice.ALL));
    }

    @Override
    public List<RecordedFact> read(BilanId id, Slice slice) {
        return asked("bilan " + id + " could not be read", tables -> tables.read(id, slice));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException also if a fact cannot be stored: more than 1,048,576 characters, or text that is
     *     not well-formed Unicode
     */
    @Override
    public Appended append(OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
        if (events.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("events (" + events.size() + ") must not be empty, expectedVersion ("
                    + expectedVersion + ") not negative");
        }
        Batch batch = Batch.of(operation, expectedVersion, events);
        Appended outcome = operation.bilan().equals(id)
                ? append(batch)
                : new Appended.Rejected(Appended.Reason.OPERATION_REUSED, version(id));
        LOG.debug("bilan {} operation {}: {} facts, {}", id, operation.key(), events.size(), outcome);
        return outcome;
    }

    @Override
    public Appended resolve(OperationId operation) {
        Optional<Appended> recorded = recorded(operation);
        if (recorded.isPresent()) {
            return recorded.get();
        }
        return isFree(operation)
                ? new Appended.Rejected(Appended.Reason.OPERATION_NOT_RECORDED, version(operation.bilan()))
                : recorded(operation).orElseGet(() -> new Appended.OutcomeUnknown(operation));
    }

    private Appended append(Batch batch) {
        for (int tries = 1; ; tries++) {
            try {
                return tryToAppend(batch);
            } catch (SQLException | RuntimeException e) {
                if (tries == MAX_TRIES || !OtherWriter.caused(e)) {
                    throw new JournalException("bilan " + batch.bilan() + " could not be written; nothing was", e);
                }
            }
        }
    }

    /** Whatever it throws was thrown before the commit. */
    private Appended tryToAppend(Batch batch) throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            JournalTables tables = new JournalTables(transaction.connection());
            Optional<Appended> settled = settled(tables, batch);
            if (settled.isPresent()) {
                return settled.get();
            }
            tables.insertOperation(batch);
            Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            tables.insertFacts(batch, recordedAt);
            new ChainTables(transaction.connection()).chain(batch, recordedAt);
            return transaction.commit() ? batch.outcome() : new Appended.OutcomeUnknown(batch.operation());
        }
    }

    /**
     * Judges by the operation first, then by the version: a retry never looks like a conflict. The version is read before
     * the operation, so that what raised the version is seen among the operations also at read committed.
     */
    private static Optional<Appended> settled(JournalTables tables, Batch batch) throws SQLException {
        long version = tables.version(batch.bilan());
        Optional<JournalTables.Written> before = tables.find(batch.operation());
        if (before.isPresent()) {
            return Optional.of(
                    before.get().contentHash().equals(batch.contentHash())
                            ? before.get().outcome()
                            : new Appended.Rejected(Appended.Reason.OPERATION_REUSED, version));
        }
        return version == batch.expectedVersion()
                ? Optional.empty()
                : Optional.of(new Appended.Rejected(Appended.Reason.VERSION_CONFLICT, version));
    }

    /** Whether no writer holds the operation's key: it is taken for a moment and given back. */
    private boolean isFree(OperationId operation) {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            dialect.boundWait(transaction.connection());
            new JournalTables(transaction.connection()).insertOperation(Batch.probe(operation));
            return true;
        } catch (SQLException | RuntimeException e) {
            if (OtherWriter.caused(e)) {
                return false;
            }
            throw new JournalException("operation " + operation.key() + " could not be looked up", e);
        }
    }

    private Optional<Appended> recorded(OperationId operation) {
        return asked(
                "operation " + operation.key() + " could not be looked up",
                tables -> tables.find(operation).map(JournalTables.Written::outcome));
    }

    private long version(BilanId id) {
        return asked("bilan " + id + " could not be read", tables -> tables.version(id));
    }

    /** A question to the tables. */
    private interface Question<R> {
        R ask(JournalTables tables) throws SQLException;
    }

    private <R> R asked(String failure, Question<R> question) {
        try (Transaction transaction = Transaction.reading(dataSource)) {
            return question.ask(new JournalTables(transaction.connection()));
        } catch (SQLException | RuntimeException e) {
            throw new JournalException(failure, e);
        }
    }
}
