package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(LegalTimeDomain.class)
@Domain(DomainContext.Global.class)
class DateWindowProperties {
    private static final LegalCalendar PARIS = LegalTimeCalendars.of(Territory.METROPOLE);

    @Property
    void a_day_lies_in_an_intersection_exactly_if_it_lies_in_both(
            @ForAll DateWindow a, @ForAll DateWindow b, @ForAll @IntRange(min = -3, max = 30) int offset) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(offset);
        assertThat(a.intersect(b).filter(both -> both.contains(day)).isPresent())
                .isEqualTo(a.contains(day) && b.contains(day));
        assertThat(a.intersect(b)).isEqualTo(b.intersect(a));
    }

    @Property
    void an_intersection_and_a_shifted_window_keep_their_bounds_in_order(
            @ForAll DateWindow a,
            @ForAll DateWindow b,
            @ForAll Delay delay,
            @ForAll LegalCalendar calendar,
            @ForAll @IntRange(min = -40, max = 40) int days) {
        a.intersect(b).ifPresent(DateWindowProperties::assertOrdered);
        assertOrdered(a.shift(days));
        assertOrdered(a.shift(delay, calendar));
    }

    @Property
    void a_window_shifted_by_days_holds_the_days_shifted(
            @ForAll DateWindow window,
            @ForAll @IntRange(min = -3, max = 30) int offset,
            @ForAll @IntRange(min = -40, max = 40) int days) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(offset);
        assertThat(window.shift(days).contains(day.plusDays(days))).isEqualTo(window.contains(day));
        assertThat(window.shift(days).shift(-days)).isEqualTo(window).hasSameHashCodeAs(window);
    }

    @Property
    void a_window_shifted_by_a_delay_has_the_limits_of_its_bounds(
            @ForAll DateWindow window, @ForAll Delay delay, @ForAll LegalCalendar calendar) {
        DateWindow shifted = window.shift(delay, calendar);
        assertThat(shifted.earliest()).isEqualTo(window.earliest().map(day -> delay.after(day, calendar)));
        assertThat(shifted.latest()).isEqualTo(window.latest().map(day -> delay.after(day, calendar)));
    }

    @Property
    void a_window_of_months_opens_before_it_closes(
            @ForAll LocalDate trigger, @ForAll @IntRange(max = 24) int from, @ForAll @IntRange(max = 24) int more) {
        DateWindow window = DateWindow.between(
                new Delay.Months(from, MonthRounding.LAST_DAY_OF_MONTH).after(trigger, PARIS),
                new Delay.Months(from + more, MonthRounding.LAST_DAY_OF_MONTH).after(trigger, PARIS));
        assertOrdered(window);
        assertThat(window.contains(trigger)).isEqualTo(from == 0);
    }

    @Example
    void windows_with_different_bounds_differ() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(DateWindow.from(day))
                .isEqualTo(DateWindow.from(day))
                .isNotEqualTo(DateWindow.until(day))
                .isNotEqualTo(DateWindow.between(day, day))
                .isNotEqualTo(DateWindow.from(day.plusDays(1)))
                .isNotEqualTo(day);
        assertThat(DateWindow.until(day)).isNotEqualTo(DateWindow.between(day, day));
        assertThat(DateWindow.from(day)).doesNotHaveSameHashCodeAs(DateWindow.until(day));
        assertThat(DateWindow.from(day)).hasToString("2026-03-01/..");
        assertThat(DateWindow.until(day)).hasToString("../2026-03-01");
    }

    @Example
    void both_bounds_are_inside_and_print_as_an_interval() {
        DateWindow window = DateWindow.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 9));
        assertThat(window.contains(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(window.contains(LocalDate.of(2026, 3, 9))).isTrue();
        assertThat(window.isBefore(LocalDate.of(2026, 3, 10))).isTrue();
        assertThat(window.isAfter(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(window).hasToString("2026-03-01/2026-03-09");
        assertThat(DateWindow.always()).hasToString("../..");
    }

    @Example
    void an_end_before_its_start_is_refused() {
        assertThatThrownBy(() -> DateWindow.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .hasMessage("earliest (2026-03-02) must not be after latest (2026-03-01)");
    }

    private static void assertOrdered(DateWindow window) {
        if (window.earliest().isPresent() && window.latest().isPresent()) {
            assertThat(window.earliest().get())
                    .isBeforeOrEqualTo(window.latest().get());
        }
    }
}
