package org.bilan.examples.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bilan.actions.ActionMenu;
import org.bilan.actions.Admission;
import org.bilan.actions.Regime;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.History;
import org.bilan.parties.Role;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.AccessPolicy;
import org.bilan.secrecy.AccessTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The replay of one very long history of 2,000 facts, and the consultant's menu of actions behind it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LifecycleBenchmark {
    private static final int FACTS = 2_000;

    private final Regime regime =
            new Regime(FrenchRules.shipped(), LegalCalendar.of(Territory.METROPOLE), Enforcement.REFUSE_UNLAWFUL);
    private final History history = LongHistory.of(FACTS);
    private final LocalDate day = LocalDate.of(2026, 9, 1);
    private final AccessPolicy policy =
            new AccessPolicy(AccessTable.reviewed(), regime.calendar(), Duration.ofSeconds(30));

    /** What JMH calls. */
    public LifecycleBenchmark() {}

    /**
     * Looks at the history before any time is taken.
     *
     * @throws IllegalStateException if it is shorter than it should be, or one of its facts contradicts it
     */
    @Setup
    public void theHistoryIsOneThatCanBeTold() {
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : history.events()) {
            List<?> objections = BilanDecider.objections(bilan, fact);
            if (!objections.isEmpty()) {
                throw new IllegalStateException(fact + " " + objections);
            }
            bilan = BilanDecider.evolve(bilan, fact);
        }
        if (history.version() != FACTS) {
            throw new IllegalStateException("history of " + history.version());
        }
    }

    /** From the facts to where the bilan stands. */
    @Benchmark
    public Bilan replay() {
        return BilanDecider.replay(history);
    }

    /** Replay, what the role may see, and every action of it, each tried against decider and law. */
    @Benchmark
    public ActionMenu replayAndMenu() {
        return ActionMenu.of(Admission.of(history, regime), policy.sight(Role.CONSULTANT, history, day), day);
    }
}
