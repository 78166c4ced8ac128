package org.bilan.scheduling.portfolio;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;

/**
 * A consultant: when she is free for sessions at each distance that rooms have, and what she carries.
 *
 * <p>Between two of her sessions there is as much time as the one needs after it or the other before it, each with its
 * journey, whichever is more.
 */
final class ConsultantTable {
    final Consultant consultant;
    final ZoneId zone;
    private final Grid grid;
    private final long[] allowedStarts;
    private final Buffers buffers;
    private final Caseload most;
    private final List<Integer> travels;
    private final List<FreeTime> byTravel = new ArrayList<>();
    private final Map<Long, long[]> starts = new HashMap<>();
    private final int[] sessionsByDay;
    private final int[] minutesByWeek;
    private final int[] underWay;
    private long minutes;

    ConsultantTable(Grid grid, Consultant consultant, List<Integer> travels) {
        this.grid = grid;
        this.consultant = consultant;
        this.zone = consultant.diary().hours().zone();
        this.most = consultant.caseload();
        Diary diary = consultant.diary();
        this.buffers = diary.buffers();
        this.sessionsByDay = new int[grid.days];
        this.minutesByWeek = new int[grid.weeks()];
        this.underWay = new int[grid.days];
        this.allowedStarts = new long[grid.words()];
        long[] open = new long[grid.words()];
        long[] openings = grid.openings(consultant);
        for (int i = 0; i < openings.length; i += 2) {
            Bits.fill(open, grid.ceil(openings[i]), grid.floor(openings[i + 1]));
        }
        this.travels = List.copyOf(travels);
        for (int travel : travels) {
            IntervalSet shadow = buffers.plusTravel(travel).shadowOf(diary.taken());
            long[] untouched = grid.within(IntervalSet.of(grid.horizon()).minus(shadow));
            byTravel.add(new FreeTime(grid, Bits.and(open, untouched)));
        }
    }

    /** Lets sessions start at every opening plus a multiple of some minutes. */
    void startEvery(int stepMinutes) {
        long[] openings = grid.openings(consultant);
        for (int i = 0; i < openings.length; i += 2) {
            for (long at = openings[i]; at < openings[i + 1]; at += stepMinutes) {
                Bits.fill(allowedStarts, grid.floor(at), grid.floor(at) + 1);
            }
        }
    }

    /** The steps at which she can start a session of some minutes, with a journey before and after it. */
    long[] starts(int length, int travel) {
        return starts.computeIfAbsent(
                (long) length << 32 | travel,
                none -> Bits.and(
                        allowedStarts, byTravel.get(travels.indexOf(travel)).starts(length)));
    }

    void take(long start, int length, int travel) {
        change(start, length, travel, 1);
    }

    void giveBack(long start, int length, int travel) {
        change(start, length, travel, -1);
    }

    private void change(long start, int length, int travel, int sign) {
        for (int i = 0; i < byTravel.size(); i++) {
            int other = travels.get(i);
            int before = Math.max(buffers.afterMinutes() + other, buffers.beforeMinutes() + travel);
            int after = Math.max(buffers.afterMinutes() + travel, buffers.beforeMinutes() + other);
            if (sign > 0) {
                byTravel.get(i).take(start - before, start + length + after);
            } else {
                byTravel.get(i).giveBack(start - before, start + length + after);
            }
        }
        starts.clear();
        int day = dayOf(start);
        if (day >= 0 && day < grid.days) {
            sessionsByDay[day] += sign;
            minutesByWeek[grid.weekOf(day)] += sign * length;
        }
        minutes += (long) sign * length;
    }

    /** Counts a bilan as under way from one day of the season to another, both inclusive. */
    void carry(int firstDay, int lastDay, int sign) {
        for (int day = Math.max(0, firstDay); day <= Math.min(lastDay, grid.days - 1); day++) {
            underWay[day] += sign;
        }
    }

    int dayOf(long minute) {
        return grid.dayOf(grid.slot(minute, 1, zone).date());
    }

    /** Whether another session of some minutes on a day keeps her ceilings. */
    boolean hasRoomOn(int day, int length) {
        return sessionsByDay[day] < most.mostSessionsADay() && hasRoomInWeek(grid.weekOf(day), length);
    }

    boolean hasRoomInWeek(int week, int length) {
        return minutesByWeek[week] + (long) length <= most.mostMinutesAWeek();
    }

    /** Whether some sessions more keep her ceilings of days and weeks. */
    boolean keepsCeilings(long[] sessionStarts, int[] lengths) {
        Map<Integer, Integer> byDay = new HashMap<>();
        Map<Integer, Integer> byWeek = new HashMap<>();
        for (int i = 0; i < lengths.length; i++) {
            int day = dayOf(sessionStarts[i]);
            byDay.merge(day, 1, Integer::sum);
            byWeek.merge(grid.weekOf(day), lengths[i], Integer::sum);
        }
        return byDay.entrySet().stream()
                        .allMatch(day -> sessionsByDay[day.getKey()] + day.getValue() <= most.mostSessionsADay())
                && byWeek.entrySet().stream().allMatch(week -> hasRoomInWeek(week.getKey(), week.getValue()));
    }

    /** The last day until which she could carry one more bilan, if it began on a day; that before it if not even then. */
    int carriesUntil(int firstDay) {
        for (int day = Math.max(0, firstDay); day < grid.days; day++) {
            if (underWay[day] >= most.mostBilans()) {
                return day - 1;
            }
        }
        return grid.days - 1;
    }

    /** Her load in minutes as if she worked full time, with so many minutes more. */
    long load(long more) {
        return (most.carriedMinutes() + minutes + more) * 100 / most.sharePercent();
    }
}
