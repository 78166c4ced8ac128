package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bilan.scheduling.portfolio.CaseloadRequest.Beneficiary;
import org.bilan.scheduling.portfolio.CaseloadRequest.TeamMember;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What each part of the search for a fair assignment promises the others, by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharingPartsTest {
    private static final int ENOUGH = 1_000;

    private static TeamMember member(String id, int capacity, int load) {
        return new TeamMember(id, capacity, load, Set.of());
    }

    private static Beneficiary weighing(int weight, String... refused) {
        return new Beneficiary("b" + weight + Arrays.toString(refused), weight, Set.of(), Set.of(refused));
    }

    private static CaseloadTable table(List<TeamMember> team, int... weights) {
        return CaseloadTable.of(new CaseloadRequest(
                team,
                IntStream.range(0, weights.length)
                        .mapToObj(b -> new Beneficiary("b" + b, weights[b], Set.of(), Set.of()))
                        .toList()));
    }

    private static List<TeamMember> two(int capacity) {
        return List.of(member("A", capacity, 0), member("B", capacity, 0));
    }

    private static int[] pour(long more, int[] loads, int[] capacities) {
        return WaterLevel.pour(more, loads, capacities).orElseThrow();
    }

    private static int[] ints(int... some) {
        return some;
    }

    @Test
    void water_rises_alike_and_what_does_not_go_round_is_spared_the_first() {
        assertThat(pour(3, ints(0, 0, 0), ints(9, 9, 9))).containsExactly(1, 1, 1);
        assertThat(pour(4, ints(0, 0, 0), ints(9, 9, 9))).containsExactly(1, 1, 2);
        assertThat(pour(5, ints(0, 0, 0), ints(9, 9, 9))).containsExactly(1, 2, 2);
    }

    @Test
    void water_leaves_alone_who_stands_above_it() {
        assertThat(pour(3, ints(5, 0, 0), ints(9, 9, 9))).containsExactly(5, 1, 2);
        assertThat(pour(1, ints(5, 5), ints(9, 9))).containsExactly(5, 6);
        assertThat(pour(3, ints(2, 0, 0), ints(9, 9, 9)))
                .as("who stands at its level already is not spared")
                .containsExactly(2, 1, 2);
        assertThat(pour(1, ints(5, 0), ints(2, 9)))
                .as("also who carries more than she may")
                .containsExactly(5, 1);
    }

    @Test
    void water_rises_no_higher_than_anybody_may_carry() {
        assertThat(pour(6, ints(0, 0), ints(2, 9))).containsExactly(2, 4);
        assertThat(pour(7, ints(0, 0), ints(3, 4))).containsExactly(3, 4);
        assertThat(WaterLevel.pour(8, ints(0, 0), ints(3, 4))).isEmpty();
        assertThat(WaterLevel.pour(1, ints(), ints())).isEmpty();
    }

    @Test
    void a_beneficiary_moves_to_who_then_still_carries_less_than_the_other_did() {
        CaseloadTable table = table(two(99), 3, 2);

        assertThat(new EvenedOut(table, ints(0, 0), ints(5, 0)).holders()).containsExactly(1, 0);
        assertThat(new EvenedOut(table, ints(0, 0), ints(7, 4)).holders())
                .as("three more are seven again, two more are six")
                .containsExactly(0, 1);
        assertThat(new EvenedOut(table, ints(0, 0), ints(7, 5)).holders()).containsExactly(0, 0);
    }

    @Test
    void nobody_moves_to_who_has_no_room() {
        List<TeamMember> tight = List.of(member("A", 99, 0), member("B", 2, 0));

        assertThat(new EvenedOut(table(tight, 3, 3), ints(0, 0), ints(6, 0)).holders())
                .containsExactly(0, 0);
        assertThat(new EvenedOut(table(tight, 3, 2), ints(0, 0), ints(5, 0)).holders())
                .containsExactly(0, 1);
    }

    @Test
    void two_are_exchanged_where_none_can_move() {
        int[] holders = ints(0, 0, 1, 1);

        assertThat(new EvenedOut(table(two(99), 5, 4, 3, 4), holders, ints(9, 7)).holders())
                .as("five for four: eight each")
                .containsExactly(1, 0, 1, 0);
        assertThat(new EvenedOut(table(two(8), 5, 4, 3, 4), holders, ints(9, 7)).holders())
                .containsExactly(1, 0, 1, 0);
        assertThat(new EvenedOut(table(two(7), 5, 4, 3, 4), holders, ints(9, 7)).holders())
                .as("no room for one more")
                .containsExactly(0, 0, 1, 1);
        assertThat(holders).as("what was given stays as it was").containsExactly(0, 0, 1, 1);
    }

    @Test
    void who_refuses_a_consultant_is_not_exchanged_to_her() {
        List<Beneficiary> refusing = List.of(weighing(5, "B"), weighing(4), weighing(3, "A"), weighing(4, "A"));
        CaseloadTable table = CaseloadTable.of(new CaseloadRequest(two(99), refusing));

        assertThat(new EvenedOut(table, ints(0, 0, 1, 1), ints(9, 7)).holders()).containsExactly(0, 0, 1, 1);
    }

    @Test
    void the_unit_is_the_greatest_weight_of_which_all_are_multiples() {
        assertThat(table(two(9), 4, 6).unit()).isEqualTo(2);
        assertThat(table(two(9), 3, 3).unit()).isEqualTo(3);
        assertThat(table(two(9), 3, 5).unit()).isEqualTo(1);
        assertThat(table(two(9)).unit()).isEqualTo(1);
    }

    @Test
    void loads_are_told_from_the_heaviest_down_with_those_who_were_given() {
        CaseloadTable table = table(List.of(member("A", 9, 1), member("B", 9, 0), member("C", 9, 4)), 2, 1);

        assertThat(table.heaviestFirst(ints(1, 1))).containsExactly(4, 3, 1);
        assertThat(table.heaviestFirst(ints(0, 2))).containsExactly(5, 3, 0);
        assertThat(table.weighTheSame()).isFalse();
        assertThat(table(two(9), 2, 2).weighTheSame()).isTrue();
    }

    @Test
    void a_part_of_the_beneficiaries_keeps_its_order_and_its_team() {
        BitSet group = new BitSet();
        group.set(0);
        group.set(2);

        CaseloadTable part = table(two(9), 4, 5, 6).only(group);

        assertThat(part.size()).isEqualTo(2);
        assertThat(part.weights).containsExactly(4, 6);
        assertThat(part.beneficiary(1)).isEqualTo("b2");
        assertThat(part.consultant(1)).isEqualTo("B");
    }

    @Test
    void of_two_who_carry_alike_the_first_one_is_taken() {
        EvenFlow flow = EvenFlow.of(table(two(9), 1, 1, 1), new StepBudget(ENOUGH));

        assertThat(flow.holders()).containsExactly(0, 1, 0);
        assertThat(flow.loads()).containsExactly(2, 1);
        assertThat(flow.stuck().isEmpty()).isTrue();
    }

    @Test
    void one_makes_room_for_another_who_can_go_nowhere_else() {
        CaseloadTable table = CaseloadTable.of(
                new CaseloadRequest(two(1), List.of(weighing(1), new Beneficiary("only A", 1, Set.of(), Set.of("B")))));

        assertThat(EvenFlow.of(table, new StepBudget(ENOUGH)).holders()).containsExactly(1, 0);
    }

    @Test
    void those_who_are_stuck_are_those_who_want_the_same_full_consultants() {
        CaseloadTable table = CaseloadTable.of(new CaseloadRequest(
                two(1),
                List.of(
                        new Beneficiary("only B", 1, Set.of(), Set.of("A")),
                        new Beneficiary("only A", 1, Set.of(), Set.of("B")),
                        new Beneficiary("only A too", 1, Set.of(), Set.of("B")))));

        assertThat(EvenFlow.of(table, new StepBudget(ENOUGH)).stuck().stream().toArray())
                .containsExactly(1, 2);
    }

    @Test
    void a_piece_goes_only_where_there_is_room_for_a_whole_one() {
        List<TeamMember> team = List.of(member("A", 3, 0), member("B", 9, 4));

        EvenFlow flow = EvenFlow.of(table(team, 2, 2), new StepBudget(ENOUGH));

        assertThat(flow.loads()).as("a second piece of two would be four").containsExactly(6, 2);
    }

    @Test
    void a_flow_takes_a_step_for_each_piece_and_ends_with_them() {
        StepBudget exact = new StepBudget(5);
        StepBudget oneTooFew = new StepBudget(4);

        assertThat(EvenFlow.of(table(two(9), 4, 6), exact).loads()).containsExactly(6, 4);
        assertThat(exact.isSpent()).isFalse();
        EvenFlow.of(table(two(9), 4, 6), oneTooFew);
        assertThat(oneTooFew.isSpent()).isTrue();
    }

    @Test
    void steps_are_spent_once_one_was_refused() {
        StepBudget steps = new StepBudget(2);

        assertThat(steps.take()).isTrue();
        assertThat(steps.take()).isTrue();
        assertThat(steps.isSpent()).isFalse();
        assertThat(steps.take()).isFalse();
        assertThat(steps.isSpent()).isTrue();
        assertThat(steps.take()).isFalse();
    }

    @Test
    void the_first_assignment_gives_the_heaviest_to_the_least_loaded() {
        CaseloadTable table = table(List.of(member("A", 99, 2), member("B", 99, 0)), 1, 4);

        assertThat(CaseloadSearch.any(table, new StepBudget(ENOUGH)).orElseThrow())
                .containsExactly(0, 1);
    }

    @Test
    void once_one_has_moved_another_may_find_room() {
        CaseloadTable table = CaseloadTable.of(new CaseloadRequest(
                List.of(member("A", 99, 3), member("B", 99, 1), member("C", 99, 0)),
                List.of(weighing(3, "C"), weighing(5))));

        assertThat(new EvenedOut(table, ints(0, 1), ints(6, 6, 0)).holders())
                .as("five to C, and then three from A to B")
                .containsExactly(1, 2);
    }

    @Test
    void once_two_were_exchanged_another_may_find_room() {
        CaseloadTable table = CaseloadTable.of(new CaseloadRequest(
                List.of(member("A", 99, 3), member("B", 99, 1), member("C", 99, 0)),
                List.of(weighing(3, "C"), weighing(5), weighing(1))));

        assertThat(new EvenedOut(table, ints(0, 1, 2), ints(6, 6, 1)).holders())
                .as("five for one between B and C, then three from A to B, then one from B to A")
                .containsExactly(1, 2, 0);
    }
}
