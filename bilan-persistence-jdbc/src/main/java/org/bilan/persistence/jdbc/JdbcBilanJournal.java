package org.bilan.persistence.jdbc;

import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** How long {@link #resolve} waits for a writer that holds the operation, in milliseconds. */
    private static final int RESOLVE_WAIT = 300;

    /** Unique key, serialization, deadlock, lock not available (PostgreSQL, H2). */
    private static final Set<String> OTHER_WRITER = Set.of("23505", "40001", "40P01", "55P03", "HYT00", "90131");

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
     * @throws JournalException if the database cannot be reached or is another product
     */
    public static JdbcBilanJournal open(DataSource dataSource, Clock clock) {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Dialect dialect = Dialect.of(transaction.connection());
            dialect.probe(transaction.connection());
            Schema.migrate(dataSource);
            return new JdbcBilanJournal(dataSource, clock, dialect);
        } catch (SQLException e) {
            throw new JournalException("the database could not be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public History read(BilanId id) {
        return new History(id, read(id, Slice.ALL));
    }

    @Override
    public List<RecordedFact> read(BilanId id, Slice slice) {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            return new JournalTables(transaction.connection()).read(id, slice);
        } catch (SQLException e) {
            throw new JournalException("bilan " + id + " could not be read", e);
        }
    }

    @Override
    public Appended append(OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
        if (events.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("events (" + events.size() + ") must not be empty, expectedVersion ("
                    + expectedVersion + ") not negative");
        }
        Attempt attempt = new Attempt(
                operation,
                expectedVersion,
                events.stream().map(EventCodec::write).toList());
        try {
            Appended outcome = operation.bilan().equals(id)
                    ? attempt(attempt)
                    : new Appended.Rejected(Appended.Reason.OPERATION_REUSED, version(id));
            LOG.debug("bilan {} operation {}: {} facts, {}", id, operation.key(), events.size(), outcome);
            return outcome;
        } catch (SQLException e) {
            throw new JournalException("bilan " + id + " could not be written; nothing was", e);
        }
    }

    @Override
    public Appended resolve(OperationId operation) {
        try {
            return nobodyWrites(operation)
                    ? new Appended.Rejected(Appended.Reason.OPERATION_NOT_RECORDED, version(operation.bilan()))
                    : written(operation).orElseGet(() -> new Appended.OutcomeUnknown(operation));
        } catch (SQLException e) {
            throw new JournalException("operation " + operation.key() + " could not be looked up", e);
        }
    }

    /** What is to be written, in stored form. */
    private record Attempt(OperationId operation, long expectedVersion, List<EventCodec.Stored> facts) {
        JournalTables.Written written() {
            return new JournalTables.Written(
                    new Appended.Committed(expectedVersion + 1, expectedVersion + facts.size()),
                    JournalTables.hash(facts));
        }
    }

    private Appended attempt(Attempt attempt) throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            JournalTables tables = new JournalTables(transaction.connection());
            Optional<Appended> settled = settled(tables, attempt);
            if (settled.isPresent()) {
                return settled.get();
            }
            write(tables, attempt);
            return transaction.commit()
                    ? attempt.written().outcome()
                    : new Appended.OutcomeUnknown(attempt.operation());
        } catch (SQLException e) {
            return afterFailure(attempt, e);
        }
    }

    private void write(JournalTables tables, Attempt attempt) throws SQLException {
        tables.insert(attempt.operation(), attempt.written());
        tables.insert(
                attempt.operation().bilan(),
                attempt.expectedVersion() + 1,
                attempt.facts(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Looks at the operation first, then at the version: a retry never looks like a conflict. */
    private static Optional<Appended> settled(JournalTables tables, Attempt attempt) throws SQLException {
        Optional<JournalTables.Written> before = tables.find(attempt.operation());
        long version = tables.version(attempt.operation().bilan());
        if (before.isPresent()) {
            return Optional.of(
                    before.get().contentHash().equals(attempt.written().contentHash())
                            ? before.get().outcome()
                            : new Appended.Rejected(Appended.Reason.OPERATION_REUSED, version));
        }
        return version == attempt.expectedVersion()
                ? Optional.empty()
                : Optional.of(new Appended.Rejected(Appended.Reason.VERSION_CONFLICT, version));
    }

    /** Another writer was faster: its facts, or this very operation sent twice. Any other failure stays one. */
    private Appended afterFailure(Attempt attempt, SQLException failure) throws SQLException {
        if (!isOtherWriter(failure)) {
            throw failure;
        }
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Optional<Appended> settled = settled(new JournalTables(transaction.connection()), attempt);
            if (settled.isPresent()) {
                return settled.get();
            }
            throw failure;
        }
    }

    private static boolean isOtherWriter(SQLException failure) {
        for (Throwable each : failure) {
            if (each instanceof SQLException sql
                    && sql.getSQLState() != null
                    && OTHER_WRITER.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the operation's key is free: it is taken for a moment and given back. */
    private boolean nobodyWrites(OperationId operation) throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            int before = dialect.waitAtMost(transaction.connection(), RESOLVE_WAIT);
            try {
                JournalTables tables = new JournalTables(transaction.connection());
                tables.insert(
                        operation,
                        new JournalTables.Written(new Appended.Committed(0, 0), JournalTables.hash(List.of())));
                return true;
            } catch (SQLException e) {
                if (isOtherWriter(e)) {
                    return false;
                }
                throw e;
            } finally {
                transaction.rollback();
                dialect.waitAsBefore(transaction.connection(), before);
            }
        }
    }

    private Optional<Appended> written(OperationId operation) throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            return new JournalTables(transaction.connection()).find(operation).map(JournalTables.Written::outcome);
        }
    }

    private long version(BilanId id) throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            return new JournalTables(transaction.connection()).version(id);
        }
    }
}
