package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bilan.scheduling.Samples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenMinutesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);
    private static final LocalDate SUMMER_TIME = LocalDate.of(2026, 3, 29);
    private static final String FILE = """
            fuseau: Europe/Paris
            lundi: 09:00-10:00, 10:00-12:00, 14:00-18:00
            jeudi: 20:00-24:00
            dimanche: 01:00-04:00
            absence: 2026-04-13 .. 2026-04-14 congés
            ouverture: 2026-03-25 06:00-08:00
            """;

    private static final String EVERY_DAY = """
            fuseau: Europe/Paris
            lundi: 09:00-10:00
            mardi: 09:00-10:00
            mercredi: 09:00-10:00
            jeudi: 09:00-10:00
            vendredi: 09:00-10:00
            """;

    private static OpenMinutes minutes() {
        return new OpenMinutes(
                Samples.availability(FILE), WorkingCalendar.of(Samples.FRANCE), MONDAY, MONDAY.plusDays(60));
    }

    private static int[] on(LocalDate day) {
        return minutes().on(day.toEpochDay());
    }

    @Test
    void a_weekday_has_its_hours_and_those_that_touch_are_one() {
        assertThat(on(MONDAY)).containsExactly(540, 720, 840, 1080);
        assertThat(on(MONDAY.plusDays(7))).containsExactly(540, 720, 840, 1080);
        assertThat(on(MONDAY.plusDays(1))).isEmpty();
        assertThat(on(MONDAY.plusDays(3))).containsExactly(1200, 1440);
        assertThat(minutes().isSpecial(MONDAY.toEpochDay())).isFalse();
    }

    @Test
    void an_exception_and_a_clock_change_are_worked_out_for_their_day() {
        assertThat(on(LocalDate.of(2026, 3, 25))).containsExactly(360, 480);
        assertThat(on(SUMMER_TIME)).containsExactly(60, 120, 180, 240);
        assertThat(on(SUMMER_TIME.plusDays(7))).containsExactly(60, 240);
        assertThat(minutes().isSpecial(SUMMER_TIME.toEpochDay())).isTrue();
    }

    @Test
    void a_holiday_and_an_absence_are_closed_and_have_hours_all_the_same() {
        LocalDate easterMonday = LocalDate.of(2026, 4, 6);
        LocalDate away = LocalDate.of(2026, 4, 13);

        assertThat(on(easterMonday)).isEmpty();
        assertThat(on(away)).isEmpty();
        assertThat(minutes().evenIfClosedOn(easterMonday.toEpochDay())).containsExactly(540, 720, 840, 1080);
        assertThat(minutes().evenIfClosedOn(away.toEpochDay())).hasSize(4);
        assertThat(on(LocalDate.of(2026, 4, 20))).hasSize(4);
    }

    @Test
    void an_absence_is_closed_on_its_first_and_its_last_day_and_on_no_other() {
        OpenMinutes everyDay = new OpenMinutes(
                Samples.availability(EVERY_DAY + "absence: 2026-04-14 .. 2026-04-16"),
                WorkingCalendar.of(Samples.FRANCE),
                MONDAY,
                MONDAY.plusDays(60));

        assertThat(IntStream.rangeClosed(13, 17)
                        .filter(day -> everyDay.on(LocalDate.of(2026, 4, day).toEpochDay()).length > 0))
                .containsExactly(13, 17);
    }

    @Test
    void a_clock_that_goes_back_at_midnight_changes_the_hours_of_the_evening_before() {
        LocalDate saturday = LocalDate.of(2026, 10, 24);
        OpenMinutes beirut = minutesOf("fuseau: Asia/Beirut\nsamedi: 22:00-24:00\ndimanche: 00:00-02:00", saturday);

        assertThat(beirut.on(saturday.toEpochDay())).containsExactly(1320, 1380);
        assertThat(beirut.on(saturday.toEpochDay() + 1)).containsExactly(0, 120);
        assertThat(beirut.isSpecial(saturday.toEpochDay())).isTrue();
        assertThat(beirut.isSpecial(saturday.toEpochDay() - 1)).isFalse();
    }

    @Test
    void a_day_that_a_zone_left_out_has_no_hours() {
        LocalDate leftOut = LocalDate.of(2011, 12, 30);
        OpenMinutes apia = minutesOf("fuseau: Pacific/Apia\njeudi: 22:00-24:00\nvendredi: 09:00-10:00", leftOut);

        assertThat(apia.on(leftOut.toEpochDay())).isEmpty();
        assertThat(apia.on(leftOut.toEpochDay() - 1)).containsExactly(1320, 1440);
        assertThat(apia.on(leftOut.toEpochDay() + 7)).containsExactly(540, 600);
    }

    private static OpenMinutes minutesOf(String file, LocalDate day) {
        WorkingCalendar always = new WorkingCalendar(Optional.empty(), Set.of(), List.of(), Set.of());
        return new OpenMinutes(Samples.availability(file), always, day.minusDays(7), day.plusDays(7));
    }

    @Test
    void the_latest_end_is_that_of_any_day() {
        assertThat(minutes().latestEnd()).isEqualTo(1440);
        Availability few =
                Samples.availability("fuseau: Europe/Paris\nlundi: 09:00-10:00\nouverture: 2026-03-25 06:00-11:00\n");
        assertThat(new OpenMinutes(few, WorkingCalendar.of(Samples.FRANCE), MONDAY, MONDAY.plusDays(3)).latestEnd())
                .isEqualTo(660);
    }

    @Test
    void a_wall_minute_is_a_moment() {
        assertThat(minutes().second(MONDAY.toEpochDay(), 570))
                .isEqualTo(Instant.parse("2026-03-23T08:30:00Z").getEpochSecond());
        assertThat(minutes().second(SUMMER_TIME.toEpochDay(), 185))
                .isEqualTo(Instant.parse("2026-03-29T01:05:00Z").getEpochSecond());
    }

    @Test
    void a_diary_keeps_what_it_worked_out_and_equals_one_that_says_the_same() {
        Span taken = new Span(Instant.parse("2026-03-23T10:00:00Z"), Instant.parse("2026-03-23T11:00:00Z"));
        BusyTime busy = new BusyTime(taken, BusyTime.Kind.BUSY);
        Diary diary = new Diary(Samples.availability(FILE), List.of(), new Buffers(15, 5)).withBusy(List.of(busy));

        assertThat(diary.taken()).isEqualTo(IntervalSet.of(taken));
        assertThat(diary.shadow(0).seconds()).isEqualTo(3600 + 20 * 60);
        assertThat(diary.shadow(30).seconds()).isEqualTo(3600 + 80 * 60);
        assertThat(diary.openAround(MONDAY)).isEqualTo(diary.hours().open(MONDAY.minusDays(1), MONDAY.plusDays(2)));
        assertThat(diary).isEqualTo(new Diary(diary.hours(), List.of(busy), new Buffers(15, 5)));
        assertThat(diary).hasSameHashCodeAs(new Diary(diary.hours(), List.of(busy), new Buffers(15, 5)));
        assertThat(diary.busy()).containsExactly(busy);
        assertThat(Diary.of(diary.hours())).isEqualTo(new Diary(diary.hours(), List.of(), Buffers.NONE));
        assertThat(diary)
                .isNotEqualTo(new Diary(diary.hours(), List.of(), new Buffers(15, 5)))
                .isNotEqualTo(new Diary(diary.hours(), List.of(busy), Buffers.NONE))
                .isNotEqualTo(diary.hours());
        assertThat(diary.toString()).contains("Diary[hours=", "buffers=Buffers[beforeMinutes=15, afterMinutes=5]");
    }
}
