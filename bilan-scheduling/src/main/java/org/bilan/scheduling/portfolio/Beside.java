package org.bilan.scheduling.portfolio;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;

/**
 * The case of one bilan with one consultant beside the other bilans: what these take of her and of the rooms is busy time.
 *
 * <p>On the safe side: a plan of such a case is lawful beside the others, but where two sessions in rooms with a journey
 * follow each other, a little more time than needed is asked for. The ceiling of bilans under way is not in it.
 */
final class Beside {
    private final Map<String, Room> rooms = new HashMap<>();
    private final RequestedBilan bilan;
    private final Consultant consultant;
    private final List<Assignment> others;

    private Beside(Season season, Portfolio portfolio, RequestedBilan bilan, Consultant consultant) {
        this.bilan = bilan;
        this.consultant = consultant;
        this.others = portfolio.assignments().stream()
                .filter(one -> !one.bilan().equals(bilan.id()))
                .toList();
        season.rooms().forEach(room -> rooms.put(room.id(), room));
    }

    static PlanningCase of(Season season, Portfolio portfolio, RequestedBilan bilan, Consultant consultant) {
        Beside beside = new Beside(season, portfolio, bilan, consultant);
        return season.caseOf(bilan, consultant)
                .withConsultant(consultant.diary().withBusy(beside.ofConsultant()))
                .withRooms(season.rooms().stream().map(beside::besideOthers).toList());
    }

    private Room besideOthers(Room room) {
        List<BusyTime> busy = others.stream()
                .flatMap(one -> one.sessions().stream())
                .filter(session -> session.venue().roomId().equals(room.id()))
                .map(session -> busy(session, room.diary().buffers(), 0))
                .toList();
        return new Room(room.id(), room.features(), room.diary().withBusy(busy), room.travelMinutes());
    }

    /** So widened that with the time kept around the next session neither keeps too little towards the other. */
    private static BusyTime busy(PlannedSession session, Buffers around, int travel) {
        int before = Math.max(0, travel + around.beforeMinutes() - around.afterMinutes());
        int after = Math.max(0, travel + around.afterMinutes() - around.beforeMinutes());
        return new BusyTime(
                new Span(
                        session.slot().startsAt().toInstant().minusSeconds(60L * before),
                        session.slot().endsAt().toInstant().plusSeconds(60L * after)),
                BusyTime.Kind.BUSY);
    }

    private List<BusyTime> ofConsultant() {
        List<BusyTime> busy = new ArrayList<>();
        Map<LocalDate, Integer> sessions = new HashMap<>();
        Map<LocalDate, Integer> minutes = new HashMap<>();
        for (Assignment other : others) {
            for (PlannedSession session :
                    other.consultantId().equals(consultant.id()) ? other.sessions() : List.<PlannedSession>of()) {
                Room room = rooms.get(session.venue().roomId());
                busy.add(busy(session, consultant.diary().buffers(), room == null ? 0 : room.travelMinutes()));
                LocalDate day = session.slot().date();
                sessions.merge(day, 1, Integer::sum);
                minutes.merge(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        session.need().minutes(),
                        Integer::sum);
            }
        }
        int longest = bilan.programme().sessions().stream()
                .mapToInt(SessionNeed::minutes)
                .max()
                .orElse(0);
        bilan.programme()
                .earliestDay()
                .datesUntil(bilan.programme().latestDay().plusDays(1))
                .filter(day ->
                        sessions.getOrDefault(day, 0) >= consultant.caseload().mostSessionsADay()
                                || minutes.getOrDefault(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 0)
                                                + (long) longest
                                        > consultant.caseload().mostMinutesAWeek())
                .forEach(day -> busy.add(wholeDay(day)));
        return busy;
    }

    private BusyTime wholeDay(LocalDate day) {
        ZoneId zone = consultant.diary().hours().zone();
        return new BusyTime(
                new Span(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant()),
                BusyTime.Kind.BUSY);
    }
}
