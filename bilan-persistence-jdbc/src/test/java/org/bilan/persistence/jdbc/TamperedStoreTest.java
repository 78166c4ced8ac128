package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bilan.inmemory.Ed25519Signer;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.inmemory.InMemoryProofLedger;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.port.ProofLedger;
import org.bilan.proof.ChainVerifier;
import org.bilan.proof.Checkpoint;
import org.bilan.proof.Ed25519Keys;
import org.bilan.proof.FactForm;
import org.bilan.proof.Flaw;
import org.bilan.proof.ProofFact;
import org.bilan.testkit.Facts;
import org.bilan.usecase.TakeCheckpoint;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever changes the tables behind the library's back is found, and journals of before the chain stay readable. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TamperedStoreTest {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final List<BilanEvent> FACTS = Facts.parse("first contact made 2026-01-05;"
            + " intake interview offered 2026-01-06 2026-01-08; quote delivered 2026-01-08; offer accepted 2026-01-20;"
            + " session held 2026-03-02 PRELIMINARY 120 IN_PERSON");
    private static final Clock CLOCK = Clock.systemUTC();

    private static final DataSource H2 = H2Database.at(Databases.newFile());
    private static final DataSource POSTGRES = Databases.newPostgres("tampered");

    static Stream<Named<DataSource>> databases() {
        return Stream.of(Named.of("H2", H2), Named.of("PostgreSQL", POSTGRES));
    }

    private static ProofLedger written(DataSource database) {
        BilanJournal journal = Databases.emptied(database, JdbcBilanJournal.open(database, CLOCK));
        long version = 0;
        for (BilanEvent fact : FACTS) {
            journal.append(new OperationId(ID, "op-" + version), ID, version, List.of(fact));
            version++;
        }
        return JdbcProofLedger.on(database);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void every_character_of_every_stored_text_changed_is_found_at_its_fact(DataSource database) throws SQLException {
        ProofLedger ledger = written(database);
        int changed = 0;
        for (Cell cell : cells(database)) {
            for (int i = 0; i < cell.text().length(); i++) {
                StringBuilder other = new StringBuilder(cell.text());
                other.setCharAt(i, other.charAt(i) == 'a' ? 'b' : 'a');
                set(database, cell, other.toString());
                assertThat(ChainVerifier.verify(ID, ledger.chain(ID)))
                        .as("character %s of %s", i, cell)
                        .contains(new Flaw(Flaw.Kind.ALTERED_FACT, 0, ID.value(), cell.version()));
                changed++;
            }
            set(database, cell, cell.text());
        }
        assertThat(ChainVerifier.verify(ID, ledger.chain(ID))).isEmpty();
        assertThat(changed).isGreaterThan(900);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void dates_times_and_versions_changed_are_found_at_their_fact(DataSource database) {
        Map<String, String> changes = Map.of(
                "bilan_journal set happened_on = happened_on + 1",
                "bilan_journal set happened_on = happened_on - 1",
                "bilan_journal set recorded_at = recorded_at + interval '0.000001' second",
                "bilan_journal set recorded_at = recorded_at - interval '0.000001' second",
                "bilan_journal set schema_version = schema_version + 1",
                "bilan_journal set schema_version = schema_version - 1");
        ProofLedger ledger = written(database);
        changes.forEach((change, back) -> {
            for (int version = 1; version <= FACTS.size(); version++) {
                Databases.execute(database, "update " + change + " where version = " + version);
                assertThat(ChainVerifier.verify(ID, ledger.chain(ID)))
                        .as("%s, version %s", change, version)
                        .contains(new Flaw(Flaw.Kind.ALTERED_FACT, 0, ID.value(), version));
                Databases.execute(database, "update " + back + " where version = " + version);
            }
        });
        assertThat(ChainVerifier.verify(ID, ledger.chain(ID))).isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_deleted_fact_is_missing_and_a_tail_cut_is_found_by_the_checkpoint(DataSource database) {
        for (int version = FACTS.size(); version >= 1; version--) {
            ProofLedger ledger = written(database);
            Ed25519Signer signer = Ed25519Signer.generate("k");
            Checkpoint held = new TakeCheckpoint(ledger, signer, CLOCK).take(ID).get();
            Databases.execute(database, "delete from bilan_journal where version = " + version);
            List<ProofFact.Shown> chain = ledger.chain(ID);
            Flaw flaw = ChainVerifier.verify(ID, chain)
                    .or(() -> held.flawAgainst(chain))
                    .orElseThrow();
            Flaw.Kind expected = version == FACTS.size() ? Flaw.Kind.SET_BACK : Flaw.Kind.MISSING_FACT;
            assertThat(flaw).isEqualTo(new Flaw(expected, 0, ID.value(), version));
            assertThat(new TakeCheckpoint(ledger, signer, CLOCK).take(ID).getLeft())
                    .isEqualTo(flaw);
            assertThat(held.signatureFlaw(Ed25519Keys.of(Map.of("k", signer.publicKey()))))
                    .isEmpty();
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void facts_of_before_the_chain_stay_readable_and_are_chained_with_the_next_fact(DataSource database) {
        written(database);
        Databases.execute(database, "delete from bilan_chain");
        JdbcBilanJournal journal = JdbcBilanJournal.open(database, CLOCK);
        assertThat(journal.read(ID).events()).isEqualTo(FACTS);
        ProofLedger ledger = JdbcProofLedger.on(database);
        assertThat(ledger.chain(ID)).isEmpty();
        journal.append(new OperationId(ID, "next"), ID, FACTS.size(), Facts.parse("consent given 2026-03-03"));
        assertThat(ledger.chain(ID)).hasSize(FACTS.size() + 1);
        assertThat(ChainVerifier.verify(ID, ledger.chain(ID))).isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void facts_of_before_the_chain_are_chained_when_the_ledger_catches_up(DataSource database) {
        written(database);
        Databases.execute(database, "delete from bilan_chain where version > 2");
        JdbcProofLedger ledger = JdbcProofLedger.on(database);
        List<ProofFact.Shown> before = ledger.chain(ID);
        assertThat(ledger.catchUp()).isEqualTo(FACTS.size() - 2);
        assertThat(ledger.catchUp()).isZero();
        assertThat(ledger.chain(ID)).hasSize(FACTS.size()).startsWith(before.toArray(ProofFact.Shown[]::new));
        assertThat(ChainVerifier.verify(ID, ledger.chain(ID))).isEmpty();
    }

    @Test
    void a_script_of_the_version_before_and_the_new_ones_leave_the_facts_as_they_were() throws IOException {
        DataSource database = H2Database.at(Databases.newFile());
        Databases.execute(database, SchemaTest.script("V1__journal.sql"));
        Databases.execute(
                database,
                "insert into bilan_journal values ('old', 1, 'OFFER_ACCEPTED', 1, date '2026-01-20',"
                        + " timestamp with time zone '2026-01-20 10:00:00.5+00:00', '{}')");
        Databases.execute(database, SchemaTest.script("V4__proof.sql"));
        JdbcBilanJournal journal = JdbcBilanJournal.openMigrated(database, CLOCK);
        BilanId old = new BilanId("old");
        assertThat(journal.read(old).events()).isEqualTo(Facts.parse("offer accepted 2026-01-20"));
        assertThat(JdbcProofLedger.on(database).catchUp()).isEqualTo(1);
        assertThat(ChainVerifier.verify(old, JdbcProofLedger.on(database).chain(old)))
                .isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void eight_writers_never_fork_the_chain(DataSource database) throws Exception {
        JdbcBilanJournal journal = JdbcBilanJournal.open(database, CLOCK);
        Databases.emptied(database, journal);
        List<Thread> threads = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            String name = "w" + writer;
            threads.add(new Thread(() -> {
                for (int i = 0; i < 25; i++) {
                    writeAtLast(journal, new OperationId(ID, name + "-" + i));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        List<ProofFact.Shown> chain = JdbcProofLedger.on(database).chain(ID);
        assertThat(chain).hasSize(200);
        assertThat(ChainVerifier.verify(ID, chain)).isEmpty();
        assertThat(Databases.count(database, "bilan_chain")).isEqualTo(200);
    }

    private static void writeAtLast(BilanJournal journal, OperationId operation) {
        Appended outcome;
        do {
            outcome = journal.append(
                    operation, ID, journal.read(ID).version(), Facts.parse("attendance signed 2026-03-02"));
        } while (!(outcome instanceof Appended.Committed));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_journal_in_memory_over_the_same_forms_hashes_what_the_database_stores(DataSource database) {
        ProofLedger stored = written(database);
        InMemoryBilanJournal journal = new InMemoryBilanJournal(CLOCK);
        journal.append(new OperationId(ID, "a"), ID, 0, FACTS);
        ProofLedger inMemory = new InMemoryProofLedger(journal, new JournalForms());
        assertThat(forms(inMemory)).isEqualTo(forms(stored));
    }

    private static List<FactForm> forms(ProofLedger ledger) {
        return ledger.chain(ID).stream().map(fact -> fact.form().form()).toList();
    }

    /** A text of a row. */
    private record Cell(String table, String column, long version, String text) {}

    private static List<Cell> cells(DataSource database) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        Map<String, List<String>> columns = Map.of(
                "bilan_journal", List.of("fact_type", "payload"),
                "bilan_chain", List.of("salt", "form_hash", "link_hash"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : columns.keySet()) {
                for (String column : columns.get(table)) {
                    try (ResultSet rows = statement.executeQuery("select version, " + column + " from " + table)) {
                        while (rows.next()) {
                            cells.add(new Cell(table, column, rows.getLong(1), rows.getString(2)));
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static void set(DataSource database, Cell cell, String text) throws SQLException {
        String sql = "update " + cell.table() + " set " + cell.column() + " = ? where version = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            statement.setLong(2, cell.version());
            statement.executeUpdate();
        }
    }
}
