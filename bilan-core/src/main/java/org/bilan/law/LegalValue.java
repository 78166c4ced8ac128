package org.bilan.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.legaltime.Delay;
import org.jspecify.annotations.Nullable;

/**
 * A number of the law or of a promise as it changed over time (barème daté).
 *
 * <p>Each value is in force from its first day until the day before the next one's, so that neither a gap nor an
 * overlap can be built. Before the first day there is no value: the rule that asks does not apply.
 */
public final class LegalValue<T> {
    private final String name;
    private final List<InForce<T>> timeline;

    /** The first days of the timeline as epoch days: what a rule compares. */
    private final long[] firstDays;

    private LegalValue(String name, List<InForce<T>> timeline) {
        this.name = name;
        this.timeline = timeline;
        this.firstDays = new long[timeline.size()];
        for (int i = 0; i < firstDays.length; i++) {
            firstDays[i] = timeline.get(i).from().toEpochDay();
        }
    }

    /** One value of the timeline: in force from that day on, by that text. */
    public record InForce<T>(T value, LocalDate from, Citation citation) {}

    /** A timeline that starts with this value; {@link #then} adds what replaced it. */
    public static <T> LegalValue<T> of(String name, T value, LocalDate from, Citation citation) {
        return new LegalValue<>(name, List.of(new InForce<>(value, from, citation)));
    }

    /**
     * The same timeline with the value that came into force next.
     *
     * @throws IllegalArgumentException if its first day is not after that of the value before
     */
    public LegalValue<T> then(T value, LocalDate from, Citation citation) {
        LocalDate before = timeline.get(timeline.size() - 1).from();
        if (!from.isAfter(before)) {
            throw new IllegalArgumentException(
                    "from (" + from + ") of " + name + " must be after " + before + ", the value before it");
        }
        List<InForce<T>> longer = new ArrayList<>(timeline);
        longer.add(new InForce<>(value, from, citation));
        return new LegalValue<>(name, List.copyOf(longer));
    }

    /** Stable name of the value, for example {@code bilan.hours.max}. */
    public String name() {
        return name;
    }

    /** All values, oldest first. */
    public List<InForce<T>> timeline() {
        return timeline;
    }

    /** The value in force on a day, or empty before the first one. */
    public Optional<InForce<T>> at(LocalDate day) {
        return Optional.ofNullable(on(day.toEpochDay()));
    }

    /** The value in force on an epoch day, or null before the first one. */
    public @Nullable InForce<T> on(long epochDay) {
        for (int i = firstDays.length - 1; i >= 0; i--) {
            if (epochDay >= firstDays[i]) {
                return timeline.get(i);
            }
        }
        return null;
    }

    /** The timeline as it was known to be on a day: without what came into force after it; perhaps with no value. */
    public LegalValue<T> until(LocalDate day) {
        return new LegalValue<>(
                name,
                timeline.stream().filter(value -> !value.from().isAfter(day)).toList());
    }

    /**
     * The timeline of a replacement: an embedder knows newer terms of a platform.
     *
     * @throws IllegalArgumentException if a value of the replacement is of another type
     */
    @SuppressWarnings("unchecked")
    public LegalValue<T> replacedBy(LegalValue<?> replacement) {
        Class<?> type = type(timeline.get(0).value());
        for (InForce<?> value : replacement.timeline) {
            if (!type.isInstance(value.value())) {
                throw new IllegalArgumentException(
                        "value (" + value.value() + ") of " + name + " must be a " + type.getSimpleName());
            }
        }
        return (LegalValue<T>) replacement;
    }

    /** One delay may replace another of any kind; other values keep their class. */
    private static Class<?> type(Object value) {
        return value instanceof Delay ? Delay.class : value.getClass();
    }

    @Override
    public String toString() {
        return name + " " + timeline;
    }
}
