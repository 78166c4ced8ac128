package org.bilan.scheduling.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.constraint.Plans.broken;
import static org.bilan.scheduling.constraint.Plans.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The days between sessions: kept, off by one, and what each day off costs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaceConstraintTest {
    private static final Optional<LocalDate> HELD = Optional.of(LocalDate.of(2026, 3, 2));

    @Test
    void the_days_between_two_dates_are_counted_and_not_the_hours() {
        Constraint three = new PaceConstraint.MinimumGap(3, Optional.empty());

        assertThat(broken(three, "2026-03-02 17:00", "2026-03-05 09:00")).isEmpty();
        assertThat(broken(three, "2026-03-02 09:00", "2026-03-04 17:00"))
                .containsExactly("investigation-1 on 2026-03-04 breaks minimum-gap (minimum-gap)");
        assertThat(broken(three, "2026-03-02 09:00", "2026-03-04 09:00", "2026-03-06 09:00"))
                .hasSize(2);
        assertThat(broken(three, "2026-03-02 09:00")).isEmpty();
    }

    @Test
    void a_gap_of_no_days_allows_two_sessions_on_one_day() {
        Constraint none = new PaceConstraint.MinimumGap(0, Optional.empty());

        assertThat(broken(none, "2026-03-02 09:00", "2026-03-02 14:00")).isEmpty();
    }

    @Test
    void the_gap_also_runs_from_the_last_session_held() {
        Constraint three = new PaceConstraint.MinimumGap(3, HELD);

        assertThat(broken(three, "2026-03-05 09:00", "2026-03-09 09:00")).isEmpty();
        assertThat(broken(three, "2026-03-04 09:00", "2026-03-09 09:00"))
                .containsExactly("preliminary-1 on 2026-03-04 breaks minimum-gap (minimum-gap)");
        assertThat(broken(three)).isEmpty();
    }

    @Test
    void what_is_planned_comes_after_the_day_of_the_last_session_held_whatever_the_gap() {
        Constraint none = new PaceConstraint.MinimumGap(0, HELD);

        assertThat(broken(none, "2026-03-03 14:00")).isEmpty();
        assertThat(broken(none, "2026-03-02 17:00"))
                .containsExactly("preliminary-1 on 2026-03-02 breaks minimum-gap (minimum-gap)");
    }

    @Test
    void a_gap_may_be_as_long_as_the_longest_and_no_day_longer() {
        Constraint ten = new PaceConstraint.MaximumGap(10);

        assertThat(broken(ten, "2026-03-02 09:00", "2026-03-12 17:00")).isEmpty();
        assertThat(broken(ten, "2026-03-02 17:00", "2026-03-13 09:00"))
                .containsExactly("investigation-1 on 2026-03-13 breaks maximum-gap (maximum-gap)");
    }

    @Test
    void each_gap_off_the_pace_costs_the_square_of_its_days() {
        Constraint weekly = new PaceConstraint.SteadyPace(7, Optional.empty());

        assertThat(weekly.cost(plan("2026-03-02 09:00", "2026-03-09 17:00", "2026-03-16 09:00")))
                .isZero();
        assertThat(weekly.cost(plan("2026-03-02 09:00", "2026-03-12 09:00", "2026-03-17 09:00")))
                .as("ten days and five: 3 x 3 + 2 x 2")
                .isEqualTo(13);
        assertThat(weekly.cost(plan("2026-03-02 09:00"))).isZero();
    }

    @Test
    void the_gap_after_the_last_session_held_is_part_of_the_pace() {
        Constraint weekly = new PaceConstraint.SteadyPace(7, HELD);

        assertThat(weekly.cost(plan("2026-03-09 09:00", "2026-03-16 09:00"))).isZero();
        assertThat(weekly.cost(plan("2026-03-13 09:00", "2026-03-19 09:00")))
                .as("eleven days and six: 4 x 4 + 1 x 1")
                .isEqualTo(17);
        assertThat(weekly.cost(plan())).isZero();
    }

    @Test
    void the_sessions_that_are_off_the_pace_are_named_and_the_plan_stays_lawful() {
        Constraint weekly = new PaceConstraint.SteadyPace(7, Optional.empty());

        assertThat(broken(weekly, "2026-03-02 09:00", "2026-03-09 09:00", "2026-03-17 09:00"))
                .containsExactly("conclusions-1 on 2026-03-17 breaks steady-pace (steady-pace)");
        assertThat(weekly.isHard()).isFalse();
    }

    @Test
    void each_day_of_waiting_for_the_first_session_costs_one() {
        Constraint soon = new PaceConstraint.SoonStart(LocalDate.of(2026, 3, 2));

        assertThat(soon.cost(plan("2026-03-02 17:00", "2026-03-30 09:00"))).isZero();
        assertThat(broken(soon, "2026-03-02 17:00", "2026-03-30 09:00")).isEmpty();
        assertThat(soon.cost(plan("2026-03-05 09:00", "2026-03-30 09:00"))).isEqualTo(3);
        assertThat(broken(soon, "2026-03-03 09:00", "2026-03-30 09:00"))
                .containsExactly("preliminary-1 on 2026-03-03 breaks soon-start (soon-start)");
        assertThat(soon.cost(plan("2026-02-26 09:00")))
                .as("nothing is gained before the day that was wished")
                .isZero();
    }
}
