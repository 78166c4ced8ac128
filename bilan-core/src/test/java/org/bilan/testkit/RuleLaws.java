package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.rules.AllOf;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.CompiledRules;
import org.bilan.rules.Finding;
import org.bilan.rules.Finding.Verdict;
import org.bilan.rules.Measure;
import org.bilan.rules.MustBePresent;
import org.bilan.rules.Remedy;
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

    /** What a remedy proposes is accepted; a day or a minute less is not. */
    public void remediesAreSoundAndTight(List<BilanEvent> facts, LocalDate day) {
        CaseFile caseFile = CaseFile.of(facts, calendar, day).ifNothingHappens();
        for (Finding finding : rules.check(caseFile).findings()) {
            Remedy remedy = finding.remedy();
            if (remedy instanceof Remedy.Await await) {
                awaited(finding, caseFile, await);
            } else if (remedy instanceof Remedy.Remaining left && left.measure() == Measure.HELD) {
                remaining(finding, caseFile, left);
            } else if (remedy instanceof Remedy.Move move) {
                moved(finding, caseFile, move);
            }
        }
    }

    private static void awaited(Finding finding, CaseFile caseFile, Remedy.Await await) {
        DateWindow window = await.window();
        LocalDate from = window.earliest().orElse(caseFile.asOf());
        LocalDate soonest = from.isBefore(caseFile.asOf()) ? caseFile.asOf() : from;
        if (window.latest().isPresent() && window.latest().get().isBefore(soonest)) {
            return;
        }
        assertThat(with(finding, caseFile, await.kind(), soonest))
                .as("%s with %s on %s", finding, await.kind(), soonest)
                .isNotIn(Verdict.BREACHED, Verdict.ELAPSED);
        window.latest().ifPresent(last -> {
            assertThat(with(finding, caseFile, await.kind(), last)).isNotIn(Verdict.BREACHED, Verdict.ELAPSED);
            assertThat(with(finding, caseFile, await.kind(), last.plusDays(1)))
                    .as("%s a day too late", finding)
                    .isNotEqualTo(Verdict.DUE);
        });
    }

    private static Verdict with(Finding finding, CaseFile caseFile, FactKind kind, LocalDate on) {
        return finding.rule().verdict(caseFile.with(Facts.of(kind, on)));
    }

    private static void remaining(Finding finding, CaseFile caseFile, Remedy.Remaining left) {
        if (finding.verdict() != Verdict.DUE || left.left() == 0) {
            return;
        }
        assertThat(finding.rule().verdict(caseFile.with(session(caseFile, left.left()))))
                .isNotEqualTo(Verdict.BREACHED);
        assertThat(finding.rule().verdict(caseFile.with(session(caseFile, left.left() + 1))))
                .as("%s and a minute too much", finding)
                .isEqualTo(Verdict.BREACHED);
    }

    private static BilanEvent session(CaseFile caseFile, int minutes) {
        return new BilanEvent.SessionHeld(caseFile.asOf(), Phase.PRELIMINARY, minutes, DeliveryMode.IN_PERSON);
    }

    private static void moved(Finding finding, CaseFile caseFile, Remedy.Move move) {
        List<BilanEvent> same = caseFile.seen().stream()
                .filter(fact -> fact.kind() == move.kind())
                .toList();
        if (same.size() != 1 || finding.rule().verdict(without(caseFile, same.get(0))) == Verdict.BREACHED) {
            return;
        }
        LocalDate wrong = bounded(same.get(0));
        LocalDate further = move.nearest().isAfter(wrong)
                ? move.nearest().minusDays(1)
                : move.nearest().plusDays(1);
        assertThat(finding.rule().verdict(replaced(caseFile, same.get(0), move.nearest())))
                .as("%s moved to %s", finding, move.nearest())
                .isNotEqualTo(Verdict.BREACHED);
        assertThat(finding.rule().verdict(replaced(caseFile, same.get(0), further)))
                .as("%s moved to %s only", finding, further)
                .isNotEqualTo(Verdict.MET);
    }

    private static CaseFile without(CaseFile caseFile, BilanEvent fact) {
        List<BilanEvent> facts = new ArrayList<>(caseFile.seen());
        facts.remove(fact);
        return CaseFile.of(facts, caseFile.calendar(), caseFile.asOf());
    }

    /** The day that a rule bounds: of an offer, that of its first slot. */
    private static LocalDate bounded(BilanEvent fact) {
        return fact instanceof BilanEvent.IntakeInterviewOffered offer ? offer.earliestSlot() : fact.on();
    }

    private static CaseFile replaced(CaseFile caseFile, BilanEvent old, LocalDate on) {
        List<BilanEvent> facts = new ArrayList<>(caseFile.seen());
        facts.remove(old);
        LocalDate asOf = on.isAfter(caseFile.asOf()) ? on : caseFile.asOf();
        return CaseFile.of(facts, caseFile.calendar(), asOf).with(Moved.to(old, on));
    }
}
