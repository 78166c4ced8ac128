package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.TimeSlot;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreferenceTest {
    private static final OpeningHours MORNING = OpeningHours.between(LocalTime.of(9, 0), LocalTime.NOON);

    @ParameterizedTest(name = "{0} {1} for an hour: {2}")
    @CsvSource({
        "2026-03-02, 08:59, false",
        "2026-03-02, 09:00, true",
        "2026-03-02, 11:00, true",
        "2026-03-02, 11:01, false",
        "2026-03-03, 09:00, false",
        "2026-03-05, 09:00, true",
    })
    void a_slot_is_liked_if_it_is_on_the_weekdays_and_wholly_within_the_hours(
            LocalDate day, LocalTime start, boolean isLiked) {
        Preference mornings =
                new Preference(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), MORNING, 1, Source.BENEFICIARY);

        assertThat(mornings.isMetBy(new TimeSlot(day, start, 60, ZoneId.of("Europe/Paris"))))
                .isEqualTo(isLiked);
    }

    @Test
    void a_wish_weighs_something_and_keeps_its_days() {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.MONDAY);
        Preference light = new Preference(days, MORNING, 1, Source.CONSULTANT);
        days.clear();

        assertThat(light.days()).containsExactly(DayOfWeek.MONDAY);
        assertThatThrownBy(() -> new Preference(Set.of(), MORNING, 0, Source.CONSULTANT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight (0) must be positive");
    }
}
