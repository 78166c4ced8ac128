package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.port.OperationId;
import org.bilan.testkit.Facts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables come by themselves or by hand, once, and keep out of the way of the application's own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaTest {
    private static final BilanId ID = new BilanId("bilan-1");
    private static final OperationId OPERATION = new OperationId(ID, "a");
    private static final List<BilanEvent> FACTS = Facts.parse("first contact made 2026-01-05");
    private static final String HISTORY = "\"" + Schema.HISTORY_TABLE + "\"";
    private static final AtomicInteger NAMES = new AtomicInteger();

    static Stream<Named<DataSource>> emptyDatabases() {
        return Stream.of(
                Named.of("H2", H2Database.at(Databases.newFile())),
                Named.of("PostgreSQL", Databases.newPostgres("schema_" + NAMES.incrementAndGet())));
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void migrating_twice_changes_nothing(DataSource database) {
        BilanJournal journal = JdbcBilanJournal.open(database, Clock.systemUTC());
        journal.append(OPERATION, ID, 0, FACTS);
        long noted = Databases.count(database, HISTORY);
        assertThat(Databases.count(database, HISTORY + " where \"version\" = '1'"))
                .isEqualTo(1);
        Schema.migrate(database);
        assertThat(Databases.count(database, HISTORY)).isEqualTo(noted);
        assertThat(JdbcBilanJournal.open(database, Clock.systemUTC()).read(ID).events())
                .isEqualTo(FACTS);
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void the_history_has_the_name_that_is_promised(DataSource database) {
        Schema.migrate(database);
        assertThat(Schema.HISTORY_TABLE).isEqualTo("bilan_schema_history");
        assertThat(Databases.count(database, HISTORY)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void tables_of_the_application_and_its_own_history_are_left_alone(DataSource database) {
        Databases.execute(database, "create table consultant (name varchar(20))");
        Databases.execute(database, "insert into consultant values ('Dominique')");
        migrateApplication(database);
        long noted = Databases.count(database, "\"flyway_schema_history\"");
        assertAppends(JdbcBilanJournal.open(database, Clock.systemUTC()));
        assertThat(Databases.count(database, "consultant")).isEqualTo(1);
        assertThat(Databases.count(database, "application_table")).isZero();
        assertThat(Databases.count(database, "\"flyway_schema_history\"")).isEqualTo(noted);
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void the_application_may_also_migrate_after_the_library(DataSource database) {
        BilanJournal journal = JdbcBilanJournal.open(database, Clock.systemUTC());
        migrateApplication(database);
        assertThat(Databases.count(database, "application_table")).isZero();
        Schema.migrate(database);
        assertAppends(journal);
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void the_script_can_be_run_by_hand(DataSource database) throws IOException {
        Databases.execute(database, script());
        assertAppends(JdbcBilanJournal.openMigrated(database, Clock.systemUTC()));
        assertThatThrownBy(() -> Databases.count(database, HISTORY)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void tables_made_by_hand_are_not_made_again_and_keep_their_facts(DataSource database) throws IOException {
        Databases.execute(database, script());
        BilanJournal journal = JdbcBilanJournal.openMigrated(database, Clock.systemUTC());
        assertAppends(journal);
        assertThatThrownBy(() -> JdbcBilanJournal.open(database, Clock.systemUTC()))
                .isInstanceOf(JournalException.class)
                .hasMessage("the tables could not be brought to the present version");
        assertThat(journal.read(ID).events()).isEqualTo(FACTS);
    }

    private static void assertAppends(BilanJournal journal) {
        assertThat(journal.append(OPERATION, ID, 0, FACTS)).isEqualTo(new Appended.Committed(1, 1));
        assertThat(journal.read(ID).events()).isEqualTo(FACTS);
    }

    /** The application has a version 1 of its own. */
    private static void migrateApplication(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:application/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static String script() throws IOException {
        return script("V1__journal.sql") + script("V3__proof.sql") + script("V4__reminder.sql");
    }

    static String script(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Schema.class.getResourceAsStream("migration/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
