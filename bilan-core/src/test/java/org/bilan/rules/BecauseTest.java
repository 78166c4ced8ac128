package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.InformationTopic;
import org.bilan.agreement.QuoteMention;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which facts each kind of reason names: no other has any influence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BecauseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Because READ = new Because.FactRead(FactKind.SESSION_HELD, DAY);
    private static final Because ABSENT = new Because.FactAbsent(FactKind.BILAN_ENDED);

    @Test
    void a_fact_that_was_read_missed_or_excuses_is_named() {
        assertNamed(READ, FactKind.SESSION_HELD);
        assertNamed(ABSENT, FactKind.BILAN_ENDED);
        assertNamed(new Because.Excused(FactKind.WITHDRAWN, DAY), FactKind.WITHDRAWN);
    }

    @Test
    void a_mark_names_all_kinds_that_decide_it() {
        assertNamed(
                new Because.MarkRead(Mark.UNPROVEN_SESSION, DAY), FactKind.SESSION_HELD, FactKind.ATTENDANCE_SIGNED);
        assertNamed(
                new Because.MarkAbsent(Mark.UNAUTHORISED_DISCLOSURE),
                FactKind.DOCUMENT_DISCLOSED,
                FactKind.DISCLOSURE_AUTHORISED,
                FactKind.DISCLOSURE_REVOKED);
    }

    @Test
    void papers_sums_and_instants_name_the_facts_they_come_from() {
        assertNamed(
                new Because.FundingRead(Optional.empty(), Set.of()),
                FactKind.FUNDING_FILE_OPENED,
                FactKind.FUNDING_APPROVED);
        assertNamed(
                new Because.StatusRead(Optional.empty(), false, Set.of(), Optional.empty()), FactKind.STATUS_DECLARED);
        assertNamed(new Because.Measured(Measure.BILLED, 1, 2), FactKind.INVOICE_ISSUED, FactKind.FOLLOW_UP_HELD);
        assertNamed(new Because.Share(1, 2), FactKind.PAYMENT_REQUESTED, FactKind.QUOTE_DELIVERED);
        assertNamed(
                new Because.InstantLimit(Instant.EPOCH, null),
                FactKind.DATA_BREACH_KNOWN,
                FactKind.DATA_BREACH_NOTIFIED);
        assertNamed(
                new Because.Required(new Requirement.PhaseHeld(Phase.PRELIMINARY, true), true), FactKind.SESSION_HELD);
    }

    @Test
    void values_limits_and_counts_name_no_fact() {
        LegalValue.InForce<?> value = Given.days(1).timeline().get(0);
        assertThat(List.of(
                        new Because.ValueInForce("x", value),
                        new Because.NoValueInForce("x", DAY),
                        new Because.Limit(DateWindow.always()),
                        new Because.ExtendedBy(Given.norm("X"), DAY),
                        new Because.DaysOutside(1, true),
                        new Because.Waived(Leeway.Reason.EARLY),
                        new Because.SeenOn(DAY)))
                .allSatisfy(reason -> assertThat(reason.factKinds()).isEmpty());
    }

    @Test
    void a_tree_names_what_its_branches_and_the_rules_in_it_name() {
        Because part = new Because.Part(Given.norm("X"), Finding.Verdict.MET, Because.all(ABSENT));
        assertNamed(Because.all(READ, part), FactKind.SESSION_HELD, FactKind.BILAN_ENDED);
    }

    @Test
    void the_leaves_of_a_tree_are_the_reasons_of_the_rule_itself() {
        Because part = new Because.Part(Given.norm("X"), Finding.Verdict.MET, Because.all(ABSENT));
        Because tree = Because.all(Because.all(READ, new Because.SeenOn(DAY)), part);
        assertThat(tree.leaves()).containsExactly(READ, new Because.SeenOn(DAY), part);
        assertThat(tree.leaves(Because.FactRead.class)).containsExactly((Because.FactRead) READ);
        assertThat(tree.leaves(Because.FactAbsent.class)).isEmpty();
    }

    @Test
    void each_requirement_says_in_which_facts_it_is_looked_for() {
        assertThat(new Requirement.Happened(FactKind.WORKBOOK_CHECKED).readsFrom())
                .containsExactly(FactKind.WORKBOOK_CHECKED);
        assertThat(new Requirement.QuoteSays(QuoteMention.PLANNED_END).readsFrom())
                .containsExactly(FactKind.QUOTE_DELIVERED);
        assertThat(new Requirement.DraftSays(AgreementMention.PRICE).readsFrom())
                .containsExactly(FactKind.AGREEMENT_DRAFT_SENT);
        assertThat(new Requirement.Explained(InformationTopic.PRICE).readsFrom())
                .containsExactly(FactKind.INFORMATION_GIVEN);
        assertThat(new Requirement.PhaseHeld(Phase.PRELIMINARY, false).readsFrom())
                .containsExactly(FactKind.SESSION_HELD);
        assertThat(new Requirement.PhasesInOrder().readsFrom()).containsExactly(FactKind.SESSION_HELD);
        assertThat(new Requirement.Without(Mark.PLANNED_START).readsFrom()).containsExactly(FactKind.QUOTE_DELIVERED);
        assertThat(new Requirement.EmployerPaysAll().readsFrom()).containsExactly(FactKind.FUNDING_FILE_OPENED);
    }

    @Test
    void an_action_is_over_by_any_fact_that_closes_the_case() {
        Set<FactKind> over = EnumSet.of(FactKind.BILAN_ENDED, FactKind.SESSION_HELD);
        for (FactKind kind : FactKind.values()) {
            if (kind.closesTheCase()) {
                over.add(kind);
            }
        }
        assertThat(Mark.ACTION_OVER.readsFrom()).isEqualTo(over);
        over.addAll(Set.of(FactKind.RETENTION_AGREED, FactKind.RETENTION_REVOKED, FactKind.DOCUMENTS_DESTROYED));
        assertThat(Mark.DESTROYED.readsFrom()).isEqualTo(over);
    }

    private static void assertNamed(Because because, FactKind... kinds) {
        assertThat(because.factKinds()).containsExactlyInAnyOrder(kinds);
    }
}
