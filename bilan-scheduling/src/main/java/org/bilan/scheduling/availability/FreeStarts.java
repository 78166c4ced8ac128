package org.bilan.scheduling.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The moments at which an appointment of some length could start, in real time: a day on which the clocks go back has an
 * hour more of them.
 *
 * @param diary hours in the zone of the person, what is taken, and the buffers; these may reach outside the hours
 * @param calendar the days that are looked at
 */
public record FreeStarts(Diary diary, WorkingCalendar calendar) {
    /**
     * What is asked for.
     *
     * @param lengthMinutes of the appointment, positive
     * @param stepMinutes real minutes between two starts, from the opening on; positive
     * @param notBefore no start before it: now, and the notice that is asked for
     */
    public record Ask(int lengthMinutes, int stepMinutes, Instant notBefore) {
        /**
         * Refuses lengths that are none.
         *
         * @throws IllegalArgumentException if the length or the step is not positive
         */
        public Ask {
            if (lengthMinutes < 1 || stepMinutes < 1) {
                throw new IllegalArgumentException(
                        "lengthMinutes (" + lengthMinutes + ") and stepMinutes (" + stepMinutes + ") must be positive");
            }
        }
    }

    /**
     * The starts from a day to another, in order.
     *
     * @param firstDay first local day
     * @param lastDay last one, inclusive
     * @throws org.bilan.legaltime.OutsideKnownYears if the legal calendar does not know a year of them
     */
    public List<Instant> between(LocalDate firstDay, LocalDate lastDay, Ask ask) {
        IntervalSet shadow = diary.buffers().shadowOf(diary.taken());
        List<Instant> starts = new ArrayList<>();
        firstDay.datesUntil(lastDay.plusDays(1))
                .filter(calendar::isOpen)
                .flatMap(day -> diary.hours().open(day, day).spans().stream())
                .forEach(opening -> addStarts(opening, ask, shadow, starts));
        return starts.stream().distinct().toList();
    }

    private static void addStarts(Span opening, Ask ask, IntervalSet shadow, List<Instant> starts) {
        Instant last = opening.endExclusive().minusSeconds(60L * ask.lengthMinutes());
        for (Instant at = opening.startInclusive(); !at.isAfter(last); at = at.plusSeconds(60L * ask.stepMinutes())) {
            Span span = new Span(at, at.plusSeconds(60L * ask.lengthMinutes()));
            if (!at.isBefore(ask.notBefore()) && !shadow.meets(span)) {
                starts.add(at);
            }
        }
    }
}
