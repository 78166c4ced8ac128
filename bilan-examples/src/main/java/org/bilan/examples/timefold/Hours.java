package org.bilan.examples.timefold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.Span;

/** When somebody, or a room, can be had for so many minutes from a moment on; each question is worked out once. */
public final class Hours {
    /** Always open. */
    static final Hours ALWAYS = new Hours(span -> true);

    private final Predicate<Question> answer;
    private final Map<Question, Boolean> known = new ConcurrentHashMap<>();

    /** The days that are planned. */
    record Horizon(LocalDate first, LocalDate last) {}

    private record Question(long minute, int minutes, int travelMinutes) {
        Span span() {
            return new Span(Instant.ofEpochSecond(60 * minute), Instant.ofEpochSecond(60 * (minute + minutes)));
        }
    }

    private Hours(Predicate<Question> answer) {
        this.answer = answer;
    }

    static Hours of(Diary diary, Horizon horizon) {
        IntervalSet open =
                diary.hours().open(horizon.first().minusDays(2), horizon.last().plusDays(2));
        IntervalSet taken = diary.taken();
        return new Hours(asked -> open.covers(asked.span())
                && !taken.meets(
                        diary.buffers().plusTravel(asked.travelMinutes()).around(asked.span())));
    }

    boolean allow(long minute, int minutes, int travelMinutes) {
        return this == ALWAYS || known.computeIfAbsent(new Question(minute, minutes, travelMinutes), answer::test);
    }
}
