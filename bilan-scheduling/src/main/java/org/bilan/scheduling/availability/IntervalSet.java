package org.bilan.scheduling.availability;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of moments, made of spans of real time, with one normal form: the spans are in order, last some time, and none
 * touches the next. Two sets of the same moments are therefore equal.
 *
 * <p>Immutable. Inside it is one flat sorted array of seconds, start and end in turn, so that each operation is one pass
 * over both arrays. An instant belongs to the set if it is at or after a start and before the end of that span.
 */
public final class IntervalSet {
    private static final IntervalSet EMPTY = new IntervalSet(new long[0]);

    /** Starts at even places, ends at odd ones, strictly ascending. */
    private final long[] bounds;

    private IntervalSet(long[] bounds) {
        this.bounds = bounds;
    }

    /** The set without any moment. */
    public static IntervalSet empty() {
        return EMPTY;
    }

    /** All moments of one span. */
    public static IntervalSet of(Span span) {
        return new IntervalSet(new long[] {
            span.startInclusive().getEpochSecond(), span.endExclusive().getEpochSecond()
        });
    }

    /** All moments of some spans, which may overlap and come in any order. */
    public static IntervalSet of(Collection<Span> spans) {
        Builder all = new Builder(spans.size());
        for (Span span : spans) {
            all.add(span.startInclusive().getEpochSecond(), span.endExclusive().getEpochSecond());
        }
        return all.build();
    }

    /** Spans in any order, which may overlap, as seconds since 1970. */
    static final class Builder {
        private long[] starts;
        private long[] ends;
        private int size;
        private boolean inOrder = true;

        Builder(int capacity) {
            starts = new long[capacity];
            ends = new long[capacity];
        }

