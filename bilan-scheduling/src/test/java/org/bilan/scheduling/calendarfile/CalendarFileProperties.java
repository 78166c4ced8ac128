package org.bilan.scheduling.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.bilan.parties.Provider;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.SchedulingDomain;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.schedule.Schedule;
import org.bilan.scheduling.schedule.Scheduler;

@Domain(SchedulingDomain.class)
class CalendarFileProperties {
    private static final Provider PROVIDER = new Provider("Exemple", "exemple.test", Samples.FRANCE);

    /** Days of a clock change are left out: the reading library takes their afternoons an hour off. */
    @Property(tries = 200)
    void what_is_written_is_read_again_with_the_same_ids_moments_and_revisions(@ForAll PlanningCase planning) {
        Schedule schedule = onOrdinaryDays(Scheduler.propose(planning));
        if (schedule.sessions().isEmpty()) {
            return;
        }

        List<VEvent> events = Biweekly.parse(
                        CalendarFile.of(schedule, PROVIDER, Instant.EPOCH).text())
                .first()
                .getEvents();

        assertThat(events)
                .extracting(event -> event.getUid().getValue()
                        + event.getDateStart().getValue().toInstant()
                        + event.getDateEnd().getValue().toInstant()
                        + event.getSequence().getValue())
                .isEqualTo(schedule.sessions().stream()
                        .map(session -> "B." + session.id() + "@exemple.test"
                                + session.slot().startsAt().toInstant()
                                + session.slot().endsAt().toInstant()
                                + session.revision())
                        .toList());
    }

    @Property(tries = 200)
    void import_of_an_export_is_the_identity(@ForAll PlanningCase planning) {
        Schedule schedule = Scheduler.propose(planning);
        if (!schedule.sessions().isEmpty()) {
            List<CalendarEntry> read = CalendarFile.read(
                            CalendarFile.of(schedule, PROVIDER, Instant.EPOCH).text())
                    .getOrElse(List.of());

            assertThat(read)
                    .isEqualTo(schedule.sessions().stream()
                            .map(session -> new CalendarEntry(
                                    "B." + session.id() + "@exemple.test", session.revision(), session.slot(), false))
                            .toList());
        }
    }

    private static Schedule onOrdinaryDays(Schedule schedule) {
        List<PlannedSession> ordinary = schedule.sessions().stream()
                .filter(session -> isOrdinary(session))
                .toList();
        return new Schedule(schedule.bilan(), ordinary, List.of(), List.of());
    }

    private static boolean isOrdinary(PlannedSession session) {
        var rules = session.slot().zone().getRules();
        var day = session.slot().date();
        return rules.getOffset(day.atStartOfDay())
                .equals(rules.getOffset(day.plusDays(1).atStartOfDay()));
    }
}
