package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every day of 18 years in every territory, forwards and backwards, against counting day by day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDayTableTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final int FURTHEST = 30;

    @ParameterizedTest
    @EnumSource
    void working_days_by_the_table_are_those_found_walking(Territory territory) {
        LegalCalendar calendar = LegalTimeCalendars.of(territory);
        DayByDay walk = DayByDay.working(territory);
        FIRST.datesUntil(LAST.plusDays(1)).forEach(start -> {
            assertThat(calendar.isWorkingDay(start)).isEqualTo(walk.counts(start));
            assertThat(calendar.workingDayOnOrAfter(start)).isEqualTo(walk.onOrAfter(start));
            assertSame(walk, start, calendar::plusWorkingDays);
        });
    }

    @ParameterizedTest
    @EnumSource
    void opening_days_by_the_table_are_those_found_walking(Territory territory) {
        LegalCalendar calendar = LegalTimeCalendars.of(territory);
        DayByDay walk = DayByDay.opening(territory);
        FIRST.datesUntil(LAST.plusDays(1)).forEach(start -> {
            assertThat(calendar.isOpeningDay(start)).isEqualTo(walk.counts(start));
            assertSame(walk, start, calendar::plusOpeningDays);
        });
    }

    @Test
    void a_count_that_leaves_the_known_years_is_refused_with_the_first_unknown_day() {
        LegalCalendar calendar = LegalCalendar.between(Territory.METROPOLE, 2026, 2026);
        LocalDate thursday = LocalDate.of(2026, 12, 31);
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 1)).isEqualTo(thursday);
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 2))
                .isInstanceOf(OutsideKnownYears.class)
                .hasMessage("date (2027-01-01) is outside the years that the calendar knows: 2026 to 2026");
        assertThatThrownBy(() -> calendar.plusOpeningDays(thursday, Integer.MAX_VALUE))
                .isInstanceOf(OutsideKnownYears.class)
                .hasMessageStartingWith("date (2027-01-01)");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 1, 5), -1)).isEqualTo("2026-01-02");
        for (int tooMany : List.of(-1, Integer.MIN_VALUE)) {
            assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 2), tooMany))
                    .isInstanceOf(OutsideKnownYears.class)
                    .hasMessageStartingWith("date (2025-12-31)");
        }
    }

    @Test
    void an_extension_that_leaves_the_known_years_is_refused() {
        LegalCalendar calendar = LegalCalendar.between(Territory.METROPOLE, 2022, 2022);
        LocalDate saturday = LocalDate.of(2022, 12, 31);
        assertThatThrownBy(() -> calendar.workingDayOnOrAfter(saturday))
                .isInstanceOf(OutsideKnownYears.class)
                .hasMessageStartingWith("date (2023-01-01)");
        assertThatThrownBy(
                        () -> new Delay.CalendarDays(1).extended().afterEpochDay(saturday.toEpochDay() - 1, calendar))
                .isInstanceOf(OutsideKnownYears.class);
    }

    @Test
    void a_start_outside_the_known_years_is_refused_even_for_no_days_at_all() {
        LegalCalendar calendar = LegalCalendar.between(Territory.METROPOLE, 2026, 2027);
        for (LocalDate day : List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2028, 1, 1))) {
            String message = "date (" + day + ") is outside the years that the calendar knows: 2026 to 2027";
            assertThatThrownBy(() -> calendar.plusWorkingDays(day, 0)).hasMessage(message);
            assertThatThrownBy(() -> new Delay.WorkingDays(0).afterEpochDay(day.toEpochDay(), calendar))
                    .hasMessage(message);
            assertThatThrownBy(() -> calendar.isOpeningDay(day)).hasMessage(message);
            assertThatThrownBy(() -> calendar.workingDaysBetween(day, LocalDate.of(2026, 1, 2)))
                    .hasMessage(message);
            assertThatThrownBy(() -> calendar.openingDaysBetween(LocalDate.of(2026, 1, 2), day))
                    .hasMessage(message);
        }
        assertThat(new Delay.WorkingDays(0)
                        .afterEpochDay(LocalDate.of(2026, 1, 1).toEpochDay(), calendar))
                .isEqualTo(LocalDate.of(2026, 1, 1).toEpochDay());
        assertThat(new Delay.OpeningDays(0)
                        .afterEpochDay(LocalDate.of(2027, 12, 31).toEpochDay(), calendar))
                .isEqualTo(LocalDate.of(2027, 12, 31).toEpochDay());
    }

    private static void assertSame(DayByDay walk, LocalDate start, Shift table) {
        LocalDate after = start;
        LocalDate before = start;
        assertThat(table.by(start, 0)).isEqualTo(start);
        for (int n = 1; n <= FURTHEST; n++) {
            after = walk.plus(after, 1);
            before = walk.plus(before, -1);
            if (!after.equals(table.by(start, n)) || !before.equals(table.by(start, -n))) {
                throw new AssertionError(start + " and " + n + " days: " + table.by(start, -n) + " to "
                        + table.by(start, n) + ", but walking " + before + " to " + after);
            }
        }
    }

    private interface Shift {
        LocalDate by(LocalDate start, int n);
    }
}
