package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalCalendarTest {

    @ParameterizedTest
    @CsvSource({"METROPOLE,''", "ALSACE_MOSELLE,67", "ALSACE_MOSELLE,68", "ALSACE_MOSELLE,57"})
    void the_holidays_of_2018_to_2035_are_those_of_an_independent_library(Territory territory, String department) {
        HolidayManager oracle = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        for (int year = 2018; year <= 2035; year++) {
            Set<Holiday> expected = department.isEmpty()
                    ? oracle.getHolidays(Year.of(year))
                    : oracle.getHolidays(Year.of(year), department);
            assertThat(territory.holidays(year))
                    .as("%s %s %s", territory, department, year)
                    .containsExactlyElementsOf(
                            expected.stream().map(Holiday::getDate).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GUADELOUPE,2026-05-27",
        "MARTINIQUE,2026-05-22",
        "GUYANE,2026-06-10",
        "LA_REUNION,2027-12-20",
        "MAYOTTE,2026-04-27",
        "SAINT_BARTHELEMY,2026-10-09",
        "SAINT_MARTIN,2026-05-28",
        "SAINT_MARTIN,2017-05-27"
    })
    void an_overseas_territory_has_its_abolition_day_and_metropole_has_not(Territory territory, LocalDate day) {
        assertThat(LegalCalendar.of(territory).isHoliday(day)).isTrue();
        assertThat(LegalCalendar.of(Territory.METROPOLE).isHoliday(day)).isFalse();
    }

    @Test
    void good_friday_depends_on_the_commune() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertThat(LegalCalendar.of(Territory.ALSACE_MOSELLE).isHoliday(goodFriday))
                .isTrue();
        assertThat(LegalCalendar.of(Territory.ALSACE_MOSELLE_WITHOUT_GOOD_FRIDAY)
                        .isHoliday(goodFriday))
                .isFalse();
    }

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
}
