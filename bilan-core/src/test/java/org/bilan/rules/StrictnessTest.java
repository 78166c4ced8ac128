package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.MonthRounding;
import org.bilan.lifecycle.FactKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A promise above the law: stricter is free, as strict is free, a day or a minute looser is refused. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrictnessTest {
    private static final LocalDate LATER = LocalDate.of(2026, 2, 26);
    private static final Trigger CONTACT = Trigger.first(FactKind.FIRST_CONTACT_MADE);
    private static final Occurrence OFFER = Occurrence.first(FactKind.INTAKE_INTERVIEW_OFFERED);
    private static final Citation RUMOUR = Given.text("une rumeur", Confidence.UNVERIFIED, LocalDate.of(2026, 1, 1));

    @Test
    void a_ceiling_may_be_as_low_as_the_lowest_of_the_law_and_not_higher() {
        Rule law = atMost("L", Given.value("law", 1440).then(1200, LATER, Given.TEXT));
        assertAllowed(atMost("P", Given.value("mine", 1200)), law);
        assertRefused(atMost("P", Given.value("mine", 1201)), law);
        assertRefused(atMost("P", Given.value("mine", 1201).then(600, LATER, Given.TEXT)), law);
        assertAllowed(new MustNotExceed(Given.norm("P"), Measure.BILLED, Given.value("mine", 5000)), law);
    }

    @Test
    void a_floor_may_be_as_high_as_the_highest_of_the_law_and_not_lower() {
        Rule law = atLeast("L", Given.value("law", 600).then(780, LATER, Given.TEXT));
        assertAllowed(atLeast("P", Given.value("mine", 780)), law);
        assertRefused(atLeast("P", Given.value("mine", 779)), law);
        assertRefused(atLeast("P", Given.value("mine", 900).then(779, LATER, Given.TEXT)), law);
        assertAllowed(new MustReach(Given.norm("P"), Measure.HELD, Given.value("mine", 10)), law);
    }

    @Test
    void a_ceiling_is_not_compared_with_a_floor() {
        assertAllowed(atLeast("P", Given.value("mine", 10)), atMost("L", Given.value("law", 5)));
        assertAllowed(atMost("P", Given.value("mine", 10)), atLeast("L", Given.value("law", 50)));
    }

    @Test
    void what_must_follow_may_follow_as_soon_as_the_law_says_and_not_a_day_later() {
        Rule law = within("L", Given.days(10));
        assertAllowed(within("P", Given.days(10)), law);
        assertRefused(within("P", Given.days(11)), law);
        assertAllowed(within("P", Given.days(20).then(new Delay.CalendarDays(10), LATER, Given.TEXT)), law);
        assertRefused(within("P", Given.days(5).then(new Delay.CalendarDays(11), LATER, Given.TEXT)), law);
    }

    @Test
    void a_limit_that_is_later_from_one_day_of_the_calendar_only_is_looser() {
        Rule tenDays = within("L", Given.days(10));
        assertRefused(within("P", Given.delay("mine", new Delay.CalendarDays(10).extended())), tenDays);
        Rule oneYear = within("L", Given.days(365));
        Delay year = new Delay.Months(12, MonthRounding.LAST_DAY_OF_MONTH);
        assertRefused(within("P", Given.delay("mine", year)), oneYear);
        assertAllowed(within("P", Given.delay("mine", year)), within("L", Given.days(366)));
    }

    @Test
    void a_limit_on_another_matter_is_not_compared() {
        Rule law = within("L", Given.days(10));
        Trigger other = Trigger.first(FactKind.OFFER_ACCEPTED);
        assertAllowed(new MustFollowWithin(Given.norm("P"), other, OFFER, Given.days(99)), law);
        Occurrence last = Occurrence.last(FactKind.INTAKE_INTERVIEW_OFFERED);
        assertAllowed(new MustFollowWithin(Given.norm("P"), CONTACT, last, Given.days(99)), law);
        assertAllowed(after("P", Given.days(1)), law);
    }

    @Test
    void what_must_wait_may_wait_longer_than_the_law_says_and_not_a_day_less() {
        Rule law = after("L", Given.days(10));
        assertAllowed(after("P", Given.days(11)), law);
        assertAllowed(after("P", Given.days(10)), law);
        assertRefused(after("P", Given.days(9)), law);
        assertAllowed(within("P", Given.days(9)), law);
        assertAllowed(new MustWait(Given.norm("P"), CONTACT, Occurrence.last(OFFER.kind()), Given.days(0)), law);
    }

    @Test
    void a_refusal_names_the_promise_the_article_and_both_values() {
        assertThatThrownBy(() -> above(atMost("S-X", Given.value("mine", 60)), atMost("L-X", Given.value("law", 59))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("promise S-X [mine [InForce[value=60, from=2019-01-01")
                .hasMessageContaining("is looser than L-X (Texte, art. 1): [law [InForce[value=59, from=2019-01-01");
    }

    @Test
    void the_law_stands_first_and_the_promises_after_it() {
        RuleSet both = above(atMost("S-X", Given.value("mine", 60)), atMost("L-X", Given.value("law", 60)));
        assertThat(both.name()).isEqualTo("both");
        assertThat(both.rules()).extracting(rule -> rule.norm().id()).containsExactly("L-X", "S-X");
    }

    @Test
    void a_value_that_nobody_checked_makes_no_fault_even_if_the_norm_is_known() {
        LegalValue<Integer> rumoured = LegalValue.of("rumour", 60, Given.SINCE, RUMOUR);
        assertWarningOnly(severity -> new MustNotExceed(Given.norm("X", severity), Measure.HELD, rumoured));
    }

    @Test
    void a_source_that_nobody_checked_makes_no_fault_even_if_the_value_is_known() {
        assertWarningOnly(severity ->
                new MustNotExceed(new Norm("X", severity, List.of(RUMOUR)), Measure.HELD, Given.value("known", 60)));
    }

    @Test
    void a_limit_that_only_yields_to_an_unchecked_wait_stays_a_fault() {
        Rule rumoured = new MustWait(
                Given.norm("W", Severity.ADVICE),
                CONTACT,
                OFFER,
                LegalValue.of("rumour", new Delay.CalendarDays(3), Given.SINCE, RUMOUR));
        Leeway yielding = Leeway.NONE.yieldingTo(rumoured);
        Rule limit = new MustFollowWithin(Given.norm("X"), CONTACT, OFFER, Given.days(10), yielding);
        assertThatCode(() -> new RuleSet("one", List.of(limit))).doesNotThrowAnyException();
    }

    @Test
    void a_promise_made_of_others_may_hold_a_warning() {
        Rule warning = new MustNotExceed(
                new Norm("X", Severity.ADVICE, List.of(RUMOUR)),
                Measure.HELD,
                LegalValue.of("rumour", 60, Given.SINCE, RUMOUR));
        Rule whole = new AllOf(new Norm("Y", Severity.COMMITMENT, List.of(RUMOUR)), List.of(warning));
        assertThatCode(() -> new RuleSet("one", List.of(whole))).doesNotThrowAnyException();
    }

    private static void assertWarningOnly(Function<Severity, Rule> rule) {
        assertThatThrownBy(() -> new RuleSet("one", List.of(rule.apply(Severity.LAW))))
                .hasMessageStartingWith("rule X (")
                .hasMessageEndingWith("rests on an unverified text: its severity must be ADVICE");
        assertThatThrownBy(() -> new RuleSet("one", List.of(rule.apply(Severity.COMMITMENT))))
                .hasMessageEndingWith("its severity must be ADVICE");
        assertThatCode(() -> new RuleSet("one", List.of(rule.apply(Severity.ADVICE))))
                .doesNotThrowAnyException();
    }

    private static void assertAllowed(Rule promise, Rule law) {
        assertThatCode(() -> above(promise, law)).doesNotThrowAnyException();
    }

    private static void assertRefused(Rule promise, Rule law) {
        assertThatThrownBy(() -> above(promise, law)).hasMessageContaining("is looser than L (Texte, art. 1)");
    }

    private static RuleSet above(Rule promise, Rule law) {
        return new RuleSet("law", List.of(law)).above("both", List.of(promise));
    }

    private static Rule atMost(String id, LegalValue<Integer> most) {
        return new MustNotExceed(Given.norm(id), Measure.HELD, most);
    }

    private static Rule atLeast(String id, LegalValue<Integer> least) {
        return new MustReach(Given.norm(id), Measure.ACCOMPANIED, least);
    }

    private static Rule within(String id, LegalValue<Delay> limit) {
        return new MustFollowWithin(Given.norm(id), CONTACT, OFFER, limit);
    }

    private static Rule after(String id, LegalValue<Delay> delay) {
        return new MustWait(Given.norm(id), CONTACT, OFFER, delay);
    }
}
