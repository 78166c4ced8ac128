package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bilan.law.LegalValue;
import org.bilan.law.Severity;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An assessment read as a value: breaches, agenda, next change, differences, and what may be recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentTest {
    private static final Trigger CONTACT = Trigger.first(FactKind.FIRST_CONTACT_MADE);
    private static final Occurrence OFFER = Occurrence.first(FactKind.QUOTE_DELIVERED);
    private static final Rule LAW = within("L", Severity.LAW, Given.days(10));
    private static final Rule PROMISE = within("P", Severity.COMMITMENT, Given.days(5));
    private static final Rule ADVICE = within("A", Severity.ADVICE, Given.days(5));
    private static final Rule WAIT = new MustWait(Given.norm("W"), CONTACT, OFFER, Given.days(7));
    private static final RuleSet RULES = new RuleSet("four", List.of(LAW, PROMISE, ADVICE, WAIT));
    private static final String FACTS = "first contact made 2026-03-02; ";

    @Test
    void breaches_are_told_by_severity() {
        Assessment assessment = on("2026-03-08", "");
        assertThat(ids(assessment.breaches())).containsExactly("P", "A");
        assertThat(ids(assessment.breaches(Severity.COMMITMENT))).containsExactly("P");
        assertThat(ids(assessment.breaches(Severity.ADVICE))).containsExactly("A");
        assertThat(assessment.breaches(Severity.LAW)).isEmpty();
    }

    @Test
    void the_agenda_has_the_nearest_first_by_last_day_else_by_first_day_and_then_by_id() {
        assertThat(ids(on("2026-03-03", "").agenda())).containsExactly("A", "P", "W", "L");
        assertThat(RULES.check(Given.on("2026-03-03", "")).agenda()).isEmpty();
    }

    @Test
    void a_finding_is_found_by_the_id_of_its_rule() {
        assertThat(on("2026-03-03", "").find("P").orElseThrow().norm()).isEqualTo(PROMISE.norm());
        assertThat(on("2026-03-03", "").find("Q")).isEmpty();
    }

    @Test
    void what_is_due_names_the_fact_and_the_days_that_are_awaited() {
        Finding.Due due = on("2026-03-03", "").agenda().get(3);
        assertThat(due.awaited()).isEqualTo(FactKind.QUOTE_DELIVERED);
        assertThat(due.window()).isEqualTo(DateWindow.until(Given.day("2026-03-12")));
        assertThat(due.rule()).isSameAs(LAW);
    }

    @Test
    void the_next_change_is_the_first_day_on_which_a_verdict_is_another_one() {
        assertThat(on("2026-03-06", "").nextChange()).contains(Given.day("2026-03-08"));
        assertThat(on("2026-03-07", "").nextChange()).contains(Given.day("2026-03-08"));
        assertThat(on("2026-03-08", "").nextChange()).contains(Given.day("2026-03-13"));
        assertThat(on("2026-03-13", "").nextChange()).isEmpty();
    }

    @Test
    void a_new_value_that_changes_no_verdict_is_no_change() {
        LegalValue<Integer> ceiling = Given.value("most", 60)
                .then(90, Given.day("2026-04-01"), Given.TEXT)
                .then(120, Given.day("2026-05-01"), Given.TEXT);
        Rule most = new MustNotExceed(Given.norm("M"), Measure.HELD, ceiling);
        CaseFile nothing = Given.on("2026-03-01", FACTS);
        assertThat(new Assessment(nothing.asOf(), List.of(most.check(nothing))).nextChange())
                .isEmpty();
    }

    @Test
    void a_difference_names_both_findings_and_the_side_that_lacks_the_rule() {
        Assessment before = on("2026-03-07", "");
        Assessment after = new RuleSet("other", List.of(PROMISE, LAW, within("N", Severity.LAW, Given.days(1))))
                .check(Given.on("2026-03-08", FACTS));
        assertThat(before.diff(before)).isEmpty();
        assertThat(before.diff(after)).extracting(Assessment.Difference::ruleId).containsExactly("P", "A", "W", "N");
        Assessment.Difference changed = before.diff(after).get(0);
        assertThat(changed.before().map(Finding::verdict)).contains(Finding.Verdict.DUE);
        assertThat(changed.after().map(Finding::verdict)).contains(Finding.Verdict.BREACHED);
        assertThat(before.diff(after).get(1).after()).isEmpty();
        assertThat(before.diff(after).get(3).before()).isEmpty();
    }

    @Test
    void the_law_diff_of_cases_numbers_them_and_counts_what_becomes_of_what() {
        RuleSet stricter = new RuleSet("stricter", List.of(within("L", Severity.LAW, Given.days(3)), PROMISE, ADVICE));
        List<CaseFile> cases =
                List.of(Given.on("2026-03-05", FACTS), Given.on("2026-03-06", FACTS), Given.on("2026-03-07", FACTS));
        LawDiff diff = LawDiff.between(RULES, stricter, cases);
        assertThat(diff.changes()).extracting(LawDiff.Change::caseIndex).containsExactly(0, 1, 1, 2, 2);
        assertThat(diff.byRule().get("L")).containsExactly(Map.entry("DUE → BREACHED", 2L));
        assertThat(diff.byRule().get("W")).containsExactly(Map.entry("DUE → NO_RULE", 3L));
        assertThat(LawDiff.between(stricter, RULES, cases).byRule().get("W"))
                .containsExactly(Map.entry("NO_RULE → DUE", 3L));
    }

    @Test
    void two_findings_are_equal_if_they_say_the_same_of_the_same_norm_for_the_same_reasons() {
        Finding late = LAW.check(Given.on("2026-03-13", FACTS));
        assertThat(late)
                .isEqualTo(LAW.check(Given.on("2026-03-13", FACTS + "schedule agreed 2026-03-05")))
                .hasSameHashCodeAs(LAW.check(Given.on("2026-03-13", FACTS)))
                .isNotEqualTo(LAW.check(Given.on("2026-03-14", FACTS)))
                .isNotEqualTo(within("M", Severity.LAW, Given.days(10)).check(Given.on("2026-03-13", FACTS)))
                .isNotEqualTo(LAW.check(Given.on("2026-03-12", FACTS)))
                .isNotEqualTo("BREACHED");
        assertThat(late.hashCode())
                .isNotZero()
                .isNotEqualTo(PROMISE.check(Given.on("2026-03-13", FACTS)).hashCode());
        assertThat(late)
                .asString()
                .startsWith("BREACHED L (Texte, art. 1) All[parts=[FactRead[kind=FIRST_CONTACT_MADE, on=2026-03-02]");
    }

    @Test
    void a_fact_that_newly_breaks_the_law_is_unlawful_and_what_was_broken_before_is_not_held_against_it() {
        Assessment kept = on("2026-03-12", "");
        Assessment broken = on("2026-03-13", "");
        assertThat(Enforcement.newlyUnlawful(FactKind.QUOTE_DELIVERED, kept, broken))
                .contains(new Refusal.AgainstTheLaw(FactKind.QUOTE_DELIVERED, List.of(LAW.norm())));
        assertThat(Enforcement.newlyUnlawful(FactKind.QUOTE_DELIVERED, broken, broken))
                .isEmpty();
        assertThat(Enforcement.newlyUnlawful(FactKind.WITHDRAWN, kept, broken))
                .as("what somebody is free to do")
                .isEmpty();
    }

    @Test
    void a_broken_promise_is_not_unlawful() {
        assertThat(Enforcement.newlyUnlawful(FactKind.QUOTE_DELIVERED, on("2026-03-07", ""), on("2026-03-08", "")))
                .isEmpty();
    }

    @Test
    void a_rule_that_gives_silence_no_meaning_says_so() {
        assertThat(LAW.silence()).isEqualTo(SilenceEffect.NONE);
        assertThat(LAW.window(Given.on("2026-03-01", ""))).isEqualTo(DateWindow.always());
    }

    private static Assessment on(String day, String facts) {
        return RULES.check(Given.on(day, FACTS + facts));
    }

    private static List<String> ids(List<? extends Finding> findings) {
        return findings.stream().map(finding -> finding.norm().id()).toList();
    }

    private static Rule within(String id, Severity severity, LegalValue<Delay> limit) {
        return new MustFollowWithin(Given.norm(id, severity), CONTACT, OFFER, limit);
    }
}
