package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.lifecycle.FactKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OccurrenceTest {
    private static final Occurrence FIRST = Occurrence.first(FactKind.SESSION_HELD);
    private static final Occurrence LAST = Occurrence.last(FactKind.SESSION_HELD);
    private static final Occurrence SECOND = Occurrence.of(Mark.SECOND_SESSION, FactKind.SESSION_HELD);

    @Test
    void two_occurrences_are_equal_if_kind_mark_and_side_are() {
        assertThat(FIRST)
                .isEqualTo(Occurrence.first(FactKind.SESSION_HELD))
                .hasSameHashCodeAs(Occurrence.first(FactKind.SESSION_HELD))
                .isNotEqualTo(LAST)
                .isNotEqualTo(SECOND)
                .isNotEqualTo(Occurrence.first(FactKind.BILAN_ENDED))
                .isNotEqualTo("first SESSION_HELD");
        assertThat(SECOND)
                .isEqualTo(Occurrence.of(Mark.SECOND_SESSION, FactKind.SESSION_HELD))
                .hasSameHashCodeAs(Occurrence.of(Mark.SECOND_SESSION, FactKind.SESSION_HELD))
                .isNotEqualTo(Occurrence.of(Mark.SECOND_SESSION, FactKind.BILAN_ENDED));
    }

    @Test
    void first_and_last_and_marked_occurrences_of_a_kind_have_hashes_of_their_own() {
        assertThat(List.of(FIRST.hashCode(), LAST.hashCode(), SECOND.hashCode()))
                .doesNotHaveDuplicates()
                .doesNotContain(0);
    }

    @Test
    void an_occurrence_reads_the_facts_of_its_kind_or_of_its_mark() {
        assertThat(FIRST.readsFrom()).containsExactly(FactKind.SESSION_HELD);
        assertThat(Occurrence.of(Mark.UNPROVEN_SESSION, FactKind.SESSION_HELD).readsFrom())
                .containsExactlyInAnyOrder(FactKind.SESSION_HELD, FactKind.ATTENDANCE_SIGNED);
    }

    @Test
    void a_mark_of_one_kind_needs_no_kind_to_be_named() {
        assertThat(Occurrence.of(Mark.PLANNED_END))
                .isEqualTo(Occurrence.of(Mark.PLANNED_END, FactKind.QUOTE_DELIVERED));
    }

    @Test
    void an_occurrence_prints_as_what_it_looks_for() {
        assertThat(List.of(FIRST, LAST, SECOND))
                .extracting(Occurrence::toString)
                .containsExactly("first SESSION_HELD", "last SESSION_HELD", "SECOND_SESSION");
    }

    @Test
    void a_trigger_of_several_starts_on_the_latest_of_them_once_all_have_come() {
        Trigger both = Trigger.latestOf(FactKind.OFFER_ACCEPTED, FactKind.FUNDING_APPROVED);
        assertThat(both.allOf())
                .containsExactly(Occurrence.last(FactKind.OFFER_ACCEPTED), Occurrence.last(FactKind.FUNDING_APPROVED));
        CaseFile one = Given.on("2026-03-01", "offer accepted 2026-01-10");
        assertThat(both.day(one)).isEqualTo(CaseFile.NEVER);
        assertThat(Told.by(read -> both.tell(one, read))).isEqualTo("(OFFER_ACCEPTED 2026-01-10, no FUNDING_APPROVED)");
        CaseFile all = Given.on("2026-03-01", "offer accepted 2026-01-10; funding approved 2026-01-08 CPF");
        assertThat(CaseFile.date(both.day(all))).isEqualTo("2026-01-10");
    }

    @Test
    void a_trigger_of_one_is_told_without_brackets() {
        Trigger one = Trigger.of(SECOND);
        assertThat(one).isEqualTo(new Trigger(List.of(SECOND)));
        assertThat(Told.by(read -> one.tell(Given.on("2026-03-01", ""), read))).isEqualTo("no ~SECOND_SESSION");
    }
}
