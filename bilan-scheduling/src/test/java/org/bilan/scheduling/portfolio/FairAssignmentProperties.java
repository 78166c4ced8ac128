package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.bilan.scheduling.portfolio.CaseloadRequest.Beneficiary;
import org.bilan.scheduling.portfolio.CaseloadRequest.TeamMember;
import org.bilan.scheduling.portfolio.FairAssignment.Shared;
import org.bilan.scheduling.portfolio.FairAssignment.Shortages;
import org.bilan.scheduling.portfolio.FairAssignment.Undecided;

class FairAssignmentProperties {
    @Property(tries = 1_000)
    void the_loads_or_the_shortages_are_those_of_all_assignments(@ForAll("requests") CaseloadRequest request) {
        Optional<List<Integer>> fairest = EveryAssignment.fairestLoads(request);
        Statistics.label("all are served").collect(fairest.isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 25);
            coverage.check(false).percentage(share -> share > 25);
        });
        FairAssignment.of(request).match(new IsTrueOf(request, fairest) {
            @Override
            public Boolean shared(Shared assignment) {
                assertThat(assignment.isProven()).isTrue();
                return super.shared(assignment);
            }

            @Override
            public Boolean tooShort(Shortages shortages) {
                assertThat(shortages.isComplete()).isTrue();
                return super.tooShort(shortages);
            }

            @Override
            public Boolean undecided(Undecided undecided) {
                throw new AssertionError("must be decided: " + request);
            }
        });
    }

    /** Many different weights, with which the first assignment, moves and exchanges are often not the fairest yet. */
    @Property(tries = 1_000)
    void different_weights_are_shared_out_as_the_fairest_of_all_assignments(
            @ForAll("differentWeights") CaseloadRequest request, @ForAll boolean isBoundKnown) {
        CaseloadTable table = CaseloadTable.of(request);
        StepBudget enough = new StepBudget(FairAssignment.MOST_STEPS);
        Optional<int[]> bound = Optional.of(EvenFlow.of(table, enough).loads()).filter(known -> isBoundKnown);

        int[] holders = CaseloadSearch.fairest(table, enough, bound).orElseThrow();

        assertThat(enough.isSpent()).isFalse();
        assertThat(Arrays.stream(table.heaviestFirst(holders)).boxed().toList())
                .isEqualTo(EveryAssignment.fairestLoads(request).orElseThrow());
    }

    @Property(tries = 1_000)
    void whatever_is_said_after_too_few_steps_is_true(
            @ForAll("anyRequests") CaseloadRequest request, @ForAll @IntRange(max = 300) int steps) {
        boolean isWhole =
                FairAssignment.of(request, steps).match(new IsTrueOf(request, EveryAssignment.fairestLoads(request)));

        Statistics.label("nothing is left open").collect(isWhole).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }

    /** Holds an answer to all assignments; true if it leaves nothing open. */
    private static class IsTrueOf implements FairAssignment.Cases<Boolean> {
        private final CaseloadRequest request;
        private final Optional<List<Integer>> fairest;

        IsTrueOf(CaseloadRequest request, Optional<List<Integer>> fairest) {
            this.request = request;
            this.fairest = fairest;
        }

        @Override
        public Boolean shared(Shared assignment) {
            assertThat(assignment.loads()).isEqualTo(EveryAssignment.loadsOf(request, assignment.consultantOf()));
            assertThat(EveryAssignment.compare(assignment.loads(), fairest.orElseThrow()))
                    .isNotNegative();
            if (assignment.isProven()) {
                assertThat(assignment.loads()).isEqualTo(fairest.orElseThrow());
            }
            return assignment.isProven();
        }

        @Override
        public Boolean tooShort(Shortages shortages) {
            Set<Set<String>> all = EveryAssignment.shortages(request);
            assertThat(fairest).isEmpty();
            assertThat(shortages.groups()).doesNotHaveDuplicates().isSubsetOf(all);
            if (shortages.isComplete()) {
                assertThat(shortages.groups()).hasSameSizeAs(all);
            }
            return shortages.isComplete();
        }

        @Override
        public Boolean undecided(Undecided undecided) {
            return false;
        }
    }

    @Provide
    Arbitrary<CaseloadRequest> requests() {
        Arbitrary<Set<String>> skills =
                Arbitraries.of("REFERENT", "ENGLISH").set().ofMaxSize(2);
        Arbitrary<Set<String>> needs =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Set.<String>of())), Tuple.of(1, skills));
        Arbitrary<Set<String>> refused =
                Arbitraries.of("C0", "C1", "C2", "C3").set().ofMaxSize(1);
        Arbitrary<TeamMember> consultant = Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 3),
                        skills)
                .as((capacity, load, has) -> new TeamMember("?", capacity, load, has));
        Arbitrary<Integer> weights = Arbitraries.integers().between(1, 5);
        Arbitrary<List<Beneficiary>> beneficiaries = Arbitraries.oneOf(
                        Arbitraries.just(weights), weights.map(Arbitraries::just))
                .flatMap(weight -> Combinators.combine(weight, needs, refused)
                        .as((weighs, need, not) -> new Beneficiary("?", weighs, need, not))
                        .list()
                        .ofMaxSize(6));
        return Combinators.combine(consultant.list().ofMinSize(1).ofMaxSize(4), beneficiaries)
                .as(FairAssignmentProperties::numbered);
    }

    @Provide
    Arbitrary<CaseloadRequest> anyRequests() {
        return Arbitraries.oneOf(requests(), differentWeights());
    }

    @Provide
    Arbitrary<CaseloadRequest> differentWeights() {
        Arbitrary<TeamMember> consultant = Arbitraries.integers()
                .between(0, 12)
                .map(load -> new TeamMember("?", Integer.MAX_VALUE, load, Set.of()));
        Arbitrary<Beneficiary> beneficiary = Combinators.combine(
                        Arbitraries.integers().between(3, 20),
                        Arbitraries.of("C0", "C1", "C2", "C3", "C4").set().ofSize(1))
                .as((weight, refused) -> new Beneficiary("?", weight, Set.of(), refused));
        return Combinators.combine(
                        consultant.list().ofSize(3),
                        beneficiary.list().ofMinSize(5).ofMaxSize(8))
                .as(FairAssignmentProperties::numbered)
                .withoutEdgeCases();
    }

    private static CaseloadRequest numbered(List<TeamMember> team, List<Beneficiary> beneficiaries) {
        List<TeamMember> consultants = new ArrayList<>();
        for (TeamMember one : team) {
            consultants.add(new TeamMember("C" + consultants.size(), one.capacity(), one.load(), one.skills()));
        }
        return new CaseloadRequest(
                consultants,
                IntStream.range(0, beneficiaries.size())
                        .mapToObj(i -> named("b" + i, beneficiaries.get(i)))
                        .toList());
    }

    private static Beneficiary named(String id, Beneficiary one) {
        return new Beneficiary(id, one.weight(), one.needs(), one.refused());
    }
}
