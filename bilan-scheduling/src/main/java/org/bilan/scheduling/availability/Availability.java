package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.bilan.legaltime.LegalCalendar;

/**
 * When a consultant can be met.
 *
 * <p>Holidays and absences are closed, whatever the hours say. An hour that the clock change leaves out or repeats is
 * never offered: within any free slot, wall time and real time run alike.
 *
 * @param zone the zone in which all hours are wall time
 */
public record Availability(ZoneId zone, WeeklyHours weekly, List<Absence> absences, List<ExceptionalOpening> openings) {
    public Availability {
        absences = List.copyOf(absences);
        openings = List.copyOf(openings);
    }

    /** The absence that covers a day, the first one listed; empty if there is none. */
    public Optional<Absence> absenceOn(LocalDate day) {
        return Absence.on(day, absences);
    }

    /** The hours of a day, weekly and exceptional, whether or not it is closed; they may overlap. */
    public List<OpeningHours> hoursOn(LocalDate day) {
        List<OpeningHours> regular = weekly.on(day.getDayOfWeek());
        if (openings.isEmpty()) {
            return regular;
        }
        List<OpeningHours> hours = new ArrayList<>(regular);
        openings.stream()
                .filter(opening -> opening.date().equals(day))
                .map(ExceptionalOpening::hours)
                .forEach(hours::add);
        return List.copyOf(hours);
    }

    /**
     * Whether a day is open, or the first reason why not.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if the calendar does not know the year
     */
    public DayStatus statusOf(LocalDate day, LegalCalendar calendar) {
        if (calendar.isHoliday(day)) {
            return DayStatus.HOLIDAY;
        }
        if (absenceOn(day).isPresent()) {
            return DayStatus.ABSENT;
        }
        return hoursOn(day).isEmpty() ? DayStatus.NO_HOURS : DayStatus.OPEN;
    }

    /**
     * The free slots of a day in order: as long as possible, none touching the next; empty on a closed day.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if the calendar does not know the year
     */
    public List<TimeSlot> freeOn(LocalDate day, LegalCalendar calendar) {
        return statusOf(day, calendar) == DayStatus.OPEN ? hoursOpenOn(day) : List.of();
    }

    /** The open slots of a day unless it is in an absence: as long as possible, none touching the next. */
    public List<TimeSlot> openOn(LocalDate day) {
        return absenceOn(day).isPresent() ? List.of() : hoursOpenOn(day);
    }

    /** The open slots of a day, even in an absence: as long as possible, none touching the next. */
    public List<TimeSlot> hoursOpenOn(LocalDate day) {
        return hoursOn(day).isEmpty() ? List.of() : slots(day, openMinutes(day));
    }

    /**
     * The real time in which the hours are open from a day to another, without absences; holidays are not looked at.
     *
     * <p>Each opening lasts from the one moment to the other, so that it is an hour shorter or longer if the clocks change
     * in it. A wall time that is left out is moved on by the length of the gap; one that exists twice is the first.
     *
     * @param firstDay first local day of the zone
     * @param lastDay last one, inclusive
     */
    public IntervalSet open(LocalDate firstDay, LocalDate lastDay) {
        WallClock clock = new WallClock(zone);
        IntervalSet.Builder open = new IntervalSet.Builder(16);
        for (LocalDate day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
            if (absenceOn(day).isEmpty()) {
                for (OpeningHours hours : hoursOn(day)) {
                    add(day.toEpochDay(), hours, clock, open);
                }
            }
        }
        return open.build();
    }

    private static void add(long epochDay, OpeningHours hours, WallClock clock, IntervalSet.Builder open) {
        long start = clock.second(epochDay, hours.startMinute());
        long end = clock.second(epochDay, hours.endMinute());
        if (end > start) {
            open.add(start, end);
        }
    }

    private BitSet openMinutes(LocalDate day) {
        BitSet open = new BitSet(MinuteOfDay.END);
        for (OpeningHours hours : hoursOn(day)) {
            open.set(hours.startMinute(), hours.endMinute());
        }
        clearClockChanges(day, open);
        return open;
    }

    private void clearClockChanges(LocalDate day, BitSet open) {
        // From the day before, by its date: a day that the zone left out altogether begins with its change.
        ZoneOffsetTransition change = zone.getRules()
                .nextTransition(day.minusDays(1).atStartOfDay(zone).toInstant());
        while (change != null
                && !change.getInstant()
                        .isAfter(day.plusDays(2).atStartOfDay(zone).toInstant())) {
            clear(day, change, open);
            change = zone.getRules().nextTransition(change.getInstant());
        }
    }

    private static void clear(LocalDate day, ZoneOffsetTransition change, BitSet open) {
        var before = change.getDateTimeBefore();
        var after = change.getDateTimeAfter();
        var from = before.isBefore(after) ? before : after;
        var to = before.isBefore(after) ? after : before;
        if (!from.toLocalDate().isAfter(day) && !to.toLocalDate().isBefore(day)) {
            int first = from.toLocalDate().equals(day) ? MinuteOfDay.of(from.toLocalTime()) : 0;
            int last = to.toLocalDate().equals(day) ? MinuteOfDay.of(to.toLocalTime()) : MinuteOfDay.END;
            open.clear(first, last);
        }
    }

    private List<TimeSlot> slots(LocalDate day, BitSet open) {
        List<TimeSlot> slots = new ArrayList<>();
        for (int start = open.nextSetBit(0); start >= 0; ) {
            int end = open.nextClearBit(start);
            slots.add(new TimeSlot(day, LocalTime.of(start / 60, start % 60), end - start, zone));
            start = open.nextSetBit(end);
        }
        return List.copyOf(slots);
    }
}
