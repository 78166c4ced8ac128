package org.bilan.scheduling.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.bilan.scheduling.SchedulingDomain;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.schedule.Planner;
import org.bilan.scheduling.schedule.Proposal;

@Domain(SchedulingDomain.class)
@Domain(DomainContext.Global.class)
class PlanAuditProperties {

    @Property(tries = 150)
    void audit_and_check_find_nothing_in_what_is_proposed_and_count_the_same_cost(@ForAll PlanningCase planning) {
        for (Proposal plan : Planner.propose(planning, 3).getOrElse(List.of())) {
            PlanAudit audit = PlanAudit.of(planning, plan.schedule().sessions());
            assertThat(audit.breaches()).isEmpty();
            assertThat(audit.standing().cost())
                    .isEqualTo(PlanCheck.cost(plan.schedule().sessions(), planning));
        }
    }

    @Property(tries = 1000)
    void audit_and_check_find_the_same_rules_broken_in_any_plan(@ForAll PlanningCase planning, @ForAll long seed) {
        List<PlannedSession> plan = anyPlan(planning, new Random(seed));

        Set<String> byCheck = PlanCheck.check(plan, planning).stream()
                .map(violation -> violation.constraint().code())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> byAudit = PlanAudit.of(planning, plan).breaches().stream()
                .map(Breach::rule)
                .filter(rule -> rule != AuditRule.EVERY_SESSION_ONCE)
                .map(AuditRule::code)
                .collect(Collectors.toCollection(TreeSet::new));

        byCheck.forEach(code -> Statistics.label("broken").collect(code));
        assertThat(byAudit).isEqualTo(byCheck);
        assertThat(PlanAudit.of(planning, plan).standing().cost()).isEqualTo(PlanCheck.cost(plan, planning));
    }

    /** Every session at some hour of some day near the days wished, some of them left out. */
    private static List<PlannedSession> anyPlan(PlanningCase planning, Random random) {
        List<PlannedSession> plan = new ArrayList<>();
        planning.programme().sessions().forEach(need -> {
            int minute = 30 * random.nextInt((24 * 60 - need.minutes()) / 30 + 1);
            if (random.nextInt(3) > 0) {
                minute = (8 * 60 + 30 * random.nextInt(8));
            }
            TimeSlot slot = new TimeSlot(
                    planning.programme().earliestDay().plusDays(random.nextInt(17) - 1L),
                    LocalTime.of(minute / 60, minute % 60),
                    need.minutes(),
                    planning.availability().zone());
            List<Venue> venues = List.of(Venue.of(need), Venue.room("R1"), Venue.remote(), Venue.room("elsewhere"));
            if (random.nextInt(8) > 0) {
                plan.add(new PlannedSession(need, slot, venues.get(random.nextInt(venues.size())), 0));
            }
        });
        return plan;
    }
}
