package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.bilan.scheduling.SmallDomain;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.need.PlanningCase;

/** Cases in which the wishes decide, against a list of all plans. */
@Domain(SmallDomain.class)
@Domain(DomainContext.Global.class)
class BestValueProperties {
    @Property
    void the_best_plans_cost_what_the_cheapest_of_all_plans_cost(
            @ForAll PlanningCase planning, @ForAll @IntRange(min = 1, max = 6) int howMany) {
        List<Long> costs = new Exhaustive(planning).bestCosts(howMany);
        List<Long> found = new ArrayList<>();
        Planner.propose(planning, howMany)
                .forEach(plans -> plans.forEach(plan -> {
                    assertThat(plan.cost())
                            .isEqualTo(PlanCheck.cost(plan.schedule().sessions(), planning));
                    found.add(plan.cost());
                }));

        Statistics.label("plans")
                .collect(costs.size() > 1 ? "several" : costs.isEmpty() ? "none" : "one")
                .coverage(coverage -> coverage.check("several").percentage(share -> share > 30));
        Statistics.label("the best costs something")
                .collect(!costs.isEmpty() && costs.get(0) > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        assertThat(found).isEqualTo(costs);
    }

    @Property
    void of_plans_of_one_cost_that_which_starts_earliest_comes_first(@ForAll PlanningCase planning) {
        List<Proposal> plans = Planner.propose(planning, 6).getOrElse(List.of());

        for (int i = 1; i < plans.size(); i++) {
            if (plans.get(i - 1).cost() == plans.get(i).cost()) {
                assertThat(plans.get(i - 1).schedule().sessions().get(0).slot().date())
                        .isBeforeOrEqualTo(
                                plans.get(i).schedule().sessions().get(0).slot().date());
            }
        }
    }
}
