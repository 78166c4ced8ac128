package org.bilan.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * How the cost of planning grows with consultants, years, sessions and rules: CPU time of the thread, the best of several
 * passes, and the slope of its logarithm over that of the size. A slope of 1 is linear.
 */
public final class SchedulingGrowth {
    private static final int PASSES = 15;
    private static final long PASS_NANOS = 40_000_000;

    /** So many between two looks at the clock, which costs more than some of them. */
    private static final int JOBS_AT_ONCE = 20;

    /** So that no result is thrown away unseen. */
    private static long seen;

    private SchedulingGrowth() {}

    /** Prints a table for each. */
    public static void main(String[] arguments) {
        Growth.grow(
                "consultants, all starts of a year from lists",
                n -> best(new SlotsBenchmark(n, 1)::allFromLists),
                5,
                20,
                80);
        Growth.grow(
                "years, all starts of ten consultants from lists",
                n -> best(new SlotsBenchmark(10, n)::allFromLists),
                1,
                2,
                4);
        Growth.grow("consultants, first start of the team", n -> best(new SlotsBenchmark(n, 1)::firstStart), 5, 20, 80);
        Growth.grow("consultants, after one booking", n -> best(booking(new SlotsBenchmark(n, 1))), 5, 20, 80);
        Growth.grow(
                "consultants, one plan of ten sessions",
                n -> best(new PlanningBenchmark(n, 10, 23)::planOfTwenty),
                5,
                20,
                80);
        Growth.grow(
                "sessions, one plan with twenty consultants",
                n -> best(new PlanningBenchmark(20, n, 23)::planOfTwenty),
                6,
                12,
                24);
        Growth.grow("rules, one minimal conflict", n -> best(conflict(new PlanningBenchmark(1, 10, n))), 23, 46, 92);
        System.out.println("(" + seen + ")");
    }

    private static LongSupplier booking(SlotsBenchmark slots) {
        return () -> slots.afterOneBooking().firstStart(0);
    }

    private static LongSupplier conflict(PlanningBenchmark planning) {
        return () -> planning.conflict().size();
    }

    /** CPU microseconds of one job: as many jobs a pass as fill some time. */
    private static double best(LongSupplier job) {
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long spent = 0;
            int done = 0;
            while (spent < PASS_NANOS) {
                for (int i = 0; i < JOBS_AT_ONCE; i++) {
                    seen += job.getAsLong();
                }
                done += JOBS_AT_ONCE;
                spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            }
            best = Math.min(best, spent / 1000.0 / done);
        }
        return best;
    }
}
