package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bilan.lifecycle.History;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** JF2 of the kit: a process that is killed in the middle loses nothing that was acknowledged, on one file over and over. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledProcessTest {
    private static final Logger LOG = LoggerFactory.getLogger(KilledProcessTest.class);
    private static final int KILLS = Boolean.getBoolean("bilan.thorough") ? 100 : 3;

    /** Longest wait for the dead, in seconds: a bound, never part of the test's meaning. */
    private static final long BOUND = 60;

    @Test
    void what_was_acknowledged_is_there_after_the_process_was_killed() throws Exception {
        Path file = Databases.newFile();
        long acknowledged = 0;
        long found = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            long[] last = killedAfter(file, 10 + 17 * (kill % 5));
            acknowledged = LongStream.of(last).sum();
            assertThat(acknowledged).as("acknowledged before kill %s", kill).isGreaterThan(found);
            found = found(file, last);
        }
        LOG.info("{} kills, {} facts found, {} of them acknowledged", KILLS, found, acknowledged);
    }

    /** Starts the program, kills it after some acknowledgements and says which version each writer was told last. */
    private static long[] killedAfter(Path file, int acknowledgements) throws IOException, InterruptedException {
        Process process = start(file);
        long[] last = new long[AppendForever.WRITERS];
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i < acknowledgements; i++) {
                acknowledge(lines.readLine(), last);
            }
            process.toHandle().destroyForcibly(); // unlike that of Process, it leaves what was printed
            lines.lines().forEach(line -> acknowledge(line, last));
            return last;
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(BOUND, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** The death may cut the last line: a shorter number is an older version, and just as true. */
    private static void acknowledge(String line, long[] last) {
        if (line.matches("\\d \\d+")) {
            int writer = line.charAt(0) - '0';
            last[writer] = Math.max(last[writer], Long.parseLong(line.substring(2)));
        }
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendForever.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Opens the file again; says how many facts it holds. */
    private static long found(Path file, long[] acknowledged) {
        try (H2Database database = H2Database.at(file)) {
            BilanJournal journal = JdbcBilanJournal.open(database, Clock.systemUTC());
            long found = 0;
            for (int writer = 0; writer < AppendForever.WRITERS; writer++) {
                History history = journal.read(AppendForever.bilan(writer));
                assertThat(history.version()).as("acknowledged facts").isGreaterThanOrEqualTo(acknowledged[writer]);
                assertWhole(history);
                assertResolved(journal, writer, history.version());
                found += history.version();
            }
            assertThat(Databases.count(database, "bilan_journal")).isEqualTo(found);
            assertThat(Databases.count(database, "bilan_operation")).isEqualTo(found / AppendForever.BATCH);
            return found;
        }
    }

    /** No gap, no half batch, each fact in its place. */
    private static void assertWhole(History history) {
        assertThat(history.version() % AppendForever.BATCH).as("half batches").isZero();
        List<Long> versions =
                LongStream.rangeClosed(1, history.version()).boxed().toList();
        assertThat(history.facts()).extracting(fact -> fact.version()).isEqualTo(versions);
        assertThat(history.events())
                .isEqualTo(versions.stream().map(AppendForever::fact).toList());
    }

    /** The operation that was last written is known, the one after it is not. */
    private static void assertResolved(BilanJournal journal, int writer, long version) {
        if (version > 0) {
            long before = version - AppendForever.BATCH;
            assertThat(journal.resolve(AppendForever.operation(writer, before)))
                    .isEqualTo(new Appended.Committed(before + 1, version));
        }
        assertThat(journal.resolve(AppendForever.operation(writer, version)))
                .isEqualTo(new Appended.Rejected(Appended.Reason.OPERATION_NOT_RECORDED, version));
    }
}
