package org.bilan.legaltime;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days between an earliest and a latest one, both inclusive; either bound may be missing, which means unbounded. */
public final class DateWindow {
    private static final DateWindow ALWAYS = new DateWindow(null, null);

    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    private DateWindow(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /** Every day. */
    public static DateWindow always() {
        return ALWAYS;
    }

    /** That day and all later ones. */
    public static DateWindow from(LocalDate earliestInclusive) {
        return new DateWindow(Objects.requireNonNull(earliestInclusive, "earliestInclusive"), null);
    }

    /** That day and all earlier ones. */
    public static DateWindow until(LocalDate latestInclusive) {
        return new DateWindow(null, Objects.requireNonNull(latestInclusive, "latestInclusive"));
    }

    /**
     * The days between two, both included.
     *
     * @throws IllegalArgumentException if the earliest day is after the latest
     */
    public static DateWindow between(LocalDate earliestInclusive, LocalDate latestInclusive) {
        if (earliestInclusive.isAfter(latestInclusive)) {
            throw new IllegalArgumentException(
                    "earliest (" + earliestInclusive + ") must not be after latest (" + latestInclusive + ")");
        }
        return new DateWindow(earliestInclusive, latestInclusive);
    }

    /** The first day, or empty if there is none. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** The last day, or empty if there is none. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    public boolean contains(LocalDate day) {
        return !isAfter(day) && !isBefore(day);
    }

    /** Whether the whole window lies after the day: it has not opened yet. */
    public boolean isAfter(LocalDate day) {
        return earliest != null && day.isBefore(earliest);
    }

    /** Whether the whole window lies before the day: it has closed. */
    public boolean isBefore(LocalDate day) {
        return latest != null && day.isAfter(latest);
    }

    /** The days that both windows hold, or empty if there are none. */
    public Optional<DateWindow> intersect(DateWindow other) {
        LocalDate from = earliest == null || other.isAfter(earliest) ? other.earliest : earliest;
        LocalDate to = latest == null || other.isBefore(latest) ? other.latest : latest;
        return from != null && to != null && from.isAfter(to)
                ? Optional.empty()
                : Optional.of(new DateWindow(from, to));
    }

    /** The same window so many days later, or earlier if negative; a missing bound stays missing. */
    public DateWindow shift(long days) {
        return new DateWindow(
                earliest == null ? null : earliest.plusDays(days), latest == null ? null : latest.plusDays(days));
    }

    /**
     * Where this window lies once a delay has run from each of its bounds. No delay runs backwards and none overtakes
     * another that started earlier, so the bounds keep their order.
     *
     * @throws OutsideKnownYears if days must be looked up in a year that the calendar does not know
     */
    public DateWindow shift(Delay delay, LegalCalendar calendar) {
        return new DateWindow(
                earliest == null ? null : delay.after(earliest, calendar),
                latest == null ? null : delay.after(latest, calendar));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateWindow that
                && Objects.equals(earliest, that.earliest)
                && Objects.equals(latest, that.latest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest);
    }

    /** As ISO 8601 writes an interval, two dots for an open end: {@code 2026-09-28/..}. */
    @Override
    public String toString() {
        return (earliest == null ? ".." : earliest) + "/" + (latest == null ? ".." : latest);
    }
}
