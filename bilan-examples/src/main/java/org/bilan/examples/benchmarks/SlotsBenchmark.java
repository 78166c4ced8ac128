package org.bilan.examples.benchmarks;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.FreeStarts;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.TeamSlots;
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

/**
 * Free starts of ninety minutes on quarter hours, fifty consultants and a year: some 22,000 openings and 54,000 things taken.
 * Guava does what it is made for, sets of ranges; both are given the same spans.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SlotsBenchmark {
    private static final int LENGTH = 90 * 60;
    private static final int STEP = 15 * 60;
    private static final int DAY = 24 * 60 * 60;
    private static final long FIRST_DAY = Instant.parse("2026-01-05T00:00:00Z").getEpochSecond();
    private static final FreeStarts.Ask ASK = new FreeStarts.Ask(LENGTH / 60, STEP / 60, Instant.MIN);

    private final List<TeamSlots.Hours> team;
    private final TeamSlots table;
    private final List<RangeSet<Long>> ranges;
    private final long[] moments;
    private final Span booking = new Span(at(100, 9 * 60), at(100, 10 * 60 + 30));
    private int next;

    /** Fifty consultants. */
    public SlotsBenchmark() {
        this(50, 1);
    }

    SlotsBenchmark(int consultants, int years) {
        this.team = team(consultants, 365 * years);
        this.table = TeamSlots.of(team, ASK);
        this.ranges = team.stream()
                .<RangeSet<Long>>map(hours -> ImmutableRangeSet.copyOf(free(hours)))
                .toList();
        this.moments =
                new Random(7).longs(1024, FIRST_DAY, FIRST_DAY + 350L * DAY).toArray();
    }

    private static List<TeamSlots.Hours> team(int consultants, int days) {
        Random random = new Random(20261130);
        List<TeamSlots.Hours> team = new ArrayList<>();
        for (int i = 0; i < consultants; i++) {
            team.add(hours(random, days));
        }
        return List.copyOf(team);
    }

    private static TeamSlots.Hours hours(Random random, int days) {
        List<Span> openings = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            boolean isOff = day % 7 >= 5 || random.nextInt(100) < 16;
            if (!isOff) {
                openings.add(new Span(at(day, 9 * 60), at(day, 12 * 60 + 30)));
                openings.add(new Span(at(day, 13 * 60 + 30), at(day, 18 * 60)));
                for (int one = 0; one < 5; one++) {
                    int start = 8 * 60 + 5 * random.nextInt(120);
                    taken.add(new Span(at(day, start), at(day, start + 15 + 5 * random.nextInt(10))));
                }
            }
        }
        return new TeamSlots.Hours(openings, taken, Buffers.NONE);
    }

    private static Instant at(int day, int minute) {
        return Instant.ofEpochSecond(FIRST_DAY + (long) day * DAY + 60L * minute);
    }

    private static Range<Long> range(Span span) {
        return Range.closedOpen(
                span.startInclusive().getEpochSecond(), span.endExclusive().getEpochSecond());
    }

    private static RangeSet<Long> free(TeamSlots.Hours hours) {
        RangeSet<Long> free = TreeRangeSet.create();
        hours.openings().forEach(span -> free.add(range(span)));
        hours.taken().forEach(span -> free.remove(range(span)));
        return free;
    }

    private static long starts(RangeSet<Long> free) {
        long sum = 0;
        for (Range<Long> range : free.asRanges()) {
            long end = range.upperEndpoint() - LENGTH;
            for (long at = onGrid(range.lowerEndpoint()); at <= end; at += STEP) {
                sum += at;
            }
        }
        return sum;
    }

    private static long onGrid(long second) {
        return (second + STEP - 1) / STEP * STEP;
    }

    private static final class Sum implements TeamSlots.EachStart {
        private long seconds;

        @Override
        public void at(int member, long second) {
            seconds += second;
        }
    }

    private static long starts(TeamSlots slots) {
        long sum = 0;
        for (long[] of : slots.allStarts()) {
            for (long start : of) {
                sum += start;
            }
        }
        return sum;
    }

    /**
     * Compares the answers before any time is taken.
     *
     * @throws IllegalStateException if one of them differs
     */
    @Setup
    public void bothGiveTheSame() {
        boolean same = allFromListsGuava() == allFromLists()
                && allFromTablesGuava() == allFromTables()
                && allWrittenFromTables() == allFromTables();
        for (int i = 0; i < moments.length; i++) {
            same &= firstStart() == firstStartGuava(moments[i]);
        }
        if (!same) {
            throw new IllegalStateException("the starts are not the same");
        }
        next = 0;
    }

    /** Table made, asked, and every start read. */
    @Benchmark
    public long allFromLists() {
        return starts(TeamSlots.of(team, ASK));
    }

    /** Set of ranges made, walked, and every start read. */
    @Benchmark
    public long allFromListsGuava() {
        long sum = 0;
        for (TeamSlots.Hours hours : team) {
            sum += starts(free(hours));
        }
        return sum;
    }

    /** The table asked for a length, and every start looked at, as the peer does. */
    @Benchmark
    public long allFromTables() {
        Sum sum = new Sum();
        table.lasting(LENGTH / 60).forEachStart(sum);
        return sum.seconds;
    }

    /** The same, every start written down first. */
    @Benchmark
    public long allWrittenFromTables() {
        return starts(table.lasting(LENGTH / 60));
    }

    /** Sets that are ready, walked, and every start read. */
    @Benchmark
    public long allFromTablesGuava() {
        long sum = 0;
        for (RangeSet<Long> free : ranges) {
            sum += starts(free);
        }
        return sum;
    }

    /** The first start of anybody after a moment, another moment each time. */
    @Benchmark
    public long firstStart() {
        return table.firstStart(moments[next++ & 1023]);
    }

    /** The same, one consultant after the other. */
    @Benchmark
    public long firstStartGuava() {
        return firstStartGuava(moments[next++ & 1023]);
    }

    private long firstStartGuava(long moment) {
        long first = TeamSlots.NEVER;
        for (RangeSet<Long> free : ranges) {
            for (Range<Long> range : free.subRangeSet(Range.atLeast(moment)).asRanges()) {
                long at = onGrid(range.lowerEndpoint());
                if (at >= first) {
                    break;
                }
                if (at + LENGTH <= range.upperEndpoint()) {
                    first = at;
                    break;
                }
            }
        }
        return first;
    }

    /** The table after one booking. */
    @Benchmark
    public TeamSlots afterOneBooking() {
        return table.taking(next++ % team.size(), booking);
    }
}
