package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.PARIS;
import static org.bilan.scheduling.portfolio.SmallSeasons.aBilan;
import static org.bilan.scheduling.portfolio.SmallSeasons.aProgramme;
import static org.bilan.scheduling.portfolio.SmallSeasons.consultant;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Time as steps and days as numbers, for a season of sixty-one days from a Monday on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GridTest {
    private final Grid its = grid("lundi: 09:00-12:00", aBilan("B", MONDAY).build());

    /** Two days before the season, so that a session is on it in every zone. */
    private static final long ORIGIN = minute(MONDAY.minusDays(2), 0);

    private static Grid grid(String hours, RequestedBilan... bilans) {
        Availability open = Samples.availability("fuseau: Europe/Paris\n" + hours + "\n");
        return new Grid(season(List.of(consultant("C", open, Caseload.ANY)), bilans));
    }

    private static RequestedBilan lasting(int minutes) {
        return aBilan("B", MONDAY)
                .programme(aProgramme("B")
                        .sessions(SessionNeed.series(Phase.INVESTIGATION, 1, minutes, DeliveryMode.REMOTE_SYNC))
                        .build())
                .build();
    }

    private static long minute(LocalDate day, int minuteOfDay) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC) / 60 + minuteOfDay;
    }

    private static Span span(int fromMinute, long seconds) {
        Instant from = Instant.ofEpochSecond(60 * (ORIGIN + fromMinute));
        return new Span(from, from.plusSeconds(seconds));
    }

    @Test
    void a_step_divides_the_step_of_the_season_all_lengths_and_all_openings() {
        assertThat(its.stepMinutes).isEqualTo(30);
        assertThat(grid("lundi: 09:00-12:00", lasting(50)).stepMinutes).isEqualTo(10);
        assertThat(grid("lundi: 09:05-12:00", lasting(60)).stepMinutes).isEqualTo(5);
        assertThat(grid("lundi: 09:00-12:00", lasting(60)).stepMinutes)
                .as("an end is no start")
                .isEqualTo(30);
    }

    @Test
    void days_are_numbered_from_the_first_one_that_a_bilan_accepts_to_the_last() {
        Grid two = grid(
                "lundi: 09:00-12:00",
                aBilan("B1", MONDAY).build(),
                aBilan("B2", MONDAY)
                        .programme(aProgramme("B2")
                                .earliestDay(MONDAY.minusDays(3))
                                .latestDay(MONDAY.plusDays(90))
                                .build())
                        .build());

        assertThat(its.days).isEqualTo(61);
        assertThat(its.dayOf(MONDAY)).isZero();
        assertThat(its.dayOf(MONDAY.minusDays(1))).isEqualTo(-1);
        assertThat(two.days).isEqualTo(94);
        assertThat(two.dayOf(MONDAY)).isEqualTo(3);
    }

    @Test
    void a_minute_is_in_the_step_that_began_last_and_before_the_one_that_begins_next() {
        assertThat(its.floor(ORIGIN)).isZero();
        assertThat(its.floor(ORIGIN + 29)).isZero();
        assertThat(its.floor(ORIGIN + 30)).isEqualTo(1);
        assertThat(its.ceil(ORIGIN)).isZero();
        assertThat(its.ceil(ORIGIN + 1)).isEqualTo(1);
        assertThat(its.ceil(ORIGIN + 30)).isEqualTo(1);
        assertThat(its.minute(1)).isEqualTo(ORIGIN + 30);
    }

    @Test
    void what_lies_outside_the_grid_is_at_its_edges() {
        int last = 65 * 48;

        assertThat(its.size).as("sixty-one days and two on each side").isEqualTo(last);
        assertThat(its.floor(ORIGIN - 1)).isEqualTo(-1);
        assertThat(its.floor(ORIGIN - 999)).isEqualTo(-1);
        assertThat(its.ceil(ORIGIN - 29)).isZero();
        assertThat(its.ceil(ORIGIN - 999)).isEqualTo(-1);
        assertThat(its.floor(ORIGIN + 30L * last + 999)).isEqualTo(last);
        assertThat(its.ceil(ORIGIN + 30L * last + 999)).isEqualTo(last);
    }

    @Test
    void only_whole_steps_are_within_a_set_of_moments() {
        assertThat(steps(span(60, 3_600))).containsExactly(2, 3);
        assertThat(steps(span(61, 3_600))).as("from a minute after it").containsExactly(3);
        assertThat(steps(span(60, 3_599))).as("a second too short").containsExactly(2);
        assertThat(steps(span(60, 3_601))).containsExactly(2, 3);
        assertThat(steps(span(-600, 36_000 + 1_800)))
                .as("from long before the grid")
                .containsExactly(0);
    }

    private List<Integer> steps(Span span) {
        long[] within = its.within(IntervalSet.of(span));
        return IntStream.range(0, its.size)
                .filter(step -> Bits.has(within, step))
                .boxed()
                .toList();
    }

    @Test
    void the_days_of_a_zone_start_at_its_own_midnight() {
        int[] starts = its.dayStarts(PARIS);

        assertThat(starts).hasSize(62);
        assertThat(starts[0]).as("two days less an hour").isEqualTo(2 * 48 - 2);
        assertThat(starts[1]).isEqualTo(3 * 48 - 2);
        assertThat(starts[28]).as("clocks go forward on the day before").isEqualTo(30 * 48 - 4);
        assertThat(its.dayStarts(ZoneOffset.UTC)[0]).isEqualTo(2 * 48);
    }

    @Test
    void a_step_is_told_as_wall_time() {
        assertThat(its.slot(minute(MONDAY, 8 * 60), 60, PARIS))
                .isEqualTo(new TimeSlot(MONDAY, LocalTime.of(9, 0), 60, PARIS));
        assertThat(its.slot(minute(MONDAY, -60), 60, PARIS))
                .isEqualTo(new TimeSlot(MONDAY, LocalTime.MIDNIGHT, 60, PARIS));
    }

    @Test
    void weeks_are_numbered_from_monday_to_sunday() {
        Grid fromThursday = grid(
                "lundi: 09:00-12:00",
                aBilan("B", MONDAY)
                        .programme(
                                aProgramme("B").earliestDay(MONDAY.plusDays(3)).build())
                        .build());

        assertThat(List.of(its.weekOf(0), its.weekOf(6), its.weekOf(7), its.weekOf(13), its.weekOf(14)))
                .containsExactly(0, 0, 1, 1, 2);
        assertThat(its.weekOf(-1)).isEqualTo(-1);
        assertThat(its.weeks()).as("sixty-one days").isEqualTo(9);
        assertThat(List.of(fromThursday.weekOf(0), fromThursday.weekOf(3), fromThursday.weekOf(4)))
                .containsExactly(0, 0, 1);
    }

    @Test
    void a_season_without_bilans_has_no_openings() {
        Season nothing = season(List.of(consultant("C", SmallSeasons.WEEK, Caseload.ANY)));
        Grid grid = new Grid(nothing);

        assertThat(grid.days).isEqualTo(1);
        assertThat(grid.openings(nothing.consultants().get(0))).isEmpty();
    }

    @Test
    void openings_are_those_of_the_open_days_of_the_season() {
        Season easter = season(
                List.of(consultant("C", SmallSeasons.AN_HOUR, Caseload.ANY)),
                aBilan("B", MONDAY)
                        .programme(aProgramme("B")
                                .earliestDay(LocalDate.of(2026, 3, 30))
                                .latestDay(LocalDate.of(2026, 4, 13))
                                .build())
                        .build());

        Grid grid = new Grid(easter);
        long[] openings = grid.openings(easter.consultants().get(0));

        assertThat(openings).as("a start and an end each").hasSize(4);
        assertThat(List.of(
                        grid.slot(openings[0], 60, PARIS).date(),
                        grid.slot(openings[2], 60, PARIS).date()))
                .as("not on Easter Monday")
                .containsExactly(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 13));
    }
}
