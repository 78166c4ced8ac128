package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.scheduling.Samples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What hours, days and spans cannot be, and what they just can. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusedValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void an_absence_ends_on_its_first_day_or_later_and_has_a_label_of_one_line() {
        assertThat(new Absence(DAY, DAY, "  congés \n")).isEqualTo(new Absence(DAY, DAY, "congés"));
        assertThatThrownBy(() -> new Absence(DAY, DAY.minusDays(1), ""))
                .hasMessage("to (2026-05-31) must not be before from (2026-06-01)");
        assertThatThrownBy(() -> new Absence(DAY, DAY, "congés\nd'été")).hasMessageContaining("must be one line");
    }

    @Test
    void a_span_lasts_a_second_at_least_and_is_of_whole_seconds() {
        assertThat(new Span(NOON, NOON.plusSeconds(1))).hasToString("2026-06-01T12:00:00Z/2026-06-01T12:00:01Z");
        assertThatThrownBy(() -> new Span(NOON, NOON)).hasMessageContaining("must be after startInclusive");
        assertThatThrownBy(() -> new Span(NOON, NOON.plusMillis(1500))).hasMessageContaining("whole seconds");
        assertThatThrownBy(() -> new Span(NOON.plusMillis(1), NOON.plusSeconds(2)))
                .hasMessageContaining("whole seconds");
    }

    @Test
    void hours_last_a_minute_at_least_end_by_midnight_and_start_with_a_minute() {
        assertThat(new OpeningHours(LocalTime.of(23, 59), 1)).hasToString("23:59-24:00");
        assertThat(new OpeningHours(LocalTime.MIDNIGHT, 1440)).hasToString("00:00-24:00");
        assertThat(OpeningHours.between(LocalTime.of(9, 5), LocalTime.of(10, 10))
                        .minutes())
                .isEqualTo(65);
        assertThatThrownBy(() -> new OpeningHours(NINE, 0)).hasMessageContaining("minutes (0) from 09:00");
        assertThatThrownBy(() -> new OpeningHours(LocalTime.of(23, 59), 2)).hasMessageContaining("end by midnight");
        assertThatThrownBy(() -> OpeningHours.between(NINE, NINE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpeningHours(LocalTime.of(9, 0, 1), 1)).hasMessageContaining("whole minute");
        assertThatThrownBy(() -> new OpeningHours(LocalTime.of(9, 0, 0, 1), 1)).hasMessageContaining("whole minute");
    }

    @Test
    void hours_of_a_weekday_may_touch_and_must_not_overlap() {
        OpeningHours morning = OpeningHours.between(NINE, LocalTime.of(12, 0));
        OpeningHours noon = OpeningHours.between(LocalTime.of(12, 0), LocalTime.of(13, 0));
        OpeningHours late = OpeningHours.between(LocalTime.of(11, 59), LocalTime.of(14, 0));
        WeeklyHours week =
                new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(noon, morning), DayOfWeek.FRIDAY, List.of()));

        assertThat(week.on(DayOfWeek.MONDAY)).containsExactly(morning, noon);
        assertThat(noon.overlaps(morning)).isFalse();
        assertThat(late.overlaps(morning)).isTrue();
        assertThat(week.byDay()).containsOnlyKeys(DayOfWeek.MONDAY);
        assertThat(week.on(DayOfWeek.FRIDAY)).isEmpty();
        assertThatThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(late, morning))))
                .hasMessageContaining("hours of MONDAY")
                .hasMessageContaining("must not overlap");
    }

    @Test
    void hours_on_a_day_are_a_slot_whose_end_is_so_many_real_minutes_later() {
        TimeSlot night =
                new OpeningHours(LocalTime.of(1, 30), 60).on(LocalDate.of(2026, 3, 29), ZoneId.of("Europe/Paris"));

        assertThat(night).hasToString("2026-03-29 01:30-02:30 Europe/Paris");
        assertThat(night.startMinute()).isEqualTo(90);
        assertThat(night.endMinute()).isEqualTo(150);
        assertThat(night.startsAt().toInstant()).isEqualTo("2026-03-29T00:30:00Z");
        assertThat(night.endsAt().toInstant()).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(night.endsAt()).hasToString("2026-03-29T03:30+02:00[Europe/Paris]");
    }

    @Test
    void buffers_are_not_negative() {
        assertThat(new Buffers(0, 15).plusTravel(30)).isEqualTo(new Buffers(30, 45));
        assertThat(new Buffers(10, 15).between()).isEqualTo(15);
        assertThat(new Buffers(20, 15).between()).isEqualTo(20);
        assertThat(new Buffers(5, 2).around(new Span(NOON, NOON.plusSeconds(60))))
                .hasToString("2026-06-01T11:55:00Z/2026-06-01T12:03:00Z");
        assertThatThrownBy(() -> new Buffers(-1, 0)).hasMessageContaining("beforeMinutes (-1)");
        assertThatThrownBy(() -> new Buffers(0, -1)).hasMessageContaining("afterMinutes (-1)");
        assertThatThrownBy(() -> IntervalSet.empty().widen(-1, 0)).hasMessageContaining("secondsBefore (-1)");
        assertThatThrownBy(() -> IntervalSet.empty().widen(0, -1)).hasMessageContaining("secondsAfter (-1)");
    }

    @Test
    void a_room_has_a_name_and_no_negative_journey() {
        Diary diary = Diary.of(Samples.availability(Samples.WEEK));

        assertThat(new Room("R", Set.of(Room.Feature.LIFT), diary, 0).features())
                .containsExactly(Room.Feature.LIFT);
        assertThatThrownBy(() -> new Room(" ", Set.of(), diary, 0)).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> new Room("R", Set.of(), diary, -1)).hasMessageContaining("travelMinutes (-1)");
    }

    @Test
    void starts_are_asked_for_with_a_length_and_a_step() {
        assertThat(new FreeStarts.Ask(1, 1, NOON).lengthMinutes()).isEqualTo(1);
        assertThatThrownBy(() -> new FreeStarts.Ask(0, 15, NOON)).hasMessageContaining("lengthMinutes (0)");
        assertThatThrownBy(() -> new FreeStarts.Ask(60, 0, NOON)).hasMessageContaining("stepMinutes (0)");
    }

    @Test
    void all_but_free_time_blocks() {
        Span hour = new Span(NOON, NOON.plusSeconds(3600));
        List<BusyTime> told = List.of(new BusyTime(hour, BusyTime.Kind.FREE));

        assertThat(BusyTime.blocking(told)).isEqualTo(IntervalSet.empty());
        for (BusyTime.Kind kind : List.of(BusyTime.Kind.TENTATIVE, BusyTime.Kind.UNAVAILABLE, BusyTime.Kind.BUSY)) {
            assertThat(BusyTime.blocking(List.of(new BusyTime(hour, kind)))).isEqualTo(IntervalSet.of(hour));
        }
    }
}
