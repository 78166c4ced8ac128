package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiaryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    /** Each day from nine to ten, and on Tuesday from fourteen to fifteen too. */
    private static final Diary DIARY = Diary.of(new Availability(
            ZoneId.of("Europe/Paris"),
            new WeeklyHours(Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(
                            Function.identity(), day -> List.of(new OpeningHours(LocalTime.of(9, 0), 60))))),
            List.of(),
            List.of(new ExceptionalOpening(TUESDAY, new OpeningHours(LocalTime.of(14, 0), 60)))));

    private static final Span MONDAY_NINE = anHour("2026-03-02T08:00:00Z");
    private static final Span TUESDAY_NINE = anHour("2026-03-03T08:00:00Z");
    private static final Span TUESDAY_FOURTEEN = anHour("2026-03-03T13:00:00Z");

    private static Span anHour(String start) {
        return new Span(Instant.parse(start), Instant.parse(start).plusSeconds(3_600));
    }

    @Test
    void each_period_that_is_asked_for_has_its_own_open_time() {
        assertThat(DIARY.open(MONDAY, MONDAY)).isEqualTo(IntervalSet.of(List.of(MONDAY_NINE)));
        assertThat(DIARY.open(MONDAY, TUESDAY))
                .isEqualTo(IntervalSet.of(List.of(MONDAY_NINE, TUESDAY_NINE, TUESDAY_FOURTEEN)));
        assertThat(DIARY.open(TUESDAY, TUESDAY)).isEqualTo(IntervalSet.of(List.of(TUESDAY_NINE, TUESDAY_FOURTEEN)));
        assertThat(DIARY.open(TUESDAY, TUESDAY)).isEqualTo(IntervalSet.of(List.of(TUESDAY_NINE, TUESDAY_FOURTEEN)));
    }

    @Test
    void a_long_period_has_an_opening_for_each_of_its_days() {
        List<Span> days = MONDAY.minusDays(40)
                .datesUntil(MONDAY)
                .map(day -> anHour(day + "T08:00:00Z"))
                .toList();

        assertThat(DIARY.open(MONDAY.minusDays(40), MONDAY.minusDays(1))).isEqualTo(IntervalSet.of(days));
    }
}
