package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.BilanValue;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.immutables.value.Value;

/** All that a proposal, a check or a repair of the plan of one bilan may see. */
@BilanValue
@Value.Immutable
public interface PlanningCase extends WithPlanningCase {
    /** The sessions to place. */
    Programme programme();

    /** The windows of the rules. */
    LegalFrame frame();

    /** When the consultant can be met; her zone is that of all sessions. */
    Diary consultant();

    /** The days on which the establishment is open. */
    WorkingCalendar calendar();

    /** When the beneficiary can come; empty if nothing is known against any hour. */
    Optional<Diary> beneficiary();

    /** The rooms; empty if rooms are seen to elsewhere, and then a session in person needs none here. */
    List<Room> rooms();

    /** What a room must offer to the beneficiary. */
    Set<Room.Feature> neededFeatures();

    /** What the beneficiary said about sessions at a distance. */
    @Value.Default
    default RemoteConsent remote() {
        return RemoteConsent.AS_AGREED;
    }

    /** What the consultant is qualified for, for example a test that only trained persons may administer. */
    Set<String> qualifications();

    /** What the parties would like, and what it weighs if they do not get it. */
    List<Preference> preferences();

    /** If not empty, sessions start at the start of one of these and nowhere else. */
    List<TimeSlot> offered();

    /** Sessions start at an opening plus a multiple of these minutes; positive. */
    @Value.Default
    default int stepMinutes() {
        return 15;
    }

    /** A case with a consultant's hours only: no room, nothing known of the beneficiary's days. */
    static PlanningCase of(Programme programme, LegalFrame frame, Availability availability, LegalCalendar calendar) {
        return new Builder()
                .programme(programme)
                .frame(frame)
                .consultant(Diary.of(availability))
                .calendar(WorkingCalendar.of(calendar))
                .build();
    }

    /** The wall hours of the consultant. */
    default Availability availability() {
        return consultant().hours();
    }

    /** Whether a day is among those that the parties accept. */
    default boolean isWished(LocalDate day) {
        return !day.isBefore(programme().earliestDay())
                && !day.isAfter(programme().latestDay());
    }

    /**
     * Refuses a step that is no step, and two rooms of one name.
     *
     * @throws IllegalArgumentException if the step is not positive, or two rooms have one id
     */
    @Value.Check
    default void check() {
        if (stepMinutes() < 1) {
            throw new IllegalArgumentException("stepMinutes (" + stepMinutes() + ") must be positive");
        }
        if (rooms().stream().map(Room::id).distinct().count() != rooms().size()) {
            throw new IllegalArgumentException("rooms (" + rooms() + ") must have different ids");
        }
    }

    /** Builds a case; programme, frame, consultant and calendar are required. */
    class Builder extends ImmutablePlanningCase.Builder {}
}
