package org.bilan.scheduling.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.OpenMinutes;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WallClock;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.SessionNeed;
import org.jspecify.annotations.Nullable;

/**
 * The places that break no constraint by themselves, made from sets of free time and never from the constraints: the
 * check of a plan shares no code with it. They are made day by day, as far as they are asked for.
 */
final class FreePlaces {
    private static final int DAYS_OF_A_WEEK = 7;

    /** Days from Monday to 1970-01-01. */
    private static final int THURSDAY = 3;

    private final PlanningCase planning;
    private final long first;
    private final long last;
    private final OpenMinutes openings;
    private final WallClock clock;
    private final Wishes[] wishes = new Wishes[DAYS_OF_A_WEEK];
    private final Map<Kind, Places> kinds = new HashMap<>();

    /** Whether of each day the first of its cheapest places is enough. */
    private final boolean oneADay;

    /** What makes two sessions have the same places. */
    private record Kind(int minutes, DeliveryMode mode, boolean isQualified) {}

    /**
     * The wishes on one weekday.
     *
     * @param missed what any place of such a day costs
     * @param onHours those that depend on the hour
     */
    private record Wishes(long missed, List<Preference> onHours) {
        static Wishes on(DayOfWeek day, List<Preference> all) {
            List<Preference> onHours = all.stream()
                    .filter(preference -> preference.days().contains(day))
                    .toList();
            long every = all.stream().mapToLong(Preference::weight).sum();
            return new Wishes(
                    every - onHours.stream().mapToLong(Preference::weight).sum(), onHours);
        }

        long cost(long minute, int minutes) {
            long cost = missed;
            for (int i = 0; i < onHours.size(); i++) {
                Preference preference = onHours.get(i);
                boolean isMissed = minute < preference.hours().startMinute()
                        || minute + minutes > preference.hours().endMinute();
                cost += isMissed ? preference.weight() : 0;
            }
            return cost;
        }
    }

    /** The places of one kind of session in the making. */
    private final class Places {
        private final SessionNeed need;
        private final boolean isQualified;
        private final Venues venues;
        private final Candidates.Builder found;
        private long nextDay = first;
        private @Nullable Candidates made;

        Places(SessionNeed need, boolean isQualified) {
            this.need = need;
            this.isQualified = isQualified;
            this.venues = new Venues(
                    planning,
                    need,
                    planning.programme().earliestDay(),
                    planning.programme().latestDay());
            this.found = new Candidates.Builder(
                    need, planning.availability().zone(), venues.all().toArray(Venue[]::new));
        }

        Candidates until(long lastDay) {
            Candidates known = made;
            if (known == null || nextDay <= lastDay) {
                add(lastDay, known == null);
                known = found.build();
                made = known;
            }
            return known;
        }

        private void add(long lastDay, boolean isFirstTime) {
            if (isQualified && planning.offered().isEmpty()) {
                for (; nextDay <= lastDay; nextDay++) {
                    addDay(nextDay);
                }
            } else if (isQualified && isFirstTime) {
                addOffered();
            }
        }

        private void addOffered() {
            Cheapest cheapest = new Cheapest(Long.MIN_VALUE, 0);
            for (TimeSlot slot : offered(need.minutes())) {
                long day = slot.date().toEpochDay();
                cheapest = cheapest.day == day
                        ? cheapest
                        : new Cheapest(day, wishes(day).missed());
                if (!cheapest.isFound) {
                    add(slot.startMinute(), slot.startsAt().toEpochSecond(), cheapest);
                }
            }
        }

        private void addDay(long day) {
            int[] minutes = openings.on(day);
            Cheapest cheapest = new Cheapest(day, wishes(day).missed());
            for (int i = 0; i < minutes.length && !cheapest.isFound; i += 2) {
                long opening = clock.second(day, minutes[i]);
                for (int at = minutes[i];
                        at + need.minutes() <= minutes[i + 1] && !cheapest.isFound;
                        at += planning.stepMinutes()) {
                    add(at, opening + 60L * (at - minutes[i]), cheapest);
                }
            }
        }

