package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Histories;

/** Laws that every rule shipped obeys, on bilans around the limits. */
class RuleProperties {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final Set<Finding.Verdict> FINAL = Set.of(Finding.Verdict.MET, Finding.Verdict.BREACHED);

    @Property
    void kept_and_broken_stay_so_however_much_time_passes(
            @ForAll("bilans") List<BilanEvent> facts,
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(max = 500) int later) {
        CaseFile now = CaseFile.of(facts, PARIS, FIRST_DAY.plusDays(day));
        CaseFile then = now.on(now.asOf().plusDays(later));
        for (Rule rule : FrenchRules.shipped().rules()) {
            Finding before = rule.check(now);
            if (FINAL.contains(before.verdict())) {
                assertThat(rule.check(then).verdict())
                        .as("%s on %s, then on %s", before, now.asOf(), then.asOf())
                        .isEqualTo(before.verdict());
            }
        }
    }

    @Property
    void facts_that_the_explanation_does_not_name_change_nothing(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        CaseFile whole = CaseFile.of(facts, PARIS, FIRST_DAY.plusDays(day));
        for (Rule rule : FrenchRules.shipped().rules()) {
            Finding finding = rule.check(whole);
            Set<FactKind> named = finding.because().factKinds();
            List<BilanEvent> kept =
                    facts.stream().filter(fact -> named.contains(fact.kind())).toList();
            assertThat(rule.check(CaseFile.of(kept, PARIS, whole.asOf())))
                    .as("%s without the facts that it does not name", finding)
                    .isEqualTo(finding);
        }
    }

    @Property
    void the_order_in_which_facts_are_recorded_changes_nothing(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        List<BilanEvent> reversed = new ArrayList<>(facts);
        Collections.reverse(reversed);
        LocalDate asOf = FIRST_DAY.plusDays(day);
        assertThat(FrenchRules.shipped().check(CaseFile.of(reversed, PARIS, asOf)))
                .isEqualTo(FrenchRules.shipped().check(CaseFile.of(facts, PARIS, asOf)));
    }

    @Property
    void what_is_due_is_kept_if_it_happens_in_its_window_and_broken_if_after(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        CaseFile caseFile = CaseFile.of(facts, PARIS, FIRST_DAY.plusDays(day));
        for (Finding.Due due : FrenchRules.shipped().check(caseFile).agenda()) {
            DateWindow window = due.window();
            assertThat(window.isBefore(caseFile.asOf())).as("%s", due).isFalse();
            window.latest()
                    .ifPresent(last -> assertThat(laterVerdict(caseFile, due, last.plusDays(1)))
                            .as("%s the day after", due)
                            .isNotEqualTo(Finding.Verdict.DUE));
        }
    }

    @Property
    void the_agenda_is_in_the_order_of_its_days(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        List<Finding.Due> agenda = FrenchRules.shipped()
                .check(CaseFile.of(facts, PARIS, FIRST_DAY.plusDays(day)))
                .agenda();
        assertThat(agenda.stream()
                        .map(due ->
                                due.window().latest().or(due.window()::earliest).orElseThrow()))
                .isSorted();
    }

    private static Finding.Verdict laterVerdict(CaseFile caseFile, Finding.Due due, LocalDate day) {
        return FrenchRules.shipped()
                .check(caseFile.on(day))
                .find(due.norm().id())
                .orElseThrow()
                .verdict();
    }

    @Provide
    Arbitrary<List<BilanEvent>> bilans() {
        return Histories.aroundTheLimits();
    }
}
