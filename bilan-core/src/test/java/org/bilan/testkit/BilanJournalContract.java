package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.junit.jupiter.api.Test;

/**
 * The contract of {@link BilanJournal}, clause by clause: J01 to J15 and J26, and what concurrency adds (J17 to J19).
 *
 * <p>Extend it, give an empty journal, and every test must pass: none is skipped, none waits without a bound. What an
 * adapter cannot be asked it declares by overriding a hook; faults of its store (kills, lost commits) it tests itself.
 */
public abstract class BilanJournalContract extends SingleWriterClauses {
    /**
     * Another journal on the same store that runs {@code pause} before each commit; empty where an append is one step
     * that nobody can look into, which must then never answer unknown.
     */
    protected Optional<BilanJournal> pausingBeforeCommit(BilanJournal journal, Runnable pause) {
        return Optional.empty();
    }

    @Test
    void required_J06_a_reader_never_sees_part_of_an_append() throws Exception {
        BilanJournal journal = emptyJournal();
        int appends = 20;
        List<Set<Integer>> sizes = Together.run(2, worker -> {
            Set<Integer> seen = new TreeSet<>();
            for (int i = 0; i < appends; i++) {
                if (worker == 0) {
                    journal.append(operation("batch-" + i), ID, 50L * i, Collections.nCopies(50, ONE.get(0)));
                }
                seen.add(journal.read(ID).facts().size() % 50);
            }
            return seen;
        });
        assertThat(sizes).containsExactly(Set.of(0), Set.of(0));
        assertThat(journal.read(ID).facts()).hasSize(50 * appends);
    }

    @Test
    void required_J12_an_operation_is_unknown_while_a_writer_is_at_it() throws Exception {
        BilanJournal journal = emptyJournal();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        Optional<BilanJournal> slow = pausingBeforeCommit(journal, () -> {
            written.countDown();
            await(asked);
        });
        List<Appended> answers = Together.run(2, worker -> {
            if (worker == 0) {
                return slow.orElse(journal).append(operation("slow"), ID, 0, TWO);
            }
            if (slow.isPresent()) {
                await(written);
            }
            Appended answer = journal.resolve(operation("slow"));
            asked.countDown();
            return answer;
        });
        assertThat(answers.get(0)).isEqualTo(new Appended.Committed(1, 2));
        assertThat(answers.get(1) instanceof Appended.OutcomeUnknown).isEqualTo(slow.isPresent());
        assertThat(journal.resolve(operation("slow"))).isEqualTo(new Appended.Committed(1, 2));
    }

    @Test
    void required_J17_what_was_acknowledged_is_read_by_another_thread() throws Exception {
        BilanJournal journal = withTwo();
        List<List<BilanEvent>> seen = Together.run(1, i -> journal.read(ID).events());
        assertThat(seen).containsExactly(TWO);
    }

    @Test
    void required_J18_of_two_writers_at_the_same_version_exactly_one_wins() throws Exception {
        BilanJournal journal = emptyJournal();
        int rounds = 200;
        for (int round = 0; round < rounds; round++) {
            long version = round;
            List<Appended> outcomes = Together.run(
                    2, writer -> journal.append(operation("r" + version + "-" + writer), ID, version, ONE));
            assertThat(outcomes.stream().filter(Appended.Committed.class::isInstance))
                    .as("round %s: %s", round, outcomes)
                    .hasSize(1);
            assertThat(outcomes.stream()
                            .filter(new Appended.Rejected(Appended.Reason.VERSION_CONFLICT, version + 1)::equals))
                    .as("round %s: %s", round, outcomes)
                    .hasSize(1);
        }
        assertThat(versions(journal.read(ID).facts()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, rounds).boxed().toList());
    }

    @Test
    void required_J18_the_same_operation_sent_twice_at_once_is_written_once() throws Exception {
        BilanJournal journal = emptyJournal();
        int rounds = 50;
        for (int round = 0; round < rounds; round++) {
            long version = round;
            List<Appended> outcomes =
                    Together.run(2, writer -> journal.append(operation("same-" + version), ID, version, ONE));
            assertThat(outcomes)
                    .containsExactly(
                            new Appended.Committed(version + 1, version + 1),
                            new Appended.Committed(version + 1, version + 1));
        }
        assertThat(journal.read(ID).facts()).hasSize(rounds);
    }

    @Test
    void required_J19_eight_writers_that_read_again_after_a_conflict_leave_no_gap() throws Exception {
        BilanJournal journal = emptyJournal();
        int each = 10;
        List<Integer> written = Together.run(8, writer -> {
            for (int i = 0; i < each; i++) {
                writeAtLast(journal, operation(writer + "-" + i));
            }
            return each;
        });
        assertThat(written).hasSize(8);
        assertThat(versions(journal.read(ID).facts()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
    }

    /** Reads and writes again after each conflict, a bounded number of times. */
    private static void writeAtLast(BilanJournal journal, OperationId operation) {
        for (int attempt = 0; attempt < 2000; attempt++) {
            long version = journal.read(ID).version();
            if (journal.append(operation, ID, version, ONE) instanceof Appended.Committed) {
                return;
            }
        }
        throw new AssertionError(operation.key() + " was never committed");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(Together.BOUND, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }
}
