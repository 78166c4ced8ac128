package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every day of fourteen years, with four leap days, and of the two years before and after them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownYearsTest {
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 12, 31);
    private static final int DAYS_BESIDE = 731;
    private static final int MOST_MONTHS = 26;

    private final KnownYears years = new KnownYears(FIRST.getYear(), LAST.getYear());

    @Test
    void months_later_and_earlier_are_those_of_the_calendar() {
        for (LocalDate day = FIRST.minusDays(DAYS_BESIDE);
                !day.isAfter(LAST.plusDays(DAYS_BESIDE));
                day = day.plusDays(1)) {
            for (int months = -MOST_MONTHS; months <= MOST_MONTHS; months++) {
                assertThat(years.plusMonths(day.toEpochDay(), months))
                        .isEqualTo(day.plusMonths(months).toEpochDay());
            }
        }
    }

    @Test
    void a_day_has_the_number_that_it_has_since_1970() {
        for (LocalDate day = FIRST.minusDays(DAYS_BESIDE);
                !day.isAfter(LAST.plusDays(DAYS_BESIDE));
                day = day.plusDays(1)) {
            assertThat(years.epochDayOf(day)).isEqualTo(day.toEpochDay());
        }
    }

    @Test
    void days_are_numbered_from_the_first_to_the_last() {
        int number = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(years.indexOf(day)).isEqualTo(number);
            assertThat(years.indexOf(day.toEpochDay())).isEqualTo(number);
            number++;
        }
        assertThat(years.size()).isEqualTo(number);
    }

    @Test
    void what_is_known_begins_on_a_first_of_january_and_ends_on_a_last_of_december() {
        LegalCalendar calendar = LegalCalendar.between(Territory.METROPOLE, 2020, 2022);
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate last = LocalDate.of(2022, 12, 31);
        assertThat(years.contains(FIRST)).isTrue();
        assertThat(years.contains(LAST)).isTrue();
        assertThat(years.contains(FIRST.minusDays(1))).isFalse();
        assertThat(years.contains(LAST.plusDays(1))).isFalse();
        assertThat(calendar.knows(first)).isTrue();
        assertThat(calendar.knows(last)).isTrue();
        assertThat(calendar.knows(first.minusDays(1))).isFalse();
        assertThat(calendar.knows(last.plusDays(1))).isFalse();
        assertThatThrownBy(() -> years.indexOf(LAST.plusDays(1))).isInstanceOf(OutsideKnownYears.class);
        assertThatThrownBy(() -> years.indexOf(FIRST.minusDays(1).toEpochDay())).isInstanceOf(OutsideKnownYears.class);
    }
}
