package org.bilan.scheduling.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.LegalCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an establishment is open: not a closed weekday, not a holiday, not in a closure, unless it is opened
 * by exception.
 *
 * <p>Immutable and safe to share; keep one: its tables, some 400 kilobytes for forty years, are made at the first question.
 * It answers only within the known years of its legal calendar.
 */
public final class WorkingCalendar {
    /** How far an open day is looked for, in days: a closure that lasts longer is a mistake. */
    private static final int FAR = 3660;

    private final Optional<LegalCalendar> legal;
    private final Set<DayOfWeek> closedWeekdays;
    private final List<Absence> closures;
    private final Set<LocalDate> openings;

    /** Made when first asked for; made twice if two threads ask at once, which does no harm: both are the same. */
    private @Nullable DayTable openDays;

    private @Nullable DayTable ouvrables;

    /**
     * A calendar with all that it says.
     *
     * @param legal the public holidays; empty for an establishment that keeps none
     * @param closedWeekdays closed every week
     * @param closures closed from day to day, each with its label
     * @param openings open whatever else is said
     */
    public WorkingCalendar(
            Optional<LegalCalendar> legal,
            Set<DayOfWeek> closedWeekdays,
            List<Absence> closures,
            Set<LocalDate> openings) {
        this.legal = legal;
        this.closedWeekdays = Set.copyOf(closedWeekdays);
        this.closures = List.copyOf(closures);
        this.openings = Set.copyOf(openings);
    }

    /** Open on every day that is no public holiday. */
    public static WorkingCalendar of(LegalCalendar legal) {
        return new WorkingCalendar(Optional.of(legal), Set.of(), List.of(), Set.of());
    }

    /** The public holidays; empty for an establishment that keeps none. */
    public Optional<LegalCalendar> legal() {
        return legal;
    }

    public Set<DayOfWeek> closedWeekdays() {
        return closedWeekdays;
    }

    public List<Absence> closures() {
        return closures;
    }

    public Set<LocalDate> openings() {
        return openings;
    }

    /** The same, also closed on some days of every week. */
    public WorkingCalendar closedOn(DayOfWeek... weekdays) {
        Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
        closed.addAll(closedWeekdays);
        closed.addAll(List.of(weekdays));
        return new WorkingCalendar(legal, closed, closures, openings);
    }

    /** The same, with one day opened by exception. */
    public WorkingCalendar openedOn(LocalDate day) {
        Set<LocalDate> more = new HashSet<>(openings);
        more.add(day);
        return new WorkingCalendar(legal, closedWeekdays, closures, more);
    }

    /**
     * Whether the establishment is open on a day.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if the legal calendar does not know the year
     */
    public boolean isOpen(LocalDate day) {
        DayTable table = openDays();
        return table.knows(day) ? table.contains(day) : opens(day);
    }

    /**
     * The same of a day since 1970-01-01.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if the legal calendar does not know the year
     */
    public boolean isOpen(long epochDay) {
        DayTable table = openDays();
        return table.knows(epochDay) ? table.contains(epochDay) : opens(LocalDate.ofEpochDay(epochDay));
    }

