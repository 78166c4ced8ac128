package org.bilan.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bilan.questionnaires.norms.NormedScore;
import org.bilan.questionnaires.scoring.Scorer;
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

/** Sixty answers to six T scores: the library beside hand-written arrays and beside streams that give the same scores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {

    private static final int RESPONDENTS = 2000;

    /** Which share of the answers is missing, in percent. */
    @Param("5")
    private int missing;

    private SixtyItems sixty = new SixtyItems(1, 0);

    /** What JMH calls. */
    public ScoringBenchmark() {}

    /**
     * Simulates the answers and compares the scores before any time is taken.
     *
     * @throws IllegalStateException if two of them do not say the same
     */
    @Setup
    public void allSayTheSame() {
        sixty = new SixtyItems(RESPONDENTS, missing);
        for (int i = 0; i < RESPONDENTS; i++) {
            List<Integer> array = HandScored.boxed(HandScored.array(sixty.rows(), i));
            List<Integer> stream = HandScored.stream(sixty.records().get(i));
            List<Integer> bulk = sixty.rounded(sixty.bulk().score(sixty.rows(), i));
            List<Integer> walk = sixty.rounded(sixty.norms()
                    .place(Scorer.score(sixty.instrument(), sixty.sheets().get(i)), "all"));
            if (!array.equals(stream) || !array.equals(bulk) || !array.equals(walk)) {
                throw new IllegalStateException(
                        "array " + array + ", stream " + stream + ", bulk " + bulk + ", walk " + walk);
            }
        }
    }

    /** Bytes in, int sums, rounded T scores out: by hand. */
    @Benchmark
    @OperationsPerInvocation(RESPONDENTS)
    public void array(Blackhole sink) {
        for (int i = 0; i < RESPONDENTS; i++) {
            sink.consume(HandScored.array(sixty.rows(), i));
        }
    }

    /** Records, groupingBy and summing: by hand too. */
    @Benchmark
    @OperationsPerInvocation(RESPONDENTS)
    public void stream(Blackhole sink) {
        for (int i = 0; i < RESPONDENTS; i++) {
            sink.consume(HandScored.stream(sixty.records().get(i)));
        }
    }

    /** The library without trails. */
    @Benchmark
    @OperationsPerInvocation(RESPONDENTS)
    public void bulk(Blackhole sink) {
        for (int i = 0; i < RESPONDENTS; i++) {
            sink.consume(sixty.bulk().score(sixty.rows(), i));
        }
    }

    /** The library with every trail, one sheet after the other. */
    @Benchmark
    @OperationsPerInvocation(RESPONDENTS)
    public void walk(Blackhole sink) {
        for (int i = 0; i < RESPONDENTS; i++) {
            for (NormedScore score : sixty.norms()
                    .place(Scorer.score(sixty.instrument(), sixty.sheets().get(i)), "all")) {
                sink.consume(
                        score instanceof NormedScore.Placed placed
                                ? placed.standard().t()
                                : 0.0);
            }
        }
    }
}
