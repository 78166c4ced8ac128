package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Reporter;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.french.HouseRules;
import org.bilan.testkit.Histories;
import org.bilan.testkit.RuleLaws;

/** Each law of the testkit that a house rule can break does report one that breaks it, within a thousand bilans. */
class RuleLawsCanFailTest {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int TRIES = 1000;
    private static final LegalValue<Delay> WELCOME = HouseRules.PROMISES.welcome();
    private static final Norm NORM = new Norm(
            "H-01", Severity.COMMITMENT, List.of(WELCOME.timeline().get(0).citation()));

    /** One law, asked about one bilan on one day. */
    private interface Law {
        void holds(RuleLaws laws, List<BilanEvent> facts, LocalDate day);
    }

    @Example
    void a_promise_that_another_fact_ends_is_not_monotone(Reporter reporter) {
        Rule broken = new Concerning(
                Scope.ALL.unless(Occurrence.first(FactKind.FOLLOW_UP_HELD)),
                new MustNotPrecede(
                        NORM, Occurrence.first(FactKind.SESSION_HELD), Occurrence.first(FactKind.CONSENT_GIVEN)));
        assertCaught(reporter, broken, (laws, facts, day) -> laws.verdictsAreMonotone(facts, day, day.plusDays(500)));
    }

    @Example
    void a_case_that_speaks_because_of_a_fact_it_does_not_name_is_seen(Reporter reporter) {
        Rule broken = new ByScope(
                NORM,
                List.of(
                        new Concerning(
                                Scope.ALL.unless(Occurrence.first(FactKind.CONSENT_GIVEN)),
                                new MustNotHappen(NORM, Occurrence.first(FactKind.SESSION_HELD))),
                        new Concerning(
                                Scope.ALL,
                                new MustNotPrecede(
                                        NORM,
                                        Occurrence.first(FactKind.SESSION_HELD),
                                        Occurrence.first(FactKind.FIRST_CONTACT_MADE)))));
        assertCaught(reporter, broken, RuleLaws::unnamedFactsChangeNothing);
    }

    @Example
    void cases_of_different_shapes_cannot_be_told_again(Reporter reporter) {
        Rule broken = new ByScope(
                NORM,
                List.of(
                        new Concerning(
                                Scope.after(Occurrence.first(FactKind.CASE_CLOSED)),
                                new MustNotHappen(NORM, Occurrence.first(FactKind.SESSION_HELD))),
                        new Concerning(
                                Scope.ALL,
                                new MustNotPrecede(
                                        NORM,
                                        Occurrence.first(FactKind.SESSION_HELD),
                                        Occurrence.first(FactKind.FIRST_CONTACT_MADE)))));
        assertCaught(reporter, broken, RuleLaws::explanationsDecide);
    }

    @Example
    void a_condition_on_leaving_turns_leaving_into_a_fault(Reporter reporter) {
        Rule broken = new MustNotPrecede(
                NORM, Occurrence.first(FactKind.WITHDRAWN), Occurrence.first(FactKind.FOLLOW_UP_HELD));
        assertCaught(reporter, broken, (laws, facts, day) -> laws.leavingExcuses(facts, day, FactKind.WITHDRAWN));
    }

    @Example
    void a_mark_that_the_missing_fact_does_not_set_makes_a_remedy_that_is_not_sound(Reporter reporter) {
        Rule broken = new MustNotPrecede(
                NORM,
                Occurrence.first(FactKind.SESSION_HELD),
                Occurrence.of(Mark.EARLIEST_SLOT, FactKind.INTAKE_INTERVIEW_HELD));
        assertCaught(reporter, broken, RuleLaws::remediesAreSoundAndTight);
    }

    @Example
    void a_value_that_reaches_back_changes_what_was_decided(Reporter reporter) {
        Rule promise = new MustFollowWithin(
                NORM,
                Trigger.first(FactKind.FIRST_CONTACT_MADE),
                Occurrence.first(FactKind.INTAKE_INTERVIEW_OFFERED),
                WELCOME);
        assertCaught(reporter, promise, (laws, facts, day) -> {
            LegalValue<Delay> stricter = WELCOME.then(Delay.immediate(), day.minusDays(400), NORM.source());
            laws.decisionsOutliveNewValues(facts, day, day.plusDays(1), List.of(stricter));
        });
    }

    private static void assertCaught(Reporter reporter, Rule broken, Law law) {
        RuleLaws laws = new RuleLaws(new RuleSet("mine", List.of(broken)), PARIS);
        List<List<BilanEvent>> bilans =
                Histories.withFactsBeside().sampleStream().limit(TRIES).toList();
        int tries = 0;
        boolean caught = false;
        while (!caught && tries < TRIES) {
            caught = isBroken(law, laws, bilans.get(tries), FIRST_DAY.plusDays(37L * tries % 2500));
            tries++;
        }
        reporter.publishValue("caught at try", Integer.toString(tries));
        assertThat(caught).as("%s caught", broken).isTrue();
    }

    private static boolean isBroken(Law law, RuleLaws laws, List<BilanEvent> facts, LocalDate day) {
        try {
            law.holds(laws, facts, day);
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }
}
