package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.AllOf;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.CompiledRules;
import org.bilan.rules.Finding;
import org.bilan.rules.Finding.Verdict;
import org.bilan.rules.MustBePresent;
import org.bilan.rules.Rule;
import org.bilan.rules.RuleSet;
import org.bilan.rules.Watch;

/**
 * Laws that every rule set keeps, the shipped one and yours: give it generated facts ({@link Histories}) and a day, inside
 * a property. Each method fails with the rule, the case and the two findings.
 */
public final class RuleLaws {
    private static final Set<Verdict> FINAL = Set.of(Verdict.MET, Verdict.BREACHED);

    private final RuleSet rules;
    private final LegalCalendar calendar;

    public RuleLaws(RuleSet rules, LegalCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Kept and broken stay so however much time passes. */
    public void verdictsAreMonotone(List<BilanEvent> facts, LocalDate day, LocalDate later) {
        CaseFile now = CaseFile.of(facts, calendar, day);
        CaseFile then = now.on(later);
        for (Rule rule : rules.rules()) {
            Verdict before = rule.verdict(now);
            if (FINAL.contains(before)) {
                assertThat(rule.verdict(then))
                        .as("%s on %s, then on %s", rule.check(now), day, later)
                        .isEqualTo(before);
            }
        }
    }

    /** A fact that the explanation does not name never changes what a rule says. */
    public void unnamedFactsChangeNothing(List<BilanEvent> facts, LocalDate day) {
        CaseFile whole = CaseFile.of(facts, calendar, day);
        for (Rule rule : rules.rules()) {
            Finding finding = rule.check(whole);
            Set<FactKind> named = finding.because().factKinds();
            List<BilanEvent> kept =
                    facts.stream().filter(fact -> named.contains(fact.kind())).toList();
            assertThat(rule.check(CaseFile.of(kept, calendar, day)))
                    .as("%s without the facts that it does not name", finding)
                    .isEqualTo(finding);
        }
    }

    /** The verdict can be worked out from the explanation alone. */
    public void explanationsDecide(List<BilanEvent> facts, LocalDate day) {
        for (Finding finding : rules.check(CaseFile.of(facts, calendar, day)).findings()) {
            assertThat(Retold.verdict(finding.rule(), finding.because()))
                    .as("%s, worked out again", finding)
                    .isEqualTo(finding.verdict());
        }
    }

    /** Compiled and interpreted rules say the same. */
    public void compiledSaysTheSame(List<BilanEvent> facts, LocalDate day) {
        CaseFile caseFile = CaseFile.of(facts, calendar, day);
        assertThat(Arrays.asList(CompiledRules.of(rules).verdicts(caseFile)))
                .isEqualTo(rules.check(caseFile).findings().stream()
                        .map(Finding::verdict)
                        .toList());
    }

    /** Nothing changes before {@link Assessment#nextChange()}, and something does on it. */
    public void nextChangeIsExact(List<BilanEvent> facts, LocalDate day, int horizon) {
        CaseFile still = CaseFile.of(facts, calendar, day).ifNothingHappens();
        Assessment now = rules.check(still);
        Optional<LocalDate> next = now.nextChange();
        LocalDate last = day.plusDays(horizon);
        LocalDate unchanged = next.filter(change -> !change.isAfter(last))
                .map(change -> change.minusDays(1))
                .orElse(last);
        for (LocalDate each = day; !each.isAfter(unchanged); each = each.plusDays(1)) {
            assertThat(now.diff(rules.check(still.on(each))))
                    .as("from %s to %s", day, each)
                    .isEmpty();
        }
        next.ifPresent(change -> assertThat(now.diff(rules.check(still.on(change))))
                .as("on %s", change)
                .isNotEmpty());
        for (Finding.Due due : now.agenda()) {
            due.window().latest().ifPresent(limit -> changesTomorrowExactlyIfItSaysSo(still.on(limit)));
        }
    }

    /** Asked on the last day of a limit, which a day drawn by chance hardly ever is. */
    private void changesTomorrowExactlyIfItSaysSo(CaseFile lastDay) {
        LocalDate tomorrow = lastDay.asOf().plusDays(1);
        Assessment today = rules.check(lastDay);
        boolean changes = !today.diff(rules.check(lastDay.on(tomorrow))).isEmpty();
        assertThat(today.nextChange().filter(tomorrow::equals).isPresent())
                .as("change on %s", tomorrow)
                .isEqualTo(changes);
    }

    /** Jumping to a day says the same as living every day up to it. */
    public void jumpingEqualsTicking(List<BilanEvent> facts, LocalDate day, int days) {
        CaseFile still = CaseFile.of(facts, calendar, day).ifNothingHappens();
        Watch watch = Watch.over(CompiledRules.of(rules), List.of(still));
        for (int i = 1; i <= days; i++) {
            watch.tick(day.plusDays(i));
        }
        LocalDate target = day.plusDays(days);
        assertThat(rules.check(watch.caseOf(0)).diff(rules.check(still.on(target))))
                .as("from %s to %s", day, target)
                .isEmpty();
    }

    /** When the person has left, what is still open becomes not applicable, and is never broken later. */
    public void leavingExcuses(List<BilanEvent> facts, LocalDate day, FactKind leaving) {
        CaseFile before = CaseFile.of(facts, calendar, day).ifNothingHappens();
        CaseFile after = before.with(new BilanEvent.Noted(day, leaving));
        for (Rule rule : rules.rules()) {
            boolean ends = isEndedBy(rule, leaving) && rule.verdict(before) == Verdict.DUE;
            if (ends) {
                assertThat(List.of(rule.verdict(after), rule.verdict(after.on(day.plusYears(5)))))
                        .as("%s after %s on %s", rule.check(before), leaving, day)
                        .isSubsetOf(Verdict.NOT_APPLICABLE, Verdict.MET);
            }
        }
    }

    /** Not what is owed to whoever has left, nor what is asked when the action stops, nor a whole with such parts. */
    private static boolean isEndedBy(Rule rule, FactKind leaving) {
        boolean isAskedThen = rule instanceof MustBePresent present
                && present.checkpoint().readsFrom().contains(leaving);
        return !(rule instanceof AllOf) && !isAskedThen && !rule.bounds().isOwedAfterLeaving();
    }

    /** What a remedy proposes is accepted; a day, a minute or a cent less is not. */
    public void remediesAreSoundAndTight(List<BilanEvent> facts, LocalDate day) {
        CaseFile caseFile = CaseFile.of(facts, calendar, day).ifNothingHappens();
        for (Finding finding : rules.check(caseFile).findings()) {
            finding.remedy().match(new RemedyTried(finding, caseFile));
        }
    }

    /**
     * A value that changes from tomorrow on changes nothing that is decided today, however much later one looks.
     *
     * @param changed values of these rules, by name, with an entry that begins after {@code day}
     */
    public void decisionsOutliveNewValues(
            List<BilanEvent> facts, LocalDate day, LocalDate later, List<LegalValue<?>> changed) {
        RuleSet tomorrow = rules;
        for (LegalValue<?> value : changed) {
            tomorrow = tomorrow.replacing(value);
        }
        CaseFile today = CaseFile.of(facts, calendar, day).ifNothingHappens();
        for (int i = 0; i < rules.rules().size(); i++) {
            Verdict decided = rules.rules().get(i).verdict(today);
            if (FINAL.contains(decided)) {
                assertThat(tomorrow.rules().get(i).verdict(today.on(later)))
                        .as(
                                "%s on %s, with new values from the day after, on %s",
                                rules.rules().get(i).check(today), day, later)
                        .isEqualTo(decided);
            }
        }
    }
}
