package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HolidaysTest {

    /**
     * Overseas territories are countries of their own there; asked as departments they would have no day of theirs.
     * Left out are the days that it lists and the State's data does not: feasts by custom and local days.
     */
    @ParameterizedTest
    @CsvSource({
        "METROPOLE,FRANCE,'',none",
        "ALSACE_MOSELLE,FRANCE,67,none",
        "ALSACE_MOSELLE,FRANCE,68,none",
        "ALSACE_MOSELLE,FRANCE,57,none",
        "GUADELOUPE,GUADELOUPE,'',none",
        "MARTINIQUE,MARTINIQUE,'',none",
        "GUYANE,FRENCH_GUIANA,'',none",
        "LA_REUNION,REUNION,'',none",
        "MAYOTTE,MAYOTTE,'',islamic.*",
        "SAINT_BARTHELEMY,SAINT_BARTHELEMY,'',none",
        "SAINT_MARTIN,SAINT_MARTIN,'',none",
        "SAINT_PIERRE_ET_MIQUELON,SAINT_PIERRE_AND_MIQUELON,'',none",
        "NOUVELLE_CALEDONIE,NEW_CALEDONIA,'',NEW_CALEDONIA_DAY",
        "POLYNESIE_FRANCAISE,FRENCH_POLYNESIA,'',GOSPEL_DAY|AUTONOMY_DAY|MATARII|.*GOOD_FRIDAY",
        "WALLIS_ET_FUTUNA,WALLIS_AND_FUTUNA,'',SAINT_PIERRE_CHANEL|ST_PETER_PAUL|TERRITORY_DAY"
    })
    void the_holidays_of_2018_to_2035_are_those_of_an_independent_library(
            Territory territory, HolidayCalendar country, String department, String leftOut) {
        HolidayManager oracle = HolidayManager.getInstance(ManagerParameters.create(country));
        for (int year = 2018; year <= 2035; year++) {
            Set<LocalDate> expected = new TreeSet<>();
            for (Holiday holiday : holidays(oracle, year, department)) {
                if (!holiday.getPropertiesKey().matches(leftOut)) {
                    expected.add(holiday.getDate());
                }
            }
            assertThat(territory.holidays(year))
                    .as("%s %s %s", territory, department, year)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void the_movable_days_follow_easter_by_another_algorithm() {
        for (int year = 1583; year <= 4099; year++) {
            LocalDate easter = easterOfButcher(year);
            assertThat(Territory.easterSunday(year)).isEqualTo(easter);
            assertThat(Territory.METROPOLE.holidays(year))
                    .contains(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));
            assertThat(Territory.ALSACE_MOSELLE.holidays(year)).contains(easter.minusDays(2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GUADELOUPE,--05-27",
        "MARTINIQUE,--05-22",
        "GUYANE,--06-10",
        "LA_REUNION,--12-20",
        "MAYOTTE,--04-27",
        "SAINT_BARTHELEMY,--10-09",
        "SAINT_MARTIN,--05-28"
    })
    void an_overseas_territory_adds_its_abolition_day_to_those_of_metropole(Territory territory, String day) {
        for (int year = 2018; year <= 2035; year++) {
            Set<LocalDate> expected = new TreeSet<>(Territory.METROPOLE.holidays(year));
            expected.add(MonthDay.parse(day).atYear(year));
            assertThat(territory.holidays(year)).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void saint_martin_had_the_day_before_until_2017() {
        assertThat(Territory.SAINT_MARTIN.holidays(2017)).contains(LocalDate.of(2017, 5, 27));
        assertThat(Territory.SAINT_MARTIN.holidays(2018)).contains(LocalDate.of(2018, 5, 28));
    }

    @Test
    void metropole_has_eleven_days_and_whit_monday_was_one_all_along() {
        assertThat(IntStream.rangeClosed(2004, 2049))
                .allMatch(year -> Territory.METROPOLE
                        .holidays(year)
                        .contains(easterOfButcher(year).plusDays(50)));
        assertThat(Territory.METROPOLE.holidays(2026))
                .containsExactlyElementsOf(Stream.of(
                                "2026-01-01",
                                "2026-04-06",
                                "2026-05-01",
                                "2026-05-08",
                                "2026-05-14",
                                "2026-05-25",
                                "2026-07-14",
                                "2026-08-15",
                                "2026-11-01",
                                "2026-11-11",
                                "2026-12-25")
                        .map(LocalDate::parse)
                        .toList());
    }

    @Test
    void good_friday_depends_on_the_commune_and_26_december_does_not() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertThat(Territory.ALSACE_MOSELLE.holidays(2026)).contains(goodFriday, LocalDate.of(2026, 12, 26));
        assertThat(Territory.ALSACE_MOSELLE_WITHOUT_GOOD_FRIDAY.holidays(2026))
                .contains(LocalDate.of(2026, 12, 26))
                .doesNotContain(goodFriday);
    }

    private static Set<Holiday> holidays(HolidayManager oracle, int year, String department) {
        return department.isEmpty() ? oracle.getHolidays(Year.of(year)) : oracle.getHolidays(Year.of(year), department);
    }

    /** Meeus, Jones and Butcher (1876): golden number, century and weekday corrections, no epact. */
    private static LocalDate easterOfButcher(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
