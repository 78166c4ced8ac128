package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.bilan.scheduling.SchedulingDomain;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.SessionConstraint;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.testkit.PlanLaws;

@Domain(SchedulingDomain.class)
@Domain(DomainContext.Global.class)
class PlannerProperties {
    @Property(tries = 150)
    void the_best_plan_costs_what_trying_everything_finds(@ForAll PlanningCase planning) {
        OptionalLong best = new Exhaustive(planning).bestCost();

        Statistics.label("a plan exists").collect(best.isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
        OptionalLong found = Planner.propose(planning, 1)
                .fold(
                        conflict -> OptionalLong.empty(),
                        plans -> OptionalLong.of(plans.get(0).cost()));
        assertThat(found).isEqualTo(best);
    }

    @Property(tries = 100)
    void every_alternative_passes_the_check_and_costs_what_it_says(@ForAll PlanningCase planning) {
        List<Proposal> found = Planner.propose(planning, 5).getOrElse(List.of());

        PlanLaws.everyProposalIsLawful(planning, found);
        assertThat(found).extracting(Proposal::cost).isSorted();
        assertThat(found).doesNotHaveDuplicates();
        assertThat(found)
                .allSatisfy(plan -> assertThat(plan.cost())
                        .isEqualTo(PlanCheck.cost(plan.schedule().sessions(), planning)));
    }

    @Property(tries = 15)
    void a_conflict_is_minimal(@ForAll PlanningCase planning) {
        Planner.propose(planning, 1).swap().forEach(conflict -> {
            Predicate<List<Constraint>> canHold = Explanation.asking(planning);
            assertThat(conflict.constraints()).isNotEmpty();
            assertThat(canHold.test(conflict.constraints())).isFalse();
            for (Constraint one : conflict.constraints()) {
                List<Constraint> others = new ArrayList<>(conflict.constraints());
                others.remove(one);
                assertThat(canHold.test(others))
                        .as("without %s of %s", one.ruleId(), conflict.names())
                        .isTrue();
            }
        });
    }

    @Property(tries = 15)
    void what_a_relief_tells_breaks_nothing_but_the_constraint_that_gives_way(@ForAll PlanningCase planning) {
        Planner.propose(planning, 1)
                .swap()
                .forEach(conflict -> conflict.reliefs()
                        .forEach(relief -> assertThat(relief.sessions())
                                .allSatisfy(session -> assertThat(PlanCheck.check(List.of(session), planning))
                                        .filteredOn(violation -> violation.constraint() instanceof SessionConstraint)
                                        .extracting(violation -> violation.constraint())
                                        .isSubsetOf(relief.constraint()))));
    }

    @Property(tries = 100)
    void a_repair_of_an_unbroken_plan_changes_nothing(@ForAll PlanningCase planning, @ForAll int pick) {
        List<Proposal> found = Planner.propose(planning, 4).getOrElse(List.of());
        if (!found.isEmpty()) {
            PlanLaws.repairOfAnUnbrokenPlanChangesNothing(
                    planning,
                    found.get(Math.floorMod(pick, found.size())).schedule().sessions());
        }
    }

    @Property(tries = 100)
    void a_repair_is_lawful_and_keeps_what_is_confirmed(@ForAll PlanningCase before, @ForAll PlanningCase other) {
        PlanningCase after = before.withConsultant(other.consultant());
        Planner.propose(before, 1).forEach(found -> {
            List<PlannedSession> current = found.get(0).schedule().sessions();
            Set<String> confirmed = current.stream()
                    .filter(session -> session.need().index() % 2 == 1)
                    .map(PlannedSession::id)
                    .collect(Collectors.toSet());
            Planner.repair(current, confirmed, after).forEach(change -> {
                assertThat(PlanCheck.check(change.after(), after)).isEmpty();
                assertThat(change.moves())
                        .filteredOn(move -> confirmed.contains(move.from().id()))
                        .allSatisfy(move -> assertThat(PlanCheck.check(List.of(move.from()), after))
                                .as("only what is broken by itself moves")
                                .isNotEmpty());
            });
        });
    }
}
