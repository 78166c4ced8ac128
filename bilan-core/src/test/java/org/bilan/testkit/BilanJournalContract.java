package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The contract of {@link BilanJournal}, clause by clause: J01 to J15 and J26, and what concurrency adds (J17 to J19).
 *
 * <p>Extend it, give an empty journal, and every test must pass: none is skipped, none waits without a bound. Not asked
 * here, because it takes a fault that only the adapter can make: an outcome that is unknown (J12, its third answer).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class BilanJournalContract {
    private static final BilanId ID = new BilanId("bilan-1");
    private static final List<BilanEvent> TWO =
            Facts.parse("first contact made 2026-01-05; intake interview offered 2026-01-06 2026-01-08");
    private static final List<BilanEvent> ONE = Facts.parse("quote delivered 2026-01-08");

    /** A journal without any fact. */
    protected abstract BilanJournal emptyJournal();

    /** The same journal after it was closed and opened again; one that lives in memory answers itself. */
    protected abstract BilanJournal reopened(BilanJournal journal);

    @Test
    void required_J01_facts_of_a_new_bilan_get_versions_from_one() {
        BilanJournal journal = emptyJournal();
        assertThat(journal.append(operation("a"), ID, 0, TWO)).isEqualTo(new Appended.Committed(1, 2));
        assertThat(versions(journal.read(ID).facts())).containsExactly(1L, 2L);
        assertThat(journal.read(ID).events()).isEqualTo(TWO);
    }

    @Test
    void required_J02_an_append_at_the_right_version_continues_the_numbering() {
        BilanJournal journal = withTwo();
        assertThat(journal.append(operation("b"), ID, 2, ONE)).isEqualTo(new Appended.Committed(3, 3));
        assertThat(journal.read(ID).version()).isEqualTo(3);
        assertThat(journal.read(ID).events().get(2)).isEqualTo(ONE.get(0));
    }

    @Test
    void required_J03_a_wrong_version_is_rejected_with_the_actual_one_and_nothing_is_written() {
        BilanJournal journal = withTwo();
        Appended conflict = new Appended.Rejected(Appended.Reason.VERSION_CONFLICT, 2);
        assertThat(journal.append(operation("low"), ID, 1, ONE)).isEqualTo(conflict);
        assertThat(journal.append(operation("high"), ID, 3, ONE)).isEqualTo(conflict);
        assertThat(journal.read(ID).facts()).hasSize(2);
    }

    @Test
    void required_J04_version_zero_is_rejected_for_a_bilan_that_has_facts() {
        BilanJournal journal = withTwo();
        assertThat(journal.append(operation("new"), ID, 0, ONE))
                .isEqualTo(new Appended.Rejected(Appended.Reason.VERSION_CONFLICT, 2));
        assertThat(journal.read(ID).facts()).hasSize(2);
    }

    @Test
    void required_J05_an_empty_list_of_facts_is_refused() {
        BilanJournal journal = withTwo();
        assertThatThrownBy(() -> journal.append(operation("none"), ID, 2, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.read(ID).facts()).hasSize(2);
    }

    @Test
    void required_J06_a_thousand_facts_are_written_at_once_and_in_order() {
        BilanJournal journal = emptyJournal();
        List<BilanEvent> thousand = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            thousand.add(Facts.one("session held 2026-01-05 PRELIMINARY " + (i + 1)));
        }
        assertThat(journal.append(operation("batch"), ID, 0, thousand)).isEqualTo(new Appended.Committed(1, 1000));
        assertThat(journal.read(ID).events()).isEqualTo(thousand);
        assertThat(journal.append(operation("batch-2"), ID, 999, thousand))
                .isEqualTo(new Appended.Rejected(Appended.Reason.VERSION_CONFLICT, 1000));
        assertThat(journal.read(ID).facts()).hasSize(1000);
    }

    @Test
    void required_J07_the_same_operation_with_the_same_facts_answers_the_first_result_again() {
        BilanJournal journal = withTwo();
        assertThat(journal.append(operation("a"), ID, 0, TWO)).isEqualTo(new Appended.Committed(1, 2));
        assertThat(journal.append(operation("a"), ID, 2, TWO)).isEqualTo(new Appended.Committed(1, 2));
        assertThat(journal.read(ID).facts()).hasSize(2);
    }

    @Test
    void required_J08_the_same_operation_with_other_facts_is_rejected_as_reused() {
        BilanJournal journal = withTwo();
        assertThat(journal.append(operation("a"), ID, 2, ONE))
                .isEqualTo(new Appended.Rejected(Appended.Reason.OPERATION_REUSED, 2));
        assertThat(journal.read(ID).facts()).hasSize(2);
    }

    @Test
    void required_J09_the_first_result_comes_back_after_many_later_appends_and_a_restart() {
        BilanJournal journal = withTwo();
        for (int i = 0; i < 200; i++) {
            journal.append(operation("later-" + i), ID, 2 + i, ONE);
        }
        BilanJournal again = reopened(journal);
        assertThat(again.append(operation("a"), ID, 202, TWO)).isEqualTo(new Appended.Committed(1, 2));
        assertThat(again.read(ID).facts()).hasSize(202);
    }

    @Test
    void required_J10_an_operation_of_another_bilan_is_rejected_as_reused() {
        BilanJournal journal = withTwo();
        BilanId other = new BilanId("bilan-2");
        assertThat(journal.append(operation("a"), other, 0, TWO))
                .isEqualTo(new Appended.Rejected(Appended.Reason.OPERATION_REUSED, 0));
        assertThat(journal.read(other).facts()).isEmpty();
        assertThat(journal.read(ID).facts()).hasSize(2);
    }

    @Test
    void required_J11_a_retry_at_a_stale_version_does_not_look_like_a_conflict() {
        BilanJournal journal = withTwo();
        journal.append(operation("b"), ID, 2, ONE);
        assertThat(journal.append(operation("a"), ID, 0, TWO)).isEqualTo(new Appended.Committed(1, 2));
        assertThat(journal.read(ID).facts()).hasSize(3);
    }

    @Test
    void required_J12_an_operation_is_resolved_as_committed_with_its_versions_or_as_not_recorded() {
        BilanJournal journal = withTwo();
        journal.append(operation("b"), ID, 2, ONE);
        assertThat(journal.resolve(operation("a"))).isEqualTo(new Appended.Committed(1, 2));
        assertThat(journal.resolve(operation("b"))).isEqualTo(new Appended.Committed(3, 3));
        assertThat(journal.resolve(operation("never")))
                .isEqualTo(new Appended.Rejected(Appended.Reason.OPERATION_NOT_RECORDED, 3));
        assertThat(journal.append(operation("never"), ID, 3, ONE))
                .as("asking about an operation does not use it up")
                .isEqualTo(new Appended.Committed(4, 4));
    }

    @Property(tries = 60)
    @Domain(BilanDomain.class)
    void required_J13_every_attribute_is_read_back_as_it_was_written(@ForAll("facts") List<BilanEvent> facts) {
        BilanJournal journal = emptyJournal();
        assertThat(journal.append(operation("a"), ID, 0, facts)).isEqualTo(new Appended.Committed(1, facts.size()));
        assertThat(journal.read(ID).events()).isEqualTo(facts);
    }

    @Test
    void required_J13_a_payload_of_a_megabyte_and_times_to_the_microsecond_come_back() {
        BilanJournal journal = emptyJournal();
        String large = "{\"text\":\"" + "é\uD83C\uDF33".repeat(170_000) + "\"}";
        BilanEvent fact = new BilanEvent.OpaqueFact(LocalDate.of(2026, 1, 5), "NEWER", 2, large);
        journal.append(operation("a"), ID, 0, List.of(fact));
        RecordedFact recorded = journal.read(ID).facts().get(0);
        assertThat(recorded.event()).isEqualTo(fact);
        assertThat(recorded.recordedAt()).isEqualTo(recorded.recordedAt().truncatedTo(ChronoUnit.MICROS));
        assertThat(reopened(journal).read(ID).facts()).containsExactly(recorded);
    }

    @Test
    void required_J14_ids_that_differ_by_case_accent_or_blank_are_different_bilans() {
        BilanJournal journal = emptyJournal();
        List<String> ids = List.of("dossier", "Dossier", "dossier ", "dossiér", "dossie\u0301r");
        for (int i = 0; i < ids.size(); i++) {
            BilanId id = new BilanId(ids.get(i));
            BilanEvent fact = Facts.one("session held 2026-01-05 PRELIMINARY " + (i + 1));
            assertThat(journal.append(new OperationId(id, "a"), id, 0, List.of(fact)))
                    .isEqualTo(new Appended.Committed(1, 1));
        }
        for (int i = 0; i < ids.size(); i++) {
            assertThat(journal.read(new BilanId(ids.get(i))).events())
                    .containsExactly(Facts.one("session held 2026-01-05 PRELIMINARY " + (i + 1)));
        }
    }

    @Test
    void required_J15_a_history_is_read_from_to_limited_backwards_and_beyond_its_end() {
        BilanJournal journal = emptyJournal();
        journal.append(operation("a"), ID, 0, Collections.nCopies(9, ONE.get(0)));
        assertThat(versions(journal.read(ID, new Slice(4, 6, 100, false)))).containsExactly(4L, 5L, 6L);
        assertThat(versions(journal.read(ID, new Slice(4, 6, 2, false)))).containsExactly(4L, 5L);
        assertThat(versions(journal.read(ID, new Slice(1, Long.MAX_VALUE, 2, true))))
                .containsExactly(9L, 8L);
        assertThat(versions(journal.read(ID, new Slice(8, 20, 100, false)))).containsExactly(8L, 9L);
        assertThat(journal.read(ID, new Slice(10, 20, 100, false))).isEmpty();
        assertThat(journal.read(new BilanId("unknown"), Slice.ALL)).isEmpty();
        assertThat(journal.read(new BilanId("unknown")).version()).isZero();
    }

    @Test
    void required_J17_what_was_acknowledged_is_read_by_another_thread() throws Exception {
        BilanJournal journal = withTwo();
        List<List<BilanEvent>> seen = inParallel(1, i -> journal.read(ID).events());
        assertThat(seen).containsExactly(TWO);
    }

    @Test
    void required_J18_of_two_writers_at_the_same_version_exactly_one_wins() throws Exception {
        BilanJournal journal = emptyJournal();
        int rounds = 100;
        for (int round = 0; round < rounds; round++) {
            long version = round;
            List<Appended> outcomes =
                    inParallel(2, writer -> journal.append(operation("r" + version + "-" + writer), ID, version, ONE));
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
                    inParallel(2, writer -> journal.append(operation("same-" + version), ID, version, ONE));
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
        List<Integer> written = inParallel(8, writer -> {
            for (int i = 0; i < each; i++) {
                writeAtLast(journal, operation(writer + "-" + i));
            }
            return each;
        });
        assertThat(written).hasSize(8);
        assertThat(versions(journal.read(ID).facts()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void required_J26_a_fact_of_a_newer_version_is_kept_and_handed_out_untouched() {
        BilanJournal journal = emptyJournal();
        List<BilanEvent> facts = List.of(
                new BilanEvent.OpaqueFact(
                        LocalDate.of(2026, 1, 5), "FACT_OF_2031", 3, "{\"b\": [1, 2.50], \"a\":null}"),
                new BilanEvent.OpaqueFact(LocalDate.of(2026, 1, 6), "OFFER_ACCEPTED", 99, "{\"by\":\"both\"}"));
        journal.append(operation("a"), ID, 0, facts);
        assertThat(journal.read(ID).events()).isEqualTo(facts);
        assertThat(journal.append(operation("a"), ID, 0, facts)).isEqualTo(new Appended.Committed(1, 2));
    }

    private BilanJournal withTwo() {
        BilanJournal journal = emptyJournal();
        assertThat(journal.append(operation("a"), ID, 0, TWO)).isEqualTo(new Appended.Committed(1, 2));
        return journal;
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

    private static OperationId operation(String key) {
        return new OperationId(ID, key);
    }

    private static List<Long> versions(List<RecordedFact> facts) {
        return facts.stream().map(RecordedFact::version).toList();
    }

    private interface Work<T> {
        T of(int worker) throws Exception;
    }

    /** Starts all at one barrier, joins all within a bound. */
    private static <T> List<T> inParallel(int workers, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        CyclicBarrier barrier = new CyclicBarrier(workers);
        try {
            List<Callable<T>> calls = IntStream.range(0, workers)
                    .<Callable<T>>mapToObj(worker -> () -> {
                        barrier.await(30, TimeUnit.SECONDS);
                        return work.of(worker);
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls, 120, TimeUnit.SECONDS)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
