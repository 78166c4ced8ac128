package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The open wall minutes of each day between two: those of its weekday, but on days with an exception or a clock change,
 * which are worked out one by one. Starts and ends in turn, as long as possible, none touching the next.
 */
public final class OpenMinutes {
    private static final int[] CLOSED = {};
    private static final int DAYS_OF_A_WEEK = 7;

    /** Days from Monday to 1970-01-01. */
    private static final int THURSDAY = 3;

    private final Availability availability;
    private final WorkingCalendar calendar;
    private final ZoneRules rules;
    private final int[][] week = new int[DAYS_OF_A_WEEK][];

    /** Days with an exception or a clock change, ascending: few, so that to look one up takes no object. */
    private final long[] specialDays;

    private final int[][] special;

    /**
     * The minutes between two days.
     *
     * @param first first local day
     * @param last last one, inclusive
     */
    public OpenMinutes(Availability availability, WorkingCalendar calendar, LocalDate first, LocalDate last) {
        this.availability = availability;
        this.calendar = calendar;
        this.rules = availability.zone().getRules();
        for (int day = 0; day < DAYS_OF_A_WEEK; day++) {
            week[day] = minutes(availability.weekly().on(java.time.DayOfWeek.of(day + 1)));
        }
        SortedMap<Long, int[]> found = new TreeMap<>();
        availability.openings().forEach(opening -> addSpecial(opening.date(), found));
        ZoneOffsetTransition change = rules.nextTransition(
                first.minusDays(1).atStartOfDay(availability.zone()).toInstant());
        while (change != null && !change.getDateTimeBefore().toLocalDate().isAfter(last)) {
            addSpecial(change.getDateTimeBefore().toLocalDate(), found);
            addSpecial(change.getDateTimeAfter().toLocalDate(), found);
            change = rules.nextTransition(change.getInstant());
        }
        this.specialDays = found.keySet().stream().mapToLong(Long::longValue).toArray();
        this.special = found.values().toArray(int[][]::new);
    }

    private void addSpecial(LocalDate day, SortedMap<Long, int[]> found) {
        found.computeIfAbsent(
                day.toEpochDay(),
                on -> availability.hoursOpenOn(day).stream()
                        .flatMapToInt(slot -> java.util.stream.IntStream.of(slot.startMinute(), slot.endMinute()))
                        .toArray());
    }

    private static int[] minutes(List<OpeningHours> inOrder) {
        int[] minutes = new int[2 * inOrder.size()];
        int size = 0;
        for (OpeningHours hours : inOrder) {
            if (size > 0 && minutes[size - 1] == hours.startMinute()) {
                minutes[size - 1] = hours.endMinute();
            } else {
                minutes[size++] = hours.startMinute();
                minutes[size++] = hours.endMinute();
            }
        }
        return Arrays.copyOf(minutes, size);
    }

    /**
     * The open minutes of a day, not to be changed; none where the establishment is closed or the person away.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if the calendar does not know the year
     */
    public int[] on(long epochDay) {
        if (!calendar.isOpen(epochDay) || isAway(epochDay)) {
            return CLOSED;
        }
        return evenIfClosedOn(epochDay);
    }

    /** The open minutes of a day, not to be changed, even where the establishment is closed or the person away. */
    public int[] evenIfClosedOn(long epochDay) {
        int exception = Arrays.binarySearch(specialDays, epochDay);
        return exception < 0 ? week[Math.floorMod(epochDay + THURSDAY, DAYS_OF_A_WEEK)] : special[exception];
    }

    /** Whether the hours of a day are not those of its weekday, or its clocks change. */
    public boolean isSpecial(long epochDay) {
        return Arrays.binarySearch(specialDays, epochDay) >= 0;
    }

    /** Real seconds since 1970 at a wall minute of a day that exists once. */
    public long second(long epochDay, int minute) {
        LocalDateTime wall = LocalDate.ofEpochDay(epochDay).atTime(minute / 60, minute % 60);
        return wall.toEpochSecond(rules.getOffset(wall));
    }

    /** The latest minute of a day at which any opening ends. */
    public int latestEnd() {
        int latest = 0;
        for (int[] day : week) {
            latest = Math.max(latest, day.length == 0 ? 0 : day[day.length - 1]);
        }
        for (int[] day : special) {
            latest = Math.max(latest, day.length == 0 ? 0 : day[day.length - 1]);
        }
        return latest;
    }

    private boolean isAway(long epochDay) {
        for (Absence absence : availability.absences()) {
            if (epochDay >= absence.from().toEpochDay()
                    && epochDay <= absence.to().toEpochDay()) {
                return true;
            }
        }
        return false;
    }
}
