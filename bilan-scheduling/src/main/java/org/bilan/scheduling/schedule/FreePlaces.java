package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.Span;
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
    private final PlanningCase planning;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocalDate, List<TimeSlot>> openings = new HashMap<>();
    private final Map<Integer, IntervalSet> shadows = new HashMap<>();
    private final Optional<Predicate<Span>> beneficiary;
    private final List<Predicate<Span>> rooms;

    FreePlaces(PlanningCase planning) {
        this.planning = planning;
        this.first = planning.programme().earliestDay();
        this.last = planning.programme().latestDay();
        this.beneficiary = planning.beneficiary().map(this::free);
        this.rooms = planning.rooms().stream().map(this::usable).toList();
    }

    private Predicate<Span> usable(Room room) {
        return room.features().containsAll(planning.neededFeatures()) ? free(room.diary()) : span -> false;
    }

    private Predicate<Span> free(Diary diary) {
        IntervalSet open = diary.hours().open(first.minusDays(2), last.plusDays(2));
        IntervalSet shadow = diary.buffers().shadowOf(diary.taken());
        return span -> open.covers(span) && !shadow.meets(span);
    }

    /** The places of each session of the programme, in its order. */
    List<Candidates> all() {
        Map<SessionNeed, Candidates> alike = new HashMap<>();
        List<Candidates> all = new ArrayList<>();
        for (SessionNeed need : planning.programme().sessions()) {
            all.add(alike.computeIfAbsent(need, this::of));
        }
        return all;
    }

    private Candidates of(SessionNeed need) {
        List<PlannedSession> places = new ArrayList<>();
        String asked = planning.programme().qualifications().get(need.id());
        if (asked == null || planning.qualifications().contains(asked)) {
            starts(need.minutes())
                    .forEach(slot ->
                            venue(need, slot).ifPresent(venue -> places.add(new PlannedSession(need, slot, venue, 0))));
        }
        return new Candidates(
                places.toArray(PlannedSession[]::new),
                new long[places.size()],
                places.stream().mapToLong(place -> cost(planning, place)).toArray());
    }

    private List<TimeSlot> starts(int minutes) {
        return planning.offered().isEmpty()
                ? first.datesUntil(last.plusDays(1))
                        .flatMap(day -> onGrid(day, minutes).stream())
                        .toList()
                : offered(minutes);
    }

    private List<TimeSlot> offered(int minutes) {
        ZoneId zone = planning.availability().zone();
        return planning.offered().stream()
                .filter(slot -> slot.zone().equals(zone) && planning.isWished(slot.date()))
                .filter(slot -> slot.startMinute() + minutes <= 24 * 60)
                .map(slot -> new TimeSlot(slot.date(), slot.start(), minutes, zone))
                .filter(slot -> open(slot.date()).stream()
                        .anyMatch(free ->
                                free.startMinute() <= slot.startMinute() && slot.endMinute() <= free.endMinute()))
                .distinct()
                .sorted((a, b) -> a.startsAt().compareTo(b.startsAt()))
                .toList();
    }

    private List<TimeSlot> onGrid(LocalDate day, int minutes) {
        List<TimeSlot> starts = new ArrayList<>();
        for (TimeSlot free : open(day)) {
            for (int at = free.startMinute(); at + minutes <= free.endMinute(); at += planning.stepMinutes()) {
                starts.add(new TimeSlot(day, LocalTime.of(at / 60, at % 60), minutes, free.zone()));
            }
        }
        return starts;
    }

    private List<TimeSlot> open(LocalDate day) {
        return openings.computeIfAbsent(
                day,
                on -> planning.calendar().isOpen(on) ? planning.availability().openOn(on) : List.of());
    }

    /** The first place that can be had: a room in the order of the case, then at a distance if that is accepted. */
    private Optional<Venue> venue(SessionNeed need, TimeSlot slot) {
        Span span = new Span(slot.startsAt().toInstant(), slot.endsAt().toInstant());
        if (beneficiary.isPresent() && !beneficiary.get().test(span)) {
            return Optional.empty();
        }
        boolean isRemote = need.mode() != DeliveryMode.IN_PERSON;
        if (!isRemote && planning.rooms().isEmpty()) {
            return consultantIsFree(span, 0) ? Optional.of(Venue.of(need)) : Optional.empty();
        }
        Optional<Venue> room = isRemote ? Optional.empty() : room(span);
        boolean remoteIsAllowed = planning.remote() == RemoteConsent.WHEREVER_NEEDED
                || (isRemote && planning.remote() == RemoteConsent.AS_AGREED);
        return room.isPresent() || !remoteIsAllowed || !consultantIsFree(span, 0)
                ? room
                : Optional.of(isRemote ? Venue.of(need) : Venue.remote());
    }

    private Optional<Venue> room(Span span) {
        for (int i = 0; i < rooms.size(); i++) {
            Room room = planning.rooms().get(i);
            if (rooms.get(i).test(span) && consultantIsFree(span, room.travelMinutes())) {
                return Optional.of(Venue.room(room.id()));
            }
        }
        return Optional.empty();
    }

    private boolean consultantIsFree(Span span, int travelMinutes) {
        return !shadows.computeIfAbsent(travelMinutes, this::shadow).meets(span);
    }

    private IntervalSet shadow(int travelMinutes) {
        Buffers buffers = planning.consultant().buffers().plusTravel(travelMinutes);
        return buffers.shadowOf(planning.consultant().taken());
    }

    /** What a place costs by the wishes that a session meets or not by itself. */
    static long cost(PlanningCase planning, PlannedSession place) {
        boolean isInstead =
                place.need().mode() == DeliveryMode.IN_PERSON && place.venue().mode() != DeliveryMode.IN_PERSON;
        return (isInstead ? Constraint.REMOTE_COST : 0)
                + planning.preferences().stream()
                        .filter(preference -> !preference.isMetBy(place.slot()))
                        .mapToLong(Preference::weight)
                        .sum();
    }
}
