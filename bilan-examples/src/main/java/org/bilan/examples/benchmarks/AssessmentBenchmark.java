package org.bilan.examples.benchmarks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Assessing a case, facts to fourteen findings: the library beside hand-written if and else, and two rule engines, that
 * give the same verdicts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(AssessmentBenchmark.CASES)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessmentBenchmark {
    static final int CASES = 1000;

    /** One complete case of twelve facts again and again, or a thousand that were left anywhere. */
    @Param({"complete", "mixed"})
    private String kind = "complete";

    private final LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
    private final RuleSet rules = Fourteen.rules();
    private final LocalDate asOf = LocalDate.of(2026, 9, 1);
    private final Engines.Easy easy = new Engines.Easy();
    private final Engines.Evrete evrete = new Engines.Evrete();
    private List<List<BilanEvent>> cases = List.of();

    /** What JMH calls. */
    public AssessmentBenchmark() {}

    /**
     * Compares the verdicts on every case before any time is taken.
     *
     * @throws IllegalStateException if two contenders do not say the same
     */
    @Setup
    public void allSayTheSame() {
        cases = kind.equals("mixed") ? Cases.many(CASES, asOf) : Collections.nCopies(CASES, Cases.complete());
        for (List<BilanEvent> facts : cases) {
            List<Finding.Verdict> library = rules.check(CaseFile.of(facts, calendar, asOf)).findings().stream()
                    .map(Finding::verdict)
                    .toList();
            requireSame(library, HandWritten.check(facts, asOf));
            requireSame(library, easy.check(facts, asOf));
            requireSame(library, evrete.check(facts, asOf));
        }
    }

    private static void requireSame(List<Finding.Verdict> library, List<HandWritten.Result> other) {
        List<Finding.Verdict> verdicts =
                other.stream().map(HandWritten.Result::verdict).toList();
        if (!library.equals(verdicts)) {
            throw new IllegalStateException("library " + library + " but other " + verdicts);
        }
    }

    /** Facts to fourteen findings, each with its reasons when they are asked for. */
    @Benchmark
    public void library(Blackhole findings) {
        for (List<BilanEvent> facts : cases) {
            findings.consume(rules.check(CaseFile.of(facts, calendar, asOf)));
        }
    }

    /** Facts to fourteen verdicts, without reasons. */
    @Benchmark
    public void handWritten(Blackhole findings) {
        for (List<BilanEvent> facts : cases) {
            findings.consume(HandWritten.check(facts, asOf));
        }
    }

    /** The hand-written verdicts fired by Easy Rules. */
    @Benchmark
    public void easyRules(Blackhole findings) {
        for (List<BilanEvent> facts : cases) {
            findings.consume(easy.check(facts, asOf));
        }
    }

    /** The hand-written verdicts fired by Evrete, a session for each case. */
    @Benchmark
    public void evrete(Blackhole findings) {
        for (List<BilanEvent> facts : cases) {
            findings.consume(evrete.check(facts, asOf));
        }
    }
}
