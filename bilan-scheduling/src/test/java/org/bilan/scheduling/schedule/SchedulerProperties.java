package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.bilan.scheduling.SchedulingDomain;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.testkit.PlanLaws;

@Domain(SchedulingDomain.class)
class SchedulerProperties {

    @Property(tries = 300)
    void every_proposal_passes_the_check_that_was_written_apart(@ForAll PlanningCase planning) {
        Schedule schedule = Scheduler.propose(planning);

        assertThat(PlanCheck.check(schedule.sessions(), planning)).isEmpty();
    }

    @Property(tries = 150)
    void a_plan_is_found_if_and_only_if_trying_everything_finds_one(@ForAll PlanningCase planning) {
        boolean exists = new Exhaustive(planning).bestCost().isPresent();

        Statistics.label("a plan exists").collect(exists).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
        assertThat(Scheduler.propose(planning).isComplete()).isEqualTo(exists);
    }

    @Property(tries = 300)
    void every_session_is_placed_or_said_with_a_reason(@ForAll PlanningCase planning) {
        Schedule schedule = Scheduler.propose(planning);

        assertThat(schedule.sessions()).extracting(PlannedSession::need).doesNotHaveDuplicates();
        assertThat(schedule.sessions().size() + schedule.unplaced().size())
                .isEqualTo(planning.programme().sessions().size());
        assertThat(schedule.unplaced())
                .allSatisfy(left -> assertThat(left.reasons()).isNotEmpty());
    }

    @Property(tries = 150)
    void more_availability_never_makes_a_possible_plan_impossible(@ForAll PlanningCase planning) {
        Availability more = new Availability(
                planning.availability().zone(),
                withOneDayMore(planning.availability().weekly()),
                planning.availability().absences().stream().skip(1).toList(),
                planning.availability().openings());

        PlanningCase wider = planning.withConsultant(Diary.of(more));

        PlanLaws.moreAvailabilityNeverHurts(planning, wider);
    }

    @Property(tries = 60)
    void the_same_case_gives_the_same_schedule(@ForAll PlanningCase planning) {
        assertThat(Scheduler.propose(planning)).isEqualTo(Scheduler.propose(planning));
        PlanLaws.theAnswerIsAlwaysTheSame(planning, 3);
    }

    @Property(tries = 300)
    void nothing_is_placed_on_a_holiday_or_an_absence(@ForAll PlanningCase planning) {
        assertThat(Scheduler.propose(planning).sessions()).allSatisfy(session -> {
            assertThat(planning.calendar().isHoliday(session.slot().date())).isFalse();
            assertThat(planning.availability().absenceOn(session.slot().date())).isEmpty();
            assertThat(session.slot().startsAt().toLocalTime())
                    .isEqualTo(session.slot().start());
            assertThat(session.slot().endsAt().minusMinutes(1).toLocalTime())
                    .isEqualTo(session.slot().start().plusMinutes(session.need().minutes() - 1));
        });
    }

    private static WeeklyHours withOneDayMore(WeeklyHours weekly) {
        Map<DayOfWeek, List<OpeningHours>> byDay = new EnumMap<>(DayOfWeek.class);
        byDay.putAll(weekly.byDay());
        byDay.put(DayOfWeek.SUNDAY, List.of(OpeningHours.between(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        return new WeeklyHours(byDay);
    }
}
