package org.bilan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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
                .hasMessageContaining("article");
    }
}
