package org.bilan.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.rules.CaseFile;
import org.bilan.rules.CompiledRules;
import org.bilan.rules.Finding;
import org.bilan.rules.Watch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A night over a hundred thousand cases in which nothing is new: a full pass, and a tick of the watch. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class NightBenchmark {
    private static final int CASES = 100_000;

    private final LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
    private final CompiledRules rules = CompiledRules.of(Fourteen.rules());
    private final LocalDate asOf = LocalDate.of(2026, 9, 1);
    private final List<CaseFile> cases = Cases.many(CASES, asOf).stream()
            .map(facts -> CaseFile.of(facts, calendar, asOf))
            .toList();
    private final Watch watch = Watch.over(rules, cases);
    private LocalDate day = asOf;

    /** What JMH calls. */
    public NightBenchmark() {}

    /** Each measured night is the next one. */
    @Setup(Level.Invocation)
    public void nextNight() {
        day = day.plusDays(1);
    }

    /** Only the cases whose day has come. */
    @Benchmark
    public List<Integer> tick() {
        return watch.tick(day);
    }

    /** All cases, all rules, on the new day. */
    @Benchmark
    public Map<String, Map<Finding.Verdict, Long>> fullPass() {
        return rules.count(cases.stream().map(each -> each.on(day)).iterator());
    }
}
