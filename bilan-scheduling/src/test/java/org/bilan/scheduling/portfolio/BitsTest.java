package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Sets of 192 steps: what is at the edges of words, and of the set. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BitsTest {
    private static final int SIZE = 192;

    private static long[] set(int from, int until) {
        long[] set = new long[SIZE / 64];
        Bits.fill(set, from, until);
        return set;
    }

    private static List<Integer> members(long[] set) {
        return IntStream.range(0, SIZE)
                .filter(bit -> Bits.has(set, bit))
                .boxed()
                .toList();
    }

    private static List<Integer> numbers(int from, int until) {
        return IntStream.range(from, until).boxed().toList();
    }

    @Test
    void filling_takes_the_first_and_leaves_the_last_also_across_words() {
        assertThat(members(set(62, 66))).containsExactly(62, 63, 64, 65);
        assertThat(members(set(5, 5))).isEmpty();
    }

    @Test
    void what_lies_outside_is_left_out() {
        assertThat(members(set(-3, 2))).containsExactly(0, 1);
        assertThat(members(set(190, 500))).containsExactly(190, 191);
        assertThat(members(set(SIZE, 500))).isEmpty();
    }

    @Test
    void clearing_takes_the_same_steps_away() {
        long[] set = set(0, SIZE);
        Bits.clear(set, -5, 60);
        Bits.clear(set, 63, 65);
        Bits.clear(set, 70, 500);

        assertThat(members(set)).containsExactly(60, 61, 62, 65, 66, 67, 68, 69);
    }

    @Test
    void the_next_one_is_the_first_from_a_step_on() {
        long[] set = set(62, 66);

        assertThat(Bits.next(set, 0, SIZE)).isEqualTo(62);
        assertThat(Bits.next(set, 62, SIZE)).isEqualTo(62);
        assertThat(Bits.next(set, 63, SIZE)).isEqualTo(63);
        assertThat(Bits.next(set, 65, SIZE)).isEqualTo(65);
        assertThat(Bits.next(set(128, 129), 1, SIZE)).isEqualTo(128);
    }

    @Test
    void where_there_is_no_next_one_before_the_end_it_is_the_end() {
        long[] set = set(62, 66);

        assertThat(Bits.next(set, 66, SIZE)).isEqualTo(SIZE);
        assertThat(Bits.next(set, 0, 62)).isEqualTo(62);
        assertThat(Bits.next(set, 0, 60)).isEqualTo(60);
        assertThat(Bits.next(set(128, 129), 0, 128)).isEqualTo(128);
        assertThat(Bits.next(set(128, 129), 0, 100)).isEqualTo(100);
        assertThat(Bits.next(set, SIZE, SIZE)).isEqualTo(SIZE);
        assertThat(Bits.next(set, 64, 64)).isEqualTo(64);
        assertThat(Bits.next(set, 65, 64)).isEqualTo(64);
    }

    @Test
    void a_run_starts_where_so_many_follow_each_other() {
        assertThat(members(Bits.runs(set(10, 20), 1))).isEqualTo(numbers(10, 20));
        assertThat(members(Bits.runs(set(10, 20), 3))).isEqualTo(numbers(10, 18));
        assertThat(members(Bits.runs(set(10, 20), 10))).containsExactly(10);
        assertThat(members(Bits.runs(set(10, 20), 11))).isEmpty();
    }

    @Test
    void runs_go_across_words_and_end_with_the_set() {
        assertThat(members(Bits.runs(set(60, 71), 8))).isEqualTo(numbers(60, 64));
        assertThat(members(Bits.runs(set(10, 140), 64))).isEqualTo(numbers(10, 77));
        assertThat(members(Bits.runs(set(10, 140), 100))).isEqualTo(numbers(10, 41));
        assertThat(members(Bits.runs(set(10, 140), 130))).containsExactly(10);
        assertThat(members(Bits.runs(set(0, SIZE), 150))).isEqualTo(numbers(0, 43));
    }

    @Test
    void a_hole_ends_a_run() {
        long[] set = set(10, 30);
        Bits.clear(set, 20, 21);

        assertThat(members(Bits.runs(set, 9))).containsExactly(10, 11, 21);
    }

    @Test
    void looking_for_runs_leaves_the_set_as_it_was() {
        long[] set = set(10, 20);

        Bits.runs(set, 5);

        assertThat(members(set)).isEqualTo(numbers(10, 20));
    }

    @Test
    void both_have_what_each_has_and_adding_gives_what_one_has() {
        long[] one = set(10, 80);

        assertThat(members(Bits.and(one, set(70, 150)))).isEqualTo(numbers(70, 80));
        Bits.addAll(one, set(75, 150));
        assertThat(members(one)).isEqualTo(numbers(10, 150));
    }

    @Test
    void runs_longer_than_two_words_are_found_in_a_longer_set() {
        long[] set = new long[5];
        Bits.fill(set, 3, 310);

        long[] runs = Bits.runs(set, 200);

        assertThat(Bits.next(runs, 0, 320)).isEqualTo(3);
        assertThat(Bits.has(runs, 110)).isTrue();
        assertThat(Bits.next(runs, 111, 320)).isEqualTo(320);
    }
}
