package org.bilan.scheduling.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;

/** Judges what the bilans of a season share: nobody and no room is in two places at once. */
final class Shared {
    private final Map<String, Room> rooms = new HashMap<>();
    private final Season season;
    private final Portfolio portfolio;
    private final Map<BilanId, RequestedBilan> bilans;
    private final List<Breach> found = new ArrayList<>();

    /** A session with the minutes to keep before and after it. */
    private record Use(String bilan, PlannedSession session, Instant start, int before, int after) {
        static Use of(String bilan, PlannedSession session, Buffers around, int travel) {
            return new Use(
                    bilan,
                    session,
                    Clock.start(session),
                    around.beforeMinutes() + travel,
                    around.afterMinutes() + travel);
        }
    }

    Shared(Season season, Portfolio portfolio, Map<BilanId, RequestedBilan> bilans) {
        this.season = season;
        this.portfolio = portfolio;
        this.bilans = bilans;
        season.rooms().forEach(room -> rooms.put(room.id(), room));
    }

    List<Breach> breaches() {
        Map<String, List<Use>> byConsultant = new HashMap<>();
        Map<String, List<Use>> byRoom = new HashMap<>();
        Map<String, Buffers> around = new HashMap<>();
        season.consultants().forEach(one -> around.put(one.id(), one.diary().buffers()));
        for (Assignment one : portfolio.assignments()) {
            Buffers buffers = around.get(one.consultantId());
            for (PlannedSession session :
                    bilans.containsKey(one.bilan()) ? one.sessions() : List.<PlannedSession>of()) {
                Room room = rooms.get(session.venue().roomId());
                int travel = room == null ? 0 : room.travelMinutes();
                String id = one.bilan().value();
                if (buffers != null) {
                    byConsultant
                            .computeIfAbsent(one.consultantId(), none -> new ArrayList<>())
                            .add(Use.of(id, session, buffers, travel));
                }
                if (room != null) {
                    byRoom.computeIfAbsent(room.id(), none -> new ArrayList<>())
                            .add(Use.of(id, session, room.diary().buffers(), 0));
                }
            }
        }
        season.consultants().stream()
                .map(Consultant::id)
                .forEach(id -> apart(AuditRule.CONSULTANT_ONCE, byConsultant.getOrDefault(id, List.of())));
        season.rooms().stream()
                .map(Room::id)
                .forEach(id -> apart(AuditRule.ROOM_ONCE, byRoom.getOrDefault(id, List.of())));
        return found;
    }

    /** Each two sessions of different bilans, the later one with those that may still reach it. */
    private void apart(AuditRule rule, List<Use> uses) {
        List<Use> inTime =
                uses.stream().sorted(Comparator.comparing(Use::start)).toList();
        int longest = inTime.stream()
                .mapToInt(use -> use.session().slot().minutes() + use.after())
                .max()
                .orElse(0);
        for (int j = 1; j < inTime.size(); j++) {
            Use later = inTime.get(j);
            Instant reach = later.start().minusSeconds(60L * (longest + later.before()));
            for (int i = j - 1; i >= 0 && !inTime.get(i).start().isBefore(reach); i--) {
                Use one = inTime.get(i);
                long missing =
                        Math.max(one.after(), later.before()) - Clock.minutesBetween(one.session(), later.session());
                if (missing > 0 && !one.bilan().equals(later.bilan())) {
                    found.add(new Breach(rule, later.bilan(), later.session().id() + " / " + one.bilan(), missing));
                }
            }
        }
    }
}
