package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.MonthRounding;
import org.bilan.lifecycle.FactKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Values of the rules in words, and the list of texts from which a lawyer begins. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Notice NOTICE = new Notice(
            new Delay.CalendarDays(60),
            new Delay.CalendarDays(120),
            new Delay.Months(6, MonthRounding.LAST_DAY_OF_MONTH));

    @Test
    void a_range_lies_between_two_delays_after_a_day() {
        DelayRange range = new DelayRange(new Delay.CalendarDays(5), new Delay.CalendarDays(10));
        assertThat(range.after(START, Given.PARIS))
                .isEqualTo(DateWindow.between(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 12)));
        assertThat(range.in(Locale.FRANCE)).isEqualTo("de 5 jours calendaires à 10 jours calendaires");
        assertThat(range).hasToString("from 5 calendar days to 10 calendar days");
    }

    @Test
    void a_notice_is_the_longer_one_from_the_day_on_which_the_action_is_long() {
        assertThat(NOTICE.of(START, LocalDate.of(2026, 9, 1), Given.PARIS)).isEqualTo(NOTICE.ordinary());
        assertThat(NOTICE.of(START, LocalDate.of(2026, 9, 2), Given.PARIS)).isEqualTo(NOTICE.ifLong());
    }

    @Test
    void a_notice_prints_as_a_sentence_of_one_delay_or_of_two() {
        assertThat(NOTICE).hasToString("60 calendar days before the start, 120 calendar days from 6 months on");
        assertThat(NOTICE.in(Locale.FRANCE))
                .isEqualTo("60 jours calendaires avant le début, 120 jours calendaires à partir de 6 mois de durée");
        Notice always = Notice.always(new Delay.CalendarDays(60));
        assertThat(always).hasToString("60 calendar days before the start");
        assertThat(always.of(START, START.plusYears(2), Given.PARIS)).isEqualTo(new Delay.CalendarDays(60));
    }

    @Test
    void a_rule_made_of_others_needs_one() {
        assertThatThrownBy(() -> new AllOf(Given.norm("X"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule X must have at least one part");
        assertThatThrownBy(() -> new ByScope(Given.norm("X"), List.of()))
                .hasMessage("rule X must have at least one case");
        assertThatThrownBy(() -> new Trigger(List.of())).hasMessage("allOf must not be empty");
    }

    @Test
    void a_rule_set_has_no_id_twice_and_finds_its_rules_by_id() {
        Rule rule = new MustNotHappen(Given.norm("X"), Occurrence.first(FactKind.CONTACT_SOLICITED));
        assertThatThrownBy(() -> new RuleSet("mine", List.of(rule, rule))).hasMessage("rule X occurs twice in mine");
        RuleSet mine = new RuleSet("mine", List.of(rule));
        assertThat(mine.find("X")).containsSame(rule);
        assertThat(mine.find("Y")).isEmpty();
        assertThat(mine.asItStoodOn(START).name()).isEqualTo("mine as it stood on 2026-03-02");
        assertThat(mine.replacing(Given.days(5)).name()).isEqualTo("mine");
    }

    @Test
    void texts_stand_in_the_order_of_their_last_check_and_then_the_least_well_known_first() {
        Citation old = Given.text("old", Confidence.VERIFIED, LocalDate.of(2025, 1, 1));
        Citation rumour = Given.text("rumour", Confidence.UNVERIFIED, LocalDate.of(2026, 1, 1));
        Citation known = Given.text("known", Confidence.VERIFIED, LocalDate.of(2026, 1, 1));
        Occurrence contact = Occurrence.first(FactKind.CONTACT_SOLICITED);
        Rule first = new MustNotHappen(new Norm("A", Severity.ADVICE, List.of(known, rumour)), contact);
        Rule second = new MustNotExceed(
                new Norm("B", Severity.ADVICE, List.of(known)),
                Measure.HELD,
                LegalValue.of("x", 60, Given.SINCE, old).then(90, START, known));
        Staleness staleness = Staleness.of(new RuleSet("mine", List.of(first, second)));
        assertThat(staleness.lines())
                .containsExactly(
                        new Staleness.Line(old, List.of("B")),
                        new Staleness.Line(rumour, List.of("A")),
                        new Staleness.Line(known, List.of("A", "B")));
        assertThat(staleness.checkedBefore(LocalDate.of(2026, 1, 1)))
                .extracting(Staleness.Line::citation)
                .containsExactly(old);
        assertThat(staleness.checkedBefore(LocalDate.of(2026, 1, 2))).hasSize(3);
    }
}
