package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(LegalTimeDomain.class)
@Domain(DomainContext.Global.class)
class MomentProperties {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Property
    void the_legal_date_of_an_instant_does_not_depend_on_the_zone_of_the_machine(
            @ForAll Instant instant, @ForAll LegalCalendar calendar, @ForAll("zones") ZoneId machine) {
        LocalDate expected = calendar.dateOf(instant);
        Instant end = calendar.endOf(expected);
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        try {
            assertThat(new Moment(instant, calendar.zone()).legalDate()).isEqualTo(expected);
            assertThat(calendar.dateOf(instant)).isEqualTo(expected);
            assertThat(calendar.endOf(expected)).isEqualTo(end);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property
    void a_moment_lies_in_its_legal_day_and_before_the_end_of_it(
            @ForAll Instant instant, @ForAll LegalCalendar calendar) {
        LocalDate day = calendar.momentOf(instant).legalDate();
        assertThat(instant).isBefore(calendar.endOf(day)).isAfterOrEqualTo(calendar.endOf(day.minusDays(1)));
    }

    @Property
    void the_legal_day_of_a_change_of_the_clocks_has_23_or_25_hours(
            @ForAll @IntRange(min = 2018, max = 2035) int year, @ForAll boolean spring) {
        LegalCalendar paris = LegalTimeCalendars.of(Territory.METROPOLE);
        LocalDate day = paris.dateOf(change(year, spring));
        Duration length = Duration.between(paris.endOf(day.minusDays(1)), paris.endOf(day));
        assertThat(length).isEqualTo(Duration.ofHours(spring ? 23 : 25));
    }

    @Property
    void elapsed_hours_are_hours_on_every_day_of_the_year(
            @ForAll Instant instant, @ForAll LegalCalendar calendar, @ForAll @IntRange(max = 200) int count) {
        assertElapsed(calendar.momentOf(instant), count);
    }

    @Property
    void elapsed_hours_run_through_both_changes_of_the_clock(
            @ForAll @IntRange(min = 2018, max = 2035) int year,
            @ForAll boolean spring,
            @ForAll @IntRange(min = 0, max = 71) int hoursBefore,
            @ForAll @IntRange(min = 72, max = 144) int count) {
        Moment trigger = new Moment(change(year, spring).minus(Duration.ofHours(hoursBefore + 1L)), PARIS);
        Moment end = new ElapsedHours(count).after(trigger);
        assertElapsed(trigger, count);
        assertThat(Duration.between(wallClock(trigger), wallClock(end)).toHours())
                .isEqualTo(spring ? count + 1 : count - 1);
    }

    @Example
    void three_days_of_hours_over_the_autumn_change_end_an_hour_earlier_on_the_wall() {
        Moment known = new Moment(Instant.parse("2026-10-24T18:00:00Z"), PARIS);
        assertThat(known).hasToString("2026-10-24T20:00+02:00[Europe/Paris]");
        assertThat(new ElapsedHours(72).after(known)).hasToString("2026-10-27T19:00+01:00[Europe/Paris]");
        assertThat(new ElapsedHours(72).before(new Moment(Instant.parse("2026-10-27T18:00:00Z"), PARIS)))
                .isEqualTo(known);
    }

    @Example
    void half_past_midnight_in_paris_is_the_new_day_although_it_is_yesterday_in_utc() {
        Instant call = Instant.parse("2026-01-05T23:30:00Z");
        LegalCalendar paris = LegalTimeCalendars.of(Territory.METROPOLE);
        assertThat(paris.dateOf(call)).isEqualTo("2026-01-06");
        assertThat(new Moment(call, ZoneId.of("UTC")).legalDate()).isEqualTo("2026-01-05");
        assertThat(paris.inZone(ZoneId.of("Indian/Reunion"))
                        .momentOf(Instant.parse("2026-01-05T21:00:00Z"))
                        .legalDate())
                .isEqualTo("2026-01-06");
    }

    @Example
    @SuppressWarnings("NullAway") // what a caller without the checker may write
    void a_moment_without_instant_or_zone_and_negative_hours_are_refused() {
        assertThatThrownBy(() -> new Moment(null, PARIS))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("instant");
        assertThatThrownBy(() -> new Moment(Instant.EPOCH, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("legalZone");
        assertThatThrownBy(() -> new ElapsedHours(-1)).hasMessage("count (-1) must not be negative");
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Paris",
                        "Pacific/Kiritimati",
                        "Pacific/Pago_Pago",
                        "America/Cayenne",
                        "Asia/Kolkata")
                .map(ZoneId::of);
    }

    private static void assertElapsed(Moment trigger, int count) {
        ElapsedHours hours = new ElapsedHours(count);
        Moment end = hours.after(trigger);
        assertThat(Duration.between(trigger.instant(), end.instant())).isEqualTo(Duration.ofHours(count));
        assertThat(end.legalZone()).isEqualTo(trigger.legalZone());
        assertThat(hours.after(trigger.instant())).isEqualTo(end.instant());
        assertThat(hours.before(end)).isEqualTo(trigger);
        assertThat(hours.before(end.instant())).isEqualTo(trigger.instant());
    }

    private static LocalDateTime wallClock(Moment moment) {
        return moment.instant().atZone(moment.legalZone()).toLocalDateTime();
    }

    private static Instant change(int year, boolean spring) {
        LocalDate before = LocalDate.of(year, spring ? 1 : 7, 1);
        return PARIS.getRules()
                .nextTransition(before.atStartOfDay(PARIS).toInstant())
                .getInstant();
    }
}
