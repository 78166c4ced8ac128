package org.bilan.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.bilan.examples.benchmarks.HandWrittenText.Told;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.messages.Texts;
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

/** Facts to fourteen findings in French, a sentence and all reasons each: the library beside hand-written sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TextBenchmark.CASES)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextBenchmark {
    static final int CASES = 1000;

    /** One complete case of twelve facts again and again, or a thousand that were left anywhere. */
    @Param({"complete", "mixed"})
    private String kind = "complete";

    private final LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
    private final RuleSet rules = Fourteen.rules();
    private final Texts texts = Texts.in(Locale.FRENCH);
    private final LocalDate asOf = LocalDate.of(2026, 9, 1);
    private List<List<BilanEvent>> cases = List.of();

    /** What JMH calls. */
    public TextBenchmark() {}

    TextBenchmark(String kind) {
        this.kind = kind;
    }

    /**
     * Compares every sentence of every case before any time is taken.
     *
     * @throws IllegalStateException if two of them differ
     */
    @Setup
    public void bothSayTheSame() {
        cases = kind.equals("mixed") ? Cases.many(CASES, asOf) : Collections.nCopies(CASES, Cases.complete());
        for (List<BilanEvent> facts : cases) {
            List<Told> library = told(facts);
            List<Told> hand = HandWrittenText.tell(facts, asOf);
            if (!library.equals(hand)) {
                throw new IllegalStateException("library\n" + library + "\nbut hand-written\n" + hand);
            }
        }
    }

    /** Findings, then their words. */
    @Benchmark
    public void library(Blackhole words) {
        for (List<BilanEvent> facts : cases) {
            words.consume(told(facts));
        }
    }

    /** The same words, written where the verdict is. */
    @Benchmark
    public void handWritten(Blackhole words) {
        for (List<BilanEvent> facts : cases) {
            words.consume(HandWrittenText.tell(facts, asOf));
        }
    }

    private List<Told> told(List<BilanEvent> facts) {
        List<Told> told = new ArrayList<>();
        for (Finding finding : rules.check(CaseFile.of(facts, calendar, asOf)).findings()) {
            told.add(new Told(texts.of(finding), texts.reasons(finding)));
        }
        return told;
    }
}
