package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.availability.DayCount;
import org.bilan.scheduling.availability.WorkingCalendar;

/**
 * Narrows the days of all steps, rule by rule, until nothing changes: the earliest days rise, the latest ones fall.
 *
 * <p>Days are epoch days. A bound that nothing has set yet is left alone, so that no far date is ever asked for.
 */
@SuppressWarnings("EnumOrdinal") // arrays by step: the steps are ours, and nothing stored depends on their order
final class Propagation implements StepRule.Cases<Boolean> {
    private static final long NO_EARLIEST = Long.MIN_VALUE;
    private static final long NO_LATEST = Long.MAX_VALUE;

    /** Days after the first date named at which a chain of rules is taken to run on for ever: twenty years. */
    private static final long FAR = 7305;

    private final WorkingCalendar calendar;
    private final long[] earliest = new long[Step.values().length];
    private final long[] latest = new long[Step.values().length];
    private boolean changed;
    private long first = NO_LATEST;

    Propagation(WorkingCalendar calendar) {
        this.calendar = calendar;
        Arrays.fill(earliest, NO_EARLIEST);
        Arrays.fill(latest, NO_LATEST);
    }

    /** Whether some set of dates keeps all rules. */
    boolean run(List<StepRule> rules) {
        do {
            changed = false;
            for (StepRule rule : rules) {
                if (!rule.match(this)) {
                    return false;
                }
            }
        } while (changed);
        return true;
    }

    StepWindows windows() {
        Map<Step, DateWindow> windows = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            long from = earliest[step.ordinal()];
            long until = latest[step.ordinal()];
            if (from != NO_EARLIEST && until != NO_LATEST) {
                windows.put(step, DateWindow.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until)));
            } else if (from != NO_EARLIEST) {
                windows.put(step, DateWindow.from(LocalDate.ofEpochDay(from)));
            } else if (until != NO_LATEST) {
                windows.put(step, DateWindow.until(LocalDate.ofEpochDay(until)));
            }
        }
        return new StepWindows(windows);
    }

    @Override
    public Boolean notBefore(StepRule.NotBefore rule) {
        long from = earliest[rule.after().ordinal()];
        long until = latest[rule.step().ordinal()];
        return (from == NO_EARLIEST || raise(rule.step(), counted(rule.count(), from)))
                && (until == NO_LATEST || lower(rule.after(), lastThatReaches(rule.count(), until)));
    }

    @Override
    public Boolean notAfter(StepRule.NotAfter rule) {
        long until = latest[rule.after().ordinal()];
        long from = earliest[rule.step().ordinal()];
        return (until == NO_LATEST || lower(rule.step(), counted(rule.count(), until)))
                && (from == NO_EARLIEST || raise(rule.after(), firstThatReaches(rule.count(), from)));
    }

    @Override
    public Boolean sameDay(StepRule.SameDay rule) {
        int a = rule.step().ordinal();
        int b = rule.other().ordinal();
        long from = Math.max(earliest[a], earliest[b]);
        long until = Math.min(latest[a], latest[b]);
        return raise(rule.step(), from)
                && raise(rule.other(), from)
                && lower(rule.step(), until)
                && lower(rule.other(), until);
    }

    @Override
    public Boolean within(StepRule.Within rule) {
        long from = rule.window().earliest().map(LocalDate::toEpochDay).orElse(NO_EARLIEST);
        long until = rule.window().latest().map(LocalDate::toEpochDay).orElse(NO_LATEST);
        return raise(rule.step(), from) && lower(rule.step(), until);
    }

    @Override
    public Boolean onOpenDay(StepRule.OnOpenDay rule) {
        return onlyOn(rule.step(), day -> calendar.isOpen(LocalDate.ofEpochDay(day)));
    }

    @Override
    public Boolean notDuring(StepRule.NotDuring rule) {
        long from = rule.from().toEpochDay();
        long to = rule.to().toEpochDay();
        return onlyOn(rule.step(), day -> day < from || day > to);
    }

    private boolean onlyOn(Step step, LongPredicate allowed) {
        long from = earliest[step.ordinal()];
        long until = latest[step.ordinal()];
        boolean rises = from == NO_EARLIEST || raise(step, next(from, 1, until, allowed));
        return rises && (until == NO_LATEST || lower(step, next(until, -1, earliest[step.ordinal()], allowed)));
    }

    /** The first allowed day from one on, in steps of one; a day beyond the limit if there is none up to it. */
    private static long next(long from, int step, long limit, LongPredicate allowed) {
        long day = from;
        for (int tries = 0; tries <= FAR && (step > 0 ? day <= limit : day >= limit); tries++) {
            if (allowed.test(day)) {
                return day;
            }
            day += step;
        }
        return day;
    }

    private boolean raise(Step step, long from) {
        int i = step.ordinal();
        if (from > earliest[i]) {
            earliest[i] = from;
            first = Math.min(first, from);
            changed = true;
        }
        return earliest[i] <= latest[i] && (earliest[i] == NO_EARLIEST || earliest[i] - first <= FAR);
    }

    private boolean lower(Step step, long until) {
        int i = step.ordinal();
        if (until < latest[i]) {
            latest[i] = until;
            changed = true;
        }
        return earliest[i] <= latest[i] && (latest[i] == NO_LATEST || first == NO_LATEST || first - latest[i] <= FAR);
    }

    private long counted(DayCount count, long day) {
        OptionalLong plain = count.plainDays();
        return plain.isPresent()
                ? day + plain.getAsLong()
                : count.from(LocalDate.ofEpochDay(day), calendar).toEpochDay();
    }

    /** The last day whose count is not after another day: doubling steps, then halves, never far from the answer. */
    private long lastThatReaches(DayCount count, long until) {
        OptionalLong plain = count.plainDays();
        if (plain.isPresent()) {
            return until - plain.getAsLong();
        }
        long step = 1;
        long low = until;
        while (counted(count, low) > until) {
            low -= step;
            step *= 2;
        }
        long high = low + step;
        while (counted(count, high) <= until) {
            high += step;
        }
        return between(low, high, day -> counted(count, day) <= until);
    }

    /** The first day whose count is not before another day. */
    private long firstThatReaches(DayCount count, long from) {
        return lastThatReaches(count, from - 1) + 1;
    }

    /** The last day, from one that holds and before one that does not, that still holds. */
    private static long between(long holds, long fails, LongPredicate test) {
        long low = holds;
        long high = fails;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (test.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
