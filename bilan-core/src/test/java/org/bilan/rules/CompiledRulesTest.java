package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilan.agreement.FundingKind;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Finding.Verdict;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompiledRulesTest {
    private static final RuleSet SHIPPED = FrenchRules.shipped();
    private static final Trigger CONTACT = Trigger.first(FactKind.FIRST_CONTACT_MADE);
    private static final Occurrence HELD = Occurrence.first(FactKind.INTAKE_INTERVIEW_HELD);

    @Test
    void compiled_rules_say_of_every_golden_case_what_the_rules_say() throws IOException {
        CompiledRules compiled = CompiledRules.of(SHIPPED);
        for (CaseFile golden : goldenCases()) {
            assertThat(compiled.verdicts(golden)).containsExactly(verdicts(SHIPPED, golden));
        }
    }

    @Test
    void the_next_change_of_every_golden_case_is_that_of_its_assessment() throws IOException {
        CompiledRules compiled = CompiledRules.of(SHIPPED);
        for (CaseFile golden : goldenCases()) {
            int next = SHIPPED.check(golden.ifNothingHappens())
                    .nextChange()
                    .map(day -> (int) day.toEpochDay())
                    .orElse(Integer.MAX_VALUE);
            assertThat(compiled.nextChange(golden.ifNothingHappens())).isEqualTo(next);
        }
    }

    @Test
    void verdicts_are_counted_by_rule_over_cases_at_hand_or_streamed() {
        List<CaseFile> cases = List.of(
                Given.on("2026-01-15", "first contact made 2026-01-05"),
                Given.on("2026-01-16", "first contact made 2026-01-05"),
                Given.on("2026-01-16", "first contact made 2026-01-05; intake interview held 2026-01-15"),
                Given.on("2026-01-17", "first contact made 2026-01-05"));
        CompiledRules compiled =
                CompiledRules.of(new RuleSet("two", List.of(within("A", Given.days(10)), within("B", Given.days(11)))));
        Map<String, Map<Verdict, Long>> counts = compiled.count(cases);
        assertThat(counts)
                .containsExactly(
                        Map.entry(
                                "A",
                                Map.of(
                                        Verdict.MET,
                                        1L,
                                        Verdict.BREACHED,
                                        2L,
                                        Verdict.DUE,
                                        1L,
                                        Verdict.ELAPSED,
                                        0L,
                                        Verdict.NOT_APPLICABLE,
                                        0L)),
                        Map.entry(
                                "B",
                                Map.of(
                                        Verdict.MET,
                                        1L,
                                        Verdict.BREACHED,
                                        1L,
                                        Verdict.DUE,
                                        2L,
                                        Verdict.ELAPSED,
                                        0L,
                                        Verdict.NOT_APPLICABLE,
                                        0L)));
        assertThat(compiled.count(cases.iterator())).isEqualTo(counts);
    }

    @Test
    void a_plain_limit_holds_from_the_first_day_on_which_its_value_is_in_force() {
        Rule rule = within("A", Given.days(10));
        assertThat(said(rule, "2019-02-01", "first contact made 2018-12-31")).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(said(rule, "2019-02-01", "first contact made 2019-01-01")).isEqualTo(Verdict.BREACHED);
        assertThat(said(rule, "2019-01-11", "first contact made 2019-01-01")).isEqualTo(Verdict.DUE);
        assertThat(said(rule, "2019-01-12", "first contact made 2019-01-01")).isEqualTo(Verdict.BREACHED);
        assertThat(said(rule, "2019-01-12", "intake interview held 2019-01-01")).isEqualTo(Verdict.MET);
        assertThat(said(rule, "2019-01-12", "")).isEqualTo(Verdict.DUE);
    }

    @Test
    void a_limit_that_is_not_plain_is_asked_as_it_is() {
        Rule workingDays = within("A", Given.delay("a", new Delay.WorkingDays(2)));
        assertThat(said(workingDays, "2026-01-06", "first contact made 2026-01-02"))
                .isEqualTo(Verdict.DUE);
        Rule changed = within("B", Given.days(10).then(new Delay.CalendarDays(5), Given.day("2026-01-01"), Given.TEXT));
        assertThat(said(changed, "2026-01-08", "first contact made 2026-01-02")).isEqualTo(Verdict.BREACHED);
        Leeway later = Leeway.NONE.or(Occurrence.first(FactKind.LATER_START_ASKED), Given.days(20));
        assertThat(said(limited(later), "2026-01-20", "first contact made 2026-01-02; later start asked 2026-01-03"))
                .isEqualTo(Verdict.DUE);
    }

    @Test
    void a_limit_with_any_leeway_is_not_plain() {
        Occurrence asked = Occurrence.first(FactKind.LATER_START_ASKED);
        Rule wait = new MustWait(Given.norm("W"), Trigger.of(asked), HELD, Given.days(20));
        String facts = "first contact made 2026-01-02; later start asked 2026-01-05";
        assertThat(said(limited(Leeway.NONE), "2026-01-13", facts)).isEqualTo(Verdict.BREACHED);
        assertThat(said(limited(Leeway.NONE.yieldingTo(wait)), "2026-01-13", facts))
                .isEqualTo(Verdict.DUE);
        assertThat(said(limited(Leeway.NONE.cappedBy(asked)), "2026-01-06", facts))
                .isEqualTo(Verdict.BREACHED);
        Leeway waived = Leeway.NONE.waivedLate(Leeway.Reason.BENEFICIARY_CHOICE, asked);
        assertThat(said(limited(waived), "2026-01-13", facts)).isEqualTo(Verdict.MET);
    }

    @Test
    void a_rule_of_others_is_not_asked_whom_it_does_not_concern() {
        Rule scoped = new Concerning(Scope.funded(FundingKind.CPF), within("A", Given.days(10)));
        assertThat(said(scoped, "2026-02-01", "first contact made 2026-01-02")).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(said(scoped, "2026-02-01", "first contact made 2026-01-02; funding file opened 2026-01-02 CPF"))
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void a_watch_numbers_its_cases_and_names_those_that_changed_in_the_order_of_their_days() {
        RuleSet rules = new RuleSet("two", List.of(within("A", Given.days(10)), within("B", Given.days(12))));
        Watch watch = Watch.over(CompiledRules.of(rules), List.of());
        assertThat(watch.nextChange()).isEmpty();
        assertThat(watch.add(Given.on("2026-01-06", "first contact made 2026-01-06")))
                .isZero();
        assertThat(watch.add(Given.on("2026-01-05", "first contact made 2026-01-05")))
                .isEqualTo(1);
        assertThat(watch.add(Given.on("2026-01-05", "intake interview held 2026-01-05")))
                .isEqualTo(2);
        assertThat(watch.nextChange()).contains(Given.day("2026-01-16"));
        assertThat(watch.tick(Given.day("2026-01-15"))).isEmpty();
        assertThat(watch.tick(Given.day("2026-01-17"))).containsExactly(1, 0);
        assertThat(watch.caseOf(1).asOf()).isEqualTo("2026-01-16");
        assertThat(watch.nextChange()).contains(Given.day("2026-01-18"));
        assertThat(watch.tick(Given.day("2026-06-01"))).containsExactly(1, 0);
        assertThat(watch.nextChange()).isEmpty();
    }

    private static Verdict said(Rule rule, String day, String facts) {
        CaseFile caseFile = Given.on(day, facts);
        Verdict[] compiled = CompiledRules.of(new RuleSet("one", List.of(rule))).verdicts(caseFile);
        assertThat(compiled).containsExactly(rule.verdict(caseFile));
        return compiled[0];
    }

    private static Rule limited(Leeway leeway) {
        return new MustFollowWithin(Given.norm("C"), CONTACT, HELD, Given.days(10), leeway);
    }

    private static Rule within(String id, LegalValue<Delay> limit) {
        return new MustFollowWithin(Given.norm(id), CONTACT, HELD, limit);
    }

    private static Verdict[] verdicts(RuleSet rules, CaseFile caseFile) {
        return rules.check(caseFile).findings().stream().map(Finding::verdict).toArray(Verdict[]::new);
    }

    private static List<CaseFile> goldenCases() throws IOException {
        List<CaseFile> cases = new ArrayList<>();
        for (GoldenRulesTest.GoldenCase golden : GoldenRulesTest.cases().toList()) {
            cases.add(CaseFile.of(Facts.parse(golden.facts()), Given.PARIS, golden.asOf()));
        }
        return cases;
    }
}
