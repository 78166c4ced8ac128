package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.bilan.BilanValue;
import org.bilan.lifecycle.BilanId;
import org.immutables.value.Value;

/** The sessions of one bilan that are still to be placed, and how the parties wish them spread. */
@BilanValue
@Value.Immutable
public interface Programme extends WithProgramme {
    /** The order in which sessions are held: by phase, then by index. */
    Comparator<SessionNeed> IN_STORY = Comparator.comparing(SessionNeed::phase).thenComparing(SessionNeed::index);

    BilanId bilan();

    /** The sessions in the order in which they will be held: preliminary, investigation, conclusions. */
    List<SessionNeed> sessions();

    /** Minutes that these sessions may take together at most, as agreed. */
    int agreedMinutes();

    /** Days between the dates of neighbouring sessions, at least; 0 allows two on one day, 1 asks for another day. */
    int minimumGapDays();

    /** Days between neighbouring sessions to aim at; stretched or shortened where the last day must be kept. */
    int cadenceDays();

    /** Days between neighbouring sessions at most; empty if only the rules limit it. */
    OptionalInt maximumGapDays();

    /** Whether every phase must have a session, here or among those held (Labour Code, R.6313-4). */
    @Value.Default
    default boolean asksForAllPhases() {
        return false;
    }

    /** What a session asks of the consultant, by session id: for example a test that only trained persons administer. */
    Map<String, String> qualifications();

    /** First day that the parties accept, inclusive. */
    LocalDate earliestDay();

    /** Last day that the parties accept, inclusive. */
    LocalDate latestDay();

    /** Minutes of all these sessions together. */
    default int plannedMinutes() {
        return sessions().stream().mapToInt(SessionNeed::minutes).reduce(0, Math::addExact);
    }

    /**
     * Refuses what no programme can be.
     *
     * @throws IllegalArgumentException if there is no session, if one is out of order or occurs twice, if a
     *     count is negative, or if the latest day is before the earliest
     */
    @Value.Check
    default void check() {
        if (sessions().isEmpty() || agreedMinutes() < 0 || minimumGapDays() < 0 || cadenceDays() < 0) {
            throw new IllegalArgumentException(
                    "a programme must hold a session, and no count may be negative: " + this);
        }
        if (latestDay().isBefore(earliestDay())) {
            throw new IllegalArgumentException(
                    "latestDay (" + latestDay() + ") must not be before earliestDay (" + earliestDay() + ")");
        }
        requireOrder(sessions());
        if (maximumGapDays().orElse(Integer.MAX_VALUE) < minimumGapDays()) {
            throw new IllegalArgumentException("maximumGapDays (" + maximumGapDays()
                    + ") must not be less than minimumGapDays (" + minimumGapDays() + ")");
        }
    }

    private static void requireOrder(List<SessionNeed> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            if (IN_STORY.compare(sessions.get(i - 1), sessions.get(i)) >= 0) {
                throw new IllegalArgumentException("session " + sessions.get(i).id() + " must come before "
                        + sessions.get(i - 1).id() + ", and each only once");
            }
        }
    }

    /** Builds a programme; the largest gap, the phases and the qualifications may be left out. */
    class Builder extends ImmutableProgramme.Builder {}
}
