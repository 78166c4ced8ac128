package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A clock that remembers calm days against the clock of the platform, asked anew each time. */
class WallClockProperties {
    /** With changes of an hour, of half an hour, at midnight, of a whole day, and with none. */
    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Paris", "Australia/Lord_Howe", "America/Havana", "Pacific/Apia", "America/Martinique")
                .map(ZoneId::of);
    }

    /** Near the days on which clocks change in one of the zones, or anywhere. */
    @Provide
    Arbitrary<List<LocalDate>> days() {
        Arbitrary<LocalDate> near = Combinators.combine(
                        Arbitraries.of(
                                LocalDate.of(2026, 3, 29),
                                LocalDate.of(2026, 10, 25),
                                LocalDate.of(2026, 4, 5),
                                LocalDate.of(2026, 3, 8),
                                LocalDate.of(2011, 12, 30)),
                        Arbitraries.integers().between(-5, 5))
                .as(LocalDate::plusDays);
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 1500).map(LocalDate.of(2024, 1, 1)::plusDays);
        return Arbitraries.oneOf(near, any).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property
    void it_shows_what_the_platform_does_in_whatever_order_it_is_asked(
            @ForAll("zones") ZoneId zone,
            @ForAll("days") List<LocalDate> days,
            @ForAll @IntRange(min = -1440, max = 2880) int minute) {
        WallClock clock = new WallClock(zone);

        assertThat(days)
                .allSatisfy(day -> assertThat(clock.second(day.toEpochDay(), minute))
                        .isEqualTo(day.atStartOfDay()
                                .plusMinutes(minute)
                                .atZone(zone)
                                .toEpochSecond()));
    }
}
