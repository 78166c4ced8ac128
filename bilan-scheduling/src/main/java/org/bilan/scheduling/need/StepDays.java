package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.bilan.legaltime.DateWindow;

/**
 * The days that each step may have, as bounds since 1970-01-01 that are narrowed in place: what is known of one bilan, and
 * then what the rules leave of it. For one thread; made once and cleared for the next bilan, it takes no memory.
 */
@SuppressWarnings("EnumOrdinal") // arrays by step: the steps are ours, and nothing stored depends on their order
public final class StepDays {
    static final long NO_EARLIEST = Long.MIN_VALUE;
    static final long NO_LATEST = Long.MAX_VALUE;

    /** Days after the first date named at which a chain of rules is taken to run on for ever: twenty years. */
    static final long FAR = 7305;

    private static final int STEPS = Step.values().length;

    private final long[] earliest = new long[STEPS];
    private final long[] latest = new long[STEPS];
    private long first;
    private boolean changed;

    /** Nothing is known of any step. */
    public StepDays() {
        clear();
    }

    /** Forgets all. */
    public void clear() {
        Arrays.fill(earliest, NO_EARLIEST);
        Arrays.fill(latest, NO_LATEST);
        first = NO_LATEST;
    }

    /** A date that is known, since 1970-01-01. */
    public void know(Step step, long epochDay) {
        raise(step.ordinal(), epochDay);
        lower(step.ordinal(), epochDay);
    }

    /** The first day of a step, inclusive, since 1970-01-01; {@link Long#MIN_VALUE} if nothing limits it. */
    public long earliest(Step step) {
        return earliest[step.ordinal()];
    }

    /** The last day of a step, inclusive, since 1970-01-01; {@link Long#MAX_VALUE} if nothing limits it. */
    public long latest(Step step) {
        return latest[step.ordinal()];
    }

    StepWindows windows() {
        Map<Step, DateWindow> windows = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            OptionalLong from = bound(earliest(step), NO_EARLIEST);
            OptionalLong until = bound(latest(step), NO_LATEST);
            if (from.isPresent() || until.isPresent()) {
                windows.put(step, window(from, until));
            }
        }
        return new StepWindows(windows);
    }

    private static OptionalLong bound(long day, long none) {
        return day == none ? OptionalLong.empty() : OptionalLong.of(day);
    }

    private static DateWindow window(OptionalLong from, OptionalLong until) {
        if (until.isEmpty()) {
            return DateWindow.from(LocalDate.ofEpochDay(from.getAsLong()));
        }
        LocalDate last = LocalDate.ofEpochDay(until.getAsLong());
        return from.isPresent()
                ? DateWindow.between(LocalDate.ofEpochDay(from.getAsLong()), last)
                : DateWindow.until(last);
    }

    long earliest(int step) {
        return earliest[step];
    }

    long latest(int step) {
        return latest[step];
    }

    /** Whether anything was narrowed since it was asked last. */
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /** Whether a day is left after a step is not before a day. */
    boolean raise(int step, long from) {
        if (from > earliest[step]) {
            earliest[step] = from;
            first = Math.min(first, from);
            changed = true;
        }
        return earliest[step] <= latest[step] && (earliest[step] == NO_EARLIEST || earliest[step] - first <= FAR);
    }

    /** Whether a day is left after a step is not after a day. */
    boolean lower(int step, long until) {
        if (until < latest[step]) {
            latest[step] = until;
            changed = true;
        }
        return earliest[step] <= latest[step]
                && (latest[step] == NO_LATEST || first == NO_LATEST || first - latest[step] <= FAR);
    }
}
