package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.OpenMinutes;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlaceConstraint;
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
 *
 * <p>Where no two sessions share a day, few places of a day matter: those that break nothing that another one does not
 * break too. As soon as a place breaks only what the whole day does, the rest of the day is not looked at.
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
    private final boolean oneADay;
    private final OpenMinutes hours;

    /** Bits of the constraints by what they look at: the day alone, the time without the place, the place. */
    private final long ofDays;

    private final long ofTimes;
    private final long ofPlaces;

    /** What makes two sessions have the same places. */
    private record Kind(int minutes, DeliveryMode mode, String qualification) {}

    /**
     * The places of a case.
     *
     * @param fixed sessions that stay where they are and break nothing there
     * @param oneADay whether of each day only those are wanted that break nothing that another one does not break too
     */
    EveryPlace(PlanningCase planning, List<Constraint> constraints, List<PlannedSession> fixed, boolean oneADay) {
        this.planning = planning;
        this.fixed = List.copyOf(fixed);
        this.constraints = constraints;
        this.oneADay = oneADay;
        this.hours = new OpenMinutes(planning.availability(), planning.calendar(), firstDay(), lastDay());
        this.ofDays = bits(EveryPlace::isOfDay);
        this.ofPlaces = bits(EveryPlace::isOfPlace);
        this.ofTimes = bits(one -> one instanceof SessionConstraint) & ~ofDays & ~ofPlaces;
    }

    private static boolean isOfDay(Constraint constraint) {
        return constraint instanceof SessionConstraint.OnOpenDay
                || constraint instanceof SessionConstraint.NotDuringAbsence
                || constraint instanceof SessionConstraint.WithinWishedDays;
    }

    private static boolean isOfPlace(Constraint constraint) {
        return constraint instanceof SessionConstraint.ConsultantFree
                || (constraint instanceof PlaceConstraint && !(constraint instanceof PlaceConstraint.AtOfferedSlot));
    }

    private long bits(Predicate<Constraint> wanted) {
        long bits = 0;
        for (int i = 0; i < constraints.size(); i++) {
            bits |= wanted.test(constraints.get(i)) ? 1L << i : 0;
        }
        return bits;
    }

    private LocalDate firstDay() {
        return planning.programme().earliestDay().minusDays(DAYS_BEFORE);
    }

    private LocalDate lastDay() {
        return planning.programme().latestDay().plusDays(DAYS_AFTER);
    }

    /** The places of each session of the programme, in its order. */
    List<Candidates> all() {
        Map<Kind, Candidates> alike = new HashMap<>();
        List<Candidates> all = new ArrayList<>();
        for (SessionNeed need : planning.programme().sessions()) {
            boolean isFixed = fixed.stream().anyMatch(one -> one.need().equals(need));
            String asked = planning.programme().qualifications().getOrDefault(need.id(), "");
            Candidates places = isFixed
                    ? places(need)
                    : alike.computeIfAbsent(new Kind(need.minutes(), need.mode(), asked), kind -> places(need));
            boolean isFirst = all.isEmpty();
            all.add(isFirst ? places.of(need).objecting(this::outOfStart) : places.of(need));
        }
        return all;
    }

    private long outOfStart(PlannedSession place) {
        return bits(one -> one instanceof PlanConstraint.StartWindow start
                && !start.check(List.of(place)).isEmpty());
    }

    private Candidates places(SessionNeed need) {
        List<Venue> venues = venues(need);
        Candidates.Builder found =
                new Candidates.Builder(need, planning.availability().zone(), venues.toArray(Venue[]::new));
        slots(need.minutes()).forEach((day, slots) -> new Day(need, venues, found).add(slots));
        Candidates places = found.build();
        for (PlannedSession one : fixed) {
            places = one.need().equals(need) ? places.with(one) : places;
        }
        return places;
    }

    /** The places of one day in the making. */
    private final class Day {
        private final SessionNeed need;
        private final List<Venue> venues;
        private final Candidates.Builder found;

        /** What places of this day break that are kept: none holds another. */
        private final List<Long> kept = new ArrayList<>();

        Day(SessionNeed need, List<Venue> venues, Candidates.Builder found) {
            this.need = need;
            this.venues = venues;
            this.found = found;
        }

        void add(List<TimeSlot> slots) {
            long whole = slots.isEmpty() ? 0 : broken(at(slots.get(0), 0), ofDays);
            boolean isDone = false;
            for (int i = 0; i < slots.size() && !isDone; i++) {
                long ofSlot = whole | broken(at(slots.get(i), 0), ofTimes);
                for (int venue = 0; venue < venues.size() && !isDone; venue++) {
                    long broken = ofSlot | broken(at(slots.get(i), venue), ofPlaces);
                    boolean isInstead = need.mode() != venues.get(venue).mode();
                    add(slots.get(i), venue, broken, isInstead);
                    isDone = oneADay && broken == whole && !isInstead;
                }
            }
        }

        private PlannedSession at(TimeSlot slot, int venue) {
            return new PlannedSession(need, slot, venues.get(venue), 0);
        }

        private void add(TimeSlot slot, int venue, long broken, boolean isInstead) {
            long told = broken | (isInstead ? Long.MIN_VALUE : 0);
            if (oneADay && kept.stream().anyMatch(other -> (other & ~told) == 0)) {
                return;
            }
            kept.add(told);
            found.add(Candidates.momentOf(slot), slot.startsAt().toEpochSecond() / 60, venue)
                    .lastIs(broken, 0);
        }
    }

    private List<Venue> venues(SessionNeed need) {
        if (need.mode() != DeliveryMode.IN_PERSON) {
            return List.of(Venue.of(need));
        }
        List<Venue> venues = new ArrayList<>();
        planning.rooms().stream().map(Room::id).map(Venue::room).forEach(venues::add);
        if (venues.isEmpty()) {
            venues.add(Venue.of(need));
        }
        venues.add(Venue.remote());
        return venues;
    }

    private long broken(PlannedSession place, long some) {
        long broken = 0;
        for (long left = some; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            boolean isKept = !(constraints.get(i) instanceof SessionConstraint alone) || alone.allows(place);
            broken |= isKept ? 0 : 1L << i;
        }
        return broken;
    }

    /** The starts by day, in order. */
    private Map<LocalDate, List<TimeSlot>> slots(int minutes) {
        Map<LocalDate, List<TimeSlot>> slots = new TreeMap<>();
        if (!planning.offered().isEmpty()) {
            offered(minutes)
                    .forEach(slot -> slots.computeIfAbsent(slot.date(), day -> new ArrayList<>())
                            .add(slot));
            return slots;
        }
        firstDay()
                .datesUntil(lastDay().plusDays(1))
                .filter(this::isKnown)
                .forEach(day -> slots.put(day, on(day, minutes)));
        return slots;
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
        int[] open = hours.evenIfClosedOn(day.toEpochDay());
        for (int i = 0; i < open.length; i += 2) {
            addSteps(at, open[i], open[i + 1] - minutes, planning.stepMinutes());
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
