package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlanConstraint;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.SessionNeed;

/**
 * Tries every start on the grid of the case, in every room and at a distance, and asks each constraint: slow, and nothing of
 * the search. The hours of a case must start on its grid.
 */
final class Exhaustive {
    private final PlanningCase planning;
    private final List<SessionNeed> needs;
    private final List<Constraint> hard;
    private final List<Constraint> soft;

    /** The cost of the best plan of each kind: by days where no two sessions share one, else by starts. */
    private final Map<List<Object>, Long> best = new HashMap<>();

    Exhaustive(PlanningCase planning) {
        this.planning = planning;
        this.needs = planning.programme().sessions();
        List<Constraint> all = Constraint.of(planning);
        this.hard = all.stream().filter(Constraint::isHard).toList();
        this.soft = all.stream().filter(one -> !one.isHard()).toList();
    }

    /** The cost of the best lawful plan; empty if there is none. */
    OptionalLong bestCost() {
        return bestCosts(1).stream().mapToLong(Long::longValue).findFirst();
    }

    /** The costs of the best lawful plans of which no two are of a kind, the lowest first; at most so many. */
    List<Long> bestCosts(int howMany) {
        List<List<PlannedSession>> places = new ArrayList<>();
        for (SessionNeed need : needs) {
            places.add(placesOf(need));
        }
        best.clear();
        extend(List.of(), places);
        return best.values().stream().sorted().limit(howMany).toList();
    }

    private void extend(List<PlannedSession> plan, List<List<PlannedSession>> places) {
        // What breaks a constraint with some of its sessions breaks it with all: only the end of the last one may come
        // late.
        if (!isLawful(plan)) {
            return;
        }
        if (plan.size() == needs.size()) {
            best.merge(
                    kind(plan), soft.stream().mapToLong(one -> one.cost(plan)).sum(), Math::min);
            return;
        }
        for (PlannedSession place : places.get(plan.size())) {
            boolean follows = plan.isEmpty()
                    || place.slot()
                            .startsAt()
                            .isAfter(plan.get(plan.size() - 1).slot().startsAt());
            if (follows) {
                List<PlannedSession> longer = new ArrayList<>(plan);
                longer.add(place);
                extend(longer, places);
            }
        }
    }

    private boolean isLawful(List<PlannedSession> plan) {
        return hard.stream().allMatch(one -> one.check(plan).isEmpty());
    }

    private List<Object> kind(List<PlannedSession> plan) {
        boolean wholeDays = planning.programme().minimumGapDays() >= 1;
        return plan.stream()
                .<Object>map(one -> wholeDays ? one.slot().date() : one.slot())
                .toList();
    }

    /** Places that no constraint is against but those on the plan as a whole, so that few are left. */
    private List<PlannedSession> placesOf(SessionNeed need) {
        List<PlannedSession> places = new ArrayList<>();
        LocalDate last = planning.programme().latestDay();
        for (LocalDate day = planning.programme().earliestDay(); !day.isAfter(last); day = day.plusDays(1)) {
            for (int minute = 0; minute + need.minutes() <= 24 * 60; minute += planning.stepMinutes()) {
                TimeSlot slot = new TimeSlot(
                        day,
                        LocalTime.of(minute / 60, minute % 60),
                        need.minutes(),
                        planning.availability().zone());
                venues(need).stream()
                        .map(venue -> new PlannedSession(need, slot, venue, 0))
                        .filter(this::standsAlone)
                        .forEach(places::add);
            }
        }
        return places;
    }

    private boolean standsAlone(PlannedSession place) {
        return hard.stream()
                .filter(one -> !(one instanceof PlanConstraint))
                .allMatch(one -> one.check(List.of(place)).isEmpty());
    }

    private List<Venue> venues(SessionNeed need) {
        List<Venue> venues = new ArrayList<>(List.of(Venue.of(need)));
        if (need.mode() == DeliveryMode.IN_PERSON) {
            planning.rooms().stream().map(Room::id).map(Venue::room).forEach(venues::add);
            venues.add(Venue.remote());
        }
        return venues;
    }
}
