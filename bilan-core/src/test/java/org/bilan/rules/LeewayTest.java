package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.agreement.FundingKind;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Finding.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What moves a limit or makes a miss none, on the days around it: offer within ten days after 2 March 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeewayTest {
    private static final String CONTACT = "first contact made 2026-03-02; ";
    private static final Trigger TRIGGER = Trigger.first(FactKind.FIRST_CONTACT_MADE);
    private static final Occurrence OFFER = Occurrence.first(FactKind.QUOTE_DELIVERED);
    private static final Occurrence ASKED = Occurrence.first(FactKind.LATER_START_ASKED);
    private static final Occurrence AGREED = Occurrence.first(FactKind.SCHEDULE_AGREED);

    @Test
    void an_alternative_holds_if_its_fact_happened_within_the_ordinary_limit() {
        LegalValue<Delay> longer = Given.days(30);
        Leeway leeway = Leeway.NONE.or(ASKED, longer);
        assertThat(leeway.alternative()).contains(new Leeway.Alternative(ASKED, longer));
        assertLatest(leeway, "later start asked 2026-03-12", "2026-04-01");
        assertLatest(leeway, "later start asked 2026-03-13", "2026-03-12");
        assertLatest(leeway, "", "2026-03-12");
        assertTold(
                leeway,
                "later start asked 2026-03-12",
                "LATER_START_ASKED 2026-03-12, days since 2019-01-01, lawful ../2026-04-01");
        assertTold(leeway, "later start asked 2026-03-13", "LATER_START_ASKED 2026-03-13, lawful ../2026-03-12");
    }

    @Test
    void an_alternative_that_was_not_in_force_changes_nothing_and_says_so() {
        Leeway leeway = Leeway.NONE.or(
                ASKED, LegalValue.of("new", new Delay.CalendarDays(30), Given.day("2026-03-03"), Given.TEXT));
        assertLatest(leeway, "later start asked 2026-03-12", "2026-03-12");
        assertTold(
                leeway,
                "later start asked 2026-03-12",
                "LATER_START_ASKED 2026-03-12, no new on 2026-03-02, lawful ../2026-03-12");
    }

    @Test
    void a_cap_ends_the_window_earlier_and_never_later() {
        Leeway leeway = Leeway.NONE.cappedBy(AGREED);
        assertThat(leeway.cap()).contains(AGREED);
        assertLatest(leeway, "schedule agreed 2026-03-11", "2026-03-11");
        assertLatest(leeway, "schedule agreed 2026-03-13", "2026-03-12");
        assertTold(leeway, "", "no SCHEDULE_AGREED, lawful ../2026-03-12");
    }

    @Test
    void a_limit_yields_to_what_must_wait_longer_if_that_wait_had_begun() {
        Rule wait = new MustWait(Given.norm("W"), Trigger.of(ASKED), OFFER, Given.days(20));
        Leeway leeway = Leeway.NONE.yieldingTo(wait);
        assertLatest(leeway, "later start asked 2026-03-03", "2026-03-23");
        assertLatest(leeway, "later start asked 2026-03-12", "2026-04-01");
        assertLatest(leeway, "later start asked 2026-03-13", "2026-03-12");
        assertLatest(leeway, "later start asked 2026-02-01", "2026-03-12");
        assertTold(
                leeway,
                "later start asked 2026-03-12",
                "W extends to 2026-04-01, W DUE (LATER_START_ASKED 2026-03-12, no QUOTE_DELIVERED,"
                        + " days since 2019-01-01, lawful 2026-04-01/.., seen 2026-03-13), lawful ../2026-04-01");
    }

    @Test
    void a_wait_that_ends_with_the_limit_extends_nothing() {
        Rule wait = new MustWait(Given.norm("W"), Trigger.of(ASKED), OFFER, Given.days(9));
        assertTold(
                Leeway.NONE.yieldingTo(wait),
                "later start asked 2026-03-03",
                "W DUE (LATER_START_ASKED 2026-03-03, no QUOTE_DELIVERED,"
                        + " days since 2019-01-01, lawful 2026-03-12/.., seen 2026-03-13), lawful ../2026-03-12");
    }

    @Test
    void a_limit_yields_to_a_wait_of_others_only_where_it_concerns_the_case() {
        Rule wait = new Concerning(
                Scope.funded(FundingKind.CPF), new MustWait(Given.norm("W"), Trigger.of(ASKED), OFFER, Given.days(20)));
        Leeway leeway = Leeway.NONE.yieldingTo(wait);
        assertLatest(leeway, "later start asked 2026-03-03; funding approved 2026-03-03 CPF", "2026-03-23");
        assertLatest(leeway, "later start asked 2026-03-03; funding approved 2026-03-03 OWN_COST", "2026-03-12");
    }

    @Test
    void a_late_miss_is_waived_by_facts_that_all_came_while_the_window_was_open() {
        Leeway leeway = Leeway.NONE.waivedLate(Leeway.Reason.BENEFICIARY_CHOICE, ASKED, AGREED);
        assertThat(said(leeway, "2026-03-13", "later start asked 2026-03-12; schedule agreed 2026-03-01"))
                .isEqualTo(Verdict.MET);
        assertThat(said(leeway, "2026-03-13", "later start asked 2026-03-13; schedule agreed 2026-03-01"))
                .isEqualTo(Verdict.BREACHED);
        assertThat(said(leeway, "2026-03-13", "later start asked 2026-03-12")).isEqualTo(Verdict.BREACHED);
        assertThat(said(leeway, "2026-03-12", "later start asked 2026-03-12; schedule agreed 2026-03-01"))
                .isEqualTo(Verdict.DUE);
    }

    @Test
    void a_waiver_is_told_only_where_there_is_a_miss() {
        Leeway leeway = Leeway.NONE.waivedLate(Leeway.Reason.BENEFICIARY_CHOICE, ASKED);
        Rule rule = rule(leeway);
        String asked = CONTACT + "later start asked 2026-03-12; ";
        assertThat(Told.of(rule.because(Given.on("2026-03-13", asked))))
                .endsWith("late 1, seen 2026-03-13), LATER_START_ASKED 2026-03-12, waived BENEFICIARY_CHOICE)");
        assertThat(Told.of(rule.because(Given.on("2026-03-13", asked + "quote delivered 2026-03-12"))))
                .endsWith("lawful ../2026-03-12), LATER_START_ASKED 2026-03-12)");
        assertThat(Told.of(rule.because(Given.on("2026-03-13", CONTACT))))
                .endsWith("late 1, seen 2026-03-13), no LATER_START_ASKED)");
    }

    @Test
    void an_early_miss_is_waived_only_by_a_waiver_for_what_is_early_that_came_before_the_fact() {
        Leeway late = Leeway.NONE.waivedLate(Leeway.Reason.OFFERED_NOT_TAKEN, ASKED);
        Leeway early = Leeway.NONE.waivedEarly(Leeway.Reason.EARLY, ASKED);
        assertThat(early.waivers()).containsExactly(new Leeway.Waiver(Leeway.Reason.EARLY, true, List.of(ASKED)));
        String offered = "quote delivered 2026-03-06; ";
        assertThat(between(late, offered + "later start asked 2026-03-05")).isEqualTo(Verdict.BREACHED);
        assertThat(between(early, offered + "later start asked 2026-03-06")).isEqualTo(Verdict.MET);
        assertThat(between(early, offered + "later start asked 2026-03-07")).isEqualTo(Verdict.BREACHED);
        assertThat(between(early, "later start asked 2026-03-06")).isEqualTo(Verdict.BREACHED);
        String onTheFirstDay = "quote delivered 2026-03-07; later start asked 2026-03-01";
        assertThat(between(early, onTheFirstDay)).isEqualTo(Verdict.MET);
        assertThat(Told.of(range(early).because(Given.on("2026-05-01", CONTACT + onTheFirstDay))))
                .doesNotContain("waived");
    }

    @Test
    void values_of_a_leeway_are_replaced_with_those_of_its_rule() {
        Rule wait = new MustWait(Given.norm("W"), Trigger.of(ASKED), OFFER, Given.days(20));
        Leeway revised = Leeway.NONE
                .or(ASKED, Given.days(30))
                .yieldingTo(wait)
                .cappedBy(AGREED)
                .revised(Revision.replacing(Given.days(5)));
        assertThat(revised.alternative().orElseThrow().delay())
                .hasToString(Given.days(5).toString());
        assertThat(((MustWait) revised.yieldsTo().get(0)).delay())
                .hasToString(Given.days(5).toString());
        assertThat(revised.cap()).contains(AGREED);
    }

    private static void assertLatest(Leeway leeway, String facts, String latest) {
        assertThat(rule(leeway).window(Given.on("2026-05-01", CONTACT + facts)).latest())
                .as(facts)
                .contains(Given.day(latest));
    }

    private static void assertTold(Leeway leeway, String facts, String reasons) {
        assertThat(Told.of(rule(leeway).because(Given.on("2026-03-13", CONTACT + facts))))
                .startsWith("(FIRST_CONTACT_MADE 2026-03-02, no QUOTE_DELIVERED, days since 2019-01-01, " + reasons);
    }

    private static Verdict said(Leeway leeway, String day, String facts) {
        return rule(leeway).verdict(Given.on(day, CONTACT + facts));
    }

    private static Verdict between(Leeway leeway, String facts) {
        return range(leeway).verdict(Given.on("2026-05-01", CONTACT + facts));
    }

    private static Rule rule(Leeway leeway) {
        return new MustFollowWithin(Given.norm("X"), TRIGGER, OFFER, Given.days(10), leeway);
    }

    private static Rule range(Leeway leeway) {
        DelayRange range = new DelayRange(new Delay.CalendarDays(5), new Delay.CalendarDays(10));
        return new MustFallBetween(Given.norm("X"), TRIGGER, OFFER, Given.value("range", range), leeway);
    }
}
