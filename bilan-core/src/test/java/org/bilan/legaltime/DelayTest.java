package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Delays made of others, and months that end where there is no such day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DelayTest {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final Delay THEN = new Delay.Then(new Delay.CalendarDays(10), new Delay.WorkingDays(1));

    @Test
    void the_second_delay_starts_on_the_last_day_of_the_first() {
        assertThat(THEN.after(LocalDate.of(2026, 2, 17), PARIS)).isEqualTo("2026-03-02");
        assertThat(THEN.after(LocalDate.of(2026, 2, 16), PARIS)).isEqualTo("2026-02-27");
        assertThat(THEN.afterEpochDay(LocalDate.of(2026, 2, 17).toEpochDay(), PARIS))
                .isEqualTo(LocalDate.of(2026, 3, 2).toEpochDay());
    }

    @Test
    void backwards_the_second_delay_is_counted_first() {
        assertThat(THEN.before(LocalDate.of(2026, 3, 2), PARIS)).isEqualTo("2026-02-17");
        assertThat(THEN.before(LocalDate.of(2026, 3, 3), PARIS)).isEqualTo("2026-02-20");
    }

    @Test
    void two_delays_in_a_row_read_as_one_sentence() {
        assertThat(THEN.in(Locale.FRANCE)).isEqualTo("10 jours calendaires, puis 1 jour ouvré (du lundi au vendredi)");
        assertThat(THEN).hasToString("10 calendar days, then 1 working day (Monday to Friday)");
    }

    @Test
    void a_month_without_that_day_ends_as_its_rounding_declares_also_on_day_numbers() {
        long lastOfJanuary = LocalDate.of(2026, 1, 31).toEpochDay();
        assertThat(new Delay.Months(1, MonthRounding.LAST_DAY_OF_MONTH).afterEpochDay(lastOfJanuary, PARIS))
                .isEqualTo(LocalDate.of(2026, 2, 28).toEpochDay());
        assertThat(new Delay.Months(1, MonthRounding.FIRST_DAY_OF_NEXT_MONTH).afterEpochDay(lastOfJanuary, PARIS))
                .isEqualTo(LocalDate.of(2026, 3, 1).toEpochDay());
    }
}
