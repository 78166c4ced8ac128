package org.bilan.scheduling.season;

import static org.bilan.scheduling.Samples.MONDAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;

/** Valid parts of a season to start from: bilans of three hours, the second session with a test. */
final class ASeason {
    private ASeason() {}

    static RequestedBilan.Builder bilan(String id) {
        return new RequestedBilan.Builder()
                .programme(new Programme.Builder()
                        .bilan(new BilanId(id))
                        .sessions(SessionNeed.series(Phase.INVESTIGATION, 3, 60, DeliveryMode.REMOTE_SYNC))
                        .agreedMinutes(180)
                        .minimumGapDays(3)
                        .cadenceDays(7)
                        .qualifications(Map.of("investigation-2", "test"))
                        .earliestDay(MONDAY)
                        .latestDay(MONDAY.plusDays(60))
                        .build())
                .frame(Samples.aFrame());
    }

    static Consultant consultant(String id, Caseload caseload, String... qualifications) {
        return new Consultant(id, Diary.of(Samples.availability(Samples.WEEK)), Set.of(qualifications), caseload);
    }

    static Room room(String id) {
        return new Room(id, Set.of(Room.Feature.LIFT), Diary.of(Samples.availability(Samples.WEEK)), 0);
    }

    static Season of(List<RequestedBilan> bilans, List<Consultant> team, Room... rooms) {
        return new Season(bilans, team, List.of(rooms), WorkingCalendar.of(Samples.FRANCE), 30, Season.SEVEN_HOURS);
    }
}
