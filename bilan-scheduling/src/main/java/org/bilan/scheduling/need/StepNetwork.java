package org.bilan.scheduling.need;

import java.util.List;
import java.util.stream.IntStream;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.availability.DayCount;
import org.bilan.scheduling.availability.WorkingCalendar;

/**
 * Rules on the dates of steps, made ready once for many bilans: rule by rule, the earliest days rise and the latest ones
 * fall until nothing changes. What is left then is exact: each bound is a date of some whole set of dates that keeps all.
 *
 * <p>Immutable and safe to share. {@link #narrow} takes no memory.
 */
@SuppressWarnings("EnumOrdinal") // arrays by step: the steps are ours, and nothing stored depends on their order
public final class StepNetwork {
    private final List<StepRule> rules;
    private final WorkingCalendar calendar;
    private final Compiled[] compiled;
    private final int[] all;

    /** What a rule does, in numbers. */
    private enum Kind {
        NOT_BEFORE,
        NOT_AFTER,
        SAME_DAY,
        WITHIN,
        ON_OPEN_DAY,
        NOT_DURING
    }

    /**
     * A rule in numbers.
     *
     * @param step the step that it is about
     * @param other the other step, where there is one
     * @param from first day, where it names days
     * @param until last day, inclusive
     */
    private record Compiled(Kind kind, int step, int other, DayCount count, long from, long until) {
        private static final DayCount NONE = DayCount.days(0);

        static Compiled days(Kind kind, Step step, long from, long until) {
            return new Compiled(kind, step.ordinal(), step.ordinal(), NONE, from, until);
        }

        static Compiled two(Kind kind, Step step, Step other, DayCount count) {
            return new Compiled(kind, step.ordinal(), other.ordinal(), count, 0, 0);
        }
    }

    private static final StepRule.Cases<Compiled> COMPILER = new StepRule.Cases<>() {
        @Override
        public Compiled notBefore(StepRule.NotBefore rule) {
            return Compiled.two(Kind.NOT_BEFORE, rule.step(), rule.after(), rule.count());
        }

        @Override
        public Compiled notAfter(StepRule.NotAfter rule) {
            return Compiled.two(Kind.NOT_AFTER, rule.step(), rule.after(), rule.count());
        }

        @Override
        public Compiled sameDay(StepRule.SameDay rule) {
            return Compiled.two(Kind.SAME_DAY, rule.step(), rule.other(), Compiled.NONE);
        }

        @Override
        public Compiled within(StepRule.Within rule) {
            DateWindow window = rule.window();
            return Compiled.days(
                    Kind.WITHIN,
                    rule.step(),
                    window.earliest().map(day -> day.toEpochDay()).orElse(StepDays.NO_EARLIEST),
                    window.latest().map(day -> day.toEpochDay()).orElse(StepDays.NO_LATEST));
        }

        @Override
        public Compiled onOpenDay(StepRule.OnOpenDay rule) {
            return Compiled.days(Kind.ON_OPEN_DAY, rule.step(), 0, 0);
        }

        @Override
        public Compiled notDuring(StepRule.NotDuring rule) {
            return Compiled.days(
                    Kind.NOT_DURING,
                    rule.step(),
                    rule.from().toEpochDay(),
                    rule.to().toEpochDay());
        }
    };

    private StepNetwork(List<StepRule> rules, WorkingCalendar calendar) {
        this.rules = List.copyOf(rules);
        this.calendar = calendar;
        this.compiled =
                this.rules.stream().<Compiled>map(rule -> rule.match(COMPILER)).toArray(Compiled[]::new);
        this.all = IntStream.range(0, compiled.length).toArray();
    }

    /** The network of some rules under the days of an establishment. */
    public static StepNetwork of(List<StepRule> rules, WorkingCalendar calendar) {
        return new StepNetwork(rules, calendar);
    }

    /**
     * Narrows the days of all steps to those that some whole set of dates has that keeps every rule.
     *
     * @param days what is known of a bilan; afterwards what is left of it, and nothing to rely on if none is
     * @return whether a day is left for each step
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public boolean narrow(StepDays days) {
        return narrow(days, all);
    }

    /**
     * A minimal conflict of the rules, in their order, if nothing else is known: drop any one member, and the others can hold
     * together.
     *
     * @throws IllegalArgumentException if all of them can hold together
     */
    public List<StepRule> conflict() {
        StepDays days = new StepDays();
        List<Integer> numbers = IntStream.of(all).boxed().toList();
        List<Integer> members = MinimalConflict.among(numbers, some -> {
            days.clear();
            return narrow(days, some.stream().mapToInt(Integer::intValue).toArray());
        });
        return members.stream().map(rules::get).toList();
    }

    private boolean narrow(StepDays days, int[] some) {
        days.takeChanged();
        do {
            for (int i : some) {
                if (!apply(compiled[i], days)) {
                    return false;
                }
            }
        } while (days.takeChanged());
        return true;
    }

    private boolean apply(Compiled rule, StepDays days) {
        return switch (rule.kind()) {
            case NOT_BEFORE -> notBefore(rule, days);
            case NOT_AFTER -> notAfter(rule, days);
            case SAME_DAY -> sameDay(rule, days);
            case WITHIN -> days.raise(rule.step(), rule.from()) && days.lower(rule.step(), rule.until());
            case ON_OPEN_DAY, NOT_DURING -> onlyOnAllowed(rule, days);
        };
    }

    private boolean notBefore(Compiled rule, StepDays days) {
        long from = days.earliest(rule.other());
        long until = days.latest(rule.step());
        return (from == StepDays.NO_EARLIEST
                        || days.raise(rule.step(), rule.count().from(from, calendar)))
                && (until == StepDays.NO_LATEST
                        || days.lower(rule.other(), rule.count().lastReaching(until, calendar)));
    }

    private boolean notAfter(Compiled rule, StepDays days) {
        long until = days.latest(rule.other());
        long from = days.earliest(rule.step());
        return (until == StepDays.NO_LATEST
                        || days.lower(rule.step(), rule.count().from(until, calendar)))
                && (from == StepDays.NO_EARLIEST
                        || days.raise(rule.other(), rule.count().lastReaching(from - 1, calendar) + 1));
    }

    private static boolean sameDay(Compiled rule, StepDays days) {
        long from = Math.max(days.earliest(rule.step()), days.earliest(rule.other()));
        long until = Math.min(days.latest(rule.step()), days.latest(rule.other()));
        return days.raise(rule.step(), from)
                && days.raise(rule.other(), from)
                && days.lower(rule.step(), until)
                && days.lower(rule.other(), until);
    }

    private boolean onlyOnAllowed(Compiled rule, StepDays days) {
        long from = days.earliest(rule.step());
        long until = days.latest(rule.step());
        boolean rises = from == StepDays.NO_EARLIEST || days.raise(rule.step(), next(rule, from, 1, until));
        return rises
                && (until == StepDays.NO_LATEST
                        || days.lower(rule.step(), next(rule, until, -1, days.earliest(rule.step()))));
    }

    /** The first allowed day from one on, in steps of one; a day beyond the limit if there is none up to it. */
    private long next(Compiled rule, long from, int step, long limit) {
        long day = from;
        for (int tries = 0; tries <= StepDays.FAR && (step > 0 ? day <= limit : day >= limit); tries++) {
            if (isAllowed(rule, day)) {
                return day;
            }
            day += step;
        }
        return day;
    }

    private boolean isAllowed(Compiled rule, long day) {
        return rule.kind() == Kind.ON_OPEN_DAY ? calendar.isOpen(day) : day < rule.from() || day > rule.until();
    }
}
