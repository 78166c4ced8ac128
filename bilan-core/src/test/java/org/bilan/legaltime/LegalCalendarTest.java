package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalCalendarTest {

    @Test
    void a_year_outside_the_known_ones_is_refused_with_the_known_ones() {
        LegalCalendar calendar = LegalCalendar.between(Territory.METROPOLE, 2020, 2030);
        assertThatThrownBy(() -> calendar.isHoliday(LocalDate.of(2031, 1, 1)))
                .isInstanceOf(OutsideKnownYears.class)
                .hasMessage("date (2031-01-01) is outside the years that the calendar knows: 2020 to 2030");
        assertThatThrownBy(() -> calendar.isHoliday(LocalDate.of(2019, 12, 31))).isInstanceOf(OutsideKnownYears.class);
        assertThatThrownBy(() -> LegalCalendar.between(Territory.METROPOLE, 2030, 2020))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_instant_becomes_a_date_in_the_zone_of_the_establishment() {
        Instant lateEvening = Instant.parse("2026-01-05T21:00:00Z");
        LegalCalendar reunion = LegalCalendar.of(Territory.LA_REUNION);
        assertThat(reunion.dateOf(lateEvening)).isEqualTo("2026-01-06");
        assertThat(reunion.inZone(ZoneId.of("Europe/Paris")).dateOf(lateEvening))
                .isEqualTo("2026-01-05");
    }

    @Test
    void saturday_is_an_opening_day_and_no_working_day() {
        LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        assertThat(calendar.isOpeningDay(saturday)).isTrue();
        assertThat(calendar.isWorkingDay(saturday)).isFalse();
        assertThat(calendar.workingDayOnOrAfter(saturday)).isEqualTo("2026-11-30");
        assertThat(calendar.isOpeningDay(saturday.plusDays(1))).isFalse();
    }

    @Test
    void both_the_first_and_the_last_year_are_known() {
        LegalCalendar calendar = LegalCalendar.between(Territory.METROPOLE, 2020, 2030);
        assertThat(calendar.isHoliday(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2020, 1, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 12, 31))).isTrue();
        assertThat(LegalCalendar.between(Territory.METROPOLE, 2026, 2026).isHoliday(LocalDate.of(2026, 12, 25)))
                .isTrue();
    }

    @Test
    void a_leap_day_is_counted_in_the_right_year_whatever_year_comes_first() {
        for (int firstYear = 2025; firstYear <= 2028; firstYear++) {
            LegalCalendar calendar = LegalCalendar.between(Territory.METROPOLE, firstYear, 2030);
            assertThat(calendar.plusWorkingDays(LocalDate.of(2028, 2, 28), 1)).isEqualTo("2028-02-29");
            assertThat(calendar.isHoliday(LocalDate.of(2028, 5, 1))).isTrue();
            assertThat(calendar.plusWorkingDays(LocalDate.of(2029, 2, 28), 1)).isEqualTo("2029-03-01");
        }
    }

    @Test
    void a_local_day_off_is_added_to_a_copy_and_only_in_known_years() {
        LegalCalendar calendar = LegalCalendar.of(Territory.NOUVELLE_CALEDONIE);
        LocalDate citizenship = LocalDate.of(2026, 9, 24);
        LegalCalendar local = calendar.withHolidays(List.of(citizenship));
        assertThat(local.isWorkingDay(citizenship)).isFalse();
        assertThat(local.isOpeningDay(citizenship)).isFalse();
        assertThat(calendar.isWorkingDay(citizenship)).isTrue();
        assertThat(local.inZone(ZoneId.of("Europe/Paris")).isHoliday(citizenship))
                .isTrue();
        assertThatThrownBy(() -> calendar.withHolidays(List.of(LocalDate.of(2050, 9, 24))))
                .isInstanceOf(OutsideKnownYears.class);
    }

    @Test
    void a_calendar_says_what_it_knows() {
        LegalCalendar calendar = LegalCalendar.of(Territory.GUYANE);
        assertThat(calendar).hasToString("GUYANE 2010-2049 (America/Cayenne)");
        assertThat(calendar.territory()).isEqualTo(Territory.GUYANE);
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("America/Cayenne"));
    }

    @Test
    void a_day_of_the_change_of_clocks_ends_at_the_start_of_the_next() {
        LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
        assertThat(calendar.endOf(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(calendar.endOf(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-25T23:00:00Z");
    }

    @Test
    void a_day_has_the_number_that_the_platform_gives_it_also_where_the_year_is_not_known() {
        LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
        assertThat(LocalDate.of(2007, 1, 1).datesUntil(LocalDate.of(2053, 1, 1)))
                .allSatisfy(day -> assertThat(calendar.epochDayOf(day)).isEqualTo(day.toEpochDay()));
        assertThat(calendar.epochDayOf(LocalDate.MIN)).isEqualTo(LocalDate.MIN.toEpochDay());
        assertThat(calendar.epochDayOf(LocalDate.MAX)).isEqualTo(LocalDate.MAX.toEpochDay());
    }
}
