package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.PlanningCase;

/**
 * The free slots of a case, each day looked up once.
 *
 * <p>A moment is a number of wall minutes since local midnight of 1970-01-01, so that moments compare as days, then hours.
 */
final class Openings {
    /** What is answered where no slot fits. */
    static final long NONE = Long.MIN_VALUE;

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final PlanningCase planning;
    private final Map<Long, List<TimeSlot>> byDay = new HashMap<>();

    Openings(PlanningCase planning) {
        this.planning = planning;
    }

    static long startOf(long day) {
        return day * MINUTES_OF_A_DAY;
    }

    static long dayOf(long moment) {
        return Math.floorDiv(moment, MINUTES_OF_A_DAY);
    }

    List<TimeSlot> on(long day) {
        return byDay.computeIfAbsent(
                day, number -> planning.availability().freeOn(LocalDate.ofEpochDay(number), planning.calendar()));
    }

    /** A slot of some minutes from a moment on; the moment must be one that was answered here. */
    TimeSlot slot(long moment, int minutes) {
        int minute = Math.floorMod(moment, MINUTES_OF_A_DAY);
        LocalDate date = LocalDate.ofEpochDay(dayOf(moment));
        return new TimeSlot(
                date,
                date.atStartOfDay().plusMinutes(minute).toLocalTime(),
                minutes,
                planning.availability().zone());
    }

    /** The first start, at a moment or later, of some free minutes up to a last day, inclusive. */
    long earliest(long from, long lastDay, int minutes) {
        for (long day = dayOf(from); day <= lastDay; day++) {
            long start = earliestOn(day, from, minutes);
            if (start != NONE) {
                return start;
            }
        }
        return NONE;
    }

    /** The first start on a day, at a moment or later. */
    long earliestOn(long day, long from, int minutes) {
        for (TimeSlot free : on(day)) {
            long start = Math.max(from, startOf(day) + free.startMinute());
            if (start + minutes <= startOf(day) + free.endMinute()) {
                return start;
            }
        }
        return NONE;
    }

    /** The last start of some free minutes that end at a moment or before, down to a first day, inclusive. */
    long latest(long until, long firstDay, int minutes) {
        for (long day = dayOf(until); day >= firstDay; day--) {
            long start = latestOn(day, until, minutes);
            if (start != NONE) {
                return start;
            }
        }
        return NONE;
    }

    private long latestOn(long day, long until, int minutes) {
        List<TimeSlot> free = on(day);
        for (int i = free.size() - 1; i >= 0; i--) {
            long start = Math.min(until, startOf(day) + free.get(i).endMinute()) - minutes;
            if (start >= startOf(day) + free.get(i).startMinute()) {
                return start;
            }
        }
        return NONE;
    }
}
