package org.bilan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.law.Norm;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.Refusal;
import org.bilan.lifecycle.SideFact.BreachExplained;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;
import org.bilan.rules.Enforcement;
import org.bilan.rules.Finding;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordFactTest {
    private static final BilanId ID = new BilanId("b-1");
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    private static final String ACCEPTED =
            "first contact made 2026-01-05; quote delivered 2026-01-08;" + " offer accepted 2026-01-12";

    private static final Enforcement AS_TAKEN_OVER = Enforcement.asItHappened(BreachReason.TAKEN_OVER);

    private final InMemoryBilanJournal journal = new InMemoryBilanJournal(CLOCK);
    private final RecordFact recordFact = new RecordFact(journal, FrenchRules.shipped(), PARIS);

    @Test
    void a_fact_is_recorded_behind_the_ones_before_it() {
        given(ACCEPTED);
        assertThat(record("consent", "consent given 2026-01-13")).isEqualTo(Either.right(new Appended.Committed(4, 4)));
        assertThat(journal.read(ID).version()).isEqualTo(4);
    }

    @Test
    void the_same_operation_again_answers_as_the_first_time_though_the_fact_now_contradicts_the_story() {
        given(ACCEPTED);
        assertThat(record("fact-0", "first contact made 2026-01-05"))
                .isEqualTo(Either.right(new Appended.Committed(1, 1)));
        assertThat(journal.read(ID).version()).isEqualTo(3);
    }

    @Test
    void another_fact_under_a_used_operation_is_not_taken_for_a_retry() {
        given(ACCEPTED);
        assertThat(record("fact-0", "first contact made 2026-01-06").isLeft()).isTrue();
        assertThat(record("fact-0", "consent given 2026-01-13"))
                .isEqualTo(Either.right(new Appended.Rejected(Appended.Reason.OPERATION_REUSED, 3)));
    }

    @Test
    void a_contradiction_is_refused_and_nothing_is_written() {
        given(ACCEPTED);
        assertThat(record("again", "offer accepted 2026-01-12").getLeft())
                .isEqualTo(new Refusal.AlreadyRecorded(FactKind.OFFER_ACCEPTED, LocalDate.of(2026, 1, 12)));
        assertThat(journal.read(ID).version()).isEqualTo(3);
    }

    @Test
    void a_session_without_consent_is_refused_with_the_article() {
        given(ACCEPTED);
        Refusal refusal = record("start", "session held 2026-01-20").getLeft();
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Refusal.AgainstTheLaw.class,
                        unlawful -> assertThat(unlawful.breached().stream().map(Norm::toString))
                                .containsExactly("L-CNS-01 (Code du travail, L.6313-4)"));
        assertThat(journal.read(ID).version()).isEqualTo(3);
    }

    @Test
    void what_happened_without_consent_can_be_recorded_as_it_happened_and_stays_visible() {
        given(ACCEPTED);
        OperationId start = new OperationId(ID, "start");
        assertThat(recordFact
                        .record(start, Facts.one("session held 2026-01-20"), AS_TAKEN_OVER)
                        .isRight())
                .isTrue();
        assertThat(new AssessBilan(journal, FrenchRules.shipped(), PARIS)
                        .assess(ID, LocalDate.of(2026, 1, 21))
                        .find("L-CNS-01")
                        .map(Finding::verdict))
                .contains(Finding.Verdict.BREACHED);
        assertThat(record("next", "session held 2026-01-27").isRight())
                .as("a breach that was there before refuses no further fact")
                .isTrue();
    }

    @Test
    void what_breaks_the_law_is_written_together_with_its_reason() {
        given(ACCEPTED);
        assertThat(record("start", "session held 2026-01-20", AS_TAKEN_OVER))
                .isEqualTo(Either.right(new Appended.Committed(4, 5)));
        assertThat(journal.read(ID).events().subList(3, 5))
                .containsExactly(
                        Facts.one("session held 2026-01-20"),
                        new BreachExplained(LocalDate.of(2026, 1, 20), 4, BreachReason.TAKEN_OVER));
        assertThat(record("next", "session held 2026-01-27", AS_TAKEN_OVER))
                .as("what was broken before is explained already")
                .isEqualTo(Either.right(new Appended.Committed(6, 6)));
    }

    @Test
    void two_norms_broken_at_once_have_one_reason() {
        given(ACCEPTED);
        assertThat(record("start", "session held 2026-01-20 PRELIMINARY 1500").getLeft())
                .isInstanceOfSatisfying(
                        Refusal.AgainstTheLaw.class,
                        unlawful -> assertThat(unlawful.breached()).hasSize(2));
        assertThat(record("start", "session held 2026-01-20 PRELIMINARY 1500", AS_TAKEN_OVER))
                .isEqualTo(Either.right(new Appended.Committed(4, 5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consent given 2026-01-12 | session held 2026-01-20 | lawful",
                "consent given 2026-01-12 | session held 2026-09-20 | only a promise is broken",
                "consent given 2026-01-12; session held 2026-01-20; attendance signed 2026-01-20 | bilan abandoned 2026-01-21 | lawful",
                "consent given 2026-01-12; session held 2026-01-20 | bilan abandoned 2026-01-21 | free, though an attendance is missing"
            })
    void what_breaks_no_law_or_only_a_promise_and_what_somebody_is_free_to_do_needs_no_reason(
            String more, String fact, String why) {
        given(ACCEPTED + "; " + more);
        long before = journal.read(ID).version();
        assertThat(record("fact", fact, AS_TAKEN_OVER))
                .as(why)
                .isEqualTo(Either.right(new Appended.Committed(before + 1, before + 1)));
    }

    @Test
    void a_contradiction_is_refused_however_the_law_is_enforced() {
        given(ACCEPTED);
        assertThat(record("again", "offer accepted 2026-01-12", AS_TAKEN_OVER).getLeft())
                .isEqualTo(new Refusal.AlreadyRecorded(FactKind.OFFER_ACCEPTED, LocalDate.of(2026, 1, 12)));
        assertThat(journal.read(ID).version()).isEqualTo(3);
    }

    @Test
    void a_correction_that_breaks_the_law_has_its_reason_too() {
        given(ACCEPTED + "; consent given 2026-01-12; session held 2026-01-20 PRELIMINARY 60");
        assertThat(record(
                        "longer",
                        "fact corrected 2026-01-21 5 session held 2026-01-20 PRELIMINARY 1500",
                        AS_TAKEN_OVER))
                .isEqualTo(Either.right(new Appended.Committed(6, 7)));
        assertThat(journal.read(ID).events().get(6))
                .isEqualTo(new BreachExplained(LocalDate.of(2026, 1, 21), 6, BreachReason.TAKEN_OVER));
    }

    @Test
    void the_same_operation_again_answers_with_fact_and_reason_whatever_has_come_since() {
        given(ACCEPTED);
        record("start", "session held 2026-01-20", AS_TAKEN_OVER);
        record("consent", "consent given 2026-01-21");
        record("end", "bilan ended 2026-01-30", AS_TAKEN_OVER);
        long version = journal.read(ID).version();
        assertThat(record("start", "session held 2026-01-20", AS_TAKEN_OVER))
                .isEqualTo(Either.right(new Appended.Committed(4, 5)));
        assertThat(journal.read(ID).version()).isEqualTo(version);
    }

    @Test
    void another_reason_under_a_used_operation_is_not_taken_for_a_retry() {
        given(ACCEPTED);
        record("start", "session held 2026-01-20", AS_TAKEN_OVER);
        Either<Refusal, Appended> reused = Either.right(new Appended.Rejected(Appended.Reason.OPERATION_REUSED, 5));
        assertThat(record("start", "session held 2026-01-20", Enforcement.asItHappened(BreachReason.OWN_FAILING)))
                .isEqualTo(reused);
        assertThat(record("start", "session held 2026-01-20")).isEqualTo(reused);
        assertThat(record("start", "session held 2026-01-21", AS_TAKEN_OVER)).isEqualTo(reused);
    }

    @Test
    void an_operation_that_wrote_more_than_a_fact_and_its_reason_is_another_one() {
        String together = "first contact made 2026-01-05; breach explained 2026-01-05 1 TAKEN_OVER;"
                + " quote delivered 2026-01-08";
        journal.append(new OperationId(ID, "import"), ID, 0, Facts.parse(together));
        assertThat(record("import", "first contact made 2026-01-05", AS_TAKEN_OVER)
                        .isLeft())
                .isTrue();
    }

    @Test
    void when_the_answer_was_lost_the_same_again_finds_fact_and_reason() {
        given(ACCEPTED);
        Disturbed forgetful = new Disturbed(journal, "");
        RecordFact lost = new RecordFact(forgetful, FrenchRules.shipped(), PARIS);
        OperationId start = new OperationId(ID, "start");
        BilanEvent session = Facts.one("session held 2026-01-20");
        assertThat(lost.record(start, session, AS_TAKEN_OVER))
                .isEqualTo(Either.right(new Appended.OutcomeUnknown(start)));
        assertThat(lost.record(start, session, AS_TAKEN_OVER)).isEqualTo(Either.right(new Appended.Committed(4, 5)));
    }

    @Test
    void when_others_write_in_between_the_reason_names_the_fact_where_it_stands() {
        given(ACCEPTED);
        RecordFact disturbed =
                new RecordFact(new Disturbed(journal, "funding approved 2026-01-13"), FrenchRules.shipped(), PARIS);
        assertThat(disturbed.record(new OperationId(ID, "start"), Facts.one("session held 2026-01-20"), AS_TAKEN_OVER))
                .isEqualTo(Either.right(new Appended.Committed(5, 6)));
        assertThat(journal.read(ID).events().get(5))
                .isEqualTo(new BreachExplained(LocalDate.of(2026, 1, 20), 5, BreachReason.TAKEN_OVER));
    }

    @Test
    void when_others_write_what_the_law_asks_for_no_reason_is_needed_any_more() {
        given(ACCEPTED);
        RecordFact disturbed =
                new RecordFact(new Disturbed(journal, "consent given 2026-01-13"), FrenchRules.shipped(), PARIS);
        assertThat(disturbed.record(new OperationId(ID, "start"), Facts.one("session held 2026-01-20"), AS_TAKEN_OVER))
                .isEqualTo(Either.right(new Appended.Committed(5, 5)));
    }

    @Test
    void a_reason_can_be_given_by_hand_later_and_once() {
        given(ACCEPTED);
        journal.append(
                new OperationId(ID, "imported"), ID, 3, Facts.parse("session held 2026-01-20; case closed 2026-02-01"));
        assertThat(record("why", "breach explained 2026-02-03 4 PROOF_TO_FOLLOW"))
                .isEqualTo(Either.right(new Appended.Committed(6, 6)));
        assertThat(record("why", "breach explained 2026-02-03 4 PROOF_TO_FOLLOW"))
                .as("the same again")
                .isEqualTo(Either.right(new Appended.Committed(6, 6)));
        assertThat(record("again", "breach explained 2026-02-03 4 OWN_FAILING").getLeft())
                .isEqualTo(new Refusal.NothingToExplain(4));
        assertThat(record("nothing", "breach explained 2026-02-03 9 OWN_FAILING", AS_TAKEN_OVER)
                        .getLeft())
                .isEqualTo(new Refusal.NothingToExplain(9));
    }

    @Test
    void the_minute_beyond_24_hours_is_refused() {
        given(ACCEPTED + "; consent given 2026-01-12; session held 2026-01-20 PRELIMINARY 1400");
        assertThat(record("ok", "session held 2026-01-21 PRELIMINARY 40").isRight())
                .isTrue();
        assertThat(record("over", "session held 2026-01-22 PRELIMINARY 1")
                        .getLeft()
                        .code())
                .isEqualTo("AGAINST_THE_LAW");
    }

    @Test
    void a_promise_that_is_broken_refuses_nothing() {
        given(ACCEPTED + "; consent given 2026-01-12");
        assertThat(record("late", "session held 2026-09-20").isRight()).isTrue();
    }

    @Test
    void when_others_write_in_between_the_fact_is_decided_anew() {
        given(ACCEPTED);
        RecordFact disturbed =
                new RecordFact(new Disturbed(journal, "consent given 2026-01-13"), FrenchRules.shipped(), PARIS);
        assertThat(disturbed.record(new OperationId(ID, "mine"), Facts.one("funding approved 2026-01-20")))
                .isEqualTo(Either.right(new Appended.Committed(5, 5)));
    }

    private void given(String facts) {
        List<BilanEvent> events = Facts.parse(facts);
        for (int i = 0; i < events.size(); i++) {
            Either<Refusal, Appended> outcome = recordFact.record(new OperationId(ID, "fact-" + i), events.get(i));
            assertThat(outcome.isRight()).as("%s", outcome).isTrue();
        }
    }

    private Either<Refusal, Appended> record(String operation, String fact) {
        return recordFact.record(new OperationId(ID, operation), Facts.one(fact));
    }

    private Either<Refusal, Appended> record(String operation, String fact, Enforcement enforcement) {
        return recordFact.record(new OperationId(ID, operation), Facts.one(fact), enforcement);
    }

    /** A journal in which somebody else writes once between the read and the append; or, if nothing, loses its answer. */
    private static final class Disturbed implements BilanJournal {
        private final BilanJournal journal;
        private final String others;
        private boolean quiet;

        Disturbed(BilanJournal journal, String others) {
            this.journal = journal;
            this.others = others;
        }

        @Override
        public History read(BilanId id) {
            return journal.read(id);
        }

        @Override
        public List<RecordedFact> read(BilanId id, Slice slice) {
            return journal.read(id, slice);
        }

        @Override
        public Appended append(OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
            boolean first = !quiet;
            quiet = true;
            if (first && !others.isEmpty()) {
                journal.append(new OperationId(id, "other"), id, expectedVersion, Facts.parse(others));
            }
            Appended appended = journal.append(operation, id, expectedVersion, events);
            return first && others.isEmpty() ? new Appended.OutcomeUnknown(operation) : appended;
        }

        @Override
        public Appended resolve(OperationId operation) {
            return journal.resolve(operation);
        }
    }
}
