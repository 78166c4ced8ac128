package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.french.FrenchRules;
import org.bilan.rules.french.HouseRules;
import org.bilan.rules.french.LabourCode;
import org.bilan.testkit.Histories;
import org.bilan.testkit.RuleLaws;

/** The laws of the testkit on the rules shipped. */
class RuleLawsProperties {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final RuleSet SHIPPED = FrenchRules.shipped();
    private static final RuleLaws LAWS = new RuleLaws(SHIPPED, PARIS);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void verdicts_are_monotone_in_time(
            @ForAll("bilans") List<BilanEvent> facts,
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(max = 500) int later) {
        LAWS.verdictsAreMonotone(facts, on(day), on(day + later));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_fact_that_the_explanation_does_not_name_changes_nothing(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        LAWS.unnamedFactsChangeNothing(facts, on(day));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_verdict_can_be_worked_out_from_the_explanation_alone(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        LAWS.explanationsDecide(facts, on(day));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void compiled_rules_say_the_same_as_interpreted_ones(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        LAWS.compiledSaysTheSame(facts, on(day));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_next_change_is_exact(@ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        LAWS.nextChangeIsExact(facts, on(day), 45);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void jumping_to_a_day_equals_ticking_day_by_day(
            @ForAll("bilans") List<BilanEvent> facts,
            @ForAll @IntRange(max = 2000) int day,
            @ForAll @IntRange(max = 500) int days) {
        LAWS.jumpingEqualsTicking(facts, on(day), days);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void leaving_turns_what_is_open_into_not_applicable_and_nothing_into_broken(
            @ForAll("bilans") List<BilanEvent> facts,
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @From("leavings") FactKind leaving) {
        LAWS.leavingExcuses(facts, on(day), leaving);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_remedy_applied_is_accepted_and_a_day_or_a_minute_less_is_not(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        LAWS.remediesAreSoundAndTight(facts, on(day));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void adding_a_future_period_never_changes_a_decision_of_the_past(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 1500) int day) {
        Citation source = LabourCode.MOST_MINUTES.timeline().get(0).citation();
        LegalValue<Integer> tomorrow = LabourCode.MOST_MINUTES.then(60, on(5000), source);
        LegalValue<Delay> welcome = HouseRules.PROMISES.welcome().then(new Delay.CalendarDays(1), on(5000), source);
        CaseFile caseFile = CaseFile.of(facts, PARIS, on(day));
        assertThat(SHIPPED.replacing(tomorrow)
                        .replacing(welcome)
                        .check(caseFile)
                        .diff(SHIPPED.check(caseFile)))
                .isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_new_value_of_tomorrow_changes_nothing_that_is_decided_today(
            @ForAll("bilans") List<BilanEvent> facts,
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(min = 1, max = 500) int later) {
        LocalDate tomorrow = on(day + 1);
        LAWS.decisionsOutliveNewValues(
                facts,
                on(day),
                on(day + later),
                List.of(
                        changed(LabourCode.MOST_MINUTES, 60, tomorrow),
                        changed(HouseRules.PROMISES.mostMinutes(), 60, tomorrow),
                        changed(HouseRules.PROMISES.welcome(), new Delay.CalendarDays(1), tomorrow),
                        changed(HouseRules.PROMISES.reflection(), new Delay.CalendarDays(100), tomorrow),
                        changed(HouseRules.PROMISES.start(), new Delay.CalendarDays(1), tomorrow),
                        changed(HouseRules.PROMISES.shortestAmplitude(), new Delay.Weeks(20), tomorrow),
                        changed(HouseRules.PROMISES.longestAmplitude(), new Delay.Weeks(1), tomorrow)));
    }

    private static <T> LegalValue<T> changed(LegalValue<T> value, T next, LocalDate from) {
        return value.then(next, from, value.timeline().get(0).citation());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void compiled_rules_say_the_same_where_values_begin_among_the_facts(
            @ForAll("bilans") List<BilanEvent> facts,
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(max = 700) int from) {
        new RuleLaws(SHIPPED.replacing(beginning(HouseRules.PROMISES.welcome(), on(from))), PARIS)
                .compiledSaysTheSame(facts, on(day));
    }

    private static <T> LegalValue<T> beginning(LegalValue<T> value, LocalDate from) {
        LegalValue.InForce<T> first = value.timeline().get(0);
        return LegalValue.of(value.name(), first.value(), from, first.citation());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void house_and_law_together_never_allow_what_the_law_forbids(
            @ForAll("bilans") List<BilanEvent> facts,
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(min = 60, max = 1440) int minutes,
            @ForAll @IntRange(min = 0, max = 30) int welcome) {
        RuleSet mine = FrenchRules.with(
                HouseRules.PROMISES.atMostMinutes(minutes).welcomeWithin(new Delay.CalendarDays(welcome)));
        CaseFile caseFile = CaseFile.of(facts, PARIS, on(day));
        List<String> forbidden = broken(FrenchRules.law().check(caseFile));
        assertThat(broken(mine.check(caseFile))).containsAll(forbidden);
    }

    private static List<String> broken(Assessment assessment) {
        List<String> ids = new ArrayList<>();
        assessment.breaches().forEach(breach -> ids.add(breach.norm().id()));
        return ids;
    }

    private static LocalDate on(int day) {
        return FIRST_DAY.plusDays(day);
    }

    @Provide
    Arbitrary<List<BilanEvent>> bilans() {
        return Histories.withFactsBeside();
    }

    @Provide
    Arbitrary<FactKind> leavings() {
        return Arbitraries.of(FactKind.WITHDRAWN, FactKind.CONSENT_REVOKED, FactKind.REFERRED);
    }
}
