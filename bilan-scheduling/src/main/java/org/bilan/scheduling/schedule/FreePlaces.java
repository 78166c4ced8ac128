package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.OpenMinutes;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;

/**
 * The places that break no constraint by themselves, made from sets of free time and never from the constraints: the
 * check of a plan shares no code with it.
 */
final class FreePlaces {
    private static final int NOWHERE = -1;

    private final PlanningCase planning;
    private final long first;
    private final long last;
    private final OpenMinutes openings;
    private final Optional<Free> beneficiary;
    private final List<Free> rooms;

    /** Whether of each day the first of its cheapest places is enough. */
    private final boolean oneADay;

    /** Whether somebody can be had from a second to another, exclusive. */
    private interface Free {
        boolean at(long start, long end);
    }

    /** What makes two sessions have the same places. */
    private record Kind(int minutes, DeliveryMode mode, boolean isQualified) {}

    /** The places of one session in the making, at the venues that it may have. */
    private final class Places {
        private final SessionNeed need;
        private final Candidates.Builder found;
        private final List<Venue> venues;

        /** Seconds by which the clocks are ahead, known until a day on which they may change. */
        private long offset;

        private boolean offsetIsKnown;

        Places(SessionNeed need) {
            this.need = need;
            this.venues = venues(need);
            this.found = new Candidates.Builder(need, planning.availability().zone(), venues.toArray(Venue[]::new));
        }

        void addDay(long day) {
            boolean isOrdinary = !openings.isSpecial(day);
            offsetIsKnown &= isOrdinary;
            int[] minutes = openings.on(day);
            if (minutes.length == 0) {
                return;
            }
            if (isOrdinary && !offsetIsKnown) {
                offset = day * 86_400 - openings.second(day, minutes[0]) + 60L * minutes[0];
                offsetIsKnown = true;
            }
            Cheapest cheapest = new Cheapest(day);
            for (int i = 0; i < minutes.length && !cheapest.isFound; i += 2) {
                long midnight =
                        isOrdinary ? day * 86_400 - offset : openings.second(day, minutes[i]) - 60L * minutes[i];
                for (int at = minutes[i];
                        at + need.minutes() <= minutes[i + 1] && !cheapest.isFound;
                        at += planning.stepMinutes()) {
                    add(Candidates.startOf(day) + at, midnight + 60L * at, cheapest);
                }
            }
        }

        void add(long start, long second, Cheapest cheapest) {
            int venue = venue(need, second);
            if (venue == NOWHERE) {
                return;
            }
            long cost = cost(need, venues.get(venue)) + cheapest.wishes(start - Candidates.startOf(cheapest.day));
            if (!oneADay) {
                found.add(start, second / 60, venue).lastIs(0, cost);
            } else if (cost < cheapest.cost) {
                if (cheapest.cost != Long.MAX_VALUE) {
                    found.dropLast();
                }
                found.add(start, second / 60, venue).lastIs(0, cost);
                cheapest.cost = cost;
                cheapest.isFound = cost == cheapest.floor;
            }
        }

        /** The cheapest place of a day so far, and what none of that day can be below. */
        private final class Cheapest {
            private final long day;
            private final long floor;
            private long cost = Long.MAX_VALUE;
            private boolean isFound;

            Cheapest(long day) {
                this.day = day;
                long unmet = 0;
                for (Preference preference : planning.preferences()) {
                    unmet += isOn(preference) ? 0 : preference.weight();
                }
                this.floor = unmet;
            }

            private boolean isOn(Preference preference) {
                return preference.days().contains(java.time.DayOfWeek.of(Math.floorMod(day + 3, 7) + 1));
            }

            long wishes(long minute) {
                long unmet = floor;
                for (Preference preference : planning.preferences()) {
                    boolean isMissed = minute < preference.hours().startMinute()
                            || minute + need.minutes() > preference.hours().endMinute();
                    unmet += isMissed && isOn(preference) ? preference.weight() : 0;
                }
                return unmet;
            }
        }
    }

