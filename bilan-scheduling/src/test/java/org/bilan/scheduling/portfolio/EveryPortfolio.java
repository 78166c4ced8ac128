package org.bilan.scheduling.portfolio;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.audit.Standing;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlanConstraint;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;

/** Tries each lawful plan of each bilan with each consultant beside each of the others: nothing of the search is in it. */
final class EveryPortfolio {
    private final Season season;
    private final List<List<Assignment>> plans = new ArrayList<>();
    private Optional<Standing> best = Optional.empty();
    private Portfolio bestPortfolio = new Portfolio(List.of(), List.of());

    EveryPortfolio(Season season) {
        this.season = season;
        season.bilans().forEach(bilan -> plans.add(plansOf(bilan)));
        combine(List.of());
    }

    Standing best() {
        return best.orElseThrow();
    }

    Portfolio bestPortfolio() {
        return bestPortfolio;
    }

    private void combine(List<Optional<Assignment>> chosen) {
        int next = chosen.size();
        if (next == plans.size()) {
            judge(chosen);
            return;
        }
        for (Assignment plan : plans.get(next)) {
            combine(plus(chosen, Optional.of(plan)));
        }
        combine(plus(chosen, Optional.empty()));
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    private void judge(List<Optional<Assignment>> chosen) {
        List<Unassigned> left = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (chosen.get(i).isEmpty()) {
                left.add(new Unassigned(season.bilans().get(i).id(), Unassigned.Obstacle.CROWDED_OUT));
            }
        }
        Portfolio portfolio =
                new Portfolio(chosen.stream().flatMap(Optional::stream).toList(), left);
        PlanAudit audit = PlanAudit.of(season, portfolio);
        if (audit.isLawful() && best.map(audit.standing()::compareTo).orElse(-1) < 0) {
            best = Optional.of(audit.standing());
            bestPortfolio = portfolio;
        }
    }

    private List<Assignment> plansOf(RequestedBilan bilan) {
        List<Assignment> all = new ArrayList<>();
        for (Consultant consultant : season.consultants()) {
            PlanningCase planning = season.caseOf(bilan, consultant);
            List<List<PlannedSession>> places = planning.programme().sessions().stream()
                    .map(need -> places(planning, need))
                    .toList();
            extend(planning, List.of(), places)
                    .forEach(plan -> all.add(new Assignment(bilan.id(), consultant.id(), plan)));
        }
        return all;
    }

    private static List<List<PlannedSession>> extend(
            PlanningCase planning, List<PlannedSession> plan, List<List<PlannedSession>> places) {
        boolean isWhole = plan.size() == places.size();
        if (isWhole || (!plan.isEmpty() && !PlanCheck.check(plan, planning).isEmpty())) {
            return isWhole && PlanCheck.check(plan, planning).isEmpty() ? List.of(plan) : List.of();
        }
        List<List<PlannedSession>> all = new ArrayList<>();
        for (PlannedSession place : places.get(plan.size())) {
            all.addAll(extend(planning, plus(plan, place), places));
        }
        return all;
    }

    private static List<PlannedSession> places(PlanningCase planning, SessionNeed need) {
        List<PlannedSession> places = new ArrayList<>();
        planning.programme()
                .earliestDay()
                .datesUntil(planning.programme().latestDay().plusDays(1))
                .forEach(day -> {
                    for (int minute = 9 * 60; minute + need.minutes() <= 11 * 60; minute += 30) {
                        TimeSlot slot = new TimeSlot(
                                day,
                                LocalTime.of(minute / 60, minute % 60),
                                need.minutes(),
                                planning.availability().zone());
                        venues(planning, need).forEach(venue -> places.add(new PlannedSession(need, slot, venue, 0)));
                    }
                });
        places.removeIf(place -> PlanCheck.check(List.of(place), planning).stream()
                .anyMatch(violation -> !(violation.constraint() instanceof PlanConstraint)));
        return places;
    }

    private static List<Venue> venues(PlanningCase planning, SessionNeed need) {
        List<Venue> venues = new ArrayList<>(List.of(Venue.of(need)));
        if (need.mode() == DeliveryMode.IN_PERSON && !planning.rooms().isEmpty()) {
            planning.rooms().stream().map(Room::id).map(Venue::room).forEach(venues::add);
            venues.add(Venue.remote());
        }
        return venues;
    }
}
