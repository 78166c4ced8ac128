package org.bilan.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;

/** Delays of all kinds, days on which they may start, calendars of all territories. */
class LegalTimeDomain extends DomainContextBase {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2018, 1, 1), LocalDate.of(2035, 12, 31));
    }

    /** Any time of 18 years, and often within a day and a half of a change of the clocks. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> any = DateTimes.instants()
                .between(Instant.parse("2018-01-01T00:00:00Z"), Instant.parse("2035-12-31T23:59:59Z"));
        Arbitrary<Instant> nearChange = Combinators.combine(
                        any, Arbitraries.integers().between(-129_600, 129_600))
                .as((instant, seconds) ->
                        PARIS.getRules().nextTransition(instant).getInstant().plusSeconds(seconds));
        return Arbitraries.oneOf(any, nearChange);
    }

    @Provide
    Arbitrary<LegalCalendar> calendars() {
        return Arbitraries.of(Territory.class).map(LegalTimeCalendars::of);
    }

    @Provide
    Arbitrary<Delay> delays() {
        return Arbitraries.integers().between(0, 60).flatMap(LegalTimeDomain::delaysOf);
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        Arbitrary<LocalDate> near = Dates.dates().between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 20));
        Arbitrary<DateWindow> bounded = Combinators.combine(
                        near, Arbitraries.integers().between(0, 8))
                .as((from, days) -> DateWindow.between(from, from.plusDays(days)));
        return Arbitraries.oneOf(
                bounded,
                near.map(DateWindow::from),
                near.map(DateWindow::until),
                Arbitraries.just(DateWindow.always()));
    }

    private static Arbitrary<Delay> delaysOf(int count) {
        Arbitrary<Delay> plain = Arbitraries.of(
                new Delay.CalendarDays(count),
                new Delay.WorkingDays(count),
                new Delay.OpeningDays(count),
                new Delay.ClearDays(count),
                new Delay.Weeks(count),
                new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH),
                new Delay.Months(count, MonthRounding.FIRST_DAY_OF_NEXT_MONTH),
                new Delay.MonthsThenDays(
                        new Delay.Months(
                                count % 13,
                                count % 2 == 0
                                        ? MonthRounding.LAST_DAY_OF_MONTH
                                        : MonthRounding.FIRST_DAY_OF_NEXT_MONTH),
                        new Delay.CalendarDays(count / 2)),
                new Delay.Years(count % 6),
                new Delay.CompletedYears(count % 6));
        return Combinators.combine(plain, Arbitraries.of(NonWorkingLastDay.class))
                .as(Delay::ending);
    }
}
