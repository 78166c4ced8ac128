package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.ElapsedHours;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Finding.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The days on which time alone may turn a verdict: on the day before the limit, on it and after it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnsTest {
    private static final Occurrence PREVIOUS = Occurrence.of(Mark.PREVIOUS_BILAN, FactKind.PREVIOUS_BILAN_DECLARED);
    private static final Occurrence REQUEST = Occurrence.first(FactKind.CPF_REQUESTED);
    private static final Occurrence START = Occurrence.first(FactKind.SESSION_HELD);
    private static final Trigger CONTACT = Trigger.first(FactKind.FIRST_CONTACT_MADE);
    private static final LegalValue<Delay> SINCE_FEBRUARY =
            LegalValue.of("new", new Delay.CalendarDays(10), Given.day("2026-02-26"), Given.TEXT);

    @Test
    void an_interval_that_comes_into_force_turns_the_verdict_on_its_first_day() {
        Rule rule = new MustNotRecur(Given.norm("X"), PREVIOUS, REQUEST, SINCE_FEBRUARY);
        String declared = "previous bilan declared 2026-01-05 2026-02-20; ";
        CaseFile before = Given.on("2026-04-01", declared + "cpf requested 2026-02-25");
        assertThat(rule.verdict(before)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Told.of(rule.because(before)))
                .isEqualTo("(~PREVIOUS_BILAN 2026-02-20, CPF_REQUESTED 2026-02-25, no new on 2026-02-25)");
        assertThat(turns(rule, "2026-02-25", declared)).containsExactly("2026-02-26");
        assertThat(turns(rule, "2026-02-26", declared)).isEmpty();
        assertThat(turns(rule, "2026-02-25", declared + "cpf requested 2026-02-25"))
                .isEmpty();
        assertThat(rule.remedy(Given.on("2026-02-25", declared))).isEqualTo(Remedy.none());
    }

    @Test
    void a_ceiling_that_comes_into_force_turns_the_verdict_on_its_first_day() {
        LegalValue<Integer> since = LegalValue.of("new", 60, Given.day("2026-02-26"), Given.TEXT);
        Rule rule = new MustNotExceed(Given.norm("X"), Measure.HELD, since);
        assertThat(turns(rule, "2026-02-25", "")).containsExactly("2026-02-26");
        assertThat(turns(rule, "2026-02-26", "")).isEmpty();
        assertThat(turns(rule, "2026-02-25", "session held 2026-02-25")).isEmpty();
        assertThat(rule.remedy(Given.on("2026-02-25", ""))).isEqualTo(Remedy.none());
    }

    @Test
    void hours_turn_the_verdict_on_the_day_after_their_last_one_while_nothing_is_notified() {
        Rule rule = new MustFollowWithinHours(Given.norm("X"), Given.value("hours", new ElapsedHours(72)));
        String known = "data breach known 2026-03-02 2026-03-02T10:00:00Z; ";
        assertThat(turns(rule, "2026-03-05", known)).containsExactly("2026-03-06");
        assertThat(turns(rule, "2026-03-06", known)).isEmpty();
        assertThat(turns(rule, "2026-03-05", known + "data breach notified 2026-03-04 2026-03-04T10:00:00Z"))
                .isEmpty();
    }

    @Test
    void a_limit_turns_the_verdict_the_day_after_it_while_the_fact_is_awaited() {
        Rule rule = new MustFollowWithin(Given.norm("X"), CONTACT, START, Given.days(10));
        String contact = "first contact made 2026-03-02; ";
        assertThat(turns(rule, "2026-03-12", contact)).containsExactly("2026-03-13");
        assertThat(turns(rule, "2026-03-13", contact)).isEmpty();
        assertThat(turns(rule, "2026-03-12", contact + "session held 2026-03-12"))
                .isEmpty();
        assertThat(turns(rule, "2026-03-12", "")).isEmpty();
    }

    @Test
    void a_whole_turns_on_the_days_of_its_parts_and_says_what_those_that_decide_need() {
        Rule soon = new MustFollowWithin(Given.norm("A"), CONTACT, START, Given.days(5));
        Rule late = new MustFollowWithin(Given.norm("B"), CONTACT, START, Given.days(10));
        Rule whole = new AllOf(Given.norm("X"), List.of(late, soon));
        String contact = "first contact made 2026-03-02; ";
        assertThat(turns(whole, "2026-03-02", contact)).containsExactlyInAnyOrder("2026-03-08", "2026-03-13");
        assertThat(whole.remedy(Given.on("2026-03-08", contact)))
                .isEqualTo(new Remedy.Overdue(FactKind.SESSION_HELD, Given.day("2026-03-07")));
        assertThat(whole.remedy(Given.on("2026-03-07", contact)))
                .isEqualTo(new Remedy.Together(List.of(
                        new Remedy.Await(FactKind.SESSION_HELD, DateWindow.until(Given.day("2026-03-12"))),
                        new Remedy.Await(FactKind.SESSION_HELD, DateWindow.until(Given.day("2026-03-07"))))));
    }

    private static List<String> turns(Rule rule, String day, String facts) {
        IntStream turns = rule.turns(Given.on(day, facts));
        return turns.mapToObj(turn -> CaseFile.date(turn).toString()).toList();
    }
}