    /**
     * Whether a day is a working day in the sense of the law (jour ouvrable): no Sunday and no holiday, whatever the
     * closures.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if the legal calendar does not know the year
     */
    public boolean isOuvrable(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** The closure that covers a day, the first one listed; empty if there is none. */
    public Optional<Absence> closureOn(LocalDate day) {
        return Absence.on(day, closures);
    }

    /** Whether a day is a public holiday. */
    public boolean isHoliday(LocalDate day) {
        return legal.map(calendar -> calendar.isHoliday(day)).orElse(false);
    }

    /**
     * The first open day, the given one or later.
     *
     * @throws IllegalStateException if there is none for ten years
     * @throws org.bilan.legaltime.OutsideKnownYears if the legal calendar does not know a year in question
     */
    public LocalDate openOnOrAfter(LocalDate day) {
        DayTable table = openDays();
        if (table.knows(day)) {
            int number = table.before(day);
            if (table.has(number)) {
                return table.date(number);
            }
        }
        return walk(day, 1);
    }

    /**
     * The last open day, the given one or earlier.
     *
     * @throws IllegalStateException if there is none for ten years
     * @throws org.bilan.legaltime.OutsideKnownYears if the legal calendar does not know a year in question
     */
    public LocalDate openOnOrBefore(LocalDate day) {
        DayTable table = openDays();
        if (table.knows(day)) {
            int number = table.upTo(day) - 1;
            if (table.has(number)) {
                return table.date(number);
            }
        }
        return walk(day, -1);
    }

    /**
     * The n-th open day (jour ouvré) after a day; before it if n is negative; the day itself if n is 0.
     *
     * @throws IllegalStateException if one of them does not come within ten years of the one before it
     * @throws org.bilan.legaltime.OutsideKnownYears if the legal calendar does not know a year in question
     */
    public LocalDate plusOpen(LocalDate day, int n) {
        DayTable table = openDays();
        if (n != 0 && table.knows(day)) {
            int number = n > 0 ? table.upTo(day) + n - 1 : table.before(day) + n;
            if (table.has(number)) {
                return table.date(number);
            }
        }
        LocalDate last = day;
        for (int left = Math.abs(n); left > 0; left--) {
            last = n > 0 ? openOnOrAfter(last.plusDays(1)) : openOnOrBefore(last.minusDays(1));
        }
        return last;
    }

    /**
     * How many open days (jours ouvrés) there are after one day, up to and including another.
     *
     * @throws IllegalArgumentException if the start is after the end
     * @throws org.bilan.legaltime.OutsideKnownYears if the legal calendar does not know a year in question
     */
    public int openBetween(LocalDate startExclusive, LocalDate endInclusive) {
        int known = openDays().between(startExclusive, endInclusive);
        return known >= 0 ? known : counted(startExclusive, endInclusive);
    }

    private int counted(LocalDate startExclusive, LocalDate endInclusive) {
        if (startExclusive.isAfter(endInclusive)) {
            throw new IllegalArgumentException(
                    "startExclusive (" + startExclusive + ") must not be after endInclusive (" + endInclusive + ")");
        }
        return (int) startExclusive
                .plusDays(1)
                .datesUntil(endInclusive.plusDays(1))
                .filter(this::isOpen)
                .count();
    }

    DayTable openDays() {
        DayTable table = openDays;
        if (table == null) {
            table = DayTable.of(this::isKnown, this::opens);
            openDays = table;
        }
        return table;
    }

    DayTable ouvrables() {
        DayTable table = ouvrables;
        if (table == null) {
            table = DayTable.of(this::isKnown, this::isOuvrable);
            ouvrables = table;
        }
        return table;
    }

    private boolean isKnown(LocalDate day) {
        return legal.map(calendar -> calendar.knows(day)).orElse(true);
    }

    private boolean opens(LocalDate day) {
        return openings.contains(day)
                || !(closedWeekdays.contains(day.getDayOfWeek())
                        || isHoliday(day)
                        || closureOn(day).isPresent());
    }

    private LocalDate walk(LocalDate day, int step) {
        for (int away = 0; away < FAR; away++) {
            LocalDate tried = day.plusDays((long) away * step);
            if (opens(tried)) {
                return tried;
            }
        }
        throw new IllegalStateException("no open day within " + FAR + " days of " + day + " in " + this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingCalendar calendar
                && legal.equals(calendar.legal)
                && closedWeekdays.equals(calendar.closedWeekdays)
                && closures.equals(calendar.closures)
                && openings.equals(calendar.openings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(legal, closedWeekdays, closures, openings);
    }

    @Override
    public String toString() {
        return "WorkingCalendar[legal=" + legal + ", closedWeekdays=" + closedWeekdays + ", closures=" + closures
                + ", openings=" + openings + "]";
    }
}
