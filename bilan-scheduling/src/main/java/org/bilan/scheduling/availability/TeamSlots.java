package org.bilan.scheduling.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The moments at which the members of a team could start an appointment, as a bit for each step of real time: many questions
 * a table. The same starts as {@link FreeStarts}, of each member and of all together.
 *
 * <p>Immutable: a booking makes another table, which shares all but the words of its day. The grid is as fine as the steps,
 * the length and the starts of the openings ask for, most often a step. Questions about the first start take no memory.
 */
public final class TeamSlots {
    /** No start. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final int WORD = BitRows.WORD;

    private final List<Hours> team;
    private final FreeStarts.Ask ask;
    private final BitGrid grid;

    /** By word, then by member: whether a cell is open and nothing in the way that is no later booking. */
    private final long[][] free;

    /** By word, then by member: whether an appointment can start with a cell. */
    private final long[][] starts;

    /**
     * What a member has, in real time.
     *
     * @param openings in order, not overlapping; an appointment is within one of them
     * @param taken in any order
     * @param buffers kept free towards all that is taken
     */
    public record Hours(List<Span> openings, List<Span> taken, Buffers buffers) {}

    /** What was booked since the table was made first, for the day on which it must be made anew. */
    private final @Nullable Later later;

    private record Later(
            int member, Span appointment, @Nullable Later before) {}

    private TeamSlots(
            List<Hours> team, @Nullable Later later, FreeStarts.Ask ask, BitGrid grid, long[][] free, long[][] starts) {
        this.team = team;
        this.later = later;
        this.ask = ask;
        this.grid = grid;
        this.free = free;
        this.starts = starts;
    }

    /**
     * The starts of a team from a day to another, in the order of the diaries.
     *
     * @param firstDay first local day
     * @param lastDay last one, inclusive
     * @throws org.bilan.legaltime.OutsideKnownYears if the legal calendar does not know a year of them
     */
    public static TeamSlots over(
            List<Diary> team, WorkingCalendar calendar, LocalDate firstDay, LocalDate lastDay, FreeStarts.Ask ask) {
        return of(
                team.stream()
                        .map(diary -> hours(diary, calendar, firstDay, lastDay))
                        .toList(),
                ask);
    }

    private static Hours hours(Diary diary, WorkingCalendar calendar, LocalDate firstDay, LocalDate lastDay) {
        List<Span> openings = new ArrayList<>();
        firstDay.datesUntil(lastDay.plusDays(1))
                .filter(calendar::isOpen)
                .forEach(day -> openings.addAll(diary.hours().open(day, day).spans()));
        return new Hours(openings, diary.taken().spans(), diary.buffers());
    }

    /**
     * The starts of a team whose hours are known.
     *
     * @throws IllegalArgumentException if the openings are so many and start so crookedly that no grid holds them
     */
    public static TeamSlots of(List<Hours> team, FreeStarts.Ask ask) {
        BitGrid grid = BitGrid.of(team, ask);
        long[][] free = BitRows.none(grid.words(), team.size());
        for (int member = 0; member < team.size(); member++) {
            fill(free, member, team.get(member), grid);
        }
        for (long[] row : free) {
            BitRows.noteAnybody(row);
        }
        return asked(List.copyOf(team), null, ask, grid, free);
    }

    private static void fill(long[][] free, int member, Hours hours, BitGrid grid) {
        for (Span opening : hours.openings()) {
            int end = grid.cell(opening.endExclusive().getEpochSecond());
            BitRows.set(free, member, grid.cell(opening.startInclusive().getEpochSecond()), end);
        }
        long before = 60L * hours.buffers().beforeMinutes();
        long after = 60L * hours.buffers().afterMinutes();
        for (Span span : hours.taken()) {
            BitRows.clear(
                    free,
                    member,
                    grid.cell(span.startInclusive().getEpochSecond() - after),
                    grid.cellAfter(span.endExclusive().getEpochSecond() + before));
        }
    }

    private static TeamSlots asked(
            List<Hours> team, @Nullable Later later, FreeStarts.Ask ask, BitGrid grid, long[][] free) {
        long[][] starts = BitRows.runs(free, grid.cells(ask.lengthMinutes()));
        for (int member = 0; member < team.size() && !grid.allowsAll(ask); member++) {
            grid.keepLawful(starts, member, team.get(member).openings(), ask);
        }
        for (long[] row : starts) {
            BitRows.noteAnybody(row);
        }
        return new TeamSlots(team, later, ask, grid, free, starts);
    }

    /** The same team asked for another length, from the same table wherever its grid allows. */
    public TeamSlots lasting(int minutes) {
        FreeStarts.Ask other = new FreeStarts.Ask(minutes, ask.stepMinutes(), ask.notBefore());
        return grid.fits(minutes) ? asked(team, later, other, grid, stillFree()) : of(booked(), other);
    }

