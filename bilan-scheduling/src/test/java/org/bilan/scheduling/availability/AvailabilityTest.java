package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.Samples.FRANCE;
import static org.bilan.scheduling.Samples.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.bilan.legaltime.OutsideKnownYears;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvailabilityTest {
    private static final Availability WEEK = availability("""
            fuseau: Europe/Paris
            lundi: 09:00-12:00, 12:00-13:00, 14:00-17:00
            vendredi: 09:00-12:00
            dimanche: 01:00-04:00
            absence: 2026-12-21 .. 2027-01-03 congés
            ouverture: 2026-11-07 09:00-12:00
            ouverture: 2026-11-09 12:30-14:30
            ouverture: 2026-05-01 09:00-12:00
            """);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 | OPEN     | 09:00-13:00 14:00-17:00",
                "2026-11-09 | OPEN     | 09:00-17:00",
                "2026-03-03 | NO_HOURS | ''",
                "2026-11-07 | OPEN     | 09:00-12:00",
                "2026-12-21 | ABSENT   | ''",
                "2027-01-03 | ABSENT   | ''",
                "2027-01-04 | OPEN     | 09:00-13:00 14:00-17:00",
                "2026-04-06 | HOLIDAY  | ''",
                "2026-05-01 | HOLIDAY  | ''",
                "2026-03-29 | OPEN     | 01:00-02:00 03:00-04:00",
                "2026-10-25 | OPEN     | 01:00-02:00 03:00-04:00",
                "2026-11-01 | HOLIDAY  | ''",
                "2026-11-08 | OPEN     | 01:00-04:00",
            })
    void a_day_is_open_or_closed_for_a_reason(LocalDate day, DayStatus status, String free) {
        String zone = " Europe/Paris";
        assertThat(WEEK.statusOf(day, FRANCE)).isEqualTo(status);
        assertThat(WEEK.freeOn(day, FRANCE))
                .extracting(slot -> slot.toString().replace(zone, "").substring(11))
                .isEqualTo(free.isEmpty() ? java.util.List.of() : java.util.List.of(free.split(" ", -1)));
    }

    @Test
    void years_that_the_calendar_does_not_know_are_refused() {
        assertThatThrownBy(() -> WEEK.freeOn(LocalDate.of(2051, 1, 2), FRANCE)).isInstanceOf(OutsideKnownYears.class);
    }

    @Test
    void hours_are_open_in_real_time_but_for_absences() {
        LocalDate friday = LocalDate.of(2026, 12, 18);

        assertThat(WEEK.open(friday, friday.plusDays(17)))
                .hasToString("[2026-12-18T08:00:00Z/2026-12-18T11:00:00Z, 2026-12-20T00:00:00Z/2026-12-20T03:00:00Z,"
                        + " 2027-01-04T08:00:00Z/2027-01-04T12:00:00Z, 2027-01-04T13:00:00Z/2027-01-04T16:00:00Z]");
        assertThat(WEEK.openOn(friday)).hasToString("[2026-12-18 09:00-12:00 Europe/Paris]");
        assertThat(WEEK.openOn(LocalDate.of(2026, 12, 21))).isEmpty();
        assertThat(WEEK.hoursOpenOn(LocalDate.of(2026, 12, 21))).hasSize(2);
        assertThat(WEEK.openOn(LocalDate.of(2026, 5, 1)))
                .as("holidays are not looked at")
                .hasSize(1);
    }

    @Test
    void in_the_night_of_a_clock_change_an_opening_is_an_hour_shorter_or_longer_in_real_time() {
        LocalDate summer = LocalDate.of(2026, 3, 29);
        LocalDate winter = LocalDate.of(2026, 10, 25);
        Availability inTheGap = availability("fuseau: Europe/Paris\ndimanche: 02:30-03:00");

        assertThat(WEEK.open(summer, summer)).hasToString("[2026-03-29T00:00:00Z/2026-03-29T02:00:00Z]");
        assertThat(WEEK.open(winter, winter)).hasToString("[2026-10-24T23:00:00Z/2026-10-25T03:00:00Z]");
        assertThat(inTheGap.open(summer, summer)).isEqualTo(IntervalSet.empty());
        assertThat(inTheGap.open(summer, summer.plusDays(7)).seconds()).isEqualTo(1800);
        assertThat(inTheGap.openOn(summer)).isEmpty();
    }

    @Test
    void hours_from_midnight_on_are_a_slot() {
        assertThat(availability("fuseau: Europe/Paris\nlundi: 00:00-00:01, 23:59-24:00")
                        .freeOn(LocalDate.of(2026, 3, 2), FRANCE))
                .hasToString("[2026-03-02 00:00-00:01 Europe/Paris, 2026-03-02 23:59-24:00 Europe/Paris]");
    }

    @Test
    void a_slot_is_half_open_and_ends_by_midnight() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        LocalDate day = LocalDate.of(2026, 3, 2);
        TimeSlot morning = new TimeSlot(day, LocalTime.of(9, 0), 60, paris);

        assertThat(morning.overlaps(new TimeSlot(day, LocalTime.of(10, 0), 60, paris)))
                .isFalse();
        assertThat(morning.overlaps(new TimeSlot(day, LocalTime.of(9, 59), 60, paris)))
                .isTrue();
        assertThat(morning.overlaps(new TimeSlot(day, LocalTime.of(8, 30), 60, ZoneId.of("Europe/London"))))
                .isTrue();
        assertThat(new TimeSlot(day, LocalTime.of(23, 0), 60, paris))
                .hasToString("2026-03-02 23:00-24:00 Europe/Paris");
        assertThatThrownBy(() -> new TimeSlot(day, LocalTime.of(23, 0), 61, paris))
                .hasMessageContaining("61");
        assertThatThrownBy(() -> new TimeSlot(day, LocalTime.of(23, 0, 1), 1, paris))
                .hasMessageContaining("23:00:01");
        assertThat(OpeningHours.between(LocalTime.of(20, 0), LocalTime.MIDNIGHT))
                .hasToString("20:00-24:00");
    }
}
