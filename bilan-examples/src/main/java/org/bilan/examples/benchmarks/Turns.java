package org.bilan.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The contenders of the benchmarks in turn, on CPU time of their thread: for a machine that others load, where clock time
 * says more about the neighbours. The ratio is the median of the ratios taken round by round.
 */
public final class Turns {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 11;
    private static final long ROUND_NANOS = 150_000_000;

    private final Blackhole findings = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    private final Map<String, Runnable> contenders = new LinkedHashMap<>();
    private final Map<String, List<Took>> took = new LinkedHashMap<>();

    private record Took(double nanos, double bytes) {}

    private Turns() {}

    /** Takes which tables to print: some of {@code cases}, {@code text}, {@code portfolio}; all by default. */
    public static void main(String[] arguments) {
        List<String> tables = arguments.length == 0 ? List.of("cases", "text", "portfolio") : List.of(arguments);
        for (String kind : List.of("complete", "mixed")) {
            if (tables.contains("cases")) {
                cases(kind);
            }
            if (tables.contains("text")) {
                text(kind);
            }
        }
        if (tables.contains("portfolio")) {
            portfolio();
        }
    }

    private static void cases(String kind) {
        AssessmentBenchmark assessment = new AssessmentBenchmark(kind);
        assessment.allSayTheSame();
        Turns turns = new Turns();
        turns.contenders.put("hand-written", () -> assessment.handWritten(turns.findings));
        turns.contenders.put("library", () -> assessment.library(turns.findings));
        turns.contenders.put("Easy Rules", () -> assessment.easyRules(turns.findings));
        turns.contenders.put("Evrete", () -> assessment.evrete(turns.findings));
        turns.print("findings of a case, " + kind);
    }

    private static void text(String kind) {
        TextBenchmark text = new TextBenchmark(kind);
        text.bothSayTheSame();
        Turns turns = new Turns();
        turns.contenders.put("hand-written", () -> text.handWritten(turns.findings));
        turns.contenders.put("library", () -> text.library(turns.findings));
        turns.print("findings in French, " + kind);
    }

    private static void portfolio() {
        PortfolioBenchmark portfolio = new PortfolioBenchmark();
        portfolio.allSayTheSame();
        Turns turns = new Turns();
        turns.contenders.put("hand-written", () -> turns.findings.consume(portfolio.handWritten()));
        turns.contenders.put("case files", () -> turns.findings.consume(portfolio.compiledOverCaseFiles()));
        turns.contenders.put("from facts", () -> turns.findings.consume(portfolio.compiledFromFacts()));
        turns.print("counts over a portfolio, a case");
    }

    private void print(String what) {
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean counted = round >= WARM_UP;
            contenders.forEach((name, contender) -> {
                Took one = round(contender);
                if (counted) {
                    took.computeIfAbsent(name, none -> new ArrayList<>()).add(one);
                }
            });
        }
        System.out.println(what);
        List<Took> first = took.values().iterator().next();
        took.forEach((name, rounds) -> System.out.printf(
                "  %-13s %,10.0f ns (%,.0f to %,.0f)  %,9.0f B  speed %.3f of hand-written%n",
                name,
                at(rounds, 0.5),
                at(rounds, 0),
                at(rounds, 1),
                rounds.get(0).bytes(),
                ratio(first, rounds)));
    }

    /** A thousand cases at a time, until enough CPU time has passed. */
    private static Took round(Runnable contender) {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long before = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        int cases = 0;
        while (spent < ROUND_NANOS) {
            contender.run();
            cases += AssessmentBenchmark.CASES;
            spent = THREADS.getCurrentThreadCpuTime() - before;
        }
        return new Took((double) spent / cases, (double) (THREADS.getThreadAllocatedBytes(thread) - bytes) / cases);
    }

    private static double at(List<Took> rounds, double share) {
        double[] sorted = rounds.stream().mapToDouble(Took::nanos).sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static double ratio(List<Took> first, List<Took> rounds) {
        double[] ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = first.get(i).nanos() / rounds.get(i).nanos();
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }
}
