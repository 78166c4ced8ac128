package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

class DateWindowProperties {

    @Property
    void a_day_lies_in_an_intersection_exactly_if_it_lies_in_both(
            @ForAll("windows") DateWindow a, @ForAll("windows") DateWindow b, @ForAll("days") LocalDate day) {
        assertThat(a.intersect(b).filter(both -> both.contains(day)).isPresent())
                .isEqualTo(a.contains(day) && b.contains(day));
        assertThat(a.intersect(b)).isEqualTo(b.intersect(a));
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

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 20));
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        Arbitrary<DateWindow> bounded = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 8))
                .as((from, days) -> DateWindow.between(from, from.plusDays(days)));
        return Arbitraries.oneOf(
                bounded,
                days().map(DateWindow::from),
                days().map(DateWindow::until),
                Arbitraries.just(DateWindow.always()));
    }
}
