package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.DayCount;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One rule and one date, and how far a chain of rules is followed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StepNetworkTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** Five leap days among them. */
    private static final int TWENTY_YEARS = 7305;

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(Samples.FRANCE).closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final StepRule FACT = StepRule.Within.fact("fact", Step.FUNDING, MONDAY);

    private static boolean canHold(StepRule rule, StepDays days) {
        return StepNetwork.of(List.of(rule), CALENDAR).narrow(days);
    }

    private static StepDays known(Step step, LocalDate day) {
        StepDays days = new StepDays();
        days.know(step, day.toEpochDay());
        return days;
    }

    @Test
    void a_step_that_is_known_is_on_an_open_day_or_there_is_none() {
        StepRule open = new StepRule.OnOpenDay("open", Step.START);

        assertThat(canHold(open, known(Step.START, MONDAY))).isTrue();
        assertThat(canHold(open, known(Step.START, MONDAY.minusDays(1)))).isFalse();
    }

    @Test
    void two_steps_of_one_day_have_no_day_if_those_known_differ() {
        StepRule same = new StepRule.SameDay("same", Step.INFORMATION, Step.WELCOME);
        StepDays days = known(Step.INFORMATION, MONDAY);
        days.know(Step.WELCOME, MONDAY.plusDays(1).toEpochDay());
        StepDays other = known(Step.INFORMATION, MONDAY);
        other.know(Step.WELCOME, MONDAY.toEpochDay());

        assertThat(canHold(same, days)).isFalse();
        assertThat(canHold(same, other)).isTrue();
    }

    @Test
    void dates_that_are_known_keep_the_days_between_them_or_no_day_is_left() {
        StepRule later = new StepRule.NotBefore("later", Step.START, Step.FUNDING, DayCount.days(10));
        StepRule soon = new StepRule.NotAfter("soon", Step.START, Step.FUNDING, DayCount.days(10));

        assertThat(canHold(later, startKnown(9))).isFalse();
        assertThat(canHold(later, startKnown(10))).isTrue();
        assertThat(canHold(soon, startKnown(10))).isTrue();
        assertThat(canHold(soon, startKnown(11))).isFalse();
    }

    private static StepDays startKnown(int daysAfterFunding) {
        StepDays days = known(Step.FUNDING, MONDAY);
        days.know(Step.START, MONDAY.plusDays(daysAfterFunding).toEpochDay());
        return days;
    }

    @Test
    void a_day_of_one_step_gives_the_other_its_first_or_its_last_day() {
        StepRule from = new StepRule.Within("from", Step.START, DateWindow.from(MONDAY.plusDays(7)));
        StepRule until = new StepRule.Within("until", Step.START, DateWindow.until(MONDAY.plusDays(20)));
        DayCount openDays = new DayCount(5, DayCount.Unit.OPEN_DAYS, DayCount.Roll.NONE, DayCount.Direction.AFTER);

        assertThat(funding(from, new StepRule.NotAfter("soon", Step.START, Step.FUNDING, DayCount.days(10))))
                .contains(DateWindow.from(LocalDate.of(2026, 2, 27)));
        assertThat(funding(from, new StepRule.NotAfter("soon", Step.START, Step.FUNDING, openDays)))
                .as("a week on a Monday; of the Sunday before, the fifth open day is a Friday")
                .contains(DateWindow.from(MONDAY));
        assertThat(funding(until, new StepRule.NotBefore("later", Step.START, Step.FUNDING, DayCount.days(10))))
                .contains(DateWindow.until(LocalDate.of(2026, 3, 12)));
    }

    private static Optional<DateWindow> funding(StepRule known, StepRule rule) {
        return StepWindows.of(List.of(known, rule), CALENDAR)
                .map(windows -> windows.of(Step.FUNDING))
                .toJavaOptional();
    }

    @Test
    void a_step_may_be_twenty_years_after_the_first_date_and_no_day_longer() {
        assertThat(StepWindows.of(List.of(FACT, startAfter(TWENTY_YEARS)), CALENDAR)
                        .map(windows -> windows.of(Step.START))
                        .toJavaOptional())
                .contains(DateWindow.from(LocalDate.of(2046, 3, 2)));
        assertThat(StepWindows.of(List.of(FACT, startAfter(TWENTY_YEARS + 1)), CALENDAR)
                        .isRight())
                .isFalse();
    }

    private static StepRule startAfter(int days) {
        return new StepRule.NotBefore("later", Step.START, Step.FUNDING, DayCount.days(days));
    }

    @Test
    void a_step_may_be_twenty_years_before_the_first_date_and_no_day_longer() {
        assertThat(StepWindows.of(List.of(FACT, contactBefore(TWENTY_YEARS)), CALENDAR)
                        .map(windows -> windows.of(Step.CONTACT))
                        .toJavaOptional())
                .contains(DateWindow.until(LocalDate.of(2006, 3, 2)));
        assertThat(StepWindows.of(List.of(FACT, contactBefore(TWENTY_YEARS + 1)), CALENDAR)
                        .isRight())
                .isFalse();
    }

    private static StepRule contactBefore(int days) {
        return new StepRule.NotBefore("earlier", Step.FUNDING, Step.CONTACT, DayCount.days(days));
    }

    @Test
    void an_absence_is_waited_for_twenty_years_and_no_day_longer() {
        StepRule from = new StepRule.Within("from", Step.START, DateWindow.from(MONDAY));
        StepRule forLong = new StepRule.NotDuring("away", Step.START, MONDAY, MONDAY.plusDays(TWENTY_YEARS - 1));
        StepRule tooLong = new StepRule.NotDuring("away", Step.START, MONDAY, MONDAY.plusDays(TWENTY_YEARS));

        assertThat(StepWindows.of(List.of(from, forLong), CALENDAR)
                        .map(windows -> windows.of(Step.START))
                        .toJavaOptional())
                .contains(DateWindow.from(LocalDate.of(2046, 3, 2)));
        assertThat(StepWindows.of(List.of(from, tooLong), CALENDAR).getLeft()).containsExactly(from, tooLong);
    }

    @Test
    void a_step_of_which_only_the_last_day_is_known_is_before_an_absence_that_ends_on_it() {
        StepRule until = new StepRule.Within("until", Step.START, DateWindow.until(MONDAY));
        StepRule away = new StepRule.NotDuring("away", Step.START, MONDAY.minusDays(6), MONDAY);

        assertThat(StepWindows.of(List.of(until, away), CALENDAR)
                        .map(windows -> windows.of(Step.START))
                        .toJavaOptional())
                .contains(DateWindow.until(MONDAY.minusDays(7)));
    }
}
