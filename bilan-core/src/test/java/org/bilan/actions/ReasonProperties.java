package org.bilan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Refusal;
import org.bilan.lifecycle.SideFact.BreachExplained;
import org.bilan.port.Appended;
import org.bilan.port.OperationId;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Enforcement;
import org.bilan.rules.Finding;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Histories;
import org.bilan.usecase.RecordFact;

/** A reason stands beside the breach of the law that it explains, wherever there is one, and changes nothing of it. */
class ReasonProperties {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final RuleSet RULES = FrenchRules.shipped();
    private static final Regime LAWFUL = new Regime(RULES, PARIS, Enforcement.REFUSE_UNLAWFUL);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    /** Whatever is told as it happened, in whatever order: decided fact by fact by what would have been refused. */
    @Property(tries = 200)
    void a_fact_has_a_reason_right_behind_it_exactly_where_it_would_have_been_refused_for_the_law(
            @ForAll("attempts") List<BilanEvent> attempts, @ForAll BreachReason reason) {
        InMemoryBilanJournal journal = new InMemoryBilanJournal(CLOCK);
        RecordFact recordFact = new RecordFact(journal, RULES, PARIS);
        for (int i = 0; i < attempts.size(); i++) {
            OperationId operation = new OperationId(Attempts.history(List.of()).id(), "fact-" + i);
            BilanEvent fact = attempts.get(i);
            History before = journal.read(operation.bilan());
            List<String> refused = codes(before, fact);
            var outcome = recordFact.record(operation, fact, Enforcement.asItHappened(reason));
            List<BilanEvent> written = journal.read(operation.bilan()).events();
            List<BilanEvent> more = written.subList((int) before.version(), written.size());
            if (refused.isEmpty()) {
                assertThat(more).containsExactly(fact);
            } else if (refused.equals(List.of("AGAINST_THE_LAW"))) {
                assertThat(more).containsExactly(fact, new BreachExplained(fact.on(), before.version() + 1, reason));
                assertThat(outcome.get()).isEqualTo(new Appended.Committed(before.version() + 1, written.size()));
            } else {
                assertThat(more).as("a contradiction stays one: %s", refused).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void no_rule_says_anything_else_for_a_reason_and_no_fact_is_admitted_or_refused_for_it(
            @ForAll("stories") List<BilanEvent> facts,
            @ForAll("explained") List<Explained> explained,
            @ForAll("attempts") List<BilanEvent> attempts,
            @ForAll("days") int days) {
        History without = Attempts.history(facts);
        History with = explained(without, explained);
        LocalDate asOf = Attempts.lastDay(without).plusDays(days);
        assertThat(verdicts(with, asOf)).isEqualTo(verdicts(without, asOf));
        for (BilanEvent fact : attempts.subList(attempts.size() - Math.min(3, attempts.size()), attempts.size())) {
            if (!(fact instanceof BreachExplained)) {
                assertThat(Admission.of(with, LAWFUL).objections(fact))
                        .isEqualTo(Admission.of(without, LAWFUL).objections(fact));
            }
        }
    }

    /** A reason for a fact, given some days after all the others. */
    record Explained(int place, int days, BreachReason reason) {}

    private static History explained(History history, List<Explained> all) {
        History more = history;
        for (Explained each : all) {
            if (history.version() > 0) {
                LocalDate on = Attempts.lastDay(history).plusDays(each.days());
                more = more.with(new BreachExplained(on, 1 + each.place() % history.version(), each.reason()));
            }
        }
        return more;
    }

    private static List<String> codes(History history, BilanEvent fact) {
        return Admission.of(history, LAWFUL).objections(fact).stream()
                .map(Objection::refusal)
                .map(Refusal::code)
                .toList();
    }

    private static List<String> verdicts(History history, LocalDate asOf) {
        return RULES.check(CaseFile.of(history, PARIS, asOf)).findings().stream()
                .map(ReasonProperties::told)
                .toList();
    }

    /** Verdict, explanation and remedy. */
    private static String told(Finding finding) {
        return finding.norm().id() + " " + finding.verdict() + " " + finding.because() + " " + finding.remedy();
    }

    @Provide
    Arbitrary<List<BilanEvent>> stories() {
        return Arbitraries.oneOf(Attempts.stories(), Histories.aroundTheLimits());
    }

    @Provide
    Arbitrary<List<Explained>> explained() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(0, 1, 30, 400),
                        Arbitraries.of(BreachReason.class))
                .as(Explained::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<BilanEvent>> attempts() {
        return Combinators.combine(
                        Attempts.stories(), Attempts.any().list().ofMinSize(1).ofMaxSize(6))
                .as((story, more) -> {
                    LocalDate day = Attempts.lastDay(Attempts.history(story));
                    Stream<BilanEvent> tried = more.stream().map(attempt -> attempt.on(day.plusDays(attempt.days())));
                    List<BilanEvent> all = new ArrayList<>(story);
                    tried.forEach(all::add);
                    return all;
                });
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.of(0, 1, 10, 30, 200, 1200);
    }
}
