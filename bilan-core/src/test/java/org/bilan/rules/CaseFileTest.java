package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bilan.agreement.FundingKind;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.parties.BeneficiaryStatus;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a case file tells of its facts: days, sums, papers, and who left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseFileTest {
    private static final String SESSIONS =
            "session held 2026-03-02 PRELIMINARY 120; session held 2026-03-09 INVESTIGATION 60 REMOTE_ASYNC;"
                    + " session held 2026-03-16 INVESTIGATION 90 REMOTE_SYNC";

    @Test
    void the_first_and_the_last_fact_of_a_kind_are_found_by_their_days() {
        CaseFile caseFile = Given.on("2026-04-01", SESSIONS);
        assertThat(caseFile.first(FactKind.SESSION_HELD)).contains(Given.day("2026-03-02"));
        assertThat(caseFile.last(FactKind.SESSION_HELD)).contains(Given.day("2026-03-16"));
        assertThat(caseFile.last(FactKind.BILAN_ENDED)).isEmpty();
        assertThat(caseFile.kinds()).containsExactly(FactKind.SESSION_HELD);
    }

    @Test
    void sessions_are_told_by_phase_and_added_up_with_personal_work() {
        CaseFile caseFile = Given.on("2026-04-01", SESSIONS);
        assertThat(caseFile.firstSession(Phase.INVESTIGATION)).contains(Given.day("2026-03-09"));
        assertThat(caseFile.firstSession(Phase.CONCLUSIONS)).isEmpty();
        assertThat(caseFile.heldMinutes()).isEqualTo(270);
        assertThat(Measure.ACCOMPANIED.of(caseFile)).isEqualTo(210);
        assertMarked(caseFile, Mark.INVESTIGATION_LED, "2026-03-16");
        assertMarked(caseFile, Mark.FIRST_REMOTE_SESSION, "2026-03-16");
        assertMarked(caseFile, Mark.SECOND_SESSION, "2026-03-09");
    }

    @Test
    void papers_are_empty_until_somebody_files_them() {
        CaseFile nothing = Given.on("2026-04-01", "first contact made 2026-01-05");
        assertThat(nothing.quote()).isEmpty();
        assertThat(nothing.funding()).isEmpty();
        assertThat(nothing.status()).isEmpty();
        CaseFile filed = Given.on(
                "2026-04-01",
                "quote delivered 2026-02-01 1500.00; funding file opened 2026-02-02 CPF;"
                        + " status declared 2026-01-05 JOBSEEKER");
        assertThat(filed.quote().orElseThrow().amountIncludingTax().orElseThrow())
                .isEqualByComparingTo("1500.00");
        assertThat(filed.funding()).contains(FundingKind.CPF);
        assertThat(filed.status()).contains(BeneficiaryStatus.JOBSEEKER);
    }

    @Test
    void a_fact_is_seen_on_its_day_and_not_the_day_before() {
        CaseFile before = Given.on("2026-03-08", SESSIONS);
        assertThat(before.seen()).hasSize(1);
        assertThat(before.heldMinutes()).isEqualTo(120);
        assertThat(before.on(Given.day("2026-03-09")).seen()).hasSize(2);
        assertThat(before.on(Given.day("2026-03-09")).heldMinutes()).isEqualTo(180);
        assertThat(before.ifNothingHappens().on(Given.day("2026-05-01")).heldMinutes())
                .isEqualTo(120);
    }

    @Test
    void a_hypothetical_fact_of_the_future_moves_the_case_to_its_day_and_one_of_the_past_does_not() {
        CaseFile caseFile = Given.on("2026-03-02", SESSIONS);
        BilanEvent later = Facts.of(FactKind.SCHEDULE_AGREED, Given.day("2026-03-03"));
        assertThat(caseFile.with(later).asOf()).isEqualTo("2026-03-03");
        assertThat(caseFile.with(later).first(FactKind.SCHEDULE_AGREED)).contains(Given.day("2026-03-03"));
        BilanEvent earlier = Facts.of(FactKind.SCHEDULE_AGREED, Given.day("2026-03-01"));
        assertThat(caseFile.with(earlier).asOf()).isEqualTo("2026-03-02");
        assertThat(caseFile.with(earlier).first(FactKind.SCHEDULE_AGREED)).contains(Given.day("2026-03-01"));
    }

    @Test
    void the_case_of_a_history_is_that_of_its_facts() {
        BilanEvent contact = Facts.one("first contact made 2026-01-05");
        History history = new History(
                new BilanId("b-1"), List.of(new RecordedFact(1, Instant.parse("2026-01-06T08:00:00Z"), contact)));
        CaseFile caseFile = CaseFile.of(history, Given.PARIS, Given.day("2026-01-07"));
        assertThat(caseFile.seen()).containsExactly(contact);
        assertThat(caseFile.calendar()).isSameAs(Given.PARIS);
    }

    @Test
    void the_earliest_departure_excuses_and_on_one_day_the_first_in_the_order_of_the_story() {
        assertExcused("withdrawn 2026-03-05; referred 2026-03-04", FactKind.REFERRED, "2026-03-04");
        assertExcused("referred 2026-03-04; withdrawn 2026-03-05", FactKind.REFERRED, "2026-03-04");
        assertExcused("withdrawn 2026-03-04; referred 2026-03-04", FactKind.REFERRED, "2026-03-04");
        assertExcused("referred 2026-03-04; withdrawn 2026-03-04", FactKind.REFERRED, "2026-03-04");
        assertThat(Given.on("2026-04-01", "schedule agreed 2026-03-04").excuse())
                .isEqualTo(CaseFile.NEVER);
    }

    @Test
    void more_facts_than_most_cases_have_are_all_kept() {
        StringBuilder facts = new StringBuilder();
        LocalDate day = Given.day("2026-01-05");
        for (FactKind kind : FactKind.values()) {
            if (kind.isPlain()) {
                facts.append(kind.name().replace('_', ' '))
                        .append(' ')
                        .append(day)
                        .append("; ");
                facts.append(kind.name().replace('_', ' '))
                        .append(' ')
                        .append(day.plusDays(100))
                        .append("; ");
                day = day.plusDays(1);
            }
        }
        CaseFile caseFile = Given.on("2027-04-01", facts.toString());
        LocalDate expected = Given.day("2026-01-05");
        for (FactKind kind : FactKind.values()) {
            if (kind.isPlain()) {
                assertThat(caseFile.first(kind)).as("first %s", kind).contains(expected);
                assertThat(caseFile.last(kind)).as("last %s", kind).contains(expected.plusDays(100));
                expected = expected.plusDays(1);
            }
        }
    }

    private static void assertExcused(String facts, FactKind kind, String day) {
        CaseFile caseFile = Given.on("2026-04-01", facts);
        assertThat(caseFile.excused()).isEqualTo(new Because.Excused(kind, Given.day(day)));
        assertThat(CaseFile.date(caseFile.excuse())).isEqualTo(day);
    }

    private static void assertMarked(CaseFile caseFile, Mark mark, String day) {
        assertThat(caseFile.marked(mark)).as("%s", mark).contains(Given.day(day));
    }
}
