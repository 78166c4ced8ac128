package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.OutsideKnownYears;
import org.bilan.legaltime.Territory;

/** The tables of a calendar against days counted one by one, inside their years and beyond. */
class WorkingCalendarProperties {
    private static final LegalCalendar FRANCE = LegalCalendar.of(Territory.METROPOLE);

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Set<DayOfWeek>> closed = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
        Arbitrary<List<Absence>> closures = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 100))
                .as((from, length) -> new Absence(from, from.plusDays(length), ""))
                .list()
                .ofMaxSize(3);
        Arbitrary<Set<LocalDate>> openings = days().set().ofMaxSize(3);
        return Combinators.combine(Arbitraries.just(FRANCE).optional(0.7), closed, closures, openings)
                .as(WorkingCalendar::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    /** Near the ends of the tables, where counting goes on without them if no legal calendar forbids it. */
    @Provide
    Arbitrary<LocalDate> edges() {
        return Combinators.combine(
                        Arbitraries.of(LocalDate.of(2010, 1, 1), LocalDate.of(2049, 12, 31)),
                        Arbitraries.integers().between(-60, 60))
                .as(LocalDate::plusDays);
    }

    @Provide
    Arbitrary<DayCount> counts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(DayCount.Unit.class),
                        Arbitraries.of(DayCount.Roll.class),
                        Arbitraries.of(DayCount.Direction.class))
                .as(DayCount::new);
    }

    private static boolean isOpen(WorkingCalendar calendar, LocalDate day) {
        return calendar.openings().contains(day)
                || (!calendar.closedWeekdays().contains(day.getDayOfWeek())
                        && !calendar.isHoliday(day)
                        && calendar.closureOn(day).isEmpty());
    }

    private static LocalDate walked(WorkingCalendar calendar, LocalDate day, int n) {
        LocalDate last = day;
        for (int left = Math.abs(n); left > 0; ) {
            last = last.plusDays(Integer.signum(n));
            left -= isOpen(calendar, last) ? 1 : 0;
        }
        return last;
    }

    private static LocalDate nearest(WorkingCalendar calendar, LocalDate day, int step) {
        LocalDate open = day;
        while (!isOpen(calendar, open)) {
            open = open.plusDays(step);
        }
        return open;
    }

    @Property
    void open_days_are_what_counting_one_by_one_finds(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -40, max = 40) int n) {
        assertThat(calendar.isOpen(day)).isEqualTo(isOpen(calendar, day));
        assertThat(calendar.isOpen(day.toEpochDay())).isEqualTo(isOpen(calendar, day));
        assertThat(calendar.plusOpen(day, n)).isEqualTo(walked(calendar, day, n));
        assertThat(calendar.openOnOrAfter(day)).isEqualTo(nearest(calendar, day, 1));
        assertThat(calendar.openOnOrBefore(day)).isEqualTo(nearest(calendar, day, -1));
        assertThat(calendar.openBetween(day, day.plusDays(200))).isEqualTo((int) day.plusDays(1)
                .datesUntil(day.plusDays(201))
                .filter(one -> isOpen(calendar, one))
                .count());
    }

    @Property
    void a_calendar_without_holidays_counts_on_beyond_its_tables(
            @ForAll("calendars") WorkingCalendar drawn,
            @ForAll("edges") LocalDate day,
            @ForAll @IntRange(min = -40, max = 40) int n) {
        WorkingCalendar calendar =
                new WorkingCalendar(Optional.empty(), drawn.closedWeekdays(), drawn.closures(), drawn.openings());

        assertThat(calendar.isOpen(day)).isEqualTo(isOpen(calendar, day));
        assertThat(calendar.isOpen(day.toEpochDay())).isEqualTo(isOpen(calendar, day));
        assertThat(calendar.plusOpen(day, n)).isEqualTo(walked(calendar, day, n));
        assertThat(calendar.openOnOrAfter(day)).isEqualTo(nearest(calendar, day, 1));
        assertThat(calendar.openOnOrBefore(day)).isEqualTo(nearest(calendar, day, -1));
        assertThat(calendar.openBetween(day, day.plusDays(90))).isEqualTo((int) day.plusDays(1)
                .datesUntil(day.plusDays(91))
                .filter(one -> isOpen(calendar, one))
                .count());
    }

    @Property
    void a_count_on_numbers_is_the_count_on_dates_and_has_an_inverse(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("counts") DayCount count,
            @ForAll("days") LocalDate day) {
        long number = day.toEpochDay();

        assertThat(count.from(number, calendar))
                .isEqualTo(count.from(day, calendar).toEpochDay());
        long last = count.lastReaching(number, calendar);
        assertThat(count.from(last, calendar)).isLessThanOrEqualTo(number);
        assertThat(count.from(last + 1, calendar)).isGreaterThan(number);
    }

    @Property
    void a_count_has_an_inverse_beyond_the_tables_too(
            @ForAll("calendars") WorkingCalendar drawn,
            @ForAll("counts") DayCount count,
            @ForAll("edges") LocalDate day) {
        WorkingCalendar calendar =
                new WorkingCalendar(Optional.empty(), drawn.closedWeekdays(), drawn.closures(), drawn.openings());
        long number = day.toEpochDay();

        assertThat(count.from(number, calendar))
                .isEqualTo(count.from(day, calendar).toEpochDay());
        long last = count.lastReaching(number, calendar);
        assertThat(count.from(last, calendar)).isLessThanOrEqualTo(number);
        assertThat(count.from(last + 1, calendar)).isGreaterThan(number);
    }

    @Example
    void years_that_the_law_does_not_tell_are_refused() {
        WorkingCalendar calendar = WorkingCalendar.of(FRANCE);
        LocalDate last = LocalDate.of(2049, 12, 31);

        assertThatThrownBy(() -> calendar.isOpen(last.plusDays(1))).isInstanceOf(OutsideKnownYears.class);
        assertThatThrownBy(() -> calendar.plusOpen(last, 1)).isInstanceOf(OutsideKnownYears.class);
        assertThatThrownBy(() -> calendar.openBetween(last, last.plusDays(1))).isInstanceOf(OutsideKnownYears.class);
        assertThatThrownBy(() -> calendar.openBetween(last, last.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_year_so_far_away_that_its_months_do_not_fit_an_int_is_not_one_of_the_tables() {
        WorkingCalendar calendar = new WorkingCalendar(Optional.empty(), Set.of(DayOfWeek.SUNDAY), List.of(), Set.of());
        LocalDate far = LocalDate.of(357_915_952, 1, 1);

        assertThat(far.datesUntil(far.plusDays(7)))
                .allMatch(day -> calendar.isOpen(day) == (day.getDayOfWeek() != DayOfWeek.SUNDAY));
    }

    @Example
    void a_calendar_that_never_opens_is_a_mistake_and_two_that_say_the_same_are_equal() {
        WorkingCalendar never = WorkingCalendar.of(FRANCE).closedOn(DayOfWeek.values());

        assertThatThrownBy(() -> never.openOnOrAfter(LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no open day");
        assertThat(never).isEqualTo(WorkingCalendar.of(FRANCE).closedOn(DayOfWeek.values()));
        assertThat(never).hasSameHashCodeAs(WorkingCalendar.of(FRANCE).closedOn(DayOfWeek.values()));
        assertThat(never).isNotEqualTo(WorkingCalendar.of(FRANCE));
        assertThat(never.openedOn(LocalDate.of(2026, 1, 1))).isNotEqualTo(never);
        assertThat(never.openedOn(LocalDate.of(2026, 1, 1)).isOpen(LocalDate.of(2026, 1, 1)))
                .isTrue();
    }
}
