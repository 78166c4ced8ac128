package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.DayCount.Direction;
import org.bilan.scheduling.availability.DayCount.Roll;
import org.bilan.scheduling.availability.DayCount.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days counted on paper, in 2026 with its holidays of 1, 8, 14 and 25 May, and at both ends of the tables. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DayCountTest {
    private static final WorkingCalendar FRANCE =
            WorkingCalendar.of(Samples.FRANCE).closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Closed on Saturdays and Sundays and never else, so that it knows all years. */
    private static final WorkingCalendar WEEKDAYS =
            new WorkingCalendar(Optional.empty(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(), Set.of());

    @ParameterizedTest(name = "{0} {1} {2} {3} of {4}: {5}")
    @CsvSource({
        "10, DAYS,         NONE,                 AFTER,  2026-05-01, 2026-05-11",
        "10, DAYS,         NONE,                 BEFORE, 2026-05-11, 2026-05-01",
        "2,  WEEKS,        NONE,                 AFTER,  2026-05-04, 2026-05-18",
        "2,  WEEKS,        NONE,                 BEFORE, 2026-05-04, 2026-04-20",
        "1,  MONTHS,       NONE,                 AFTER,  2026-01-31, 2026-02-28",
        "13, MONTHS,       NONE,                 AFTER,  2026-01-31, 2027-02-28",
        "1,  MONTHS,       NONE,                 AFTER,  2028-01-30, 2028-02-29",
        "1,  MONTHS,       NONE,                 AFTER,  2026-02-28, 2026-03-28",
        "1,  MONTHS,       NONE,                 AFTER,  2026-03-01, 2026-04-01",
        "1,  MONTHS,       NONE,                 BEFORE, 2026-03-31, 2026-02-28",
        "1,  MONTHS,       NONE,                 BEFORE, 2026-01-15, 2025-12-15",
        "0,  OPEN_DAYS,    NONE,                 AFTER,  2026-05-01, 2026-05-01",
        "1,  OPEN_DAYS,    NONE,                 AFTER,  2026-04-30, 2026-05-04",
        "1,  OPEN_DAYS,    NONE,                 AFTER,  2026-05-01, 2026-05-04",
        "2,  OPEN_DAYS,    NONE,                 AFTER,  2026-04-30, 2026-05-05",
        "1,  OPEN_DAYS,    NONE,                 BEFORE, 2026-05-11, 2026-05-07",
        "2,  OPEN_DAYS,    NONE,                 BEFORE, 2026-05-11, 2026-05-06",
        "1,  OPEN_DAYS,    NONE,                 BEFORE, 2026-05-10, 2026-05-07",
        "0,  WORKING_DAYS, NONE,                 BEFORE, 2026-05-01, 2026-05-01",
        "1,  WORKING_DAYS, NONE,                 AFTER,  2026-04-30, 2026-05-02",
        "3,  WORKING_DAYS, NONE,                 AFTER,  2026-04-30, 2026-05-05",
        "1,  WORKING_DAYS, NONE,                 BEFORE, 2026-05-09, 2026-05-07",
        "2,  WORKING_DAYS, NONE,                 BEFORE, 2026-05-11, 2026-05-07",
        "0,  DAYS,         NEXT_OPEN,            AFTER,  2026-05-01, 2026-05-04",
        "0,  DAYS,         NEXT_OPEN,            AFTER,  2026-05-04, 2026-05-04",
        "0,  DAYS,         PREVIOUS_OPEN,        AFTER,  2026-05-03, 2026-04-30",
        "0,  DAYS,         PREVIOUS_OPEN,        AFTER,  2026-04-30, 2026-04-30",
        "0,  DAYS,         NEXT_OPEN_SAME_MONTH, AFTER,  2026-05-01, 2026-05-04",
        "0,  DAYS,         NEXT_OPEN_SAME_MONTH, AFTER,  2026-05-30, 2026-05-29",
        "0,  DAYS,         NEXT_OPEN_SAME_MONTH, AFTER,  2026-06-01, 2026-06-01",
        "1,  MONTHS,       NEXT_OPEN,            AFTER,  2026-04-14, 2026-05-15",
        "1,  WEEKS,        PREVIOUS_OPEN,        BEFORE, 2026-05-15, 2026-05-07",
    })
    void a_day_so_far_from_another(int count, Unit unit, Roll roll, Direction direction, LocalDate day, LocalDate end) {
        DayCount asked = new DayCount(count, unit, roll, direction);

        assertThat(asked.from(day, FRANCE)).isEqualTo(end);
        assertThat(LocalDate.ofEpochDay(asked.from(day.toEpochDay(), FRANCE))).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} reaches {4} from {5} at the latest")
    @CsvSource({
        "10, DAYS,         NONE,                 AFTER,  2026-05-11, 2026-05-01",
        "10, DAYS,         NONE,                 BEFORE, 2026-05-01, 2026-05-11",
        "2,  WEEKS,        NONE,                 AFTER,  2026-05-18, 2026-05-04",
        "1,  MONTHS,       NONE,                 AFTER,  2026-02-27, 2026-01-27",
        "1,  MONTHS,       NONE,                 AFTER,  2026-02-28, 2026-01-31",
        "1,  MONTHS,       NONE,                 AFTER,  2026-03-30, 2026-02-28",
        "1,  MONTHS,       NONE,                 AFTER,  2026-04-29, 2026-03-29",
        "1,  MONTHS,       NONE,                 BEFORE, 2026-02-28, 2026-03-31",
        "0,  OPEN_DAYS,    NONE,                 AFTER,  2026-05-01, 2026-05-01",
        "1,  OPEN_DAYS,    NONE,                 AFTER,  2026-05-04, 2026-05-03",
        "1,  OPEN_DAYS,    NONE,                 AFTER,  2026-05-03, 2026-04-29",
        "2,  OPEN_DAYS,    NONE,                 AFTER,  2026-05-05, 2026-05-03",
        "1,  OPEN_DAYS,    NONE,                 BEFORE, 2026-05-07, 2026-05-11",
        "2,  OPEN_DAYS,    NONE,                 BEFORE, 2026-05-06, 2026-05-11",
        "2,  OPEN_DAYS,    NONE,                 BEFORE, 2026-05-08, 2026-05-12",
        "1,  WORKING_DAYS, NONE,                 AFTER,  2026-05-02, 2026-05-01",
        "1,  WORKING_DAYS, NONE,                 BEFORE, 2026-05-02, 2026-05-04",
        "0,  DAYS,         NEXT_OPEN,            AFTER,  2026-05-03, 2026-04-30",
        "0,  DAYS,         NEXT_OPEN,            AFTER,  2026-05-04, 2026-05-04",
        "0,  DAYS,         PREVIOUS_OPEN,        AFTER,  2026-04-30, 2026-05-03",
        "0,  DAYS,         PREVIOUS_OPEN,        AFTER,  2026-05-02, 2026-05-03",
        "0,  DAYS,         NEXT_OPEN_SAME_MONTH, AFTER,  2026-05-29, 2026-05-31",
        "0,  DAYS,         NEXT_OPEN_SAME_MONTH, AFTER,  2026-05-03, 2026-04-30",
    })
    void the_last_day_from_which_a_day_is_reached(
            int count, Unit unit, Roll roll, Direction direction, LocalDate until, LocalDate last) {
        DayCount asked = new DayCount(count, unit, roll, direction);

        assertThat(LocalDate.ofEpochDay(asked.lastReaching(until.toEpochDay(), FRANCE)))
                .isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} of {4}: {5}, from {6} at the latest")
    @CsvSource({
        "1, OPEN_DAYS,    NONE,                 AFTER,  2009-12-30, 2009-12-31, 2009-12-30",
        "1, OPEN_DAYS,    NONE,                 AFTER,  2009-12-31, 2010-01-01, 2009-12-31",
        "1, OPEN_DAYS,    NONE,                 BEFORE, 2010-01-01, 2009-12-31, 2010-01-01",
        "1, OPEN_DAYS,    NONE,                 BEFORE, 2010-01-04, 2010-01-01, 2010-01-04",
        "1, OPEN_DAYS,    NONE,                 AFTER,  2049-12-31, 2050-01-03, 2050-01-02",
        "1, OPEN_DAYS,    NONE,                 AFTER,  2049-12-30, 2049-12-31, 2049-12-30",
        "1, OPEN_DAYS,    NONE,                 BEFORE, 2050-01-01, 2049-12-31, 2050-01-03",
        "9, WORKING_DAYS, NONE,                 AFTER,  2049-12-27, 2050-01-06, 2049-12-27",
        "1, MONTHS,       NONE,                 AFTER,  2009-12-31, 2010-01-31, 2009-12-31",
        "1, MONTHS,       NONE,                 BEFORE, 2010-01-31, 2009-12-31, 2010-01-31",
        "1, MONTHS,       NONE,                 AFTER,  2049-11-30, 2049-12-30, 2049-11-30",
        "1, MONTHS,       NONE,                 AFTER,  2049-12-31, 2050-01-31, 2049-12-31",
        "1, MONTHS,       NONE,                 AFTER,  2050-01-01, 2050-02-01, 2050-01-01",
        "1, MONTHS,       NONE,                 AFTER,  2050-01-31, 2050-02-28, 2050-01-31",
        "1, MONTHS,       NONE,                 BEFORE, 2050-01-31, 2049-12-31, 2050-01-31",
        "0, DAYS,         NEXT_OPEN,            AFTER,  2050-01-01, 2050-01-03, 2050-01-03",
        "0, DAYS,         NEXT_OPEN,            AFTER,  2009-12-27, 2009-12-28, 2009-12-28",
        "0, DAYS,         PREVIOUS_OPEN,        AFTER,  2050-01-02, 2049-12-31, 2050-01-02",
        "0, DAYS,         PREVIOUS_OPEN,        AFTER,  2010-01-01, 2010-01-01, 2010-01-03",
        "0, DAYS,         NEXT_OPEN_SAME_MONTH, AFTER,  2050-01-01, 2050-01-03, 2050-01-03",
        "0, DAYS,         NEXT_OPEN_SAME_MONTH, AFTER,  2050-01-30, 2050-01-31, 2050-01-31",
        "0, DAYS,         NEXT_OPEN_SAME_MONTH, AFTER,  2050-04-30, 2050-04-29, 2050-04-30",
    })
    void counting_goes_on_beyond_the_tables(
            int count, Unit unit, Roll roll, Direction direction, LocalDate day, LocalDate end, LocalDate last) {
        DayCount asked = new DayCount(count, unit, roll, direction);

        assertThat(asked.from(day, WEEKDAYS)).isEqualTo(end);
        assertThat(LocalDate.ofEpochDay(asked.from(day.toEpochDay(), WEEKDAYS))).isEqualTo(end);
        assertThat(LocalDate.ofEpochDay(asked.lastReaching(end.toEpochDay(), WEEKDAYS)))
                .isEqualTo(last);
    }

    @Test
    void a_roll_goes_on_where_the_last_days_of_the_tables_are_closed() {
        WorkingCalendar fromMondayToThursday = WEEKDAYS.closedOn(DayOfWeek.FRIDAY);
        LocalDate friday = LocalDate.of(2049, 12, 31);

        assertThat(new DayCount(0, Unit.DAYS, Roll.NEXT_OPEN, Direction.AFTER)
                        .from(friday.toEpochDay(), fromMondayToThursday))
                .isEqualTo(LocalDate.of(2050, 1, 3).toEpochDay());
        assertThat(new DayCount(0, Unit.DAYS, Roll.PREVIOUS_OPEN, Direction.AFTER)
                        .from(friday.toEpochDay(), fromMondayToThursday))
                .isEqualTo(LocalDate.of(2049, 12, 30).toEpochDay());
        assertThat(new DayCount(0, Unit.DAYS, Roll.PREVIOUS_OPEN, Direction.AFTER)
                        .lastReaching(friday.toEpochDay(), fromMondayToThursday))
                .isEqualTo(LocalDate.of(2050, 1, 2).toEpochDay());
    }

    @Test
    void a_count_is_not_negative() {
        assertThat(DayCount.days(0).from(LocalDate.of(2026, 5, 1), FRANCE)).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(DayCount.months(6)).isEqualTo(new DayCount(6, Unit.MONTHS, Roll.NONE, Direction.AFTER));
        assertThatThrownBy(() -> DayCount.days(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count (-1) must not be negative");
    }
}
