package org.bilan.scheduling.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.schedule.Planner;
import org.bilan.scheduling.schedule.Proposal;
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
        return Planner.propose(planning, 1)
                .fold(conflict -> Optional.<Placement>empty(), found -> Optional.of(placement(found.get(0))))
                .filter(place -> place.cost < limit && board.keepsCaseload(bilan, place));
    }

    private Placement placement(Proposal proposal) {
        List<PlannedSession> sessions = proposal.schedule().sessions();
        return board.asGiven(
                bilan, consultant, new Assignment(proposal.schedule().bilan(), "", sessions));
    }
}