    /**
     * The same after a member has been booked: only the words of that time are made anew.
     *
     * @param member from 0, in the order of the team
     */
    public TeamSlots taking(int member, Span appointment) {
        int to = lastTaken(member, appointment);
        int firstStart = Math.max(0, firstTaken(member, appointment) - grid.cells(ask.lengthMinutes()) + 1);
        long[][] left = BitRows.without(starts, member, firstStart, to);
        return new TeamSlots(team, new Later(member, appointment, later), ask, grid, free, left);
    }

    private int firstTaken(int member, Span appointment) {
        int after = team.get(member).buffers().afterMinutes();
        return grid.cell(appointment.startInclusive().getEpochSecond() - 60L * after);
    }

    private int lastTaken(int member, Span appointment) {
        int before = team.get(member).buffers().beforeMinutes();
        return grid.cellAfter(appointment.endExclusive().getEpochSecond() + 60L * before);
    }

    /** The free cells without what was booked since they were worked out. */
    private long[][] stillFree() {
        long[][] still = free;
        for (Later booking = later; booking != null; booking = booking.before()) {
            int from = firstTaken(booking.member(), booking.appointment());
            int to = lastTaken(booking.member(), booking.appointment());
            still = BitRows.without(still, booking.member(), from, to);
        }
        return still;
    }

    /** The team with all that was booked since. */
    private List<Hours> booked() {
        List<Hours> all = new ArrayList<>(team);
        for (Later booking = later; booking != null; booking = booking.before()) {
            Hours hours = all.get(booking.member());
            List<Span> taken = new ArrayList<>(hours.taken());
            taken.add(booking.appointment());
            all.set(booking.member(), new Hours(hours.openings(), taken, hours.buffers()));
        }
        return all;
    }

    /**
     * The first moment at which anybody can start, in seconds since 1970; {@link #NEVER} if there is none.
     *
     * @param fromSecond not before it, in seconds since 1970
     */
    public long firstStart(long fromSecond) {
        int cell = grid.cellAfter(fromSecond);
        int word = cell / WORD;
        if (word >= starts.length) {
            return NEVER;
        }
        long bits = BitRows.anybody(starts[word]) & (-1L << cell);
        while (bits == 0) {
            if (++word == starts.length) {
                return NEVER;
            }
            bits = BitRows.anybody(starts[word]);
        }
        return grid.second(word * WORD + Long.numberOfTrailingZeros(bits));
    }

    /**
     * Whether a member can start at a moment.
     *
     * @param member from 0, in the order of the team
     * @param second in seconds since 1970
     */
    public boolean canStart(int member, long second) {
        int cell = grid.cell(second);
        return grid.second(cell) == second
                && cell / WORD < starts.length
                && ((starts[cell / WORD][member] >>> cell) & 1) != 0;
    }

    /** Those who can start at a moment, in the order of the team. */
    public List<Integer> membersAt(Instant start) {
        return IntStream.range(0, team.size())
                .filter(member -> canStart(member, start.getEpochSecond()))
                .boxed()
                .toList();
    }

    /**
     * All starts of a member in order, in seconds since 1970.
     *
     * @param member from 0, in the order of the team
     */
    public long[] startsOf(int member) {
        long[] found = new long[count(member)];
        int size = 0;
        for (int word = 0; size < found.length; word++) {
            for (long bits = starts[word][member]; bits != 0; bits &= bits - 1) {
                found[size++] = grid.second(word * WORD + Long.numberOfTrailingZeros(bits));
            }
        }
        return found;
    }

    private int count(int member) {
        int count = 0;
        for (long[] row : starts) {
            count += Long.bitCount(row[member]);
        }
        return count;
    }

    /** All starts of each member in order, in seconds since 1970: as {@link #startsOf} of one after the other, and faster. */
    public long[][] allStarts() {
        long[][] found = new long[team.size()][];
        for (int member = 0; member < found.length; member++) {
            found[member] = new long[count(member)];
        }
        int[] sizes = new int[found.length];
        forEachStart((member, second) -> found[member][sizes[member]++] = second);
        return found;
    }

    /** Looks at one start after the other. */
    public interface EachStart {
        /**
         * Told once of each start.
         *
         * @param member from 0, in the order of the team
         * @param second in seconds since 1970
         */
        void at(int member, long second);
    }

    /** Tells all starts, those of each member in order, and writes nothing down: one pass over the table. */
    public void forEachStart(EachStart told) {
        for (int word = 0; word < starts.length; word++) {
            if (BitRows.anybody(starts[word]) != 0) {
                tellStarts(starts[word], grid.second(word * WORD), told);
            }
        }
    }

    private void tellStarts(long[] row, long firstSecond, EachStart told) {
        long cell = grid.secondsOfACell();
        for (int member = 0; member < row.length - 1; member++) {
            for (long bits = row[member]; bits != 0; bits &= bits - 1) {
                told.at(member, firstSecond + Long.numberOfTrailingZeros(bits) * cell);
            }
        }
    }
}
