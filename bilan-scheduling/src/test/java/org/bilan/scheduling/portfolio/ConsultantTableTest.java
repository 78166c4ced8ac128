package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.PARIS;
import static org.bilan.scheduling.portfolio.SmallSeasons.aBilan;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** When a consultant can start an hour, from nine to one on Mondays and Tuesdays, with rooms here and half an hour away. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsultantTableTest {
    private static final Availability HOURS =
            Samples.availability("fuseau: Europe/Paris\nlundi: 09:00-13:00\nmardi: 09:00-13:00\n");
    private static final Buffers QUARTER = new Buffers(0, 15);

    private final Grid grid;
    private final ConsultantTable table;

    ConsultantTableTest() {
        Consultant anne = new Consultant("Anne", new Diary(HOURS, List.of(), QUARTER), Set.of(), Caseload.ANY);
        grid = grid(anne);
        table = table(grid, anne);
    }

    private static Grid grid(Consultant consultant) {
        Season season = season(List.of(consultant), aBilan("B", MONDAY).build());
        return new Grid(season);
    }

    private static ConsultantTable table(Grid grid, Consultant consultant) {
        ConsultantTable table = new ConsultantTable(grid, consultant, List.of(0, 30));
        table.startEvery(30);
        return table;
    }

    private static ConsultantTable carrying(Caseload caseload) {
        Consultant consultant = new Consultant("Anne", Diary.of(HOURS), Set.of(), caseload);
        return table(grid(consultant), consultant);
    }

    private static long minute(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(PARIS).toEpochSecond() / 60;
    }

    /** On the first Monday. */
    private static List<String> starts(Grid grid, ConsultantTable table, int length, int travel) {
        long[] steps = table.starts(length, travel);
        return IntStream.range(grid.floor(minute(MONDAY, 0, 0)), grid.floor(minute(MONDAY.plusDays(1), 0, 0)))
                .filter(step -> Bits.has(steps, step))
                .mapToObj(step -> grid.slot(grid.minute(step), 1, PARIS).start())
                .map(LocalTime::toString)
                .toList();
    }

    private List<String> starts(int length, int travel) {
        return starts(grid, table, length, travel);
    }

    @Test
    void she_starts_at_an_opening_and_every_half_an_hour_until_the_last_one_that_fits() {
        assertThat(starts(60, 0)).containsExactly("09:00", "09:30", "10:00", "10:30", "11:00", "11:30", "12:00");
        assertThat(starts(210, 0)).containsExactly("09:00", "09:30");
        assertThat(starts(270, 0)).isEmpty();
    }

    @Test
    void after_a_session_is_her_buffer() {
        table.take(minute(MONDAY, 10, 0), 60, 0);

        assertThat(starts(60, 0))
                .as("the next one not before a quarter past eleven")
                .containsExactly("11:30", "12:00");
        assertThat(starts(30, 0)).containsExactly("09:00", "11:30", "12:00", "12:30");
    }

    @Test
    void a_journey_is_kept_before_and_after_whichever_of_the_two_asks_for_it() {
        table.take(minute(MONDAY, 10, 30), 60, 30);

        assertThat(starts(60, 0))
                .as("until ten, and from a quarter past twelve")
                .containsExactly("09:00");
        assertThat(starts(30, 0)).containsExactly("09:00", "09:30", "12:30");
        assertThat(starts(30, 30))
                .as("a quarter of an hour more before it, since there are her buffer and her own way")
                .containsExactly("09:00", "12:30");
    }

    @Test
    void what_is_given_back_is_free_again() {
        table.take(minute(MONDAY, 10, 0), 60, 0);
        table.giveBack(minute(MONDAY, 10, 0), 60, 0);

        assertThat(starts(60, 0)).hasSize(7);
        assertThat(table.load(0)).isZero();
    }

    @Test
    void what_was_not_taken_cannot_be_given_back() {
        table.take(minute(MONDAY, 10, 0), 60, 0);

        assertThatThrownBy(() -> table.giveBack(minute(MONDAY, 10, 0), 90, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("were not taken");
        assertThatThrownBy(() -> table.giveBack(minute(MONDAY, 9, 0), 60, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("were not taken");
    }

    @Test
    void what_her_calendar_says_is_taken_keeps_its_distance_too() {
        BusyTime ten = new BusyTime(
                new Span(
                        MONDAY.atTime(10, 0).atZone(PARIS).toInstant(),
                        MONDAY.atTime(11, 0).atZone(PARIS).toInstant()),
                BusyTime.Kind.BUSY);
        Consultant busy = new Consultant("Anne", new Diary(HOURS, List.of(ten), QUARTER), Set.of(), Caseload.ANY);
        Grid its = grid(busy);

        assertThat(starts(its, table(its, busy), 30, 0))
                .as("with a quarter of an hour after each session of hers")
                .containsExactly("09:00", "11:00", "11:30", "12:00", "12:30");
        assertThat(starts(its, table(its, busy), 30, 30)).containsExactly("11:30", "12:00", "12:30");
    }

    @Test
    void a_day_has_room_until_its_sessions_or_the_minutes_of_its_week_are_used_up() {
        ConsultantTable anne = carrying(new Caseload(9, 180, 2, 100, 0));
        anne.take(minute(MONDAY, 9, 0), 60, 0);

        assertThat(anne.hasRoomOn(0, 120))
                .as("180 minutes a week, two sessions a day")
                .isTrue();
        assertThat(anne.hasRoomOn(0, 121)).isFalse();
        anne.take(minute(MONDAY, 10, 0), 30, 0);
        assertThat(anne.hasRoomOn(0, 30)).as("a third session").isFalse();
        assertThat(anne.hasRoomOn(1, 90)).isTrue();
        assertThat(anne.hasRoomOn(1, 91)).isFalse();
        assertThat(anne.hasRoomOn(7, 180)).as("another week").isTrue();
        anne.giveBack(minute(MONDAY, 10, 0), 30, 0);
        assertThat(anne.hasRoomOn(0, 120)).isTrue();
    }

    @Test
    void sessions_that_come_together_keep_her_ceilings_together() {
        ConsultantTable anne = carrying(new Caseload(9, 180, 2, 100, 0));
        anne.take(minute(MONDAY, 9, 0), 60, 0);
        long ten = minute(MONDAY, 10, 0);
        long eleven = minute(MONDAY, 11, 0);
        long tuesday = minute(MONDAY.plusDays(1), 9, 0);

        assertThat(anne.keepsCeilings(new long[] {ten, tuesday}, new int[] {60, 60}))
                .isTrue();
        assertThat(anne.keepsCeilings(new long[] {ten, tuesday}, new int[] {60, 61}))
                .isFalse();
        assertThat(anne.keepsCeilings(new long[] {ten, eleven}, new int[] {30, 30}))
                .as("three on Monday")
                .isFalse();
    }

    @Test
    void one_bilan_more_can_be_under_way_until_the_day_before_as_many_are_as_she_may_have() {
        ConsultantTable anne = carrying(new Caseload(2, 9_999, 9, 100, 0));
        anne.carry(5, 20, 1);
        assertThat(anne.carriesUntil(0)).as("only one yet").isEqualTo(60);

        anne.carry(10, 30, 1);

        assertThat(anne.carriesUntil(0)).isEqualTo(9);
        assertThat(anne.carriesUntil(15)).as("not even on that day").isEqualTo(14);
        assertThat(anne.carriesUntil(20)).isEqualTo(19);
        assertThat(anne.carriesUntil(21)).isEqualTo(60);
        anne.carry(5, 20, -1);
        assertThat(anne.carriesUntil(0)).isEqualTo(60);
    }

    @Test
    void a_bilan_that_began_before_the_season_counts_within_it() {
        ConsultantTable anne = carrying(new Caseload(1, 9_999, 9, 100, 0));
        anne.carry(-30, 0, 1);

        assertThat(anne.carriesUntil(-5)).isEqualTo(-1);
        assertThat(anne.carriesUntil(0)).isEqualTo(-1);
        assertThat(anne.carriesUntil(1)).isEqualTo(60);
        anne.carry(60, 90, 1);
        assertThat(anne.carriesUntil(1)).isEqualTo(59);
    }

    @Test
    void her_load_is_that_of_full_time_with_what_she_carried_before() {
        ConsultantTable half = carrying(new Caseload(9, 9_999, 9, 50, 30));
        half.take(minute(MONDAY, 9, 0), 60, 0);

        assertThat(half.load(0)).isEqualTo(180);
        assertThat(half.load(60)).isEqualTo(300);
    }

    @Test
    void of_two_sessions_the_longer_of_what_each_asks_between_them_is_kept() {
        Consultant anne =
                new Consultant("Anne", new Diary(HOURS, List.of(), new Buffers(20, 10)), Set.of(), Caseload.ANY);
        RequestedBilan fiftyMinutes = aBilan("B", MONDAY)
                .programme(SmallSeasons.aProgramme("B")
                        .sessions(SessionNeed.series(Phase.INVESTIGATION, 1, 50, DeliveryMode.REMOTE_SYNC))
                        .build())
                .build();
        Grid tens = new Grid(season(List.of(anne), fiftyMinutes));

        assertThat(around(tens, anne, 0, 0)).as("twenty and twenty").containsExactly("09:30", "11:10");
        assertThat(around(tens, anne, 0, 30))
                .as("ten and her way, then twenty and her way")
                .containsExactly("09:10", "11:40");
        assertThat(around(tens, anne, 30, 0))
                .as("twenty and the way there, then ten and the way back")
                .containsExactly("09:00", "11:30");
        assertThat(around(tens, anne, 30, 30)).containsExactly("09:00", "11:40");
    }

    /** The last start of ten minutes before a session from ten to ten to eleven with a journey, and the first after it. */
    private static List<String> around(Grid grid, Consultant consultant, int itsTravel, int herTravel) {
        ConsultantTable table = new ConsultantTable(grid, consultant, List.of(0, 30));
        table.startEvery(10);
        table.take(minute(MONDAY, 10, 0), 50, itsTravel);
        List<String> starts = starts(grid, table, 10, herTravel);
        int firstAfter = (int)
                starts.stream().filter(start -> start.compareTo("10:00") < 0).count();
        return starts.subList(firstAfter - 1, firstAfter + 1);
    }
}
