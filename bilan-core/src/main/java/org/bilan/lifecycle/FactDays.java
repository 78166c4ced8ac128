package org.bilan.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The first and the last day of each kind of fact; never changed once made. */
// Kinds number the places of an array in memory; nothing is stored by their number.
@SuppressWarnings("EnumOrdinal")
public final class FactDays {
    /** No day of any kind. */
    static final FactDays NONE = new FactDays(new LocalDate[2 * FactKind.values().length]);

    /** The first day of each kind, and behind them the last one. */
    private final @Nullable LocalDate[] days;

    private FactDays(@Nullable LocalDate[] days) {
        this.days = days;
    }

    /** The first day of a fact of that kind, in the order of days; empty if there is none. */
    public Optional<LocalDate> first(FactKind kind) {
        return Optional.ofNullable(days[kind.ordinal()]);
    }

    /** The last day of a fact of that kind, in the order of days; empty if there is none. */
    public Optional<LocalDate> last(FactKind kind) {
        return Optional.ofNullable(days[last(kind.ordinal())]);
    }

    /** Whether a fact of that kind has happened. */
    public boolean has(FactKind kind) {
        return days[kind.ordinal()] != null;
    }

    /** Whether a day lies between the first and the last one of that kind, both inclusive. */
    boolean spans(FactKind kind, LocalDate on) {
        LocalDate first = days[kind.ordinal()];
        LocalDate last = days[last(kind.ordinal())];
        return first != null && last != null && !on.isBefore(first) && !on.isAfter(last);
    }

    /** These days with one more. */
    FactDays with(FactKind kind, LocalDate on) {
        int place = kind.ordinal();
        return with(place, on, LocalDate::isBefore).with(last(place), on, LocalDate::isAfter);
    }

    private FactDays with(int place, LocalDate on, BiPredicate<LocalDate, LocalDate> better) {
        LocalDate before = days[place];
        if (before != null && !better.test(on, before)) {
            return this;
        }
        @Nullable LocalDate[] more = days.clone();
        more[place] = on;
        return new FactDays(more);
    }

    private int last(int place) {
        return days.length / 2 + place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactDays that && Arrays.equals(days, that.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (FactKind kind : FactKind.values()) {
            last(kind).ifPresent(day -> text.append(text.isEmpty() ? "" : ", ").append(kind + " " + day));
        }
        return text.toString();
    }
}
