package org.bilan.scheduling.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.schedule.Change;
import org.bilan.scheduling.schedule.Planner;
import org.bilan.scheduling.schedule.Proposal;

/** Laws that hold for every case: run them on your own frames, rooms and calendars. */
public final class PlanLaws {
    private PlanLaws() {}

    /** Every proposal passes the check, which was written apart from the search. */
    public static void everyProposalIsLawful(PlanningCase planning, List<Proposal> proposals) {
        assertThat(proposals)
                .allSatisfy(plan -> assertThat(PlanCheck.check(plan.schedule().sessions(), planning))
                        .isEmpty());
    }

    /** More time of the consultant never makes a possible plan impossible. */
    public static void moreAvailabilityNeverHurts(PlanningCase narrow, PlanningCase wide) {
        if (Planner.propose(narrow, 1).isRight()) {
            assertThat(Planner.propose(wide, 1).isRight()).isTrue();
        }
    }

    /** The same case gives the same answer. */
    public static void theAnswerIsAlwaysTheSame(PlanningCase planning, int howMany) {
        assertThat(Planner.propose(planning, howMany)).isEqualTo(Planner.propose(planning, howMany));
    }

    /** Nothing moves where nothing is broken, whether it is confirmed or not. */
    public static void repairOfAnUnbrokenPlanChangesNothing(PlanningCase planning, List<PlannedSession> lawful) {
        Set<String> all = lawful.stream().map(PlannedSession::id).collect(Collectors.toSet());
        for (Set<String> confirmed : List.of(Set.<String>of(), all)) {
            Change change = Planner.repair(lawful, confirmed, planning)
                    .getOrElseThrow(conflict -> new AssertionError(conflict.in(java.util.Locale.ENGLISH)));
            assertThat(change.moves()).isEmpty();
            assertThat(change.after()).isEqualTo(lawful);
        }
    }

    /** Nothing is placed where something is taken, in real time: what clocks show does not matter. */
    public static void realTimeIsFree(PlannedSession session, List<BusyTime> busy) {
        Instant start = session.slot().startsAt().toInstant();
        Instant end = start.plusSeconds(60L * session.need().minutes());
        assertThat(busy)
                .filteredOn(time -> time.kind().blocks())
                .noneMatch(time -> time.span().startInclusive().isBefore(end)
                        && start.isBefore(time.span().endExclusive()));
    }

    /** Nothing is placed in an hour that a clock change leaves out or repeats: each wall minute exists exactly once. */
    public static void everyMinuteExistsOnce(List<PlannedSession> plan) {
        assertThat(plan).allSatisfy(session -> {
            TimeSlot slot = session.slot();
            for (int minute = 0; minute < slot.minutes(); minute++) {
                assertThat(slot.zone()
                                .getRules()
                                .getValidOffsets(
                                        slot.date().atTime(slot.start()).plusMinutes(minute)))
                        .hasSize(1);
            }
        });
    }
}
