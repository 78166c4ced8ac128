package org.bilan.examples.benchmarks;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.rules.CaseFile;
import org.bilan.rules.CompiledRules;
import org.bilan.rules.Finding;
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

/** Counts by rule and verdict over a thousand cases: compiled rules beside hand-written code that adds up the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class PortfolioBenchmark {
    private final LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
    private final CompiledRules rules = CompiledRules.of(Fourteen.rules());
    private final LocalDate asOf = LocalDate.of(2026, 9, 1);
    private final List<List<BilanEvent>> cases = Cases.many(1000, asOf);
    private final List<CaseFile> caseFiles =
            cases.stream().map(facts -> CaseFile.of(facts, calendar, asOf)).toList();

    /** What JMH calls. */
    public PortfolioBenchmark() {}

    /**
     * Compares the counts before any time is taken.
     *
     * @throws IllegalStateException if they differ
     */
    @Setup
    public void allSayTheSame() {
        long library = compiledOverCaseFiles().values().stream()
                .mapToLong(row -> row.getOrDefault(Finding.Verdict.BREACHED, 0L))
                .sum();
        if (library != handWritten().getOrDefault(Finding.Verdict.BREACHED, 0L)
                || !compiledOverCaseFiles().equals(compiledFromFacts())) {
            throw new IllegalStateException("library " + library + " but hand-written otherwise");
        }
    }

    /** Case files at hand, as a portfolio keeps them: verdicts only. */
    @Benchmark
    public Map<String, Map<Finding.Verdict, Long>> compiledOverCaseFiles() {
        return rules.count(caseFiles);
    }

    /** From the facts: each case file is made, asked and dropped. */
    @Benchmark
    public Map<String, Map<Finding.Verdict, Long>> compiledFromFacts() {
        return rules.count(
                cases.stream().map(facts -> CaseFile.of(facts, calendar, asOf)).iterator());
    }

    /** Hand-written: one pass over the facts of each case, counts of verdicts. */
    @Benchmark
    public Map<Finding.Verdict, Long> handWritten() {
        Map<Finding.Verdict, Long> counts = new EnumMap<>(Finding.Verdict.class);
        for (List<BilanEvent> facts : cases) {
            for (HandWritten.Result result : HandWritten.check(facts, asOf)) {
                counts.merge(result.verdict(), 1L, Long::sum);
            }
        }
        return counts;
    }
}