    FreePlaces(PlanningCase planning, boolean oneADay) {
        this.planning = planning;
        LocalDate firstDay = planning.programme().earliestDay();
        LocalDate lastDay = planning.programme().latestDay();
        this.first = firstDay.toEpochDay();
        this.last = lastDay.toEpochDay();
        this.openings = new OpenMinutes(planning.availability(), planning.calendar(), firstDay, lastDay);
        this.beneficiary = planning.beneficiary().map(diary -> free(diary, firstDay, lastDay));
        this.rooms = planning.rooms().stream()
                .map(room -> usable(room, firstDay, lastDay))
                .toList();
        int pause = planning.consultant().buffers().between();
        this.oneADay = oneADay && openings.latestEnd() <= Candidates.latestEnd(pause);
    }

    private Free usable(Room room, LocalDate firstDay, LocalDate lastDay) {
        return room.features().containsAll(planning.neededFeatures())
                ? free(room.diary(), firstDay, lastDay)
                : (start, end) -> false;
    }

    private static Free free(Diary diary, LocalDate firstDay, LocalDate lastDay) {
        IntervalSet open = diary.hours().open(firstDay.minusDays(2), lastDay.plusDays(2));
        IntervalSet shadow = diary.shadow(0);
        return (start, end) -> open.covers(start, end) && !shadow.meets(start, end);
    }

    /** The places of each session of the programme, in its order. */
    List<Candidates> all() {
        Map<Kind, Candidates> alike = new HashMap<>();
        List<Candidates> all = new ArrayList<>();
        for (SessionNeed need : planning.programme().sessions()) {
            Kind kind = new Kind(need.minutes(), need.mode(), isQualified(need));
            Candidates places = alike.get(kind);
            if (places == null) {
                places = found(need, kind);
                alike.put(kind, places);
            }
            all.add(places.of(need));
        }
        return all;
    }

    private boolean isQualified(SessionNeed need) {
        String asked = planning.programme().qualifications().get(need.id());
        return asked == null || planning.qualifications().contains(asked);
    }

    private Candidates found(SessionNeed need, Kind kind) {
        Places places = new Places(need);
        if (kind.isQualified() && planning.offered().isEmpty()) {
            for (long day = first; day <= last; day++) {
                places.addDay(day);
            }
        } else if (kind.isQualified()) {
            addOffered(places, need.minutes());
        }
        return places.found.build();
    }

    private void addOffered(Places places, int minutes) {
        long day = Long.MIN_VALUE;
        Places.Cheapest cheapest = places.new Cheapest(first);
        for (TimeSlot slot : offered(minutes)) {
            if (slot.date().toEpochDay() != day) {
                day = slot.date().toEpochDay();
                cheapest = places.new Cheapest(day);
            }
            if (!cheapest.isFound) {
                places.add(Candidates.momentOf(slot), slot.startsAt().toEpochSecond(), cheapest);
            }
        }
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

    /** Where a session could be: the rooms in the order of the case, then as it needs it, or at a distance instead. */
    private List<Venue> venues(SessionNeed need) {
        List<Venue> venues = new ArrayList<>();
        planning.rooms().forEach(room -> venues.add(Venue.room(room.id())));
        boolean inPerson = need.mode() == DeliveryMode.IN_PERSON;
        venues.add(inPerson && !planning.rooms().isEmpty() ? Venue.remote() : Venue.of(need));
        return venues;
    }

    /** The number of the first venue that can be had, if there is one. */
    private int venue(SessionNeed need, long start) {
        long end = start + 60L * need.minutes();
        if (beneficiary.isPresent() && !beneficiary.get().at(start, end)) {
            return NOWHERE;
        }
        boolean isRemote = need.mode() != DeliveryMode.IN_PERSON;
        int room = isRemote ? NOWHERE : room(start, end);
        boolean mayBeElsewhere = planning.remote() == RemoteConsent.WHEREVER_NEEDED
                || (isRemote && planning.remote() == RemoteConsent.AS_AGREED)
                || (!isRemote && rooms.isEmpty());
        return room != NOWHERE || !mayBeElsewhere || !consultantIsFree(start, end, 0) ? room : rooms.size();
    }

    private int room(long start, long end) {
        for (int i = 0; i < rooms.size(); i++) {
            int travel = planning.rooms().get(i).travelMinutes();
            if (rooms.get(i).at(start, end) && consultantIsFree(start, end, travel)) {
                return i;
            }
        }
        return NOWHERE;
    }

    private boolean consultantIsFree(long start, long end, int travelMinutes) {
        return !planning.consultant().shadow(travelMinutes).meets(start, end);
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
