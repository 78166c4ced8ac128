package org.bilan.scheduling.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.LegalCalendar;

/**
 * The days on which an establishment is open: not a closed weekday, not a holiday, not in a closure, unless it is opened
 * by exception.
 *
 * <p>Immutable. It answers only within the known years of its legal calendar.
 *
 * @param legal the public holidays; empty for an establishment that keeps none
 * @param closedWeekdays closed every week
 * @param closures closed from day to day, each with its label
 * @param openings open whatever else is said
 */
public record WorkingCalendar(
        Optional<LegalCalendar> legal, Set<DayOfWeek> closedWeekdays, List<Absence> closures, Set<LocalDate> openings) {
    /** How far an open day is looked for, in days: a closure that lasts longer is a mistake. */
    private static final int FAR = 3660;

    public WorkingCalendar {
        closedWeekdays = Set.copyOf(closedWeekdays);
        closures = List.copyOf(closures);
        openings = Set.copyOf(openings);
    }

    /** Open on every day that is no public holiday. */
    public static WorkingCalendar of(LegalCalendar legal) {
        return new WorkingCalendar(Optional.of(legal), Set.of(), List.of(), Set.of());
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
        return openings.contains(day)
                || !(isHoliday(day)
                        || closedWeekdays.contains(day.getDayOfWeek())
                        || closureOn(day).isPresent());
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
        return closures.stream().filter(closure -> closure.contains(day)).findFirst();
    }

    /** Whether a day is a public holiday. */
    public boolean isHoliday(LocalDate day) {
        return legal.map(calendar -> calendar.isHoliday(day)).orElse(false);
    }

    /**
     * The first open day, the given one or later.
     *
     * @throws IllegalStateException if there is none for ten years
     */
    public LocalDate openOnOrAfter(LocalDate day) {
        return open(day, 1);
    }

    /**
     * The last open day, the given one or earlier.
     *
     * @throws IllegalStateException if there is none for ten years
     */
    public LocalDate openOnOrBefore(LocalDate day) {
        return open(day, -1);
    }

    private LocalDate open(LocalDate day, int step) {
        for (int away = 0; away < FAR; away++) {
            LocalDate tried = day.plusDays((long) away * step);
            if (isOpen(tried)) {
                return tried;
            }
        }
        throw new IllegalStateException("no open day within " + FAR + " days of " + day + " in " + this);
    }
}
