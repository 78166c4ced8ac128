package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(LegalTimeDomain.class)
@Domain(DomainContext.Global.class)
class DelayProperties {
    private static final LegalCalendar PARIS = LegalTimeCalendars.of(Territory.METROPOLE);
    private static final LegalCalendar ONE_YEAR = LegalCalendar.between(Territory.METROPOLE, 2026, 2026);

    @Property
    void a_delay_that_starts_later_never_ends_sooner(
            @ForAll Delay delay,
            @ForAll LegalCalendar calendar,
            @ForAll LocalDate first,
            @ForAll @IntRange(max = 60) int later) {
        assertThat(delay.after(first.plusDays(later), calendar)).isAfterOrEqualTo(delay.after(first, calendar));
        assertThat(delay.before(first.plusDays(later), calendar)).isAfterOrEqualTo(delay.before(first, calendar));
    }

    @Property
    void the_trigger_day_never_counts(@ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 90) int count) {
        for (Delay delay : List.of(
                new Delay.CalendarDays(count),
                new Delay.WorkingDays(count),
                new Delay.OpeningDays(count),
                new Delay.ClearDays(count),
                new Delay.Weeks(count))) {
            assertThat(delay.after(day, PARIS)).as("%s", delay).isAfterOrEqualTo(day.plusDays(count));
            assertThat(delay.before(day, PARIS)).as("%s", delay).isBeforeOrEqualTo(day.minusDays(count));
        }
    }

    @Property
    void days_and_weeks_are_as_long_as_they_say_and_a_clear_day_delay_is_one_day_longer(
            @ForAll LocalDate day, @ForAll @IntRange(max = 90) int count) {
        LocalDate plain = new Delay.CalendarDays(count).after(day, PARIS);
        Delay clear = new Delay.ClearDays(count);
        assertThat(plain.toEpochDay()).isEqualTo(day.toEpochDay() + count);
        assertThat(new Delay.Weeks(count).after(day, PARIS).toEpochDay()).isEqualTo(day.toEpochDay() + count * 7L);
        assertThat(clear.after(day, PARIS)).isEqualTo(plain.plusDays(1));
        assertThat(clear.extended().after(day, PARIS))
                .isAfterOrEqualTo(new Delay.CalendarDays(count).extended().after(day, PARIS));
    }

    @Property
    void an_extended_delay_ends_on_the_first_working_day_at_or_after(
            @ForAll Delay delay, @ForAll LegalCalendar calendar, @ForAll LocalDate day) {
        Delay kept = delay.ending(NonWorkingLastDay.KEEP);
        Delay extended = kept.ending(NonWorkingLastDay.EXTEND);
        LocalDate plain = kept.after(day, calendar);
        LocalDate end = extended.after(day, calendar);
        DayByDay walk = DayByDay.working(calendar.territory());
        assertThat(end).isEqualTo(walk.onOrAfter(plain)).isAfterOrEqualTo(plain);
        assertThat(calendar.workingDayOnOrAfter(end)).isEqualTo(end);
        assertThat(delay.extended()).isEqualTo(extended);
    }

    @Property
    void to_extend_twice_is_to_extend_once_and_to_keep_takes_it_back(@ForAll Delay delay) {
        Delay extended = delay.extended();
        assertThat(extended.extended()).isSameAs(extended).isEqualTo(new ExtendedDelay(extended));
        assertThat(extended.ending(NonWorkingLastDay.KEEP))
                .isEqualTo(delay.ending(NonWorkingLastDay.KEEP))
                .isNotEqualTo(extended);
    }

    @Property
    void a_notice_backwards_is_never_extended(
            @ForAll Delay delay, @ForAll LegalCalendar calendar, @ForAll LocalDate day) {
        assertThat(delay.extended().before(day, calendar))
                .isEqualTo(delay.ending(NonWorkingLastDay.KEEP).before(day, calendar));
    }

    @Property
    void days_weeks_and_clear_days_there_and_back_are_where_they_were(
            @ForAll LocalDate day, @ForAll @IntRange(max = 90) int count) {
        for (Delay delay : List.of(new Delay.CalendarDays(count), new Delay.Weeks(count), new Delay.ClearDays(count))) {
            assertThat(delay.before(delay.after(day, PARIS), PARIS))
                    .as("%s", delay)
                    .isEqualTo(day);
            assertThat(delay.after(delay.before(day, PARIS), PARIS))
                    .as("%s", delay)
                    .isEqualTo(day);
        }
    }

    @Property
    void a_notice_of_days_months_or_years_given_in_time_has_run_out_by_the_target(
            @ForAll LocalDate target,
            @ForAll @IntRange(max = 60) int count,
            @ForAll MonthRounding rounding,
            @ForAll @IntRange(max = 40) int earlier) {
        Delay.Months months = new Delay.Months(count, rounding);
        for (Delay delay : List.of(
                new Delay.CalendarDays(count),
                months,
                new Delay.MonthsThenDays(months, new Delay.CalendarDays(earlier)),
                new Delay.Years(count / 6),
                new Delay.CompletedYears(count / 6))) {
            LocalDate notice = delay.before(target, PARIS).minusDays(earlier);
            assertThat(delay.after(notice, PARIS)).as("%s", delay).isBeforeOrEqualTo(target);
            assertThat(delay.after(notice.plusDays(earlier + 4L), PARIS))
                    .as("%s", delay)
                    .isAfter(target);
        }
    }

    @Property
    void months_keep_the_day_number_or_end_as_declared_all_in_one_step(
            @ForAll LocalDate day, @ForAll @IntRange(max = 600) int count) {
        YearMonth month = YearMonth.from(day).plusMonths(count);
        boolean exists = month.isValidDay(day.getDayOfMonth());
        LocalDate same = exists ? month.atDay(day.getDayOfMonth()) : month.atEndOfMonth();
        assertThat(months(count).after(day, PARIS)).isEqualTo(same);
        assertThat(new Delay.Months(count, MonthRounding.FIRST_DAY_OF_NEXT_MONTH).after(day, PARIS))
                .isEqualTo(exists ? same : month.plusMonths(1).atDay(1));
        assertThat(new Delay.Months(count, MonthRounding.FIRST_DAY_OF_NEXT_MONTH).before(same, PARIS))
                .isEqualTo(months(count).before(same, PARIS))
                .isBeforeOrEqualTo(day);
    }

    @Property
    void years_are_twelve_months_and_completed_years_a_day_more(
            @ForAll LocalDate day, @ForAll @IntRange(max = 12) int count) {
        LocalDate anniversary = months(12 * count).after(day, PARIS);
        assertThat(new Delay.Years(count).after(day, PARIS)).isEqualTo(anniversary);
        assertThat(new Delay.CompletedYears(count).after(day, PARIS)).isEqualTo(anniversary.plusDays(1));
        assertThat(new Delay.Years(count).before(day, PARIS))
                .isEqualTo(months(12 * count).before(day, PARIS));
        assertThat(new Delay.CompletedYears(count).before(day, PARIS))
                .isEqualTo(months(12 * count).before(day.minusDays(1), PARIS));
    }

    @Property
    void months_then_days_counts_the_months_first_and_backwards_last(
            @ForAll LocalDate day, @ForAll @IntRange(max = 24) int count, @ForAll @IntRange(max = 60) int days) {
        Delay both = new Delay.MonthsThenDays(months(count), new Delay.CalendarDays(days));
        assertThat(both.after(day, PARIS)).isEqualTo(day.plusMonths(count).plusDays(days));
        assertThat(both.before(day, PARIS)).isEqualTo(day.minusDays(days).minusMonths(count));
    }

    @Property
    void on_days_since_1970_every_delay_ends_on_the_same_day(
            @ForAll Delay delay, @ForAll LegalCalendar calendar, @ForAll LocalDate day) {
        assertThat(delay.afterEpochDay(day.toEpochDay(), calendar))
                .isEqualTo(delay.after(day, calendar).toEpochDay());
    }

    @Property
    void only_days_that_count_and_extensions_need_known_years(
            @ForAll Delay delay, @ForAll @IntRange(min = 1600, max = 2800) int year) {
        LocalDate day = LocalDate.of(year, 6, 15).plusYears(year >= 1990 && year <= 2026 ? 500 : 0);
        Delay kept = delay.ending(NonWorkingLastDay.KEEP);
        if (kept instanceof Delay.WorkingDays || kept instanceof Delay.OpeningDays) {
            assertThatThrownBy(() -> kept.after(day, ONE_YEAR)).isInstanceOf(OutsideKnownYears.class);
            assertThatThrownBy(() -> kept.before(day, ONE_YEAR)).isInstanceOf(OutsideKnownYears.class);
        } else {
            assertThat(kept.after(day, ONE_YEAR)).isAfterOrEqualTo(day);
            assertThat(kept.before(day, ONE_YEAR)).isBeforeOrEqualTo(day);
        }
        assertThatThrownBy(() -> kept.extended().after(day, ONE_YEAR)).isInstanceOf(OutsideKnownYears.class);
    }

    @Example
    void months_end_on_the_last_day_of_a_shorter_month_or_on_the_first_of_the_next_if_declared_so() {
        LocalDate endOfAugust = LocalDate.of(2026, 8, 31);
        assertThat(months(6).after(endOfAugust, PARIS)).isEqualTo("2027-02-28");
        assertThat(new Delay.Months(6, MonthRounding.FIRST_DAY_OF_NEXT_MONTH).after(endOfAugust, PARIS))
                .isEqualTo("2027-03-01");
        assertThat(months(6).before(endOfAugust, PARIS)).isEqualTo("2026-02-28");
        assertThat(months(2).after(LocalDate.of(2026, 1, 31), PARIS)).isEqualTo("2026-03-31");
    }

    @Example
    void months_first_and_then_days_is_not_days_first_and_then_months() {
        Delay delay = new Delay.MonthsThenDays(months(1), new Delay.CalendarDays(1));
        assertThat(delay.after(LocalDate.of(2026, 1, 31), PARIS)).isEqualTo("2026-03-01");
        assertThat(delay.before(LocalDate.of(2026, 3, 31), PARIS)).isEqualTo("2026-02-28");
    }

    @Example
    void at_once_is_the_same_day() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(Delay.immediate().after(day, PARIS))
                .isEqualTo(day)
                .isEqualTo(Delay.immediate().before(day, PARIS));
        assertThat(Delay.immediate()).hasToString("the same day");
    }

    @Example
    void a_negative_count_is_refused_with_its_value() {
        for (Runnable delay : List.<Runnable>of(
                () -> new Delay.CalendarDays(-1),
                () -> new Delay.WorkingDays(-1),
                () -> new Delay.OpeningDays(-1),
                () -> new Delay.ClearDays(-1),
                () -> new Delay.Weeks(-1),
                () -> months(-1),
                () -> new Delay.Years(-1),
                () -> new Delay.CompletedYears(-1))) {
            assertThatThrownBy(delay::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("count (-1) must not be negative");
        }
    }

    private static Delay.Months months(int count) {
        return new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH);
    }
}
