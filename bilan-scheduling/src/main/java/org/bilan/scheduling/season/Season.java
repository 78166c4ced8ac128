package org.bilan.scheduling.season;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.PlanningCase;

/**
 * Everything that is planned together: the bilans that ask for a place, the consultants and the rooms that they share.
 *
 * @param calendar the days on which the establishment is open
 * @param stepMinutes sessions start at an opening plus a multiple of these minutes; positive
 * @param loadUnitMinutes a load that is so many minutes off the even one costs as much as a gap that is a day off the
 *     cadence, twice as many four times that; positive
 */
public record Season(
        List<RequestedBilan> bilans,
        List<Consultant> consultants,
        List<Room> rooms,
        WorkingCalendar calendar,
        int stepMinutes,
        int loadUnitMinutes) {
    /** Minutes of load that cost one where nobody says otherwise: seven hours. */
    public static final int SEVEN_HOURS = 7 * 60;

    /**
     * Keeps the lists as they are now.
     *
     * @throws IllegalArgumentException with all problems, if two bilans, consultants or rooms have one id, a bilan is held by
     *     nobody of the team, or the step or the unit is not positive
     */
    public Season {
        bilans = List.copyOf(bilans);
        consultants = List.copyOf(consultants);
        rooms = List.copyOf(rooms);
        List<String> problems = problems(bilans, consultants, rooms);
        if (stepMinutes < 1 || loadUnitMinutes < 1) {
            problems.add(
                    "stepMinutes (" + stepMinutes + ") and loadUnitMinutes (" + loadUnitMinutes + ") must be positive");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    private static List<String> problems(List<RequestedBilan> bilans, List<Consultant> consultants, List<Room> rooms) {
        List<String> problems = new ArrayList<>();
        Set<String> people = twice(problems, "consultants", consultants.stream().map(Consultant::id));
        twice(problems, "rooms", rooms.stream().map(Room::id));
        twice(problems, "bilans", bilans.stream().map(bilan -> bilan.id().value()));
        for (RequestedBilan bilan : bilans) {
            bilan.heldBy()
                    .filter(holder -> !people.contains(holder))
                    .ifPresent(holder -> problems.add("heldBy (" + holder + ") of "
                            + bilan.id().value() + " must be the id of a consultant of the team"));
        }
        return problems;
    }

    private static Set<String> twice(List<String> problems, String field, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                problems.add(field + " (" + id + ") must have different ids");
            }
        });
        return seen;
    }

    /** The bilan of an id; empty if it is not one of the season. */
    public Optional<RequestedBilan> bilan(BilanId id) {
        return bilans.stream().filter(bilan -> bilan.id().equals(id)).findFirst();
    }

    /** The consultant of an id; empty if she is not of the team. */
    public Optional<Consultant> consultant(String id) {
        return consultants.stream()
                .filter(consultant -> consultant.id().equals(id))
                .findFirst();
    }

    /**
     * The even load: what each consultant would carry if every bilan had a place and all carried alike. In minutes as if she
     * worked full time, what is carried already counted in, begun ones left out; 0 without consultants, where nobody carries
     * anything.
     */
    public long evenLoadMinutes() {
        long minutes = 0;
        long shares = 0;
        for (RequestedBilan bilan : bilans) {
            minutes += bilan.programme().plannedMinutes();
        }
        for (Consultant consultant : consultants) {
            minutes += consultant.caseload().carriedMinutes();
            shares += consultant.caseload().sharePercent();
        }
        return shares == 0 ? 0 : minutes * 100 / shares;
    }

    /** The case of one bilan with one consultant, as if there were no other bilan. */
    public PlanningCase caseOf(RequestedBilan bilan, Consultant consultant) {
        return new PlanningCase.Builder()
                .programme(bilan.programme())
                .frame(bilan.frame())
                .consultant(consultant.diary())
                .calendar(calendar)
                .beneficiary(bilan.beneficiary())
                .rooms(rooms)
                .neededFeatures(bilan.neededFeatures())
                .remote(bilan.remote())
                .qualifications(consultant.qualifications())
                .preferences(bilan.preferences())
                .stepMinutes(stepMinutes)
                .build();
    }
}
