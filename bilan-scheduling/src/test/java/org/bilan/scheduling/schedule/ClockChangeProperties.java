package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.bilan.scheduling.ClockChangeDomain;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.testkit.PlanLaws;

@Domain(ClockChangeDomain.class)
class ClockChangeProperties {
    @Property
    void nothing_is_placed_in_an_hour_that_clocks_skip_or_repeat(@ForAll PlanningCase planning) {
        List<PlannedSession> proposed = Scheduler.propose(planning).sessions();
        List<Proposal> alternatives = Planner.propose(planning, 4).getOrElse(List.of());

        Statistics.label("the change is in her hours")
                .collect(isTempting(planning))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("something is placed")
                .collect(!proposed.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        PlanLaws.everyMinuteExistsOnce(proposed);
        alternatives.forEach(
                plan -> PlanLaws.everyMinuteExistsOnce(plan.schedule().sessions()));
    }

    @Property
    void real_time_is_taken_once_whatever_the_clocks_show(@ForAll PlanningCase planning) {
        List<PlannedSession> plan = Scheduler.propose(planning).sessions();

        for (PlannedSession session : plan) {
            PlanLaws.realTimeIsFree(session, planning.consultant().busy());
            assertThat(plan)
                    .filteredOn(other -> !other.id().equals(session.id()))
                    .noneMatch(other -> other.slot().overlaps(session.slot()));
        }
    }

    @Property
    void a_plan_is_found_if_and_only_if_trying_everything_finds_one_and_costs_as_little(@ForAll PlanningCase planning) {
        List<Long> found = Planner.propose(planning, 2).getOrElse(List.of()).stream()
                .map(Proposal::cost)
                .toList();

        assertThat(found).isEqualTo(new Exhaustive(planning).bestCosts(2));
    }

    private static boolean isTempting(PlanningCase planning) {
        LocalDate day = planning.programme().earliestDay().plusDays(1);
        ZoneOffsetTransition change = planning.availability()
                .zone()
                .getRules()
                .nextTransition(day.atStartOfDay(planning.availability().zone())
                        .minusHours(1)
                        .toInstant());
        return planning.availability().hoursOn(day).stream()
                .flatMap(hours -> changed(hours, change))
                .findAny()
                .isPresent();
    }

    /** The minutes of an opening that the change leaves out or repeats. */
    private static Stream<Integer> changed(OpeningHours hours, ZoneOffsetTransition change) {
        int before = change.getDateTimeBefore().toLocalTime().toSecondOfDay() / 60;
        int after = change.getDateTimeAfter().toLocalTime().toSecondOfDay() / 60;
        int from = Math.min(before, after);
        int to = Math.max(before, after);
        return from < hours.endMinute() && hours.startMinute() < to ? Stream.of(from) : Stream.empty();
    }
}
