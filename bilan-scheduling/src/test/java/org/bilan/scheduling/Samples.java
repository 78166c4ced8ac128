package org.bilan.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.AvailabilityFile;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;

/** Valid samples to start from. */
public final class Samples {
    public static final LegalCalendar FRANCE = LegalCalendar.of(Territory.METROPOLE);

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    public static final String WEEK = """
            fuseau: Europe/Paris
            lundi: 09:00-12:30, 14:00-17:30
            mardi: 14:00-18:00
            jeudi: 09:00-12:00
            """;

    private Samples() {}

    public static Availability availability(String file) {
        return AvailabilityFile.parse(file)
                .fold(
                        problems -> {
                            throw new AssertionError(problems);
                        },
                        read -> read);
    }

    public static List<SessionNeed> threePhases() {
        return Stream.of(
                        SessionNeed.series(Phase.PRELIMINARY, 2, 120, DeliveryMode.IN_PERSON),
                        SessionNeed.series(Phase.INVESTIGATION, 5, 150, DeliveryMode.IN_PERSON),
                        SessionNeed.series(Phase.CONCLUSIONS, 2, 120, DeliveryMode.REMOTE_SYNC))
                .flatMap(List::stream)
                .toList();
    }

    public static Programme.Builder aProgramme() {
        return new Programme.Builder()
                .bilan(new BilanId("B-2026-001"))
                .sessions(threePhases())
                .agreedMinutes(24 * 60)
                .minimumGapDays(3)
                .cadenceDays(7)
                .earliestDay(MONDAY)
                .latestDay(MONDAY.plusYears(1));
    }

    public static HandMadeFrame aFrame() {
        return new HandMadeFrame(
                DateWindow.between(MONDAY, MONDAY.plusDays(10)),
                new HandMadeFrame.DayRange(28, 180),
                24 * 60,
                Optional.empty());
    }

    public static PlanningCase aCase() {
        return aCase(aProgramme().build(), aFrame());
    }

    public static PlanningCase aCase(Programme programme, LegalFrame frame) {
        return PlanningCase.of(programme, frame, availability(WEEK), FRANCE);
    }

    public static PlanningCase aCase(String availability) {
        return PlanningCase.of(aProgramme().build(), aFrame(), availability(availability), FRANCE);
    }
}
