package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.agreement.FundingKind;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.french.Agreements;
import org.bilan.rules.french.BeyondRules;
import org.bilan.rules.french.Cpf;
import org.bilan.rules.french.FrenchRules;
import org.bilan.rules.french.HouseRules;
import org.bilan.rules.french.Promises;
import org.bilan.rules.french.PublicService;
import org.bilan.rules.french.TrainingContract;
import org.bilan.testkit.Facts;
import org.bilan.testkit.OverlapProver;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleSetTest {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);

    @Test
    void every_row_of_the_law_is_a_rule_or_says_why_it_is_none() {
        List<String> rows = Stream.concat(
                        FrenchRules.shipped().rules().stream()
                                .map(rule -> rule.norm().id()),
                        BeyondRules.rows().stream().map(BeyondRules.Row::id))
                .toList();
        assertThat(rows).doesNotHaveDuplicates().hasSize(52 + 77);
        assertThat(rows.stream().filter(id -> id.startsWith("S-"))).hasSize(52);
        assertThat(BeyondRules.rows()).allSatisfy(row -> {
            assertThat(row.french()).isNotBlank();
            assertThat(row.english()).isNotBlank();
        });
    }

    @Test
    void a_promise_looser_than_the_law_is_refused_with_the_article() {
        Promises loose = HouseRules.PROMISES.atMostMinutes(25 * 60);
        assertThatThrownBy(() -> FrenchRules.with(loose))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("S-DUR-01")
                .hasMessageContaining("L-DUR-01 (Code du travail, L.6313-4)");
    }

    @Test
    void a_stricter_promise_is_free() {
        RuleSet mine = FrenchRules.with(HouseRules.PROMISES
                .atMostMinutes(20 * 60)
                .welcomeWithin(new Delay.CalendarDays(5))
                .startWithin(new Delay.CalendarDays(7))
                .amplitudeBetween(new Delay.Weeks(6), new Delay.Weeks(20)));
        Assessment assessment = mine.check(CaseFile.of(
                Facts.parse("first contact made 2026-01-05; intake interview offered 2026-01-11"),
                PARIS,
                LocalDate.of(2026, 2, 1)));
        assertThat(assessment.find("S-ACC-02").orElseThrow().verdict()).isEqualTo(Finding.Verdict.BREACHED);
    }

    @Test
    void a_fault_may_not_rest_on_a_text_that_nobody_checked() {
        Citation rumour = new Citation(
                "Blog",
                "une rumeur",
                LocalDate.of(2026, 1, 1),
                new Citation.Check(Confidence.UNVERIFIED, LocalDate.of(2026, 1, 1)));
        LegalValue<Integer> most = LegalValue.of("rumour.minutes", 600, LocalDate.of(2026, 1, 1), rumour);
        Rule fault = new MustNotExceed(new Norm("X-RUM-01", Severity.COMMITMENT, List.of(rumour)), Measure.HELD, most);
        assertThatThrownBy(() -> new RuleSet("mine", List.of(fault)))
                .hasMessageContaining("X-RUM-01")
                .hasMessageContaining("must be ADVICE");
    }

    @Test
    void a_value_of_a_platform_is_replaced_without_a_new_release() {
        LegalValue<Delay> newTerms = LegalValue.of(
                "mcf.answer",
                new Delay.WorkingDays(5),
                LocalDate.of(2021, 6, 10),
                Cpf.MCF_ANSWER.timeline().get(0).citation());
        CaseFile caseFile = CaseFile.of(
                Facts.parse(
                        "first contact made 2026-03-02; funding file opened 2026-03-02 CPF 0; mcf requested 2026-03-02"),
                PARIS,
                LocalDate.of(2026, 3, 6));
        assertThat(FrenchRules.shipped()
                        .check(caseFile)
                        .find("L-MCF-01")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Finding.Verdict.ELAPSED);
        assertThat(FrenchRules.shipped()
                        .replacing(newTerms)
                        .check(caseFile)
                        .find("L-MCF-01")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Finding.Verdict.DUE);
    }

    @Test
    void a_value_of_another_type_is_no_replacement() {
        LegalValue<Integer> wrong = LegalValue.of(
                "mcf.answer",
                5,
                LocalDate.of(2021, 6, 10),
                Cpf.MCF_ANSWER.timeline().get(0).citation());
        assertThatThrownBy(() -> FrenchRules.shipped().replacing(wrong)).hasMessageContaining("must be a Delay");
    }

    @Test
    void exactly_one_rule_on_the_agreement_speaks_whoever_pays() {
        List<Rule> agreement = List.of(
                Agreements.TRIPARTITE,
                Agreements.FUNDED,
                Agreements.PLATFORM_TERMS,
                PublicService.AGREEMENT,
                new Concerning(
                        Scope.funded(FundingKind.OWN_COST), ((Concerning) TrainingContract.CONTRACT_FIRST).rule()));
        OverlapProver prover = new OverlapProver(agreement, PARIS, Facts.parse("first contact made 2026-01-05"));
        assertThat(prover.size()).isGreaterThanOrEqualTo(8 * 7 * 2);
        assertThat(prover.counterExample()).isEmpty();
    }

    @Test
    void two_rules_made_to_overlap_give_a_counter_example_that_can_be_pasted() {
        OverlapProver prover = new OverlapProver(
                List.of(
                        Agreements.TRIPARTITE,
                        new Concerning(
                                Scope.funded(FundingKind.EMPLOYER_PLAN, FundingKind.CPF),
                                ((Concerning) Agreements.FUNDED).rule())),
                PARIS,
                Facts.parse("first contact made 2026-01-05"));
        String test = prover.counterExample().orElseThrow().asTest();
        assertThat(test).contains("void exactly_one_rule_speaks()", "new SideFact.FundingFileOpened(", "FundingKind.");
    }

    @Test
    void the_least_recently_checked_texts_stand_first() {
        List<Staleness.Line> lines = Staleness.of(FrenchRules.shipped()).lines();
        assertThat(lines)
                .isSortedAccordingTo((a, b) -> a.citation()
                        .check()
                        .lastChecked()
                        .compareTo(b.citation().check().lastChecked()));
        assertThat(lines.get(0).citation().confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(Staleness.of(FrenchRules.shipped()).checkedBefore(LocalDate.of(2026, 11, 23)))
                .isEmpty();
    }

    @Test
    void the_law_of_25_and_26_february_2026_differs_in_what_came_into_force() {
        RuleSet before = FrenchRules.shipped().asItStoodOn(LocalDate.of(2026, 2, 25));
        RuleSet after = FrenchRules.shipped().asItStoodOn(LocalDate.of(2026, 2, 26));
        CaseFile caseFile = CaseFile.of(
                Facts.parse("first contact made 2026-02-27; funding file opened 2026-02-27 CPF 0;"
                        + " cpf requested 2026-02-27 1700.00 103.20"),
                PARIS,
                LocalDate.of(2026, 3, 1));
        assertThat(LawDiff.between(before, after, List.of(caseFile)).byRule())
                .containsOnlyKeys("L-DUR-02", "L-CPF-01")
                .hasEntrySatisfying(
                        "L-CPF-01", changes -> assertThat(changes).containsOnlyKeys("NOT_APPLICABLE → BREACHED"));
    }

    @Test
    void a_watch_costs_a_night_only_the_cases_whose_day_has_come() {
        CaseFile open = CaseFile.of(Facts.parse("first contact made 2026-01-05"), PARIS, LocalDate.of(2026, 1, 6));
        CaseFile done = CaseFile.of(
                Facts.parse("first contact made 2026-01-05; interview declined 2026-01-06"),
                PARIS,
                LocalDate.of(2026, 1, 6));
        Watch watch = Watch.over(CompiledRules.of(FrenchRules.shipped()), List.of(open, done));
        assertThat(watch.tick(LocalDate.of(2026, 1, 15))).isEmpty();
        assertThat(watch.tick(LocalDate.of(2026, 1, 16))).containsExactly(0);
        assertThat(watch.caseOf(0).first(FactKind.FIRST_CONTACT_MADE)).contains(LocalDate.of(2026, 1, 5));
    }
}
