package org.bilan.scheduling.portfolio;

import java.time.LocalDate;
import java.util.Set;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.Room;

/** A room, and when it is free; the buffers of the room are kept between any two sessions. */
final class RoomTable {
    private final Room room;
    private final FreeTime time;
    private final int pause;

    RoomTable(Grid grid, Room room) {
        this.room = room;
        this.time = new FreeTime(grid, grid.within(free(room.diary(), grid.firstDay, grid.lastDay)));
        this.pause = room.diary().buffers().between();
    }

    /** When a diary is open and nothing is taken, its buffers kept, from one day to another. */
    static IntervalSet free(Diary diary, LocalDate firstDay, LocalDate lastDay) {
        return diary.hours()
                .open(firstDay.minusDays(3), lastDay.plusDays(3))
                .minus(diary.buffers().shadowOf(diary.taken()));
    }

    boolean isFor(Set<Room.Feature> needed) {
        return room.features().containsAll(needed);
    }

    int travelMinutes() {
        return room.travelMinutes();
    }

    String id() {
        return room.id();
    }

    long[] starts(int minutes) {
        return time.starts(minutes);
    }

    void take(long start, int minutes) {
        time.take(start - pause, start + minutes + pause);
    }

    void giveBack(long start, int minutes) {
        time.giveBack(start - pause, start + minutes + pause);
    }
}
