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
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.Refusal;
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

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordFactTest {
    private static final BilanId ID = new BilanId("b-1");
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    private static final String ACCEPTED =
            "first contact made 2026-01-05; quote delivered 2026-01-08;" + " offer accepted 2026-01-12";

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
                        .record(start, Facts.one("session held 2026-01-20"), Enforcement.AS_IT_HAPPENED)
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
        RecordFact disturbed = new RecordFact(new Disturbed(journal), FrenchRules.shipped(), PARIS);
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

    /** A journal in which somebody else writes once between the read and the append. */
    private static final class Disturbed implements BilanJournal {
        private final BilanJournal journal;
        private boolean quiet;

        Disturbed(BilanJournal journal) {
            this.journal = journal;
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
            if (!quiet) {
                quiet = true;
                journal.append(
                        new OperationId(id, "other"), id, expectedVersion, Facts.parse("consent given 2026-01-13"));
            }
            return journal.append(operation, id, expectedVersion, events);
        }

        @Override
        public Appended resolve(OperationId operation) {
            return journal.resolve(operation);
        }
    }
}
