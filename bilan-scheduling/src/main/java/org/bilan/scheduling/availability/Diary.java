package org.bilan.scheduling.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When somebody, or a room, can be had: the hours, what is already taken, and the time to keep around each appointment.
 *
 * <p>Immutable and safe to share; what was worked out of it once is kept.
 */
public final class Diary {
    private final Availability hours;
    private final List<BusyTime> busy;
    private final Buffers buffers;
    private final Map<Integer, IntervalSet> shadows = new ConcurrentHashMap<>();
    private final Map<LocalDate, IntervalSet> open = new ConcurrentHashMap<>();
    private @Nullable IntervalSet taken;
    private @Nullable Opened opened;

    /** The hours last asked for: those who plan ask for the same ones of a room again and again. */
    private record Opened(LocalDate firstDay, LocalDate lastDay, IntervalSet hours) {}

    /**
     * A diary with all that it says.
     *
     * @param hours wall hours, absences and exceptions
     * @param busy what calendars say, in any order
     * @param buffers kept free towards everything that is taken
     */
    public Diary(Availability hours, List<BusyTime> busy, Buffers buffers) {
        this.hours = hours;
        this.busy = List.copyOf(busy);
        this.buffers = buffers;
    }

    /** Hours alone: nothing is taken. */
    public static Diary of(Availability hours) {
        return new Diary(hours, List.of(), Buffers.NONE);
    }

    /** Wall hours, absences and exceptions. */
    public Availability hours() {
        return hours;
    }

    /** What calendars say, in the order in which it was given. */
    public List<BusyTime> busy() {
        return busy;
    }

    /** Kept free towards everything that is taken. */
    public Buffers buffers() {
        return buffers;
    }

    /** The same hours with more time taken. */
    public Diary withBusy(List<BusyTime> more) {
        List<BusyTime> all = new ArrayList<>(busy);
        all.addAll(more);
        return new Diary(hours, all, buffers);
    }

    /** The moments at which nothing may be placed, without the buffers. */
    public IntervalSet taken() {
        IntervalSet known = taken;
        if (known == null) {
            known = BusyTime.blocking(busy);
            taken = known;
        }
        return known;
    }

    /**
     * Where no appointment may be that keeps the buffers and a journey before and after.
     *
     * @param travelMinutes of the journey, not negative
     */
    public IntervalSet shadow(int travelMinutes) {
        return shadows.computeIfAbsent(
                travelMinutes, minutes -> buffers.plusTravel(minutes).shadowOf(taken()));
    }

    /**
     * The real time in which the hours are open, whatever is taken.
     *
     * @param firstDay first local day
     * @param lastDay last one, inclusive
     */
    public IntervalSet open(LocalDate firstDay, LocalDate lastDay) {
        Opened known = opened;
        if (known == null
                || !known.firstDay().equals(firstDay)
                || !known.lastDay().equals(lastDay)) {
            known = new Opened(firstDay, lastDay, hours.open(firstDay, lastDay));
            opened = known;
        }
        return known.hours();
    }

    /** The real time in which the hours are open from the day before a day to two days after it. */
    public IntervalSet openAround(LocalDate day) {
        return open.computeIfAbsent(day, middle -> hours.open(middle.minusDays(1), middle.plusDays(2)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diary diary
                && hours.equals(diary.hours)
                && busy.equals(diary.busy)
                && buffers.equals(diary.buffers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hours, busy, buffers);
    }

    @Override
    public String toString() {
        return "Diary[hours=" + hours + ", busy=" + busy + ", buffers=" + buffers + "]";
    }
}
