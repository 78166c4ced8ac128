package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.OutsideKnownYears;
import org.bilan.legaltime.Territory;
import org.bilan.scheduling.Samples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open days of May 2026, worked out on paper: holidays on the 1st, 8th, 14th and 25th, closed from the 18th to the 20th. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingCalendarTest {
    private static final Absence BRIDGE = new Absence(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 20), "pont");
    private static final LocalDate OPENED = LocalDate.of(2026, 5, 23);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Optional.of(Samples.FRANCE), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(BRIDGE), Set.of(OPENED));

    @ParameterizedTest(name = "{0}: open {1}, ouvrable {2}, next {3}, previous {4}")
    @CsvSource({
        "2026-04-30, true,  true,  2026-04-30, 2026-04-30",
        "2026-05-01, false, false, 2026-05-04, 2026-04-30",
        "2026-05-02, false, true,  2026-05-04, 2026-04-30",
        "2026-05-03, false, false, 2026-05-04, 2026-04-30",
        "2026-05-04, true,  true,  2026-05-04, 2026-05-04",
        "2026-05-17, false, false, 2026-05-21, 2026-05-15",
        "2026-05-18, false, true,  2026-05-21, 2026-05-15",
        "2026-05-20, false, true,  2026-05-21, 2026-05-15",
        "2026-05-21, true,  true,  2026-05-21, 2026-05-21",
        "2026-05-23, true,  true,  2026-05-23, 2026-05-23",
        "2026-05-24, false, false, 2026-05-26, 2026-05-23",
    })
    void a_day_is_open_or_the_nearest_open_days_are_told(
            LocalDate day, boolean open, boolean ouvrable, LocalDate next, LocalDate previous) {
        assertThat(CALENDAR.isOpen(day)).isEqualTo(open);
        assertThat(CALENDAR.isOpen(day.toEpochDay())).isEqualTo(open);
        assertThat(CALENDAR.isOuvrable(day)).isEqualTo(ouvrable);
        assertThat(CALENDAR.openOnOrAfter(day)).isEqualTo(next);
        assertThat(CALENDAR.openOnOrBefore(day)).isEqualTo(previous);
    }

    @ParameterizedTest(name = "{1} open days from {0}: {2}")
    @CsvSource({
        "2026-05-01, 0,  2026-05-01",
        "2026-05-01, 1,  2026-05-04",
        "2026-05-04, 1,  2026-05-05",
        "2026-05-15, 1,  2026-05-21",
        "2026-05-15, 3,  2026-05-23",
        "2026-05-15, 4,  2026-05-26",
        "2026-05-04, -1, 2026-04-30",
        "2026-05-26, -1, 2026-05-23",
        "2026-05-26, -4, 2026-05-15",
    })
    void open_days_are_counted_on_and_back(LocalDate day, int n, LocalDate end) {
        assertThat(CALENDAR.plusOpen(day, n)).isEqualTo(end);
    }

    @ParameterizedTest(name = "after {0} up to {1}: {2}")
    @CsvSource({
        "2026-04-30, 2026-04-30, 0",
        "2026-04-30, 2026-05-03, 0",
        "2026-04-30, 2026-05-04, 1",
        "2026-04-29, 2026-05-04, 2",
        "2026-05-15, 2026-05-26, 4",
        "2009-12-30, 2010-01-04, 3",
        "2049-12-30, 2050-01-04, 3",
        "2050-01-02, 2050-01-03, 1",
    })
    void open_days_between_two_days_are_counted_with_the_last_and_without_the_first(
            LocalDate from, LocalDate to, int days) {
        WorkingCalendar everyYear = new WorkingCalendar(
                Optional.empty(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(), Set.of());
        boolean isOfMay = from.getYear() == 2026;

        assertThat((isOfMay ? CALENDAR : everyYear).openBetween(from, to)).isEqualTo(days);
    }

    @Test
    void a_closure_is_told_with_its_label() {
        assertThat(CALENDAR.closureOn(LocalDate.of(2026, 5, 17))).isEmpty();
        assertThat(CALENDAR.closureOn(LocalDate.of(2026, 5, 18))).contains(BRIDGE);
        assertThat(CALENDAR.isHoliday(LocalDate.of(2026, 5, 14))).isTrue();
        assertThat(CALENDAR.isHoliday(LocalDate.of(2026, 5, 18))).isFalse();
    }

    @Test
    void an_open_day_is_looked_for_ten_years_far() {
        LocalDate from = LocalDate.of(2060, 1, 1);
        LocalDate last = from.plusDays(3659);

        assertThat(openOnlyOn(last).openOnOrAfter(from)).isEqualTo(last);
        assertThat(openOnlyOn(from).openOnOrBefore(last)).isEqualTo(from);
        assertThatThrownBy(() -> openOnlyOn(last.plusDays(1)).openOnOrAfter(from))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("no open day within 3660 days of 2060-01-01");
    }

    private static WorkingCalendar openOnlyOn(LocalDate day) {
        return new WorkingCalendar(Optional.empty(), Set.of(DayOfWeek.values()), List.of(), Set.of(day));
    }

    @Test
    void the_first_and_the_last_year_of_the_law_are_known_and_no_other() {
        WorkingCalendar calendar = WorkingCalendar.of(Samples.FRANCE);
        LocalDate first = LocalDate.of(2010, 1, 1);
        LocalDate last = LocalDate.of(2049, 12, 31);

        assertThat(calendar.isOpen(first)).isFalse();
        assertThat(calendar.isOpen(last)).isTrue();
        assertThat(calendar.openOnOrAfter(first)).isEqualTo("2010-01-02");
        assertThatThrownBy(() -> calendar.isOpen(first.minusDays(1))).isInstanceOf(OutsideKnownYears.class);
        assertThatThrownBy(() -> calendar.isOpen(first.toEpochDay() - 1)).isInstanceOf(OutsideKnownYears.class);
        assertThatThrownBy(() -> calendar.isOpen(last.toEpochDay() + 1)).isInstanceOf(OutsideKnownYears.class);
        assertThatThrownBy(() -> calendar.openOnOrBefore(first)).isInstanceOf(OutsideKnownYears.class);
    }

    @Test
    void a_legal_calendar_of_two_years_is_asked_for_no_other() {
        WorkingCalendar twoYears = WorkingCalendar.of(LegalCalendar.between(Territory.METROPOLE, 2026, 2027));
        LocalDate last = LocalDate.of(2027, 12, 31);

        assertThat(twoYears.isOpen(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(twoYears.isOpen(last)).isTrue();
        assertThat(twoYears.openBetween(LocalDate.of(2026, 1, 1), last)).isEqualTo(729 - 21);
        assertThatThrownBy(() -> twoYears.isOpen(LocalDate.of(2025, 12, 31))).isInstanceOf(OutsideKnownYears.class);
        assertThatThrownBy(() -> twoYears.plusOpen(last, 1)).isInstanceOf(OutsideKnownYears.class);
    }

    @Test
    void calendars_are_equal_if_all_that_they_say_is() {
        WorkingCalendar same = WorkingCalendar.of(Samples.FRANCE)
                .closedOn(DayOfWeek.SATURDAY)
                .closedOn(DayOfWeek.SUNDAY)
                .openedOn(OPENED);

        assertThat(same)
                .isEqualTo(new WorkingCalendar(
                        Optional.of(Samples.FRANCE),
                        Set.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY),
                        List.of(),
                        Set.of(OPENED)))
                .isNotEqualTo(CALENDAR)
                .isNotEqualTo(WorkingCalendar.of(Samples.FRANCE).closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .isNotEqualTo(same.closedOn(DayOfWeek.MONDAY))
                .isNotEqualTo(
                        new WorkingCalendar(Optional.empty(), same.closedWeekdays(), same.closures(), same.openings()))
                .isNotEqualTo("WorkingCalendar");
        assertThat(CALENDAR.toString())
                .contains("closedWeekdays=[", "label=pont", "openings=[2026-05-23]")
                .startsWith("WorkingCalendar[legal=");
        assertThat(CALENDAR.legal()).contains(Samples.FRANCE);
        assertThat(CALENDAR.closures()).containsExactly(BRIDGE);
    }
}
