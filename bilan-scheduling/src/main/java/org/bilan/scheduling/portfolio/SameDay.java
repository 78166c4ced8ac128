package org.bilan.scheduling.portfolio;

import java.util.Map;
import java.util.Optional;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.schedule.Schedule;
import org.bilan.scheduling.schedule.Scheduler;
import org.bilan.scheduling.season.Assignment;

/**
 * The best place of a bilan that may have two sessions on one day, where a day cannot stand for its hours: the planner of one
 * bilan is asked, which looks at each hour and takes longer.
 */
record SameDay(Board board, int bilan, int consultant) {

    /** A place that costs less than a limit by its wishes, unless the caseload refuses the best one. */
    Optional<Placement> under(long limit) {
        PlanningCase planning = Beside.of(
                board.season,
                board.portfolio(Map.of()),
                board.season.bilans().get(bilan),
                board.season.consultants().get(consultant));
        return Optional.of(Scheduler.propose(planning))
                .filter(Schedule::isComplete)
                .map(this::placement)
                .filter(place -> place.cost < limit && board.keepsCaseload(bilan, place));
    }

    private Placement placement(Schedule schedule) {
        return board.asGiven(bilan, consultant, new Assignment(schedule.bilan(), "", schedule.sessions()));
    }
}
