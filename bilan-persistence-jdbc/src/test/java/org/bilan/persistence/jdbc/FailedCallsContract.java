package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.port.OperationId;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * JF8 of the kit: whichever JDBC call fails, and however, the store holds all of a batch or nothing of it, and what the
 * caller was told is true.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FailedCallsContract {
    private static final List<BilanEvent> BATCH = Facts.parse(
            "first contact made 2026-01-05; intake interview offered 2026-01-06 2026-01-08; quote delivered 2026-01-08");
    private static final List<BilanEvent> NEXT = Facts.parse("offer accepted 2026-01-20");
    private static final Appended WRITTEN = new Appended.Committed(1, 3);
    private static final Logger LOG = LoggerFactory.getLogger(FailedCallsContract.class);
    private static final AtomicLong IDS = new AtomicLong();

    /** A database with the tables; the same for all tests. */
    abstract DataSource database();

    /** What goes wrong here, and when. */
    Stream<Arguments> faults() {
        return Stream.of(Failure.values())
                .flatMap(failure -> Stream.of(Spoiler.Moment.values()).map(moment -> Arguments.of(failure, moment)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void an_append_is_whole_or_absent_and_truly_told_whichever_call_fails(Failure failure, Spoiler.Moment moment)
            throws SQLException {
        Spoiler spoiler = new Spoiler(failure, moment);
        BilanJournal journal = JdbcBilanJournal.openMigrated(spoiler.on(database()), Clock.systemUTC());
        Set<String> told = new TreeSet<>();
        int call = 0;
        do {
            call++;
            told.add(appendWith(spoiler, journal, call));
        } while (spoiler.hasFired());
        assertThat(call).as("calls of an append").isGreaterThan(30);
        assertThat(told).contains("Committed", "OutcomeUnknown");
        LOG.info("append, {} {}: {} calls failed one by one, told {}", failure, moment, call - 1, told);
    }

    /** Appends while the call of that number fails, checks what came of it, and says what was told. */
    private String appendWith(Spoiler spoiler, BilanJournal journal, int call) throws SQLException {
        OperationId operation = newOperation();
        spoiler.aimAtCall(call);
        List<Appended> told = new ArrayList<>();
        try {
            told.add(journal.append(operation, operation.bilan(), 0, BATCH));
        } catch (JournalException nothingWritten) {
            told.add(notRecorded());
        }
        spoiler.rest();
        assertThat(spoiler.openConnections())
                .as("connections open after call %s", call)
                .isZero();
        assertTrue(told.get(0), operation, call);
        assertNextAppendWorks(journal, operation, call);
        return told.get(0).equals(notRecorded())
                ? "JournalException"
                : told.get(0).getClass().getSimpleName();
    }

    /** Compares with what another connection finds. */
    private void assertTrue(Appended told, OperationId operation, int call) {
        BilanJournal witness = JdbcBilanJournal.openMigrated(database(), Clock.systemUTC());
        List<BilanEvent> found = witness.read(operation.bilan()).events();
        Appended truth = found.isEmpty() ? notRecorded() : WRITTEN;
        assertThat(found).as("all or nothing after call %s", call).isIn(List.of(), BATCH);
        assertThat(witness.resolve(operation))
                .as("resolved after call %s", call)
                .isEqualTo(truth);
        assertThat(told).as("told after call %s", call).isIn(truth, new Appended.OutcomeUnknown(operation));
    }

    private static void assertNextAppendWorks(BilanJournal journal, OperationId operation, int call) {
        BilanId id = operation.bilan();
        assertThat(journal.append(operation, id, 0, BATCH))
                .as("retry after call %s", call)
                .isEqualTo(WRITTEN);
        assertThat(journal.append(new OperationId(id, "next"), id, 3, NEXT)).isEqualTo(new Appended.Committed(4, 4));
        List<BilanEvent> all = Stream.concat(BATCH.stream(), NEXT.stream()).toList();
        assertThat(journal.read(id).events())
                .as("nothing twice after call %s", call)
                .isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void resolving_answers_truly_or_fails_and_writes_nothing_whichever_call_fails(
            Failure failure, Spoiler.Moment moment) throws SQLException {
        Spoiler spoiler = new Spoiler(failure, moment);
        BilanJournal journal = JdbcBilanJournal.openMigrated(spoiler.on(database()), Clock.systemUTC());
        int call = 0;
        do {
            call++;
            OperationId operation = newOperation();
            spoiler.aimAtCall(call);
            assertThat(resolved(journal, operation)).isIn(notRecorded(), new Appended.OutcomeUnknown(operation));
            spoiler.rest();
            assertThat(spoiler.openConnections()).isZero();
            assertTrue(notRecorded(), operation, call);
        } while (spoiler.hasFired());
        assertThat(call).as("calls of a resolve").isGreaterThan(20);
    }

    /** An exception says that nothing is known, which is never wrong. */
    private static Appended resolved(BilanJournal journal, OperationId operation) {
        try {
            return journal.resolve(operation);
        } catch (JournalException e) {
            return new Appended.OutcomeUnknown(operation);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void reading_gives_all_or_fails_whichever_call_fails(Failure failure, Spoiler.Moment moment) throws SQLException {
        Spoiler spoiler = new Spoiler(failure, moment);
        BilanJournal journal = JdbcBilanJournal.openMigrated(spoiler.on(database()), Clock.systemUTC());
        OperationId operation = newOperation();
        journal.append(operation, operation.bilan(), 0, BATCH);
        int call = 0;
        do {
            call++;
            spoiler.aimAtCall(call);
            assertThat(read(journal, operation.bilan())).isIn(BATCH, List.of());
            spoiler.rest();
            assertThat(spoiler.openConnections()).isZero();
        } while (spoiler.hasFired());
        assertThat(call).as("calls of a read").isGreaterThan(20);
        assertThat(read(journal, operation.bilan())).isEqualTo(BATCH);
    }

    private static List<BilanEvent> read(BilanJournal journal, BilanId id) {
        try {
            List<BilanEvent> events = journal.read(id).events();
            assertThat(events).isNotEmpty();
            return events;
        } catch (JournalException e) {
            return List.of();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_commit_that_was_made_and_not_acknowledged_is_unknown_and_then_resolved(
            Failure failure, Spoiler.Moment moment) {
        Spoiler spoiler = new Spoiler(failure, moment);
        BilanJournal journal = JdbcBilanJournal.openMigrated(spoiler.on(database()), Clock.systemUTC());
        OperationId operation = newOperation();
        spoiler.aimAtNext("commit");
        assertThat(journal.append(operation, operation.bilan(), 0, BATCH))
                .isEqualTo(new Appended.OutcomeUnknown(operation));
        assertThat(spoiler.hasFired()).isTrue();
        assertThat(journal.resolve(operation)).isEqualTo(moment == Spoiler.Moment.AFTER ? WRITTEN : notRecorded());
        assertNextAppendWorks(journal, operation, 0);
    }

    @Test
    void a_store_that_always_loses_to_others_fails_after_some_tries_with_nothing_written() {
        DataSource sick = Intercepted.dataSource(database(), (method, call) -> {
            if (method.getName().equals("executeBatch")) {
                throw Failure.DEADLOCK.exception();
            }
            return call.proceed();
        });
        OperationId operation = newOperation();
        BilanJournal journal = JdbcBilanJournal.openMigrated(sick, Clock.systemUTC());
        assertThatThrownBy(() -> journal.append(operation, operation.bilan(), 0, BATCH))
                .isInstanceOf(JournalException.class);
        assertTrue(notRecorded(), operation, 0);
    }

    private static Appended notRecorded() {
        return new Appended.Rejected(Appended.Reason.OPERATION_NOT_RECORDED, 0);
    }

    private static OperationId newOperation() {
        return new OperationId(new BilanId("bilan-" + IDS.incrementAndGet()), "operation");
    }
}
