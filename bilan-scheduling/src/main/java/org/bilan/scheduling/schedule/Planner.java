package org.bilan.scheduling.schedule;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlanConstraint;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.SessionConstraint;
import org.bilan.scheduling.need.PlanningCase;

/**
 * Plans for one bilan: the best ones, or why there is none; and what to change when something came between.
 *
 * <p>Complete: if a lawful plan exists on the grid of the case (an opening plus a multiple of its step), one is found, and
 * the first one told costs least by the wishes of {@link Constraint#of}. The same case gives the same answer. Nothing is
 * read or written, no clock is asked.
 */
public final class Planner {
    /** What a moved session costs, before all else; then each day, then another place, then all wishes together. */
    private static final long A_MOVE = 100_000_000_000_000L;

    private static final long A_DAY = 1_000_000_000L;
    private static final long ANOTHER_PLACE = 50_000_000L;

    private final PlanningCase planning;
    private final Search search;

    Planner(PlanningCase planning) {
        this.planning = planning;
        this.search = new Search(planning);
    }

    /**
     * The cheapest plans, the best one first, or a smallest conflict. With a gap of a day at least between sessions, two
     * plans differ in the day of some session.
     *
     * @param howMany plans at most, positive
     * @throws IllegalArgumentException if the number is not positive
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public static Either<Conflict, List<Proposal>> propose(PlanningCase planning, int howMany) {
        if (howMany < 1) {
            throw new IllegalArgumentException("howMany (" + howMany + ") must be positive");
        }
        List<Proposal> found = new Planner(planning).best(howMany);
        return found.isEmpty() ? Either.left(Explanation.of(planning, List.of())) : Either.right(found);
    }

    /**
     * The plan that is nearest to one that was made before, or why there is none: as few sessions moved as possible, then
     * as few days, then as few other rooms, then the best by the wishes.
     *
     * @param current the sessions as they were planned; one that is not among them gets its first place
     * @param confirmed ids of sessions that stay where they are; one that itself breaks a constraint by now moves
     * @param planning the case as it is now
     * @throws IllegalArgumentException if a session is not one of the programme
     */
    public static Either<Conflict, Change> repair(
            List<PlannedSession> current, Set<String> confirmed, PlanningCase planning) {
        current.stream()
                .filter(session -> !planning.programme().sessions().contains(session.need()))
                .findFirst()
                .ifPresent(stray -> {
                    throw new IllegalArgumentException("current (" + stray.id() + ") must be of the programme");
                });
        return new Planner(planning).repaired(current, confirmed);
    }

    List<Proposal> best(int howMany) {
        return search.canHold() ? proposals(BestPlans.of(search.free(), search.pace(), howMany)) : List.of();
    }

    /** As many sessions as can be placed from the first one on, as well as possible, if not all can. */
    List<PlannedSession> beginning() {
        Problem whole = search.free().below(BestPlans.NO_CEILING);
        for (int count = search.canHold() ? whole.sessions().size() - 1 : 0; count > 0; count--) {
            Problem part = whole.beginning(count);
            List<BestPlans.Found> found = BestPlans.of(cost -> part, search.pace(), 1);
            if (!found.isEmpty()) {
                return found.get(0).sessions();
            }
        }
        return List.of();
    }

    private List<Proposal> proposals(List<BestPlans.Found> found) {
        return found.stream()
                .map(plan -> new Proposal(
                        new Schedule(
                                planning.programme().bilan(),
                                plan.sessions(),
                                List.of(),
                                planning.frame().conditions()),
                        plan.cost()))
                .toList();
    }

    private Either<Conflict, Change> repaired(List<PlannedSession> current, Set<String> confirmed) {
        List<PlannedSession> fixed = current.stream()
                .filter(session -> confirmed.contains(session.id()) && isAllowed(session))
                .toList();
        List<BestPlans.Found> found = search.canHold() ? nearest(current, fixed) : List.of();
        return found.isEmpty()
                ? Either.left(Explanation.of(planning, fixed))
                : Either.right(Change.of(current, found.get(0).sessions()));
    }

    private List<BestPlans.Found> nearest(List<PlannedSession> current, List<PlannedSession> fixed) {
        Problem problem = search.of(places(current, fixed));
        return BestPlans.of(cost -> problem, search.pace(), 1);
    }

    private boolean isAllowed(PlannedSession session) {
        return Constraint.of(planning).stream()
                .filter(Constraint::isHard)
                .allMatch(constraint -> isAllowed(constraint, session));
    }

    private boolean isAllowed(Constraint constraint, PlannedSession session) {
        boolean isFirst = session.need().equals(planning.programme().sessions().get(0));
        return constraint instanceof SessionConstraint alone
                ? alone.allows(session)
                : !(constraint instanceof PlanConstraint.StartWindow start && isFirst)
                        || start.check(List.of(session)).isEmpty();
    }

    private List<Candidates> places(List<PlannedSession> current, List<PlannedSession> fixed) {
        Map<String, List<Candidates>> byRoom = new HashMap<>();
        List<Candidates> places = new ArrayList<>();
        for (int i = 0; i < planning.programme().sessions().size(); i++) {
            String id = planning.programme().sessions().get(i).id();
            Optional<PlannedSession> now =
                    current.stream().filter(one -> one.id().equals(id)).findFirst();
            String room = now.map(one -> one.venue().roomId()).orElse("");
            Candidates free = byRoom.computeIfAbsent(room, this::free).get(i);
            Candidates near = now.filter(this::isAllowed).map(free::with).orElse(free);
            boolean stays = fixed.stream().anyMatch(one -> one.id().equals(id));
            Candidates left = stays ? near.only(now.orElseThrow()) : near;
            places.add(now.map(before -> left.costing(place -> distance(before, place)))
                    .orElse(left));
        }
        return places;
    }

    /** The free places of all sessions, in one room wherever it can be had. */
    private List<Candidates> free(String roomId) {
        List<Room> rooms = new ArrayList<>(planning.rooms());
        rooms.sort(Comparator.comparing(room -> !room.id().equals(roomId)));
        return new FreePlaces(planning.withRooms(rooms), false).all();
    }

    private long distance(PlannedSession before, PlannedSession place) {
        long days =
                Math.abs(place.slot().date().toEpochDay() - before.slot().date().toEpochDay());
        return (place.slot().equals(before.slot()) ? 0 : A_MOVE)
                + days * A_DAY
                + (place.venue().equals(before.venue()) ? 0 : ANOTHER_PLACE)
                + FreePlaces.cost(planning, place);
    }
}
