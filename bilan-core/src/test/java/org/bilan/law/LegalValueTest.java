package org.bilan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bilan.legaltime.Delay;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalValueTest {
    private static final LocalDate CHANGE = LocalDate.of(2023, 12, 31);
    private static final Citation SOURCE = new Citation(
            "Code du travail",
            "R.6313-7",
            LocalDate.of(2019, 1, 1),
            new Citation.Check(Confidence.SECONDARY, LocalDate.of(2026, 11, 23)));
    private static final LegalValue<Integer> YEARS = LegalValue.of(
                    "retention.years", 1, LocalDate.of(2019, 1, 1), SOURCE)
            .then(3, CHANGE, SOURCE);

    @Test
    void a_value_is_in_force_from_its_first_day_to_the_day_before_the_next() {
        assertThat(YEARS.at(CHANGE.minusDays(1)).orElseThrow().value()).isEqualTo(1);
        assertThat(YEARS.at(CHANGE).orElseThrow().value()).isEqualTo(3);
        assertThat(YEARS.at(CHANGE.plusYears(9)).orElseThrow().value()).isEqualTo(3);
    }

    @Test
    void before_its_first_day_there_is_no_value() {
        assertThat(YEARS.at(LocalDate.of(2018, 12, 31))).isEmpty();
    }

    @Test
    void a_value_that_would_overlap_the_one_before_cannot_be_added() {
        assertThatThrownBy(() -> YEARS.then(5, CHANGE, SOURCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from (2023-12-31) of retention.years must be after 2023-12-31, the value before it");
    }

    @Test
    void a_norm_without_a_source_and_a_blank_article_are_refused() {
        assertThatThrownBy(() -> new Norm("L-X", Severity.LAW, List.of())).hasMessageContaining("L-X");
        assertThatThrownBy(() -> new Citation("Code", " ", CHANGE, SOURCE.check()))
                .hasMessage("text (Code) and article ( ) must not be blank");
        assertThatThrownBy(() -> new Citation(" ", "R.1", CHANGE, SOURCE.check()))
                .hasMessage("text ( ) and article (R.1) must not be blank");
    }

    @Test
    void a_value_is_found_by_the_day_number_too() {
        assertThat(value(CHANGE.minusDays(1))).isEqualTo(1);
        assertThat(value(CHANGE)).isEqualTo(3);
        assertThat(YEARS.on(LocalDate.of(2018, 12, 31).toEpochDay())).isNull();
        LegalValue<Integer> before1970 = LegalValue.of("old", 7, LocalDate.of(1960, 5, 1), SOURCE);
        assertThat(before1970.at(LocalDate.of(1960, 5, 1))).isPresent();
        assertThat(before1970.at(LocalDate.of(1960, 4, 30))).isEmpty();
    }

    @Test
    void a_longer_timeline_keeps_its_name_and_the_older_values() {
        LegalValue<Integer> longer = YEARS.then(5, CHANGE.plusDays(1), SOURCE);
        assertThat(longer.name()).isEqualTo("retention.years");
        assertThat(longer.timeline()).extracting(LegalValue.InForce::value).containsExactly(1, 3, 5);
        assertThat(YEARS.timeline()).hasSize(2);
    }

    @Test
    void a_timeline_as_known_on_a_day_leaves_out_what_came_after_it() {
        assertThat(YEARS.until(CHANGE.minusDays(1)).timeline())
                .extracting(LegalValue.InForce::value)
                .containsExactly(1);
        assertThat(YEARS.until(CHANGE).timeline()).hasSize(2);
        assertThat(YEARS.until(LocalDate.of(2018, 12, 31)).at(CHANGE)).isEmpty();
    }

    @Test
    void a_value_is_replaced_by_one_of_its_class_and_a_delay_by_any_delay() {
        LegalValue<Integer> other = LegalValue.of("retention.years", 2, CHANGE, SOURCE);
        assertThat(YEARS.replacedBy(other)).isSameAs(other);
        LegalValue<Delay> days = LegalValue.of("limit", new Delay.CalendarDays(10), CHANGE, SOURCE);
        LegalValue<Delay> weeks = LegalValue.of("limit", new Delay.Weeks(2), CHANGE, SOURCE);
        assertThat(days.replacedBy(weeks)).isSameAs(weeks);
        assertThatThrownBy(() -> days.replacedBy(other)).hasMessage("value (2) of limit must be a Delay");
        assertThatThrownBy(() -> YEARS.replacedBy(weeks))
                .hasMessage("value (2 weeks) of retention.years must be a Integer");
    }

    @Test
    void values_citations_and_norms_print_as_what_they_say() {
        assertThat(YEARS).asString().startsWith("retention.years [InForce[value=1, from=2019-01-01, citation=Code du");
        assertThat(SOURCE).hasToString("Code du travail, R.6313-7");
        assertThat(SOURCE.confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(new Norm("L-X", Severity.LAW, List.of(SOURCE, SOURCE)))
                .hasToString("L-X (Code du travail, R.6313-7)");
        assertThat(new Norm("L-X", Severity.LAW, List.of(SOURCE)).source()).isSameAs(SOURCE);
    }

    private static Integer value(LocalDate day) {
        LegalValue.InForce<Integer> found = YEARS.on(day.toEpochDay());
        return found == null ? 0 : found.value();
    }
}
