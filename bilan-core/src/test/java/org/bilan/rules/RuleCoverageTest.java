package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.rules.Finding.Verdict;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.bilan.testkit.RuleCoverage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The golden cases see every outcome of every rule that can occur, in every period of its values. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleCoverageTest {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final RuleSet SHIPPED = FrenchRules.shipped();

    @Test
    void every_outcome_that_can_occur_is_seen_in_the_golden_cases() throws IOException {
        RuleCoverage coverage = golden();
        System.getLogger("coverage").log(System.Logger.Level.INFO, coverage.table());
        coverage.requireAtLeast(1.0, possible());
    }

    @Test
    void an_outcome_that_cannot_occur_is_never_seen() throws IOException {
        RuleCoverage coverage = golden();
        possible()
                .forEach((rule, verdicts) -> assertThat(verdicts)
                        .as(rule)
                        .containsAll(coverage.of(rule).keySet()));
    }

    @Test
    void coverage_under_the_threshold_fails_and_names_what_is_missing() {
        RuleCoverage nothing = new RuleCoverage(SHIPPED);
        assertThatThrownBy(() -> nothing.requireAtLeast(0.01, possible()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("S-ACC-02 BREACHED");
    }

    private static RuleCoverage golden() throws IOException {
        RuleCoverage coverage = new RuleCoverage(SHIPPED);
        for (GoldenRulesTest.GoldenCase golden : GoldenRulesTest.cases().toList()) {
            CaseFile caseFile = CaseFile.of(Facts.parse(golden.facts()), PARIS, golden.asOf());
            coverage.saw(SHIPPED.check(caseFile).find(golden.rule()).orElseThrow());
        }
        return coverage;
    }

    /** What each shape can say; the page of what cannot is in {@code docs/outcomes.md}. */
    private static Map<String, Set<Verdict>> possible() {
        Map<String, Set<Verdict>> possible = new LinkedHashMap<>();
        SHIPPED.rules().forEach(rule -> possible.put(rule.norm().id(), outcomes(rule)));
        return possible;
    }

    private static Set<Verdict> outcomes(Rule rule) {
        if (rule instanceof Concerning concerning) {
            return with(concerned(concerning), Verdict.NOT_APPLICABLE);
        }
        if (rule instanceof ByScope byScope) {
            return with(outcomes(byScope.cases().get(0)));
        }
        if (rule instanceof SilenceMeans) {
            return with(unlessOwed(rule), Verdict.ELAPSED, Verdict.MET, Verdict.DUE);
        }
        if (rule instanceof MustFollow) {
            return with(unlessOwed(rule), Verdict.MET, Verdict.DUE);
        }
        if (rule instanceof MustNotHappen) {
            return with(unlessOwed(rule), Verdict.BREACHED, Verdict.DUE);
        }
        if (rule instanceof MustNotOutrun) {
            return EnumSet.of(Verdict.BREACHED, Verdict.DUE);
        }
        return with(unlessOwed(rule), Verdict.MET, Verdict.BREACHED, Verdict.DUE);
    }

    /** A rule that concerns a bilan only once the fact it bounds has happened is never due. */
    private static Set<Verdict> concerned(Concerning concerning) {
        Set<Verdict> outcomes = outcomes(concerning.rule());
        boolean happened = !(concerning.rule() instanceof MustGiveNotice)
                && concerning.scope().facts().present().contains(Occurrence.first(concerning.bounds()));
        return happened ? without(outcomes, Verdict.DUE) : outcomes;
    }

    private static Set<Verdict> without(Set<Verdict> verdicts, Verdict one) {
        Set<Verdict> rest = EnumSet.copyOf(verdicts);
        rest.remove(one);
        return rest;
    }

    /** What is owed when the person has left is never excused. */
    private static Set<Verdict> unlessOwed(Rule rule) {
        return rule.bounds().isOwedAfterLeaving() ? EnumSet.noneOf(Verdict.class) : EnumSet.of(Verdict.NOT_APPLICABLE);
    }

    private static Set<Verdict> with(Set<Verdict> verdicts, Verdict... more) {
        Set<Verdict> all = EnumSet.copyOf(verdicts.isEmpty() ? List.of(more) : verdicts);
        all.addAll(List.of(more));
        return all;
    }
}
