package org.bilan.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bilan.examples.timefold.TimefoldImprover;
import org.bilan.scheduling.audit.AuditRule;
import org.bilan.scheduling.audit.Breach;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.portfolio.LowerBound;
import org.bilan.scheduling.portfolio.PortfolioPlanner;
import org.bilan.scheduling.portfolio.TakeOutAndPutBack;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;

/**
 * Whole seasons in single shots, on CPU time of the thread: the first lawful plan in a JVM that has just started and in one
 * that is warm, what more time gives, Timefold on the same season before the same judge, and how cost grows.
 */
public final class SeasonRun {
    private static final long SEED = 1;
    private static final int BILANS = 200;
    private static final int CONSULTANTS = 20;

    private SeasonRun() {}

    /** Takes what to run: some of {@code first}, {@code improve}, {@code growth}, {@code timefold}; all by default. */
    public static void main(String[] arguments) {
        List<String> parts =
                arguments.length == 0 ? List.of("first", "growth", "improve", "timefold") : List.of(arguments);
        Season season = Seasons.of(BILANS, CONSULTANTS, SEED);
        System.out.printf("%d bilans, %d consultants%n", BILANS, CONSULTANTS);
        Portfolio first = timed("first plan, JVM just started", () -> PortfolioPlanner.propose(season));
        told("first plan", season, first);
        LowerBound bound = timed("lower bound", () -> LowerBound.of(season));
        System.out.printf("  no plan costs less than %,d%n", bound.of(first));
        if (parts.contains("first")) {
            warm(season);
        }
        if (parts.contains("growth")) {
            growth();
        }
        if (parts.contains("improve")) {
            for (int seconds : new int[] {10, 30}) {
                for (long seed = 1; seed <= 3; seed++) {
                    Portfolio better =
                            new TakeOutAndPutBack(seed, Integer.MAX_VALUE, cpuSeconds(seconds)).improve(season, first);
                    told("after " + seconds + " s, seed " + seed, season, better);
                    long cost = PlanAudit.of(season, better).standing().cost();
                    System.out.printf("  gap to the bound %.3f%n", bound.gap(better, cost));
                }
            }
        }
        if (parts.contains("timefold")) {
            Portfolio theirs = timed(
                    "Timefold, 60 s", () -> TimefoldImprover.fromNothing(60).improve(season, first));
            told("Timefold from nothing, 60 s", season, theirs);
            Portfolio after =
                    timed("Timefold, 30 s", () -> TimefoldImprover.goingOn(30).improve(season, first));
            told("Timefold from the first plan, 30 s", season, after);
        }
    }

    private static void warm(Season season) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 9; round++) {
            long before = cpu();
            PortfolioPlanner.propose(season);
            best = Math.min(best, (cpu() - before) / 1e6);
        }
        System.out.printf("first plan, warm: %.0f ms CPU%n", best);
        Season one = Seasons.of(1, CONSULTANTS, SEED);
        double least = Double.MAX_VALUE;
        for (int round = 0; round < 50; round++) {
            long before = cpu();
            PortfolioPlanner.propose(one);
            least = Math.min(least, (cpu() - before) / 1e6);
        }
        System.out.printf("one bilan, %d consultants, tables and all: %.2f ms CPU%n", CONSULTANTS, least);
    }

    private static void growth() {
        for (boolean teamGrows : new boolean[] {false, true}) {
            Map<Integer, Double> costs = new TreeMap<>();
            for (int bilans : new int[] {50, 100, 200, 400}) {
                Season season = Seasons.of(bilans, teamGrows ? bilans / 10 : CONSULTANTS, SEED);
                double best = Double.MAX_VALUE;
                Portfolio plan = PortfolioPlanner.propose(season);
                for (int round = 0; round < 5; round++) {
                    long before = cpu();
                    plan = PortfolioPlanner.propose(season);
                    best = Math.min(best, (cpu() - before) / 1e6);
                }
                costs.put(bilans, best);
                System.out.printf(
                        "  %3d bilans, %2d consultants: %.0f ms CPU, %d without a place%n",
                        bilans,
                        season.consultants().size(),
                        best,
                        plan.unassigned().size());
            }
            System.out.printf("  exponent %.2f%n", slope(costs));
        }
    }

    private static double slope(Map<Integer, Double> costs) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (Map.Entry<Integer, Double> one : costs.entrySet()) {
            double size = Math.log(one.getKey());
            double cost = Math.log(one.getValue());
            x += size;
            y += cost;
            xx += size * size;
            xy += size * cost;
        }
        int n = costs.size();
        return (n * xy - x * y) / (n * xx - x * x);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static BooleanSupplier cpuSeconds(int seconds) {
        long end = cpu() + seconds * 1_000_000_000L;
        return () -> cpu() < end;
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long before = cpu();
        T done = work.get();
        System.out.printf("%s: %.0f ms CPU%n", what, (cpu() - before) / 1e6);
        return done;
    }

    private static void told(String what, Season season, Portfolio portfolio) {
        PlanAudit audit = PlanAudit.of(season, portfolio);
        Map<AuditRule, Long> broken = audit.breaches().stream()
                .collect(Collectors.groupingBy(Breach::rule, TreeMap::new, Collectors.counting()));
        System.out.printf(
                "%s: %d violations %s, %d without a place, cost %,d, loads %d to %d hours%n",
                what,
                audit.breaches().size(),
                broken,
                audit.standing().unplaced(),
                audit.standing().cost(),
                audit.standing().loads().stream().max(Comparator.naturalOrder()).orElse(0L) / 60,
                audit.standing().loads().stream().min(Comparator.naturalOrder()).orElse(0L) / 60);
    }
}
