package org.bilan.scheduling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How plans are compared, and how a breach is told. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandingTest {
    private static final Standing PLAN = new Standing(1, 5, List.of(9L, 4L));

    @Test
    void one_bilan_more_without_a_place_is_worse_whatever_it_costs() {
        assertThat(new Standing(2, 0, List.of(0L, 0L)).isWorseThan(PLAN)).isTrue();
        assertThat(PLAN.isWorseThan(new Standing(2, 0, List.of(0L, 0L)))).isFalse();
    }

    @Test
    void of_two_that_place_as_many_the_dearer_one_is_worse_whatever_the_loads_are() {
        assertThat(new Standing(1, 6, List.of(1L, 1L)).isWorseThan(PLAN)).isTrue();
        assertThat(PLAN.isWorseThan(new Standing(1, 6, List.of(1L, 1L)))).isFalse();
    }

    @Test
    void a_plan_is_not_worse_than_one_that_stands_the_same() {
        assertThat(PLAN.isWorseThan(new Standing(1, 5, List.of(9L, 4L)))).isFalse();
        assertThat(PLAN).isEqualByComparingTo(new Standing(1, 5, List.of(9L, 4L)));
    }

    @Test
    void loads_of_teams_of_different_size_are_compared_as_far_as_both_go() {
        assertThat(new Standing(1, 5, List.of(9L))).isEqualByComparingTo(PLAN);
        assertThat(PLAN).isEqualByComparingTo(new Standing(1, 5, List.of(9L)));
    }

    @Test
    void a_breach_is_told_with_its_subject_its_rule_and_by_how_much() {
        assertThat(new Breach(AuditRule.MINIMUM_GAP, "B-7", "investigation-2", 1))
                .hasToString("B-7 investigation-2: minimum-gap, 1 days");
        assertThat(new Breach(AuditRule.MOST_BILANS, "", "Anne 2026-03-02", 2))
                .as("a load is of no bilan")
                .hasToString("Anne 2026-03-02: most-bilans, 2 count");
    }

    @Test
    void a_breach_by_nothing_is_none() {
        assertThat(new Breach(AuditRule.QUALIFIED, "B", "", 1).amount()).isEqualTo(1);
        assertThatThrownBy(() -> new Breach(AuditRule.QUALIFIED, "B", "", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount (0) of QUALIFIED must be positive");
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_code_of_its_own_that_no_front_end_has_to_escape(AuditRule rule) {
        assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(AuditRule.values())
                .filteredOn(other -> other.code().equals(rule.code()))
                .containsExactly(rule);
    }
}
