package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Starts in minutes after eight o'clock, counted on paper. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TeamSlotsTest {
    private static final Instant EIGHT = Instant.parse("2026-06-01T08:00:00Z");
    private static final int DAY = 24 * 60;

    private static Span span(int from, int to) {
        return new Span(EIGHT.plusSeconds(60L * from), EIGHT.plusSeconds(60L * to));
    }

    private static TeamSlots.Hours open(Span... openings) {
        return new TeamSlots.Hours(List.of(openings), List.of(), Buffers.NONE);
    }

    private static TeamSlots.Hours taken(TeamSlots.Hours hours, Buffers buffers, Span... taken) {
        return new TeamSlots.Hours(hours.openings(), List.of(taken), buffers);
    }

    private static TeamSlots table(int length, int step, TeamSlots.Hours... team) {
        return TeamSlots.of(List.of(team), new FreeStarts.Ask(length, step, Instant.EPOCH));
    }

    private static TeamSlots notBefore(Instant first, TeamSlots.Hours... team) {
        return TeamSlots.of(List.of(team), new FreeStarts.Ask(60, 15, first));
    }

    private static List<Long> minutes(long... seconds) {
        return LongStream.of(seconds)
                .map(second -> (second - EIGHT.getEpochSecond()) / 60)
                .boxed()
                .toList();
    }

    private static List<Long> starts(TeamSlots table, int member) {
        assertThat(table.allStarts()[member]).isEqualTo(table.startsOf(member));
        return minutes(table.startsOf(member));
    }

    private static long second(int minute) {
        return EIGHT.getEpochSecond() + 60L * minute;
    }

    @Test
    void an_appointment_starts_on_each_step_and_ends_within_the_opening() {
        assertThat(starts(table(60, 15, open(span(0, 120))), 0)).containsExactly(0L, 15L, 30L, 45L, 60L);
        assertThat(starts(table(60, 15, open(span(0, 119))), 0)).containsExactly(0L, 15L, 30L, 45L);
        assertThat(starts(table(60, 25, open(span(0, 120))), 0)).containsExactly(0L, 25L, 50L);
        assertThat(starts(table(121, 15, open(span(0, 120))), 0)).isEmpty();
    }

    @Test
    void steps_begin_with_each_opening_anew() {
        assertThat(starts(table(60, 15, open(span(0, 75), span(127, 202))), 0)).containsExactly(0L, 15L, 127L, 142L);
    }

    @Test
    void an_appointment_is_within_one_of_two_openings_that_touch() {
        TeamSlots.Hours touching = open(span(0, 60), span(60, 120));

        assertThat(starts(table(60, 15, touching), 0)).containsExactly(0L, 60L);
        assertThat(starts(table(30, 15, touching), 0)).containsExactly(0L, 15L, 30L, 60L, 75L, 90L);
        assertThat(starts(table(61, 15, touching), 0)).isEmpty();
    }

    @Test
    void what_is_taken_is_kept_clear_of_with_the_minutes_around() {
        TeamSlots.Hours opening = open(span(0, 240));

        assertThat(starts(table(60, 15, taken(opening, Buffers.NONE, span(75, 90))), 0))
                .containsExactly(0L, 15L, 90L, 105L, 120L, 135L, 150L, 165L, 180L);
        assertThat(starts(table(60, 15, taken(opening, new Buffers(10, 5), span(75, 90))), 0))
                .containsExactly(0L, 105L, 120L, 135L, 150L, 165L, 180L);
        assertThat(starts(table(60, 15, taken(opening, new Buffers(15, 15), span(75, 90), span(240, 250))), 0))
                .containsExactly(0L, 105L, 120L, 135L, 150L, 165L);
    }

    @Test
    void nothing_starts_before_the_first_moment_that_is_asked_for() {
        TeamSlots.Hours opening = open(span(0, 120));

        assertThat(starts(notBefore(EIGHT, opening), 0)).hasSize(5);
        assertThat(starts(notBefore(EIGHT.plusSeconds(900), opening), 0)).containsExactly(15L, 30L, 45L, 60L);
        assertThat(starts(notBefore(EIGHT.plusSeconds(901), opening), 0)).containsExactly(30L, 45L, 60L);
        assertThat(starts(notBefore(EIGHT.plusSeconds(3601), opening), 0)).isEmpty();
    }

    @Test
    void the_first_start_of_anybody_is_at_the_moment_or_after_it() {
        TeamSlots table = table(60, 15, open(span(90, 180)), open(span(30, 105)));

        assertThat(table.firstStart(0)).isEqualTo(second(30));
        assertThat(table.firstStart(second(30))).isEqualTo(second(30));
        assertThat(table.firstStart(second(30) + 1)).isEqualTo(second(45));
        assertThat(table.firstStart(second(46))).isEqualTo(second(90));
        assertThat(table.firstStart(second(120))).isEqualTo(second(120));
        assertThat(table.firstStart(second(120) + 1)).isEqualTo(TeamSlots.NEVER);
    }

    @Test
    void those_who_can_start_at_a_moment_are_told_in_the_order_of_the_team() {
        TeamSlots table = table(60, 15, open(span(0, 90)), open(span(30, 105)), open(span(30, 90)));

        assertThat(table.membersAt(EIGHT)).containsExactly(0);
        assertThat(table.membersAt(EIGHT.plusSeconds(30 * 60))).containsExactly(0, 1, 2);
        assertThat(table.membersAt(EIGHT.plusSeconds(45 * 60))).containsExactly(1);
        assertThat(table.membersAt(EIGHT.plusSeconds(30 * 60 + 1))).isEmpty();
        assertThat(table.membersAt(EIGHT.minusSeconds(900))).isEmpty();
        assertThat(table.membersAt(EIGHT.plusSeconds(100_000))).isEmpty();
    }

    @Test
    void a_booking_takes_its_time_from_one_member_and_the_table_before_it_stays() {
        TeamSlots before = table(60, 15, taken(open(span(0, 240)), new Buffers(10, 5)), open(span(0, 240)));
        TeamSlots after = before.taking(0, span(75, 90));

        assertThat(starts(after, 0)).containsExactly(0L, 105L, 120L, 135L, 150L, 165L, 180L);
        assertThat(starts(after, 1)).hasSize(13);
        assertThat(starts(before, 0)).hasSize(13);
        assertThat(after.firstStart(second(1))).isEqualTo(second(15));
        assertThat(after.taking(1, span(0, 100)).firstStart(second(1))).isEqualTo(second(105));
    }

    @Test
    void a_booking_at_the_very_end_takes_the_last_starts() {
        TeamSlots sixteenHours = table(60, 15, open(span(0, 960)));

        assertThat(starts(sixteenHours, 0)).hasSize(61).endsWith(900L);
        assertThat(starts(sixteenHours.taking(0, span(945, 960)), 0))
                .hasSize(60)
                .endsWith(885L);
    }

    @Test
    void another_length_is_asked_for_with_all_that_was_booked() {
        TeamSlots booked = table(60, 15, taken(open(span(0, 240)), new Buffers(10, 5)), open(span(0, 120)))
                .taking(0, span(75, 90))
                .taking(0, span(200, 210));

        assertThat(starts(booked.lasting(30), 0)).containsExactly(0L, 15L, 30L, 105L, 120L, 135L, 150L, 165L);
        assertThat(starts(booked.lasting(50), 0)).containsExactly(0L, 15L, 105L, 120L, 135L);
        assertThat(starts(booked.lasting(70), 1)).containsExactly(0L, 15L, 30L, 45L);
        assertThat(starts(booked.lasting(90), 1)).containsExactly(0L, 15L, 30L);
        assertThat(starts(booked.lasting(50), 1)).containsExactly(0L, 15L, 30L, 45L, 60L);
    }

    @Test
    void starts_are_found_over_many_days_and_appointments_may_be_long() {
        TeamSlots.Hours days = open(span(0, 3 * DAY));

        assertThat(starts(table(60, 15, days), 0))
                .isEqualTo(IntStream.rangeClosed(0, 284)
                        .mapToObj(step -> 15L * step)
                        .toList());
        assertThat(starts(table(17 * 60, 15, days), 0))
                .isEqualTo(IntStream.rangeClosed(0, 220)
                        .mapToObj(step -> 15L * step)
                        .toList());
        assertThat(starts(table(16 * 60, 15, taken(days, Buffers.NONE, span(DAY, DAY + 15))), 0))
                .startsWith(0L, 15L)
                .contains(480L, DAY + 15L)
                .doesNotContain(495L, (long) DAY)
                .endsWith(3L * DAY - 16 * 60);
    }

    @Test
    void the_first_start_is_found_many_days_later_after_a_booking_too() {
        TeamSlots table = table(60, 15, open(span(0, 60), span(2 * DAY, 2 * DAY + 120)));

        assertThat(table.firstStart(second(1))).isEqualTo(second(2 * DAY));
        assertThat(table.taking(0, span(2 * DAY, 2 * DAY + 30)).firstStart(second(1)))
                .isEqualTo(second(2 * DAY + 30));
        assertThat(table.taking(0, span(2 * DAY + 59, 2 * DAY + 61)).firstStart(second(1)))
                .isEqualTo(TeamSlots.NEVER);
        assertThat(table.taking(0, span(-30, 30)).firstStart(0)).isEqualTo(second(2 * DAY));
        assertThat(table.taking(0, span(3 * DAY, 3 * DAY + 60)).firstStart(0)).isEqualTo(second(0));
    }

    @Test
    void a_team_that_is_never_there_never_starts() {
        TeamSlots nobody = table(60, 15);
        TeamSlots closed = table(60, 15, open());

        assertThat(nobody.firstStart(0)).isEqualTo(TeamSlots.NEVER);
        assertThat(nobody.allStarts()).isEmpty();
        assertThat(closed.firstStart(0)).isEqualTo(TeamSlots.NEVER);
        assertThat(starts(closed, 0)).isEmpty();
        assertThat(closed.canStart(0, 0)).isFalse();
        assertThat(starts(closed.lasting(30), 0)).isEmpty();
    }

    @Test
    void each_opening_starts_with_its_own_second() {
        TeamSlots table = table(60, 15, seconds(100, 3700), seconds(800, 5300));

        assertThat(afterEight(table.startsOf(0))).containsExactly(100L);
        assertThat(afterEight(table.startsOf(1))).containsExactly(800L, 1700L);
    }

    private static TeamSlots.Hours seconds(int from, int to) {
        return open(new Span(EIGHT.plusSeconds(from), EIGHT.plusSeconds(to)));
    }

    private static List<Long> afterEight(long... seconds) {
        return LongStream.of(seconds)
                .map(second -> second - EIGHT.getEpochSecond())
                .boxed()
                .toList();
    }

    @Test
    void openings_that_start_too_crookedly_over_too_long_a_time_are_refused() {
        Span first = span(0, 60);
        Span crooked = new Span(EIGHT.plusSeconds(1), EIGHT.plusSeconds(7201));
        Span far = new Span(EIGHT.plusSeconds(80_000_000), EIGHT.plusSeconds(80_003_600));

        assertThat(starts(table(60, 15, open(first, far)), 0)).hasSize(2);
        assertThatThrownBy(() -> table(60, 15, open(first, far), open(crooked)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("team (80003600 cells of 1 s) must need at most 67108864");
        assertThat(afterEight(table(60, 15, open(first), open(crooked)).startsOf(1)))
                .containsExactly(1L, 901L, 1801L, 2701L, 3601L);
    }
}
