package org.bilan.scheduling.availability;

import java.util.List;

/**
 * When somebody, or a room, can be had: the hours, what is already taken, and the time to keep around each appointment.
 *
 * @param hours wall hours, absences and exceptions
 * @param busy what calendars say, in any order
 * @param buffers kept free towards everything that is taken
 */
public record Diary(Availability hours, List<BusyTime> busy, Buffers buffers) {
    public Diary {
        busy = List.copyOf(busy);
    }

    /** Hours alone: nothing is taken. */
    public static Diary of(Availability hours) {
        return new Diary(hours, List.of(), Buffers.NONE);
    }

    /** The same hours with more time taken. */
    public Diary withBusy(List<BusyTime> more) {
        List<BusyTime> all = new java.util.ArrayList<>(busy);
        all.addAll(more);
        return new Diary(hours, all, buffers);
    }

    /** The moments at which nothing may be placed, without the buffers. */
    public IntervalSet taken() {
        return BusyTime.blocking(busy);
    }
}
