package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Conflicts of five constraints, numbered, of which it is known which cannot hold together. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MinimalConflictTest {
    private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);
    private static final int MANY = 1000;

    /** Some hold together unless they have all of one of these sets among them. */
    @SafeVarargs
    private static Predicate<List<Integer>> unless(List<Integer>... conflicts) {
        return some -> Arrays.stream(conflicts).noneMatch(some::containsAll);
    }

    @Test
    void of_two_conflicts_the_one_that_reaches_less_far_down_the_list_is_named() {
        Predicate<List<Integer>> canHold = unless(List.of(4, 5), List.of(1, 2, 3));

        assertThat(MinimalConflict.among(FIVE, canHold)).containsExactly(1, 2, 3);
    }

    @Test
    void with_enough_questions_the_smaller_one_is_named_and_with_one_less_the_other() {
        Predicate<List<Integer>> canHold = unless(List.of(4, 5), List.of(1, 2, 3));

        assertThat(MinimalConflict.smallest(FIVE, canHold, 15))
                .as("five sets of one, and of the ten sets of two the last")
                .containsExactly(4, 5);
        assertThat(MinimalConflict.smallest(FIVE, canHold, 14)).containsExactly(1, 2, 3);
        assertThat(MinimalConflict.smallest(FIVE, canHold, 0)).containsExactly(1, 2, 3);
    }

    @Test
    void a_conflict_of_one_is_found_first() {
        assertThat(MinimalConflict.smallest(FIVE, unless(List.of(1, 2), List.of(5)), MANY))
                .containsExactly(5);
    }

    @Test
    void of_two_conflicts_of_one_size_the_one_that_reaches_less_far_down_stays() {
        assertThat(MinimalConflict.smallest(FIVE, unless(List.of(1, 5), List.of(2, 3)), MANY))
                .containsExactly(2, 3);
    }

    @Test
    void no_more_questions_are_asked_than_are_allowed() {
        List<List<Integer>> asked = new ArrayList<>();
        Predicate<List<Integer>> canHold = unless(List.of(4, 5), List.of(1, 2, 3));
        MinimalConflict.among(FIVE, some -> asked.add(List.copyOf(some)) && canHold.test(some));
        int minimal = asked.size();
        MinimalConflict.smallest(FIVE, some -> asked.add(List.copyOf(some)) && canHold.test(some), 7);

        assertThat(asked.subList(2 * minimal, asked.size()))
                .as("sets of one, then of two")
                .containsExactly(
                        List.of(1), List.of(2), List.of(3), List.of(4), List.of(5), List.of(1, 2), List.of(1, 3));
    }

    @Test
    void what_cannot_hold_even_alone_is_no_conflict_of_these() {
        assertThat(MinimalConflict.among(FIVE, some -> false)).isEmpty();
        assertThat(MinimalConflict.smallest(FIVE, some -> false, MANY)).isEmpty();
    }

    @Test
    void constraints_that_hold_together_have_no_conflict_to_be_asked_for() {
        assertThatThrownBy(() -> MinimalConflict.smallest(List.of(1, 2), some -> true, MANY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("constraints ([1, 2]) must not hold together");
    }
}
