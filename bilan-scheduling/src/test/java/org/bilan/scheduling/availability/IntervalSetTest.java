package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Sets of seconds after 1970, on paper. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntervalSetTest {
    private static final IntervalSet TWO = set(10, 20, 30, 40);

    /** The set with bounds in turn, spans in the order given. */
    private static IntervalSet set(int... bounds) {
        return IntervalSet.of(IntStream.range(0, bounds.length / 2)
                .mapToObj(i -> span(bounds[2 * i], bounds[2 * i + 1]))
                .toList());
    }

    private static Span span(int start, int end) {
        return new Span(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }

    @Test
    void spans_that_overlap_or_touch_are_one_in_whatever_order_they_come() {
        assertThat(set(10, 20, 15, 18)).isEqualTo(set(10, 20));
        assertThat(set(15, 18, 10, 20)).isEqualTo(set(10, 20));
        assertThat(set(10, 20, 15, 25)).isEqualTo(set(10, 25));
        assertThat(set(10, 20, 20, 25)).isEqualTo(set(10, 25));
        assertThat(set(20, 25, 10, 20)).isEqualTo(set(10, 25));
        assertThat(set(30, 40, 10, 20)).isEqualTo(TWO);
        assertThat(set(10, 20, 10, 12, 30, 40, 31, 39)).isEqualTo(TWO);
    }

    @Test
    void sets_of_different_moments_are_not_equal() {
        assertThat(TWO)
                .isNotEqualTo(set(10, 20))
                .isNotEqualTo(set(10, 20, 30, 41))
                .isNotEqualTo(List.of());
        assertThat(set()).isEqualTo(IntervalSet.empty());
        assertThat(TWO)
                .hasToString(
                        "[1970-01-01T00:00:10Z/1970-01-01T00:00:20Z," + " 1970-01-01T00:00:30Z/1970-01-01T00:00:40Z]");
    }

    @Test
    void a_start_belongs_to_a_set_and_an_end_does_not() {
        assertThat(IntStream.of(9, 10, 19, 20, 29, 30, 39, 40)
                        .filter(second -> TWO.contains(Instant.ofEpochSecond(second))))
                .containsExactly(10, 19, 30, 39);
    }

    @Test
    void a_span_meets_a_set_with_which_it_shares_a_second() {
        assertThat(TWO.meets(span(5, 10))).isFalse();
        assertThat(TWO.meets(span(5, 11))).isTrue();
        assertThat(TWO.meets(span(10, 11))).isTrue();
        assertThat(TWO.meets(span(12, 15))).isTrue();
        assertThat(TWO.meets(span(30, 35))).isTrue();
        assertThat(TWO.meets(span(19, 30))).isTrue();
        assertThat(TWO.meets(span(20, 30))).isFalse();
        assertThat(TWO.meets(span(20, 31))).isTrue();
        assertThat(TWO.meets(span(40, 50))).isFalse();
        assertThat(set().meets(span(0, 100))).isFalse();
    }

    @Test
    void a_span_is_covered_if_one_span_of_the_set_holds_it() {
        assertThat(TWO.covers(span(10, 20))).isTrue();
        assertThat(TWO.covers(span(9, 20))).isFalse();
        assertThat(TWO.covers(span(10, 21))).isFalse();
        assertThat(TWO.covers(span(20, 30))).isFalse();
        assertThat(TWO.covers(span(15, 35))).isFalse();
    }

    @Test
    void sets_are_joined_cut_and_taken_from_each_other() {
        IntervalSet other = set(15, 30, 35, 50);

        assertThat(TWO.union(other)).isEqualTo(set(10, 50));
        assertThat(TWO.intersect(other)).isEqualTo(set(15, 20, 35, 40));
        assertThat(TWO.minus(other)).isEqualTo(set(10, 15, 30, 35));
        assertThat(TWO.minus(TWO)).isEqualTo(IntervalSet.empty());
        assertThat(TWO.widen(2, 3)).isEqualTo(set(8, 23, 28, 43));
        assertThat(TWO.widen(5, 5)).isEqualTo(set(5, 45));
        assertThat(TWO.seconds()).isEqualTo(20);
    }
}
