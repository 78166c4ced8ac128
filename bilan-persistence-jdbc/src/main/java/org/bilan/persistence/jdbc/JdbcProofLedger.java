package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.JournalException;
import org.bilan.port.ProofLedger;
import org.bilan.proof.Checkpoint;
import org.bilan.proof.ProofFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The proof beside the journal on a {@link DataSource} of H2 or PostgreSQL. It tells the facts as the table holds them,
 * not as they are read: what was altered there shows. Safe for many threads.
 */
public final class JdbcProofLedger implements ProofLedger {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcProofLedger.class);

    private final DataSource dataSource;

    private JdbcProofLedger(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The proof of a journal that {@link JdbcBilanJournal#open} has opened there, or whose tables are there already. */
    public static JdbcProofLedger on(DataSource dataSource) {
        return new JdbcProofLedger(dataSource);
    }

    /** A question to a connection. */
    private interface Question<R> {
        R ask(Connection connection) throws SQLException;
    }

    @Override
    public List<ProofFact.Shown> chain(BilanId id) {
        return asked("the chain of bilan " + id + " could not be read", c -> new ChainTables(c).read(id));
    }

    /** {@inheritDoc} Sorted here: databases order texts each in their own way. */
    @Override
    public List<BilanId> bilans() {
        return asked("the bilans could not be listed", c -> new ChainTables(c).bilans()).stream()
                .sorted(Comparator.comparing(BilanId::value))
                .toList();
    }

    @Override
    public List<Checkpoint> checkpoints(BilanId id) {
        return asked("the checkpoints of bilan " + id + " could not be read", c -> new CheckpointTable(c).read(id));
    }

    @Override
    public void keep(Checkpoint checkpoint) {
        String failure = "a checkpoint of bilan " + checkpoint.bilan() + " may not be kept";
        try (Transaction transaction = Transaction.begin(dataSource)) {
            new CheckpointTable(transaction.connection()).insert(checkpoint);
            if (!transaction.commit()) {
                throw new SQLException("the commit was not acknowledged");
            }
        } catch (SQLException | RuntimeException e) {
            if (!isKept(checkpoint)) {
                throw new JournalException(failure, e);
            }
        }
    }

    private boolean isKept(Checkpoint checkpoint) {
        return checkpoints(checkpoint.bilan()).stream().anyMatch(kept -> kept.version() == checkpoint.version());
    }

    /**
     * Chains the facts that were recorded before there was a chain; how many those were. Safe beside writers: of two that
     * chain the same fact the database lets one in.
     *
     * @throws JournalException if the store fails, or a writer came between; what was chained until then stays
     */
    public int catchUp() {
        int chained = 0;
        for (BilanId id : bilans()) {
            chained += catchUp(id);
        }
        LOG.info("{} facts of before the chain were chained", chained);
        return chained;
    }

    private int catchUp(BilanId id) {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            int chained = new ChainTables(transaction.connection()).catchUp(id);
            if (!transaction.commit()) {
                throw new SQLException("the commit was not acknowledged");
            }
            return chained;
        } catch (SQLException | RuntimeException e) {
            throw new JournalException("bilan " + id + " could not be chained", e);
        }
    }

    private <R> R asked(String failure, Question<R> question) {
        try (Transaction transaction = Transaction.reading(dataSource)) {
            return question.ask(transaction.connection());
        } catch (SQLException | RuntimeException e) {
            throw new JournalException(failure, e);
        }
    }
}
