package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.bilan.scheduling.portfolio.CaseloadRequest.Beneficiary;
import org.bilan.scheduling.portfolio.CaseloadRequest.TeamMember;
import org.bilan.scheduling.portfolio.FairAssignment.Shared;
import org.bilan.scheduling.portfolio.FairAssignment.Shortages;
import org.bilan.scheduling.portfolio.FairAssignment.Undecided;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FairAssignmentTest {
    private static TeamMember consultant(String id, int capacity, int load) {
        return new TeamMember(id, capacity, load, Set.of());
    }

    private static Beneficiary weighing(String id, int weight) {
        return new Beneficiary(id, weight, Set.of(), Set.of());
    }

    /** Twenty consultants, of whom one in four is referent, and 200 beneficiaries, of whom one in eight needs one. */
    private static CaseloadRequest provider(int capacity, IntUnaryOperator weights) {
        return new CaseloadRequest(
                IntStream.range(0, 20)
                        .mapToObj(c ->
                                new TeamMember("C" + c, capacity, c % 3, c % 4 == 0 ? Set.of("REFERENT") : Set.of()))
                        .toList(),
                IntStream.range(0, 200)
                        .mapToObj(b -> new Beneficiary(
                                "b" + b,
                                weights.applyAsInt(b),
                                b % 8 == 0 ? Set.of("REFERENT") : Set.of(),
                                Set.of("C" + b % 20)))
                        .toList());
    }

    private static Shared shared(FairAssignment found) {
        assertThat(found).isInstanceOf(Shared.class);
        return (Shared) found;
    }

    @Test
    void a_provider_of_twenty_with_two_hundred_beneficiaries_is_shared_out_evenly() {
        CaseloadRequest request = provider(15, b -> 1);

        Shared found = shared(FairAssignment.of(request, 200));

        assertThat(found.isProven()).isTrue();
        assertThat(found.loads()).isEqualTo(EveryAssignment.loadsOf(request, found.consultantOf()));
        assertThat(found.loads()).startsWith(11).endsWith(10).containsOnly(10, 11);
    }

    @Test
    void weights_of_a_provider_that_meet_the_bound_are_proven() {
        CaseloadRequest request = provider(30, b -> 1 + b % 3);

        Shared found = shared(FairAssignment.of(request));

        assertThat(found.isProven()).isTrue();
        assertThat(found.loads()).isEqualTo(EveryAssignment.loadsOf(request, found.consultantOf()));
        assertThat(found.loads()).containsOnly(20, 21);
    }

    @Test
    void a_provider_without_room_has_more_shortages_than_are_listed() {
        FairAssignment found = FairAssignment.of(provider(10, b -> 1));

        assertThat(found).isInstanceOf(Shortages.class);
        Shortages shortages = (Shortages) found;
        assertThat(shortages.isComplete()).isFalse();
        assertThat(shortages.groups()).isNotEmpty().hasSizeLessThanOrEqualTo(FairAssignment.MOST_SHORTAGES);
    }

    @Test
    void more_shortages_than_the_limit_are_cut_and_told() {
        List<Beneficiary> many =
                IntStream.range(0, 16).mapToObj(b -> weighing("b" + b, 1)).toList();

        Shortages found = (Shortages) FairAssignment.of(new CaseloadRequest(List.of(consultant("ANA", 3, 0)), many));

        assertThat(found.groups()).hasSize(FairAssignment.MOST_SHORTAGES).allMatch(group -> group.size() == 4);
        assertThat(found.isComplete()).isFalse();
    }

    @Test
    void whom_nobody_may_have_is_a_shortage_alone() {
        Beneficiary refused = new Beneficiary("b1", 1, Set.of(), Set.of("ANA"));
        Beneficiary demanding = new Beneficiary("b2", 1, Set.of("REFERENT"), Set.of());

        assertThat(FairAssignment.of(new CaseloadRequest(
                        List.of(consultant("ANA", 9, 0)), List.of(refused, demanding, weighing("b3", 1)))))
                .isEqualTo(new Shortages(List.of(Set.of("b1"), Set.of("b2")), true));
    }

    @Test
    void of_different_weights_those_are_a_shortage_who_weigh_too_much_together() {
        assertThat(FairAssignment.of(new CaseloadRequest(
                        List.of(consultant("ANA", 5, 0)),
                        List.of(weighing("b1", 3), weighing("b2", 2), weighing("b3", 3)))))
                .as("three and two are five")
                .isEqualTo(new Shortages(List.of(Set.of("b1", "b3")), true));
    }

    @Test
    void what_fits_in_pieces_only_is_a_shortage_as_well() {
        assertThat(FairAssignment.of(new CaseloadRequest(
                        List.of(consultant("ANA", 5, 0), consultant("BEN", 5, 0)),
                        List.of(weighing("b1", 4), weighing("b2", 3), weighing("b3", 3)))))
                .as("ten in all, and room for two of them")
                .isEqualTo(new Shortages(List.of(Set.of("b1", "b2", "b3")), true));
        assertThat(FairAssignment.of(new CaseloadRequest(
                        List.of(consultant("ANA", 5, 0), consultant("BEN", 5, 1)),
                        List.of(weighing("b1", 4), weighing("b2", 3), weighing("b3", 1), weighing("b4", 2)))))
                .as("ten where nine are left: each can be the one who is left out")
                .isEqualTo(new Shortages(List.of(Set.of("b1", "b2", "b3", "b4")), true));
    }

    @Test
    void each_answer_is_asked_its_own_case() {
        FairAssignment.Cases<String> names = new FairAssignment.Cases<>() {
            @Override
            public String shared(Shared assignment) {
                return "shared " + assignment.consultantOf();
            }

            @Override
            public String tooShort(Shortages shortages) {
                return "short of " + shortages.groups();
            }

            @Override
            public String undecided(Undecided undecided) {
                return "undecided";
            }
        };
        List<Beneficiary> one = List.of(weighing("b1", 1));

        assertThat(FairAssignment.of(new CaseloadRequest(List.of(consultant("ANA", 1, 0)), one))
                        .match(names))
                .isEqualTo("shared {b1=ANA}");
        assertThat(FairAssignment.of(new CaseloadRequest(List.of(consultant("ANA", 0, 0)), one))
                        .match(names))
                .isEqualTo("short of [[b1]]");
        assertThat(FairAssignment.of(new CaseloadRequest(List.of(consultant("ANA", 1, 0)), one), 0)
                        .match(names))
                .isEqualTo("undecided");
    }

    @Test
    void one_who_carries_too_much_already_is_given_nobody() {
        assertThat(FairAssignment.of(new CaseloadRequest(
                        List.of(consultant("ANA", 2, 5), consultant("BEN", 9, 6)), List.of(weighing("b1", 1)))))
                .isEqualTo(new Shared(Map.of("b1", "BEN"), List.of(7, 5), true));
    }

    @Test
    void without_beneficiaries_the_loads_are_the_present_ones() {
        assertThat(FairAssignment.of(
                        new CaseloadRequest(List.of(consultant("ANA", 2, 1), consultant("BEN", 9, 6)), List.of())))
                .isEqualTo(new Shared(Map.of(), List.of(6, 1), true));
    }

    @Test
    void weights_as_large_as_numbers_go_do_not_overflow() {
        int all = Integer.MAX_VALUE;

        assertThat(FairAssignment.of(new CaseloadRequest(
                        List.of(consultant("ANA", all, 0), consultant("BEN", all, 1)),
                        List.of(weighing("b1", all), weighing("b2", all - 1)))))
                .isEqualTo(new Shared(Map.of("b1", "ANA", "b2", "BEN"), List.of(all, all), true));
    }

    /** Sixty steps are enough for the bound, a step a unit of weight, and for an assignment, not for the fairest. */
    @Test
    void an_assignment_that_is_not_proven_to_be_the_fairest_says_so() {
        int[] weights = {11, 6, 4, 7, 6, 4, 9, 9, 4};
        CaseloadRequest request = new CaseloadRequest(
                List.of(consultant("ANA", 99, 0), consultant("BEN", 99, 0), consultant("CLO", 99, 0)),
                IntStream.range(0, weights.length)
                        .mapToObj(b -> weighing("b" + b, weights[b]))
                        .toList());

        Shared stopped = shared(FairAssignment.of(request, 60));
        Shared whole = shared(FairAssignment.of(request));

        assertThat(stopped.loads()).containsExactly(21, 20, 19);
        assertThat(stopped.isProven()).isFalse();
        assertThat(whole.loads()).containsExactly(20, 20, 20);
        assertThat(whole.isProven()).isTrue();
    }

    @Test
    void without_steps_nothing_is_decided() {
        assertThat(FairAssignment.of(provider(15, b -> 1), 199)).isEqualTo(new Undecided());
        assertThat(FairAssignment.of(provider(15, b -> 1 + b % 2), 0)).isEqualTo(new Undecided());
        assertThatThrownBy(() -> FairAssignment.of(provider(15, b -> 1), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mostSteps (-1) must not be negative");
    }

    @Test
    void what_nobody_can_be_is_refused_with_all_problems() {
        assertThatThrownBy(() -> consultant(" ", -1, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("id ( )", "capacity (-1)", "load (-2)");
        assertThatThrownBy(() -> weighing("", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("id ()", "weight (0)");
        assertThatThrownBy(() -> new CaseloadRequest(
                        List.of(consultant("ANA", 1, 0), consultant("ANA", 1, 0)),
                        List.of(weighing("b1", 1), weighing("b1", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("consultants (ANA)", "beneficiaries (b1)");
    }
}
