package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.SessionNeed;

/** Tries every start on a half hour, in every room and at a distance, and asks the check: slow, and nothing of the search. */
final class Exhaustive {
    private final PlanningCase planning;
    private final List<SessionNeed> needs;
    private long best = Long.MAX_VALUE;

    Exhaustive(PlanningCase planning) {
        this.planning = planning;
        this.needs = planning.programme().sessions();
    }

    /** The cost of the best lawful plan; empty if there is none. */
    OptionalLong bestCost() {
        List<List<PlannedSession>> places = new ArrayList<>();
        for (SessionNeed need : needs) {
            places.add(placesOf(need));
        }
        extend(List.of(), places);
        return best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private void extend(List<PlannedSession> plan, List<List<PlannedSession>> places) {
        // What breaks a constraint with some of its sessions breaks it with all: only the end of the last one may come
        // late.
        if (!plan.isEmpty() && !PlanCheck.check(plan, planning).isEmpty()) {
            return;
        }
        if (plan.size() == needs.size()) {
            best = Math.min(best, PlanCheck.cost(plan, planning));
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

    /** Places that the check has nothing against but what depends on the others, so that few are left. */
    private List<PlannedSession> placesOf(SessionNeed need) {
        List<PlannedSession> places = new ArrayList<>();
        LocalDate last = planning.programme().latestDay();
        for (LocalDate day = planning.programme().earliestDay(); !day.isAfter(last); day = day.plusDays(1)) {
            for (int minute = 0; minute + need.minutes() <= 24 * 60; minute += 30) {
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
        return PlanCheck.check(List.of(place), planning).stream()
                .allMatch(
                        violation -> violation.constraint() instanceof org.bilan.scheduling.constraint.PlanConstraint);
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
