package org.bilan.scheduling.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.OpenMinutes;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WallClock;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;

/**
 * Real time from before the first day of a season until after the last one, in steps so short that every start and every
 * length is a number of them: nothing is lost by rounding what is free inwards and what is taken outwards.
 *
 * <p>A step is the greatest common divisor of the lengths of all sessions, of the step of the season and of the moments at
 * which consultants open: a quarter of an hour or half of one as a rule, a minute at worst.
 */
final class Grid {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Days before and after those of the season: a session is within its local day, and zones differ. */
    private static final int MARGIN = 2;

    final LocalDate firstDay;
    final LocalDate lastDay;
    final int days;
    final int stepMinutes;
    final int size;
    private final long firstMinute;
    private final Map<ZoneId, int[]> dayStarts = new HashMap<>();

    /** By consultant, the minutes since 1970 at which her openings start and end, in turn. */
    private final Map<String, long[]> openings = new HashMap<>();

    Grid(Season season) {
        firstDay = season.bilans().stream()
                .map(bilan -> bilan.programme().earliestDay())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        lastDay = season.bilans().stream()
                .map(bilan -> bilan.programme().latestDay())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        days = Math.toIntExact(lastDay.toEpochDay() - firstDay.toEpochDay() + 1);
        firstMinute = (firstDay.toEpochDay() - MARGIN) * MINUTES_OF_A_DAY;
        int common = divisor(MINUTES_OF_A_DAY, season.stepMinutes());
        for (RequestedBilan bilan : season.bilans()) {
            for (SessionNeed need : bilan.programme().sessions()) {
                common = divisor(common, need.minutes());
            }
        }
        for (Consultant consultant : season.consultants()) {
            long[] hers = season.bilans().isEmpty() ? new long[0] : openings(consultant, season.calendar());
            openings.put(consultant.id(), hers);
            for (int i = 0; i < hers.length; i += 2) {
                common = divisor(common, (int) Math.floorMod(hers[i], (long) MINUTES_OF_A_DAY));
            }
        }
        stepMinutes = common;
        size = (days + 2 * MARGIN) * MINUTES_OF_A_DAY / common;
    }

    private long[] openings(Consultant consultant, WorkingCalendar calendar) {
        OpenMinutes hours = new OpenMinutes(consultant.diary().hours(), calendar, firstDay, lastDay);
        WallClock clock = new WallClock(consultant.diary().hours().zone());
        LongStream.Builder found = LongStream.builder();
        for (long day = firstDay.toEpochDay(); day <= lastDay.toEpochDay(); day++) {
            int[] wall = hours.on(day);
            for (int i = 0; i < wall.length; i += 2) {
                long start = Math.floorDiv(clock.second(day, wall[i]), 60L);
                found.add(start).add(start + wall[i + 1] - wall[i]);
            }
        }
        return found.build().toArray();
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    static long minuteOf(TimeSlot slot) {
        return Math.floorDiv(slot.startsAt().toEpochSecond(), 60L);
    }

    /** The minutes since 1970 at which the hours of a consultant start and end on open days, in turn and in order. */
    long[] openings(Consultant consultant) {
        return openings.getOrDefault(consultant.id(), new long[0]);
    }

    int words() {
        return (size + 63) >> 6;
    }

    /** The step that holds a minute since 1970, or begins at it; below 0 before the grid. */
    int floor(long minute) {
        return (int) Math.max(-1, Math.min(size, Math.floorDiv(minute - firstMinute, (long) stepMinutes)));
    }

    int ceil(long minute) {
        return (int) Math.max(-1, Math.min(size, -Math.floorDiv(firstMinute - minute, (long) stepMinutes)));
    }

    /** Minutes from 1970 to the start of a step. */
    long minute(int step) {
        return firstMinute + (long) step * stepMinutes;
    }

    Span horizon() {
        return new Span(Instant.ofEpochSecond(60 * minute(0)), Instant.ofEpochSecond(60 * minute(size)));
    }

    /** The steps that lie wholly within a set of moments. */
    long[] within(IntervalSet set) {
        long[] steps = new long[words()];
        for (Span span : set.intersect(IntervalSet.of(horizon())).spans()) {
            int from = ceil(-Math.floorDiv(-span.startInclusive().getEpochSecond(), 60L));
            int until = floor(Math.floorDiv(span.endExclusive().getEpochSecond(), 60L));
            Bits.fill(steps, from, until);
        }
        return steps;
    }

    /** For each day of the season the first step of it in a zone, and that of the day after the last one. */
    int[] dayStarts(ZoneId zone) {
        return dayStarts.computeIfAbsent(zone, this::startsIn);
    }

    private int[] startsIn(ZoneId zone) {
        int[] starts = new int[days + 1];
        for (int i = 0; i <= days; i++) {
            ZonedDateTime midnight = firstDay.plusDays(i).atStartOfDay(zone);
            starts[i] = ceil(Math.floorDiv(midnight.toEpochSecond(), 60L));
        }
        return starts;
    }

    /** A day of the season as its number, from 0; outside it, below 0 or the number of days and more. */
    int dayOf(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - firstDay.toEpochDay());
    }

    TimeSlot slot(long minute, int minutes, ZoneId zone) {
        ZonedDateTime at = Instant.ofEpochSecond(60 * minute).atZone(zone);
        return new TimeSlot(at.toLocalDate(), at.toLocalTime(), minutes, zone);
    }

    /** A number for the week of a day of the season, from Monday on. */
    int weekOf(int day) {
        return Math.toIntExact(
                Math.floorDiv(firstDay.toEpochDay() + day + 3, 7L) - Math.floorDiv(firstDay.toEpochDay() + 3, 7L));
    }

    int weeks() {
        return weekOf(days - 1) + 1;
    }
}
