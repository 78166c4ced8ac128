package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.agreement.FundingKind;
import org.bilan.lifecycle.FactKind;
import org.bilan.parties.BeneficiaryStatus;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whom a rule concerns, and what it says it has read to know. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScopeTest {
    private static final Occurrence REQUEST = Occurrence.first(FactKind.LEAVE_REQUESTED);
    private static final Occurrence START = Occurrence.first(FactKind.SESSION_HELD);

    @Test
    void a_scope_of_funding_concerns_the_schemes_it_names_once_they_are_known() {
        Scope scope = Scope.funded(FundingKind.CPF, FundingKind.OWN_COST);
        assertThat(scope.fundings()).containsExactlyInAnyOrder(FundingKind.CPF, FundingKind.OWN_COST);
        assertConcerns(scope, "funding file opened 2026-01-05 CPF", true);
        assertConcerns(scope, "funding file opened 2026-01-05 JOBSEEKER_AID", false);
        assertConcerns(scope, "first contact made 2026-01-05", false);
    }

    @Test
    void the_other_schemes_are_all_but_those_excluded() {
        Scope scope = Scope.ALL.notFunded(FundingKind.OWN_COST);
        assertThat(scope.fundings()).isEqualTo(EnumSet.complementOf(EnumSet.of(FundingKind.OWN_COST)));
        assertConcerns(scope, "funding file opened 2026-01-05 OWN_COST", false);
        assertConcerns(scope, "funding file opened 2026-01-05 CPF", true);
    }

    @Test
    void a_scope_of_status_concerns_the_people_it_names_once_they_are_known() {
        Scope scope = Scope.of(BeneficiaryStatus.STATE_AGENT);
        assertThat(scope.statuses()).containsExactly(BeneficiaryStatus.STATE_AGENT);
        assertConcerns(scope, "status declared 2026-01-05 STATE_AGENT", true);
        assertConcerns(scope, "status declared 2026-01-05 JOBSEEKER", false);
        assertConcerns(scope, "first contact made 2026-01-05", false);
    }

    @Test
    void the_other_people_are_all_but_those_excluded() {
        Scope scope = Scope.funded(FundingKind.CPF).not(BeneficiaryStatus.JOBSEEKER);
        assertThat(scope.statuses()).isEqualTo(EnumSet.complementOf(EnumSet.of(BeneficiaryStatus.JOBSEEKER)));
        assertThat(scope.fundings()).containsExactly(FundingKind.CPF);
    }

    @Test
    void priority_agents_are_told_from_the_others_once_the_status_is_known() {
        Scope priority = Scope.ALL.priority(true);
        Scope others = Scope.ALL.priority(false);
        assertConcerns(priority, "status declared 2026-01-05 STATE_AGENT priority", true);
        assertConcerns(others, "status declared 2026-01-05 STATE_AGENT priority", false);
        assertConcerns(priority, "status declared 2026-01-05 STATE_AGENT", false);
        assertConcerns(others, "status declared 2026-01-05 STATE_AGENT", true);
        assertConcerns(others, "first contact made 2026-01-05", false);
    }

    @Test
    void all_that_must_have_happened_is_asked_for_and_all_that_must_not() {
        Scope scope = Scope.after(REQUEST).and(START).unless(Occurrence.first(FactKind.LEAVE_ANSWERED));
        assertThat(scope.facts().present()).containsExactly(REQUEST, START);
        assertThat(scope.facts().absent()).containsExactly(Occurrence.first(FactKind.LEAVE_ANSWERED));
        assertConcerns(scope, "leave requested 2026-01-05; session held 2026-03-02", true);
        assertConcerns(scope, "leave requested 2026-01-05", false);
        assertConcerns(scope, "session held 2026-03-02", false);
        assertConcerns(scope, "leave requested 2026-01-05; leave answered 2026-02-01; session held 2026-03-02", false);
    }

    @Test
    void a_scope_tells_only_what_it_asks() {
        String facts = "status declared 2026-01-05 STATE_AGENT priority; funding file opened 2026-01-05 CPF";
        assertThat(told(Scope.ALL, facts)).isEqualTo("()");
        assertThat(told(Scope.funded(FundingKind.CPF), facts)).isEqualTo("(paid by CPF of [CPF])");
        assertThat(told(Scope.of(BeneficiaryStatus.STATE_AGENT), facts))
                .isEqualTo("(status STATE_AGENT+ of [STATE_AGENT])");
        assertThat(told(Scope.ALL.priority(false), facts)).isEqualTo("(status STATE_AGENT+ of []-)");
        assertThat(told(Scope.after(REQUEST).unless(START), facts)).isEqualTo("(no LEAVE_REQUESTED, no SESSION_HELD)");
    }

    @Test
    void what_a_scope_is_made_of_is_what_it_was_given() {
        assertThat(Scope.ALL)
                .isEqualTo(new Scope(Set.of(), Set.of(), Optional.empty(), new Scope.Facts(List.of(), List.of())));
        assertThat(Scope.ALL.priority(true).priority()).contains(true);
    }

    private static String told(Scope scope, String facts) {
        return Told.by(read -> scope.tell(Given.on("2026-04-01", facts), read));
    }

    private static void assertConcerns(Scope scope, String facts, boolean expected) {
        assertThat(scope.concerns(Given.on("2026-04-01", facts))).as(facts).isEqualTo(expected);
    }
}
