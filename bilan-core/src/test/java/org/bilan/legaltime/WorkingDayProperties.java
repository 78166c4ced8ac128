package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(LegalTimeDomain.class)
@Domain(DomainContext.Global.class)
class WorkingDayProperties {

    @Property
    void any_number_of_days_away_the_table_equals_walking(
            @ForAll LegalCalendar calendar, @ForAll LocalDate day, @ForAll @IntRange(min = -400, max = 400) int n) {
        assertThat(calendar.plusWorkingDays(day, n))
                .isEqualTo(DayByDay.working(calendar.territory()).plus(day, n));
        assertThat(calendar.plusOpeningDays(day, n))
                .isEqualTo(DayByDay.opening(calendar.territory()).plus(day, n));
    }

    @Property
    void days_between_are_those_met_walking(
            @ForAll LegalCalendar calendar, @ForAll LocalDate start, @ForAll @IntRange(max = 800) int length) {
        LocalDate end = start.plusDays(length);
        assertThat(calendar.workingDaysBetween(start, end))
                .isEqualTo(DayByDay.working(calendar.territory()).between(start, end));
        assertThat(calendar.openingDaysBetween(start, end))
                .isEqualTo(DayByDay.opening(calendar.territory()).between(start, end));
    }

    @Property
    void between_a_day_and_the_nth_after_it_there_are_n(
            @ForAll LegalCalendar calendar, @ForAll LocalDate day, @ForAll @IntRange(max = 400) int n) {
        assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, n)))
                .isEqualTo(n);
        assertThat(calendar.openingDaysBetween(day, calendar.plusOpeningDays(day, n)))
                .isEqualTo(n);
    }

    @Property
    void days_between_are_refused_the_wrong_way_round(
            @ForAll LegalCalendar calendar, @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 99) int later) {
        assertThatThrownBy(() -> calendar.workingDaysBetween(day.plusDays(later), day))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "startExclusive (" + day.plusDays(later) + ") must not be after endInclusive (" + day + ")");
    }

    @Property
    void one_holiday_more_never_shortens_a_delay_in_working_or_opening_days(
            @ForAll LegalCalendar calendar,
            @ForAll LocalDate day,
            @ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll @IntRange(min = -60, max = 60) int away) {
        LocalDate holiday = day.plusDays(away);
        LegalCalendar more = calendar.withHolidays(List.of(holiday));
        assertThat(more.isHoliday(holiday)).isTrue();
        for (Delay delay : List.of(new Delay.WorkingDays(n), new Delay.OpeningDays(n), new Delay.Weeks(n).extended())) {
            LocalDate limit = delay.after(day, calendar);
            assertThat(delay.after(day, more)).as("%s", delay).isAfterOrEqualTo(limit);
            assertThat(delay.before(day, more)).as("%s", delay).isBeforeOrEqualTo(delay.before(day, calendar));
            if (limit.equals(holiday)) {
                assertThat(delay.after(day, more)).as("%s", delay).isAfter(limit);
            }
        }
    }

    @Property
    void working_and_opening_days_there_and_back_end_on_the_nearest_day_that_counts(
            @ForAll LegalCalendar calendar, @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 60) int n) {
        Delay working = new Delay.WorkingDays(n);
        DayByDay walk = DayByDay.working(calendar.territory());
        assertThat(working.after(working.before(day, calendar), calendar)).isEqualTo(walk.onOrAfter(day));
        assertThat(working.before(working.after(day, calendar), calendar))
                .isEqualTo(walk.counts(day) ? day : walk.plus(day, -1));
    }

    @Property
    void a_notice_in_days_that_count_is_in_time_exactly_if_from_the_day_before_it_ends_before_the_target(
            @ForAll LegalCalendar calendar,
            @ForAll LocalDate notice,
            @ForAll @IntRange(max = 40) int length,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate target = notice.plusDays(length);
        for (Delay delay : List.of(new Delay.WorkingDays(n), new Delay.OpeningDays(n))) {
            assertThat(!notice.isAfter(delay.before(target, calendar)))
                    .as("%s", delay)
                    .isEqualTo(delay.after(notice.minusDays(1), calendar).isBefore(target));
        }
    }
}
