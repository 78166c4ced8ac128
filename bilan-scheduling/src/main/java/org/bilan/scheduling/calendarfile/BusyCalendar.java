package org.bilan.scheduling.calendarfile;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.Span;

/**
 * The time that a calendar file from outside says is taken (VEVENT, VFREEBUSY, VAVAILABILITY of RFC 7953), and nothing of
 * what it is for.
 *
 * <p>What a consultant exports from her own calendar becomes busy time in her diary. Cancelled and transparent entries do
 * not count. A repetition without an end is read within the period asked for and no further. Zones are known by their
 * name, by that of Windows too; a VTIMEZONE in the file is read only where its name is nobody else's, and then for this file
 * alone.
 */
public final class BusyCalendar {
    private BusyCalendar() {}

    /**
     * What is asked of a file.
     *
     * @param home zone of whole days and of times without one
     * @param period what lies outside is left out
     */
    public record Question(ZoneId home, Span period, ImportBounds bounds) {
        /** With the usual bounds. */
        public static Question of(ZoneId home, Instant fromInclusive, Instant toExclusive) {
            return new Question(home, new Span(fromInclusive, toExclusive), ImportBounds.USUAL);
        }
    }

    /**
     * Reads a file: the time taken, merged and in order, or all its problems; never half of it. Where kinds meet, busy wins
     * over unavailable, and that over tentative.
     */
    public static Validation<Seq<CalendarProblem>, List<BusyTime>> parse(String text, Question question) {
        return BlockReader.read(text, question.bounds())
                .fold(
                        problem -> Validation.invalid(io.vavr.collection.List.of(problem)),
                        calendars -> read(calendars, question));
    }

    private static Validation<Seq<CalendarProblem>, List<BusyTime>> read(List<Block> calendars, Question question) {
        Entries entries = new Entries(question);
        calendars.forEach(entries::readCalendar);
        return entries.problems().isEmpty()
                ? Validation.valid(merged(entries.found(), question))
                : Validation.invalid(
                        io.vavr.collection.List.ofAll(entries.problems()).distinct());
    }

    private static List<BusyTime> merged(List<BusyTime> found, Question question) {
        IntervalSet period = IntervalSet.of(question.period());
        IntervalSet decided = IntervalSet.empty();
        List<BusyTime> merged = new ArrayList<>();
        for (BusyTime.Kind kind : List.of(BusyTime.Kind.BUSY, BusyTime.Kind.UNAVAILABLE, BusyTime.Kind.TENTATIVE)) {
            IntervalSet all = IntervalSet.of(found.stream()
                            .filter(time -> time.kind() == kind)
                            .map(BusyTime::span)
                            .toList())
                    .intersect(period);
            all.minus(decided).spans().forEach(span -> merged.add(new BusyTime(span, kind)));
            decided = decided.union(all);
        }
        merged.sort(Comparator.comparing(time -> time.span().startInclusive()));
        return List.copyOf(merged);
    }
}