        private void add(int minute, long second, Cheapest cheapest) {
            int venue = venues.at(second);
            if (venue == Venues.NOWHERE) {
                return;
            }
            long cost = FreePlaces.cost(need, venues.all().get(venue))
                    + wishes(cheapest.day).cost(minute, need.minutes());
            boolean isCheapest = cost < cheapest.cost;
            if (oneADay && !isCheapest) {
                return;
            }
            if (oneADay && cheapest.cost != Long.MAX_VALUE) {
                found.dropLast();
            }
            found.add(Candidates.startOf(cheapest.day) + minute, second / 60, venue)
                    .lastIs(0, cost);
            cheapest.cost = Math.min(cost, cheapest.cost);
            cheapest.isFound = oneADay && cost == cheapest.floor;
        }
    }

    /** The cheapest place of a day so far, and what none of that day can be below. */
    private static final class Cheapest {
        private final long day;
        private final long floor;
        private long cost = Long.MAX_VALUE;

        /** Whether one place is enough and none can be cheaper. */
        private boolean isFound;

        Cheapest(long day, long floor) {
            this.day = day;
            this.floor = floor;
        }
    }

    FreePlaces(PlanningCase planning, boolean oneADay) {
        this.planning = planning;
        LocalDate firstDay = planning.programme().earliestDay();
        LocalDate lastDay = planning.programme().latestDay();
        this.first = firstDay.toEpochDay();
        this.last = lastDay.toEpochDay();
        this.openings = new OpenMinutes(planning.availability(), planning.calendar(), firstDay, lastDay);
        this.clock = new WallClock(planning.availability().zone());
        for (DayOfWeek day : DayOfWeek.values()) {
            wishes[day.getValue() - 1] = Wishes.on(day, planning.preferences());
        }
        int pause = planning.consultant().buffers().between();
        this.oneADay = oneADay && openings.latestEnd() <= Candidates.latestEnd(pause);
    }

    /** Whether of each day one place only is told, which stands for all of it. */
    boolean areOneADay() {
        return oneADay;
    }

    /** The places of each session of the programme, in its order. */
    List<Candidates> all() {
        return until(last);
    }

    /** Those up to a day at least. */
    List<Candidates> until(long lastDay) {
        return planning.programme().sessions().stream()
                .map(need -> places(need, Math.min(lastDay, last)).of(need))
                .toList();
    }

    private Candidates places(SessionNeed need, long lastDay) {
        Kind kind = new Kind(need.minutes(), need.mode(), isQualified(need));
        return kinds.computeIfAbsent(kind, one -> new Places(need, one.isQualified()))
                .until(lastDay);
    }

    private boolean isQualified(SessionNeed need) {
        String asked = planning.programme().qualifications().get(need.id());
        return asked == null || planning.qualifications().contains(asked);
    }

    private Wishes wishes(long day) {
        return wishes[(int) Math.floorMod(day + THURSDAY, (long) DAYS_OF_A_WEEK)];
    }

    private List<TimeSlot> offered(int minutes) {
        ZoneId zone = planning.availability().zone();
        return planning.offered().stream()
                .filter(slot -> slot.zone().equals(zone) && planning.isWished(slot.date()))
                .filter(slot -> slot.startMinute() + minutes <= 24 * 60)
                .map(slot -> new TimeSlot(slot.date(), slot.start(), minutes, zone))
                .filter(this::isOpen)
                .distinct()
                .sorted((a, b) -> a.startsAt().compareTo(b.startsAt()))
                .toList();
    }

    private boolean isOpen(TimeSlot slot) {
        int[] minutes = openings.on(slot.date().toEpochDay());
        for (int i = 0; i < minutes.length; i += 2) {
            if (minutes[i] <= slot.startMinute() && slot.endMinute() <= minutes[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static long cost(SessionNeed need, Venue venue) {
        return need.mode() == DeliveryMode.IN_PERSON && venue.mode() != DeliveryMode.IN_PERSON
                ? Constraint.REMOTE_COST
                : 0;
    }

    /** What a place costs by the wishes that a session meets or not by itself. */
    static long cost(PlanningCase planning, PlannedSession place) {
        return cost(place.need(), place.venue())
                + planning.preferences().stream()
                        .filter(preference -> !preference.isMetBy(place.slot()))
                        .mapToLong(Preference::weight)
                        .sum();
    }
}