        void add(long start, long end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size + 8);
                ends = Arrays.copyOf(ends, 2 * size + 8);
            }
            inOrder &= size == 0 || starts[size - 1] <= start;
            starts[size] = start;
            ends[size++] = end;
        }

        IntervalSet build() {
            long[] from = Arrays.copyOf(starts, size);
            long[] until = Arrays.copyOf(ends, size);
            return inOrder ? joined(from, until) : sorted(from, until);
        }
    }

    private static IntervalSet joined(long[] starts, long[] ends) {
        Bounds out = new Bounds(2 * starts.length);
        for (int i = 0; i < starts.length; i++) {
            out.extend(starts[i], ends[i]);
        }
        return out.set();
    }

    /** The same of spans in any order: starts and ends are sorted apart, and as many open as close where nothing is. */
    private static IntervalSet sorted(long[] starts, long[] ends) {
        Arrays.sort(starts);
        Arrays.sort(ends);
        Bounds out = new Bounds(2 * starts.length);
        int first = 0;
        for (int i = 1; i <= starts.length; i++) {
            if (i == starts.length || starts[i] > ends[i - 1]) {
                out.extend(starts[first], ends[i - 1]);
                first = i;
            }
        }
        return out.set();
    }

    /** The moments in this set, in the other, or in both. */
    public IntervalSet union(IntervalSet other) {
        return combine(other, (mine, its) -> mine || its);
    }

    /** The moments in both sets. */
    public IntervalSet intersect(IntervalSet other) {
        return combine(other, (mine, its) -> mine && its);
    }

    /** The moments in this set and not in the other. */
    public IntervalSet minus(IntervalSet other) {
        return combine(other, (mine, its) -> mine && !its);
    }

    /**
     * Every span of it made longer at both ends; what then touches or overlaps is one.
     *
     * @throws IllegalArgumentException if one of the lengths is negative
     */
    public IntervalSet widen(long secondsBefore, long secondsAfter) {
        if (secondsBefore < 0 || secondsAfter < 0) {
            throw new IllegalArgumentException("secondsBefore (" + secondsBefore + ") and secondsAfter (" + secondsAfter
                    + ") must not be negative");
        }
        Bounds out = new Bounds(bounds.length);
        for (int i = 0; i < bounds.length; i += 2) {
            out.extend(bounds[i] - secondsBefore, bounds[i + 1] + secondsAfter);
        }
        return out.set();
    }

    /** Whether it holds a moment. */
    public boolean contains(Instant moment) {
        return spanAt(moment.getEpochSecond()) >= 0;
    }

    /** Whether it holds all moments of a span. */
    public boolean covers(Span span) {
        return covers(
                span.startInclusive().getEpochSecond(), span.endExclusive().getEpochSecond());
    }

    /** Whether it holds all moments from one to another, exclusive, in seconds since 1970. */
    public boolean covers(long startInclusive, long endExclusive) {
        int at = spanAt(startInclusive);
        return at >= 0 && endExclusive <= bounds[at + 1];
    }

    /** Whether it holds at least one moment of a span. */
    public boolean meets(Span span) {
        return meets(span.startInclusive().getEpochSecond(), span.endExclusive().getEpochSecond());
    }

    /** Whether it holds at least one moment from one to another, exclusive, in seconds since 1970. */
    public boolean meets(long startInclusive, long endExclusive) {
        int next = Arrays.binarySearch(bounds, startInclusive);
        int place = next >= 0 ? next : -next - 1;
        boolean inside = next >= 0 ? place % 2 == 0 : place % 2 == 1;
        int following = next >= 0 ? place + 1 : place;
        return inside || (following < bounds.length && bounds[following] < endExclusive);
    }

    /** Questions about many spans: cheap for each that starts soon after the one asked about before. */
    public Walk walk() {
        return new Walk();
    }

    /** Whether it holds no moment. */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Real time in it, in seconds. */
    public long seconds() {
        return IntStream.range(0, bounds.length)
                .mapToLong(i -> i % 2 == 0 ? -bounds[i] : bounds[i])
                .sum();
    }

    /** Its spans in order: none touches the next. */
    public List<Span> spans() {
        return IntStream.range(0, bounds.length / 2)
                .mapToObj(i -> new Span(Instant.ofEpochSecond(bounds[2 * i]), Instant.ofEpochSecond(bounds[2 * i + 1])))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntervalSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return spans().toString();
    }

    /** The place of the start of the span that holds a second; -1 if none does. */
    private int spanAt(long second) {
        int found = Arrays.binarySearch(bounds, second);
        int place = found >= 0 ? found : -found - 2;
        return place >= 0 && place % 2 == 0 ? place : -1;
    }

    /**
     * Asks about one span after the other, and stays where the last question was. Answers are the same in any order of the
     * questions; not for two threads at once.
     */
    public final class Walk {
        /** The place of the first span that ends after the start last asked about. */
        private int next;

        private Walk() {}

        /** As {@link IntervalSet#covers(long, long)}. */
        public boolean covers(long startInclusive, long endExclusive) {
            goTo(startInclusive);
            return next < bounds.length && bounds[next] <= startInclusive && endExclusive <= bounds[next + 1];
        }

        /** As {@link IntervalSet#meets(long, long)}. */
        public boolean meets(long startInclusive, long endExclusive) {
            goTo(startInclusive);
            return next < bounds.length && bounds[next] < endExclusive;
        }

        private void goTo(long second) {
            while (next > 0 && bounds[next - 1] > second) {
                next -= 2;
            }
            while (next < bounds.length && bounds[next + 1] <= second) {
                next += 2;
            }
        }
    }

    private interface Choice {
        boolean keep(boolean inThis, boolean inOther);
    }

    /** One pass over the bounds of both: the answer changes only where the choice does, so the form stays normal. */
    private IntervalSet combine(IntervalSet other, Choice choice) {
        long[] out = new long[bounds.length + other.bounds.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < bounds.length || j < other.bounds.length) {
            long next = Math.min(at(bounds, i), at(other.bounds, j));
            i += at(bounds, i) == next ? 1 : 0;
            j += at(other.bounds, j) == next ? 1 : 0;
            if (choice.keep(i % 2 == 1, j % 2 == 1) != (size % 2 == 1)) {
                out[size++] = next;
            }
        }
        return new IntervalSet(Arrays.copyOf(out, size));
    }

    private static long at(long[] bounds, int place) {
        return place < bounds.length ? bounds[place] : Long.MAX_VALUE;
    }

    /** Bounds in the making; spans come in the order of their starts. */
    private static final class Bounds {
        private final long[] out;
        private int size;

        Bounds(int capacity) {
            out = new long[capacity];
        }

        void extend(long start, long end) {
            if (size > 0 && start <= out[size - 1]) {
                out[size - 1] = Math.max(out[size - 1], end);
            } else {
                out[size++] = start;
                out[size++] = end;
            }
        }

        IntervalSet set() {
            return new IntervalSet(Arrays.copyOf(out, size));
        }
    }
}
