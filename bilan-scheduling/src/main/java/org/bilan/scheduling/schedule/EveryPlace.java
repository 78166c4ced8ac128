package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlanConstraint;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.SessionConstraint;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.SessionNeed;

/**
 * Every place worth a thought, with the constraints that stand against it: what an explanation looks at.
 *
 * <p>These are the starts of the consultant's hours, and ordinary hours of every other day, in any room or at a distance,
 * from two weeks before the first day that the parties accept to three months after the last one. A conflict is minimal with
 * respect to these: "if the absence gave way" means at such an hour, not in the middle of the night.
 */
final class EveryPlace {
    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_AFTER = 92;
    private static final int ORDINARY_START = 8 * 60;
    private static final int ORDINARY_END = 20 * 60;
    private static final int ORDINARY_STEP = 60;

    private final PlanningCase planning;
    private final List<Constraint> constraints;
    private final List<PlannedSession> fixed;
    private final Map<Integer, List<TimeSlot>> starts = new HashMap<>();

    EveryPlace(PlanningCase planning, List<Constraint> constraints, List<PlannedSession> fixed) {
        this.planning = planning;
        this.fixed = List.copyOf(fixed);
        this.constraints = constraints;
    }

    /** The places of each session of the programme, in its order. */
    List<Candidates> all() {
        return planning.programme().sessions().stream().map(this::of).toList();
    }

    private Candidates of(SessionNeed need) {
        Stream<PlannedSession> anywhere = starts.computeIfAbsent(need.minutes(), this::starts).stream()
                .flatMap(slot -> venues(need).map(venue -> new PlannedSession(need, slot, venue, 0)));
        List<PlannedSession> places = Stream.concat(
                        anywhere, fixed.stream().filter(one -> one.need().equals(need)))
                .sorted(Comparator.comparingLong(Candidates::momentOf))
                .toList();
        return new Candidates(
                places.toArray(PlannedSession[]::new),
                places.stream().mapToLong(this::objections).toArray(),
                new long[places.size()]);
    }

    private Stream<Venue> venues(SessionNeed need) {
        if (need.mode() != DeliveryMode.IN_PERSON) {
            return Stream.of(Venue.of(need));
        }
        Stream<Venue> here = planning.rooms().isEmpty()
                ? Stream.of(Venue.of(need))
                : planning.rooms().stream().map(Room::id).map(Venue::room);
        return Stream.concat(here, Stream.of(Venue.remote()));
    }

    private long objections(PlannedSession place) {
        long broken = 0;
        for (int i = 0; i < constraints.size(); i++) {
            broken |= isBroken(constraints.get(i), place) ? 1L << i : 0;
        }
        return broken;
    }

    private boolean isBroken(Constraint constraint, PlannedSession place) {
        if (constraint instanceof SessionConstraint alone) {
            return !alone.allows(place);
        }
        boolean isFirst = place.need().equals(planning.programme().sessions().get(0));
        return isFirst
                && constraint instanceof PlanConstraint.StartWindow start
                && !start.check(List.of(place)).isEmpty();
    }

    private List<TimeSlot> starts(int minutes) {
        if (!planning.offered().isEmpty()) {
            return offered(minutes);
        }
        LocalDate first = planning.programme().earliestDay().minusDays(DAYS_BEFORE);
        LocalDate last = planning.programme().latestDay().plusDays(DAYS_AFTER);
        return first.datesUntil(last.plusDays(1))
                .filter(this::isKnown)
                .flatMap(day -> on(day, minutes).stream())
                .toList();
    }

    private List<TimeSlot> offered(int minutes) {
        return planning.offered().stream()
                .filter(slot -> slot.startMinute() + minutes <= 24 * 60)
                .map(slot -> new TimeSlot(slot.date(), slot.start(), minutes, slot.zone()))
                .distinct()
                .sorted((a, b) -> a.startsAt().compareTo(b.startsAt()))
                .toList();
    }

    private boolean isKnown(LocalDate day) {
        return planning.calendar().legal().map(legal -> legal.knows(day)).orElse(true);
    }

    private List<TimeSlot> on(LocalDate day, int minutes) {
        ZoneId zone = planning.availability().zone();
        Set<Integer> at = new TreeSet<>();
        for (TimeSlot free : planning.availability().hoursOpenOn(day)) {
            addSteps(at, free.startMinute(), free.endMinute() - minutes, planning.stepMinutes());
        }
        addSteps(at, ORDINARY_START, ORDINARY_END - minutes, Math.max(ORDINARY_STEP, planning.stepMinutes()));
        List<TimeSlot> slots = new ArrayList<>();
        at.forEach(minute -> slots.add(new TimeSlot(day, LocalTime.of(minute / 60, minute % 60), minutes, zone)));
        return slots;
    }

    private static void addSteps(Set<Integer> at, int first, int last, int step) {
        for (int minute = first; minute <= last; minute += step) {
            at.add(minute);
        }
    }
}
