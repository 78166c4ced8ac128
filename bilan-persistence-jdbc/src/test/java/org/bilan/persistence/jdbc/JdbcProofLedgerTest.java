package org.bilan.persistence.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.port.BilanJournal;
import org.bilan.port.ProofLedger;
import org.bilan.proof.FactForm;
import org.bilan.testkit.ProofLedgerContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** The contract of the proof on both databases, by a clock with nanoseconds, which no database keeps. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class JdbcProofLedgerTest extends ProofLedgerContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T08:30:00.123456789Z"), ZoneOffset.UTC);

    abstract DataSource database();

    @Override
    protected BilanJournal emptyJournal() {
        return Databases.emptied(database(), JdbcBilanJournal.openMigrated(database(), CLOCK));
    }

    @Override
    protected ProofLedger ledgerOf(BilanJournal journal) {
        return JdbcProofLedger.on(database());
    }

    @Override
    protected FactForm formOf(BilanEvent fact) {
        return new JournalForms().of(fact);
    }
}
