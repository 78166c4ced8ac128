package org.bilan.scheduling.vectors;

import static org.bilan.scheduling.vectors.Json.date;
import static org.bilan.scheduling.vectors.Json.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.ExceptionalOpening;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;

/** A vector of half days as a case of the library: a half day is twelve hours of a zone without clock changes. */
record HalfDays(JsonNode input) {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final int HALF = 12 * 60;

    private record Rules(LocalDate funding) implements LegalFrame {
        @Override
        public List<LegalBound> startBounds() {
            return List.of(
                    bound("start.not-before-funding", DateWindow.from(funding)),
                    bound("start.within", DateWindow.until(funding.plusDays(10))));
        }

        @Override
        public List<LegalBound> endBounds(LocalDate firstSession) {
            return List.of(
                    bound("span.at-least", DateWindow.from(firstSession.plusDays(28))),
                    bound("span.at-most", DateWindow.until(firstSession.plusMonths(6))));
        }

        @Override
        public List<MinuteCeiling> ceilings() {
            return List.of(new MinuteCeiling(HandMadeFrame.norm("hours.at-most-24"), 24 * 60, 0));
        }

        @Override
        public java.util.Optional<HeldSpan> held() {
            return java.util.Optional.empty();
        }

        private static LegalBound bound(String name, DateWindow window) {
            return new LegalBound(HandMadeFrame.norm(name), window);
        }
    }

    int indexOf(String id) {
        return each(input.path("sessions"))
                .map(one -> one.path("id").asText())
                .toList()
                .indexOf(id);
    }

    PlanningCase planning() {
        List<TimeSlot> offered = each(input.path("slots")).map(HalfDays::half).toList();
        return new PlanningCase.Builder()
                .programme(programme(offered))
                .frame(new Rules(date(input.path("funding"))))
                .consultant(diary(slot -> Json.words(slot.path("free")).contains("CONSULTANT")))
                .beneficiary(diary(slot -> Json.words(slot.path("free")).contains("BENEFICIARY")))
                .calendar(Json.calendar(input.path("calendar")))
                .rooms(rooms())
                .neededFeatures(input.path("reducedMobility").asBoolean() ? Set.of(Room.Feature.STEP_FREE) : Set.of())
                .remote(
                        input.path("remoteAllowed").asBoolean()
                                ? RemoteConsent.WHEREVER_NEEDED
                                : RemoteConsent.AS_AGREED)
                .offered(offered)
                .stepMinutes(HALF)
                .build();
    }

    List<PlannedSession> current(PlanningCase planning) {
        List<PlannedSession> current = new ArrayList<>();
        for (JsonNode place : input.path("current")) {
            current.add(places(planning, current.size(), half(place)).get(0));
        }
        return current;
    }

    /** A session at a half day, in each room that is free then, or at a distance. */
    static List<PlannedSession> places(PlanningCase planning, int session, TimeSlot half) {
        SessionNeed need = planning.programme().sessions().get(session);
        TimeSlot slot = new TimeSlot(half.date(), half.start(), need.minutes(), UTC);
        Stream<Venue> rooms = planning.rooms().stream()
                .filter(room -> room.features().containsAll(planning.neededFeatures()))
                .filter(room ->
                        room.diary().hours().openOn(half.date()).stream().anyMatch(open -> open.overlaps(slot)))
                .map(room -> Venue.room(room.id()));
        Stream<Venue> venues = need.mode() == DeliveryMode.IN_PERSON
                ? Stream.concat(rooms, Stream.of(Venue.remote()))
                : Stream.of(Venue.of(need));
        return venues.map(venue -> new PlannedSession(need, slot, venue, 0)).toList();
    }

    static String words(TimeSlot slot) {
        return slot.date() + (slot.startMinute() < HALF ? " AM" : " PM");
    }

    static String words(JsonNode half) {
        return half.path("date").asText() + " " + half.path("part").asText();
    }

    private static TimeSlot half(JsonNode node) {
        boolean isMorning = node.path("part").asText().equals("AM");
        return new TimeSlot(date(node.path("date")), isMorning ? LocalTime.MIDNIGHT : LocalTime.NOON, HALF, UTC);
    }

    private Diary diary(Predicate<JsonNode> isFree) {
        List<ExceptionalOpening> openings = each(input.path("slots"))
                .filter(isFree)
                .map(HalfDays::half)
                .map(half -> new ExceptionalOpening(half.date(), new OpeningHours(half.start(), HALF)))
                .toList();
        return Diary.of(new Availability(UTC, WeeklyHours.NONE, List.of(), openings));
    }

    private List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        for (JsonNode room : input.path("rooms")) {
            String id = room.path("id").asText();
            Set<Room.Feature> features =
                    room.path("accessible").asBoolean() ? Set.of(Room.Feature.STEP_FREE) : Set.of();
            rooms.add(new Room(
                    id, features, diary(slot -> Json.words(slot.path("rooms")).contains(id)), 0));
        }
        if (rooms.isEmpty()) {
            rooms.add(new Room("none", Set.of(), diary(slot -> false), 0));
        }
        return rooms;
    }

    private Programme programme(List<TimeSlot> offered) {
        Map<Phase, Integer> count = new EnumMap<>(Phase.class);
        List<SessionNeed> needs = each(input.path("sessions"))
                .map(one -> {
                    String name = one.path("phase").asText();
                    Phase phase = Phase.valueOf(name.equals("CONCLUSION") ? "CONCLUSIONS" : name);
                    boolean isRemote = one.path("modality").asText().equals("REMOTE");
                    return new SessionNeed(
                            phase,
                            count.merge(phase, 1, Integer::sum),
                            one.path("minutes").asInt(),
                            isRemote ? DeliveryMode.REMOTE_SYNC : DeliveryMode.IN_PERSON);
                })
                .toList();
        return new Programme.Builder()
                .bilan(new BilanId("V"))
                .sessions(needs)
                .agreedMinutes(Integer.MAX_VALUE)
                .minimumGapDays(input.path("minGapDays").asInt())
                .cadenceDays(7)
                .asksForAllPhases(true)
                .earliestDay(offered.stream()
                        .map(TimeSlot::date)
                        .min(LocalDate::compareTo)
                        .orElseThrow())
                .latestDay(offered.stream()
                        .map(TimeSlot::date)
                        .max(LocalDate::compareTo)
                        .orElseThrow())
                .build();
    }
}
