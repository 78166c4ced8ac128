package org.bilan.examples.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.messages.AssessmentJson;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.LawDiff;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.bilan.testkit.Histories;
import org.bilan.testkit.RuleLaws;

/** What an embedder does first: own rules, their words, the laws of the testkit on them, and the effect of a new law. */
class OwnRulesTest {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final RuleLaws LAWS = new RuleLaws(OwnRules.mine(), PARIS);

    @Example
    void a_plan_that_is_late_is_found_and_told_in_our_own_words() {
        CaseFile late = CaseFile.of(
                Facts.parse("first contact made 2026-01-05; synthesis delivered 2026-05-04 BENEFICIARY"),
                PARIS,
                LocalDate.of(2026, 5, 12));
        Finding finding = OwnRules.mine().check(late).find("OWN-01").orElseThrow();
        assertThat(finding.verdict()).isEqualTo(Finding.Verdict.BREACHED);
        assertThat(OwnRules.words().of(finding.norm())).startsWith("Le plan d'action est remis");
        assertThat(OwnRules.words().of(finding.because())).anyMatch(line -> line.contains("7 jours"));
        assertThat(new AssessmentJson(OwnRules.words()).write(OwnRules.mine().check(late)))
                .contains("Charte du centre");
    }

    @Property(tries = 50)
    void our_rules_keep_the_laws_of_the_kit(@ForAll("histories") List<BilanEvent> facts) {
        LocalDate day = facts.get(facts.size() - 1).on();
        LAWS.unnamedFactsChangeNothing(facts, day);
        LAWS.explanationsDecide(facts, day);
        LAWS.compiledSaysTheSame(facts, day);
        LAWS.nextChangeIsExact(facts, day, 60);
    }

    @Property(tries = 1, seed = "20260226")
    void the_law_of_25_and_of_26_february_2026_judge_a_portfolio(
            @ForAll("portfolio") List<List<BilanEvent>> portfolio) {
        LocalDate day = LocalDate.of(2027, 6, 1);
        List<CaseFile> cases =
                portfolio.stream().map(facts -> CaseFile.of(facts, PARIS, day)).toList();
        RuleSet before = FrenchRules.shipped().asItStoodOn(LocalDate.of(2026, 2, 25));
        RuleSet after = FrenchRules.shipped().asItStoodOn(LocalDate.of(2026, 2, 26));
        Map<String, Map<String, Long>> changed =
                LawDiff.between(before, after, cases).byRule();
        assertThat(changed)
                .containsOnlyKeys("L-DUR-02", "L-CPF-01", "L-CPF-02")
                .hasEntrySatisfying("L-CPF-01", of -> assertThat(of).containsKey("NOT_APPLICABLE → BREACHED"));
    }

    @Provide
    Arbitrary<List<BilanEvent>> histories() {
        return Histories.withFactsBeside();
    }

    @Provide
    Arbitrary<List<List<BilanEvent>>> portfolio() {
        return Histories.withFactsBeside().list().ofSize(1_000);
    }
}
