package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class DelayProperties {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);

    @Property
    void a_longer_delay_never_ends_sooner(
            @ForAll("delays") Delay delay, @ForAll("days") LocalDate first, @ForAll @IntRange(max = 60) int later) {
        assertThat(delay.after(first.plusDays(later), PARIS)).isAfterOrEqualTo(delay.after(first, PARIS));
    }

    @Property
    void the_trigger_day_never_counts(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 90) int count) {
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
    void an_extended_delay_ends_on_the_first_working_day_at_or_after(
            @ForAll("delays") Delay delay, @ForAll("days") LocalDate day) {
        LocalDate plain = delay.after(day, PARIS);
        LocalDate extended = delay.extended().after(day, PARIS);
        assertThat(PARIS.isWorkingDay(extended)).isTrue();
        assertThat(plain.datesUntil(extended)).noneMatch(PARIS::isWorkingDay);
    }

    @Property
    void working_days_counted_one_by_one_are_as_many_as_asked(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int count) {
        LocalDate end = new Delay.WorkingDays(count).after(day, PARIS);
        assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(PARIS::isWorkingDay))
                .hasSize(count);
    }

    @Example
    void months_end_on_the_last_day_of_a_shorter_month_or_on_the_first_of_the_next_if_declared_so() {
        LocalDate endOfAugust = LocalDate.of(2026, 8, 31);
        assertThat(new Delay.Months(6, MonthRounding.LAST_DAY_OF_MONTH).after(endOfAugust, PARIS))
                .isEqualTo("2027-02-28");
        assertThat(new Delay.Months(6, MonthRounding.FIRST_DAY_OF_NEXT_MONTH).after(endOfAugust, PARIS))
                .isEqualTo("2027-03-01");
        assertThat(new Delay.Months(6, MonthRounding.LAST_DAY_OF_MONTH).before(endOfAugust, PARIS))
                .isEqualTo("2026-02-28");
    }

    @Example
    void a_delay_prints_as_a_sentence_in_both_languages() {
        Delay delay = new Delay.CalendarDays(10);
        assertThat(delay.in(Locale.FRANCE)).isEqualTo("10 jours calendaires");
        assertThat(delay).hasToString("10 calendar days");
        assertThat(new Delay.Weeks(1)).hasToString("1 week");
        assertThat(new Delay.WorkingDays(11).in(Locale.FRENCH)).isEqualTo("11 jours ouvrés (du lundi au vendredi)");
        assertThat(delay.extended().in(Locale.FRENCH))
                .isEqualTo("10 jours calendaires, reportés au premier jour ouvré s'ils finissent"
                        + " un samedi, un dimanche ou un jour férié");
    }

    @Example
    void a_negative_count_is_refused_with_its_value() {
        assertThatThrownBy(() -> new Delay.Weeks(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count (-1) must not be negative");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2012, 1, 1), LocalDate.of(2035, 12, 31));
    }

    @Provide
    Arbitrary<Delay> delays() {
        return Arbitraries.integers()
                .between(0, 24)
                .flatMap(count -> Arbitraries.of(
                        new Delay.CalendarDays(count),
                        new Delay.WorkingDays(count),
                        new Delay.OpeningDays(count),
                        new Delay.ClearDays(count),
                        new Delay.Weeks(count),
                        new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH),
                        new Delay.Months(count, MonthRounding.FIRST_DAY_OF_NEXT_MONTH),
                        new Delay.Years(Math.min(count, 8)),
                        new Delay.CompletedYears(Math.min(count, 8))));
    }
}
