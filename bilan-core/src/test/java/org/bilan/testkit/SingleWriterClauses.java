package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What each clause asks of one writer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class SingleWriterClauses {
    static final BilanId ID = new BilanId("bilan-1");
    static final List<BilanEvent> TWO =
            Facts.parse("first contact made 2026-01-05; intake interview offered 2026-01-06 2026-01-08");
    static final List<BilanEvent> ONE = Facts.parse("quote delivered 2026-01-08");

    /** The clock of every journal under test: with nanoseconds, so that a journal shows what it keeps. */
    protected static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T08:30:00.123456789Z"), ZoneOffset.UTC);

    /** A journal without any fact that records by {@link #CLOCK}. */
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
        assertThatThrownBy(() -> journal.append(operation("negative"), ID, -1, ONE))
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
    void required_J06_facts_that_cannot_be_written_leave_nothing_of_their_append() {
        BilanJournal journal = withTwo();
        List<BilanEvent> broken = Arrays.asList(ONE.get(0), ONE.get(0), null);
        assertThatThrownBy(() -> journal.append(operation("broken"), ID, 2, broken))
                .isInstanceOf(NullPointerException.class);
        assertThat(journal.read(ID).facts()).hasSize(2);
        assertThat(journal.resolve(operation("broken")))
                .isEqualTo(new Appended.Rejected(Appended.Reason.OPERATION_NOT_RECORDED, 2));
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
        Appended reused = new Appended.Rejected(Appended.Reason.OPERATION_REUSED, 2);
        assertThat(journal.append(operation("a"), ID, 2, ONE)).isEqualTo(reused);
        assertThat(journal.append(operation("a"), ID, 2, TWO.subList(0, 1))).isEqualTo(reused);
        assertThat(journal.append(operation("a"), ID, 9, List.of(TWO.get(1), TWO.get(0))))
                .as("the operation is looked up before the version")
                .isEqualTo(reused);
        assertThat(journal.read(ID).facts()).hasSize(2);
    }

    @Test
    void required_J09_the_first_result_comes_back_after_many_later_appends_and_a_restart() {
        BilanJournal journal = withTwo();
        for (int i = 0; i < 200; i++) {
            journal.append(operation("later-" + i), ID, 2 + i, ONE);
        }
        for (int i = 0; i < 10; i++) {
            journal.append(operation("much-" + i), ID, 202 + 1000L * i, Collections.nCopies(1000, ONE.get(0)));
        }
        BilanJournal again = reopened(journal);
        assertThat(again.append(operation("a"), ID, 0, TWO)).isEqualTo(new Appended.Committed(1, 2));
        assertThat(again.append(operation("later-7"), ID, 9, ONE)).isEqualTo(new Appended.Committed(10, 10));
        assertThat(again.read(ID).version()).isEqualTo(10_202);
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

    @Test
    void required_J13_facts_of_every_kind_on_days_near_and_far_come_back() {
        BilanJournal journal = emptyJournal();
        List<BilanEvent> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            for (int year : List.of(1, 1582, 2026, 9999)) {
                facts.add(Facts.of(kind, LocalDate.of(year, 2, 28)));
            }
        }
        journal.append(operation("a"), ID, 0, facts);
        assertThat(journal.read(ID).events()).isEqualTo(facts);
    }

    @Property(tries = 60)
    @Domain(BilanDomain.class)
    void required_J13_every_attribute_is_read_back_as_it_was_written(@ForAll List<BilanEvent> facts) {
        BilanJournal journal = emptyJournal();
        assertThat(journal.append(operation("a"), ID, 0, facts)).isEqualTo(new Appended.Committed(1, facts.size()));
        assertThat(journal.read(ID).events()).isEqualTo(facts);
    }

    @Test
    void required_J13_text_comes_back_letter_by_letter() {
        BilanJournal journal = emptyJournal();
        List<BilanEvent> facts = new ArrayList<>();
        for (String text : List.of("", " ", "é ", "e\u0301 ", "\uD83C\uDF33", "\uFB01", "a\r\nb\t", "\\ ' \" %_;--")) {
            facts.add(new BilanEvent.OpaqueFact(LocalDate.of(2026, 1, 5), "NEWER", 2, text));
        }
        journal.append(operation("a"), ID, 0, facts);
        assertThat(journal.read(ID).events()).isEqualTo(facts);
    }

    @Test
    void required_J13_a_payload_of_a_megabyte_and_times_to_the_microsecond_come_back() {
        BilanJournal journal = emptyJournal();
        String large = "{\"text\":\"" + "é\uD83C\uDF33".repeat(330_000) + "\"}";
        BilanEvent fact = new BilanEvent.OpaqueFact(LocalDate.of(2026, 1, 5), "NEWER", 2, large);
        journal.append(operation("a"), ID, 0, List.of(fact));
        RecordedFact expected = new RecordedFact(1, CLOCK.instant().truncatedTo(ChronoUnit.MICROS), fact);
        assertThat(journal.read(ID).facts()).containsExactly(expected);
        assertThat(reopened(journal).read(ID).facts()).containsExactly(expected);
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
    void required_J14_operation_keys_that_differ_by_case_accent_or_blank_are_different_operations() {
        BilanJournal journal = emptyJournal();
        List<String> keys = List.of("essai", "Essai", "essai ", "essaï", "essai\u0308");
        for (int i = 0; i < keys.size(); i++) {
            assertThat(journal.append(operation(keys.get(i)), ID, i, ONE))
                    .isEqualTo(new Appended.Committed(i + 1, i + 1));
        }
        assertThat(journal.read(ID).facts()).hasSize(keys.size());
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

    @Property(tries = 40)
    @Domain(BilanDomain.class)
    void required_J15_a_slice_is_what_a_list_would_give(@ForAll Slice slice) {
        BilanJournal journal = emptyJournal();
        journal.append(operation("a"), ID, 0, Collections.nCopies(9, ONE.get(0)));
        List<RecordedFact> all = new ArrayList<>(journal.read(ID).facts());
        assertThat(all).hasSize(9);
        if (slice.backwards()) {
            Collections.reverse(all);
        }
        assertThat(journal.read(ID, slice))
                .isEqualTo(all.stream()
                        .filter(fact -> fact.version() >= slice.fromVersion() && fact.version() <= slice.toVersion())
                        .limit(slice.limit())
                        .toList());
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

    final BilanJournal withTwo() {
        BilanJournal journal = emptyJournal();
        assertThat(journal.append(operation("a"), ID, 0, TWO)).isEqualTo(new Appended.Committed(1, 2));
        return journal;
    }

    static OperationId operation(String key) {
        return new OperationId(ID, key);
    }

    static List<Long> versions(List<RecordedFact> facts) {
        return facts.stream().map(RecordedFact::version).toList();
    }
}
