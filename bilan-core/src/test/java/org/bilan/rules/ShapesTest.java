package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.ElapsedHours;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Finding.Verdict;
import org.bilan.rules.french.Cpf;
import org.bilan.rules.french.PublicService;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What shapes of rules say where the rules shipped never come: no trigger, no value yet, both facts on one day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShapesTest {
    private static final Occurrence PREVIOUS = Occurrence.of(Mark.PREVIOUS_BILAN, FactKind.PREVIOUS_BILAN_DECLARED);
    private static final Occurrence REQUEST = Occurrence.first(FactKind.CPF_REQUESTED);
    private static final Occurrence START = Occurrence.first(FactKind.SESSION_HELD);
    private static final Trigger CONTACT = Trigger.first(FactKind.FIRST_CONTACT_MADE);
    private static final LegalValue<Delay> SINCE_FEBRUARY =
            LegalValue.of("new", new Delay.CalendarDays(10), Given.day("2026-02-26"), Given.TEXT);

    @Test
    void what_must_not_recur_is_free_where_there_was_nothing_before() {
        Rule rule = new MustNotRecur(Given.norm("X"), PREVIOUS, REQUEST, Given.days(10));
        assertSaid(rule, "", Verdict.DUE, "(no ~PREVIOUS_BILAN, no CPF_REQUESTED)");
        assertSaid(rule, "cpf requested 2026-03-02", Verdict.MET, "(no ~PREVIOUS_BILAN, CPF_REQUESTED 2026-03-02)");
        assertSaid(
                rule,
                "withdrawn 2026-03-02",
                Verdict.NOT_APPLICABLE,
                "(no ~PREVIOUS_BILAN, no CPF_REQUESTED, excused by WITHDRAWN 2026-03-02)");
        assertThat(rule.remedy(Given.on("2026-04-01", ""))).isEqualTo(Remedy.none());
    }

    @Test
    void hours_run_only_from_a_breach_that_is_known() {
        Rule rule = new MustFollowWithinHours(Given.norm("X"), Given.value("hours", new ElapsedHours(72)));
        assertSaid(rule, "", Verdict.DUE, "(no DATA_BREACH_KNOWN, no DATA_BREACH_NOTIFIED)");
        assertThat(rule.window(Given.on("2026-04-01", ""))).isEqualTo(DateWindow.always());
        assertThat(rule.turns(Given.on("2026-04-01", ""))).isEmpty();
    }

    @Test
    void of_several_answers_the_first_to_come_counts() {
        Rule rule = new SilenceMeans(
                Given.norm("X"),
                CONTACT,
                new SilenceMeans.Answer(
                        List.of(FactKind.OFFER_ACCEPTED, FactKind.INTERVIEW_DECLINED), SilenceEffect.LAPSE),
                Given.days(10));
        String contact = "first contact made 2026-03-02; ";
        assertThat(verdict(rule, contact + "interview declined 2026-03-12; offer accepted 2026-03-13"))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(rule, contact + "interview declined 2026-03-13; offer accepted 2026-03-12"))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(rule, contact + "offer accepted 2026-03-13")).isEqualTo(Verdict.ELAPSED);
        assertSaid(
                rule,
                "withdrawn 2026-03-02",
                Verdict.NOT_APPLICABLE,
                "(no FIRST_CONTACT_MADE, no OFFER_ACCEPTED, no INTERVIEW_DECLINED, excused by WITHDRAWN 2026-03-02)");
    }

    @Test
    void a_range_that_was_not_in_force_judges_nothing() {
        DelayRange range = new DelayRange(new Delay.CalendarDays(5), new Delay.CalendarDays(10));
        Rule rule = new MustFallBetween(
                Given.norm("X"), CONTACT, START, LegalValue.of("new", range, Given.day("2026-02-26"), Given.TEXT));
        String contact = "first contact made 2026-02-25; ";
        assertSaid(
                rule,
                contact,
                Verdict.NOT_APPLICABLE,
                "(FIRST_CONTACT_MADE 2026-02-25, no SESSION_HELD, no new on 2026-02-25)");
        assertThat(rule.window(Given.on("2026-03-01", contact))).isEqualTo(DateWindow.always());
        assertThat(rule.remedy(Given.on("2026-03-01", contact))).isEqualTo(Remedy.none());
        assertThat(rule.turns(Given.on("2026-03-01", contact))).isEmpty();
    }

    @Test
    void a_fact_too_soon_is_not_excused_by_leaving_on_its_own_day_but_by_leaving_before_it() {
        Rule rule = new MustWait(Given.norm("X"), CONTACT, START, Given.days(10));
        String soon = "first contact made 2026-03-02; session held 2026-03-05; ";
        assertThat(verdict(rule, soon + "withdrawn 2026-03-05")).isEqualTo(Verdict.BREACHED);
        assertThat(verdict(rule, soon + "withdrawn 2026-03-04")).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_wait_whose_trigger_has_not_come_is_excused_and_broken_by_the_fact_alone() {
        Rule rule = new MustWait(Given.norm("X"), CONTACT, START, Given.days(10));
        assertSaid(
                rule,
                "withdrawn 2026-03-02",
                Verdict.NOT_APPLICABLE,
                "(no FIRST_CONTACT_MADE, no SESSION_HELD, excused by WITHDRAWN 2026-03-02)");
        assertSaid(
                rule, "session held 2026-03-02", Verdict.BREACHED, "(no FIRST_CONTACT_MADE, SESSION_HELD 2026-03-02)");
        assertThat(rule.remedy(Given.on("2026-04-01", "session held 2026-03-02")))
                .isEqualTo(new Remedy.First(FactKind.FIRST_CONTACT_MADE, FactKind.SESSION_HELD));
    }

    @Test
    void a_miss_on_the_day_of_the_assessment_rests_on_its_fact_and_not_on_that_day() {
        Rule rule = new MustFollowWithin(Given.norm("X"), CONTACT, START, Given.days(10));
        String facts = "first contact made 2026-03-02; session held 2026-03-13";
        String expected = "(FIRST_CONTACT_MADE 2026-03-02, SESSION_HELD 2026-03-13, days since 2019-01-01,"
                + " lawful ../2026-03-12, late 1)";
        assertThat(Told.of(rule.because(Given.on("2026-03-13", facts)))).isEqualTo(expected);
        assertThat(Told.of(rule.because(Given.on("2026-03-14", facts)))).isEqualTo(expected);
    }

    @Test
    void the_days_in_which_a_fact_is_lawful_are_those_of_the_case_that_concerns() {
        CaseFile leave = Given.on(
                "2026-04-01",
                "status declared 2026-01-05 STATE_AGENT; leave requested 2026-01-31;"
                        + " previous bilan declared 2026-01-05 2023-05-31");
        assertThat(PublicService.LEAVE_ANSWERED.window(leave)).isEqualTo(DateWindow.until(Given.day("2026-03-31")));
        assertThat(PublicService.ONE_IN_YEARS.window(leave)).isEqualTo(DateWindow.from(Given.day("2028-06-01")));
        Rule accepted = new ByScope(
                Given.norm("X"), List.of(new Concerning(Scope.ALL, ((Concerning) Cpf.ABSENCE_ANSWERED).rule())));
        assertThat(accepted.silence()).isEqualTo(SilenceEffect.ACCEPTANCE);
    }

    @Test
    void a_notice_can_be_given_until_so_long_before_the_planned_start() {
        CaseFile asked = Given.on(
                "2026-04-01",
                "funding file opened 2026-01-05 CPF; absence requested 2026-01-31;"
                        + " quote delivered 2026-01-05 1500.00 2026-04-01 2026-06-01");
        assertThat(Cpf.ABSENCE_ASKED.window(asked)).isEqualTo(DateWindow.until(Given.day("2026-01-31")));
    }

    @Test
    void rights_and_contribution_are_money_and_the_other_sums_are_minutes() {
        assertThat(Measure.values()).filteredOn(Measure::isMoney).containsExactly(Measure.RIGHTS, Measure.CONTRIBUTION);
    }

    @Test
    void values_are_replaced_or_cut_in_every_shape_that_has_one() {
        Rule range = new MustFallBetween(
                Given.norm("X"),
                CONTACT,
                START,
                Given.value("days", new DelayRange(new Delay.CalendarDays(1), new Delay.CalendarDays(2))));
        Rule wait = new MustWait(Given.norm("X"), CONTACT, START, Given.days(10));
        assertThat(Strictness.values(wait.revised(Revision.replacing(Given.days(5))))
                        .get(0)
                        .timeline())
                .isEqualTo(Given.days(5).timeline());
        assertThat(Strictness.values(wait.revised(Revision.replacing(SINCE_FEBRUARY)))
                        .get(0)
                        .name())
                .isEqualTo("days");
        assertThat(Strictness.values(range.revised(Revision.asItStoodOn(Given.day("2018-12-31"))))
                        .get(0)
                        .timeline())
                .isEmpty();
    }

    private static void assertSaid(Rule rule, String facts, Verdict verdict, String because) {
        CaseFile caseFile = Given.on("2026-04-01", facts);
        assertThat(rule.verdict(caseFile)).as(facts).isEqualTo(verdict);
        assertThat(Told.of(rule.because(caseFile))).isEqualTo(because);
    }

    private static Verdict verdict(Rule rule, String facts) {
        return rule.verdict(Given.on("2026-04-01", facts));
    }
}
