package org.bilan.scheduling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What bilans share: one violation at a time, and the audit tells it and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeasonAuditTest {
    private static final Availability HOURS = Samples.availability("""
            fuseau: Europe/Paris
            lundi: 09:00-18:00
            mardi: 09:00-18:00
            """);
    private static final List<SessionNeed> NEEDS =
            SessionNeed.series(Phase.INVESTIGATION, 2, 60, DeliveryMode.IN_PERSON);
    private static final Buffers QUARTER = new Buffers(0, 15);

    private static RequestedBilan.Builder aBilan(String id) {
        return new RequestedBilan.Builder()
                .programme(new Programme.Builder()
                        .bilan(new BilanId(id))
                        .sessions(NEEDS)
                        .agreedMinutes(120)
                        .minimumGapDays(1)
                        .cadenceDays(7)
                        .earliestDay(MONDAY)
                        .latestDay(MONDAY.plusDays(30))
                        .build())
                .frame(new HandMadeFrame(
                        DateWindow.from(MONDAY), new HandMadeFrame.DayRange(0, 30), 120, Optional.empty()));
    }

    private static Room room(String id, int travel) {
        return new Room(id, Set.of(), new Diary(HOURS, List.of(), QUARTER), travel);
    }

    private static Season season(Caseload caseload, RequestedBilan... bilans) {
        List<Consultant> team = List.of(
                new Consultant("Anne", new Diary(HOURS, List.of(), QUARTER), Set.of(), caseload),
                new Consultant("Béa", new Diary(HOURS, List.of(), QUARTER), Set.of("anglais"), Caseload.ANY));
        return new Season(
                List.of(bilans),
                team,
                List.of(room("R1", 0), room("R2", 0), room("Loin", 30)),
                WorkingCalendar.of(Samples.FRANCE),
                15,
                60);
    }

    private static Season two() {
        return season(Caseload.ANY, aBilan("B1").build(), aBilan("B2").build());
    }

    /** Both sessions of a bilan at one hour, a week apart. */
    private static Assignment at(String bilan, String consultant, int minute, String room) {
        return on(bilan, consultant, MONDAY, minute, room);
    }

    private static Assignment on(String bilan, String consultant, LocalDate first, int minute, String room) {
        List<PlannedSession> sessions = IntStream.range(0, 2)
                .mapToObj(i -> new PlannedSession(
                        NEEDS.get(i),
                        new TimeSlot(
                                first.plusDays(7L * i),
                                LocalTime.of(minute / 60, minute % 60),
                                60,
                                ZoneId.of("Europe/Paris")),
                        Venue.room(room),
                        0))
                .toList();
        return new Assignment(new BilanId(bilan), consultant, sessions);
    }

    private static PlanAudit audit(Season season, Assignment... assignments) {
        return PlanAudit.of(season, new Portfolio(List.of(assignments), List.of()));
    }

    @Test
    void two_bilans_side_by_side_are_lawful_and_touching_buffers_are_shared() {
        PlanAudit audit = audit(two(), at("B1", "Anne", 540, "R1"), at("B2", "Anne", 615, "R2"));

        assertThat(audit.breaches()).isEmpty();
    }

    @Test
    void a_consultant_in_two_places_is_told_with_the_minutes_that_are_missing() {
        PlanAudit audit = audit(two(), at("B1", "Anne", 540, "R1"), at("B2", "Anne", 610, "R2"));

        assertThat(audit.breaches()).extracting(Breach::rule).containsOnly(AuditRule.CONSULTANT_ONCE);
        assertThat(audit.breaches()).extracting(Breach::amount).containsExactly(5L, 5L);
    }

    @Test
    void the_journey_to_the_next_room_and_back_is_kept_free() {
        assertThat(audit(two(), at("B1", "Anne", 540, "Loin"), at("B2", "Anne", 645, "R2"))
                        .breaches())
                .isEmpty();
        assertThat(audit(two(), at("B1", "Anne", 540, "Loin"), at("B2", "Anne", 615, "R2"))
                        .breaches())
                .extracting(Breach::amount)
                .containsExactly(30L, 30L);
        assertThat(audit(two(), at("B1", "Anne", 540, "R2"), at("B2", "Anne", 615, "Loin"))
                        .breaches())
                .extracting(Breach::amount)
                .containsExactly(15L, 15L);
    }

    @Test
    void a_room_taken_twice_is_told() {
        PlanAudit audit = audit(two(), at("B1", "Anne", 540, "R1"), at("B2", "Béa", 600, "R1"));

        assertThat(audit.breaches()).extracting(Breach::rule).containsOnly(AuditRule.ROOM_ONCE);
        assertThat(audit.breaches()).extracting(Breach::amount).containsExactly(15L, 15L);
    }

    @Test
    void a_bilan_that_changes_its_consultant_and_one_that_she_is_not_qualified_for_are_told() {
        Season season = season(
                Caseload.ANY,
                aBilan("B1").heldBy("Béa").build(),
                aBilan("B2").addAsksOfConsultant("anglais").build());

        PlanAudit audit = audit(season, at("B1", "Anne", 540, "R1"), at("B2", "Anne", 660, "R1"));

        assertThat(audit.breaches())
                .extracting(Breach::rule)
                .containsExactly(AuditRule.CONTINUITY, AuditRule.QUALIFIED);
    }

    @Test
    void each_ceiling_of_a_caseload_is_told_with_what_is_over_it() {
        Assignment[] plan = {at("B1", "Anne", 540, "R1"), at("B2", "Anne", 660, "R1")};
        RequestedBilan[] bilans = {aBilan("B1").build(), aBilan("B2").build()};

        assertThat(audit(season(new Caseload(1, 9999, 9, 100, 0), bilans), plan).breaches())
                .extracting(Breach::toString)
                .containsExactly("Anne 2026-03-02: most-bilans, 1 count");
        assertThat(audit(season(new Caseload(2, 110, 9, 100, 0), bilans), plan).breaches())
                .extracting(Breach::toString)
                .containsExactly(
                        "Anne 2026-03-02: minutes-a-week, 10 minutes", "Anne 2026-03-09: minutes-a-week, 10 minutes");
        assertThat(audit(season(new Caseload(2, 120, 1, 100, 0), bilans), plan).breaches())
                .extracting(Breach::rule)
                .containsExactly(AuditRule.SESSIONS_A_DAY, AuditRule.SESSIONS_A_DAY);
        assertThat(audit(season(new Caseload(2, 120, 2, 100, 0), bilans), plan).breaches())
                .isEmpty();
    }

    @Test
    void a_bilan_that_is_forgotten_or_there_twice_and_a_stranger_are_told() {
        assertThat(audit(two(), at("B1", "Anne", 540, "R1")).breaches())
                .extracting(Breach::toString)
                .containsExactly("B2: every-bilan-once, 1 count");
        assertThat(audit(two(), at("B1", "Anne", 540, "R1"), at("B2", "Zoé", 540, "R2"))
                        .breaches())
                .extracting(Breach::rule)
                .containsExactly(AuditRule.OF_THE_TEAM);
        Portfolio both = new Portfolio(
                List.of(at("B1", "Anne", 540, "R1"), at("B2", "Béa", 540, "R2")),
                List.of(new Unassigned(new BilanId("B2"), Unassigned.Obstacle.CROWDED_OUT)));
        assertThat(PlanAudit.of(two(), both).breaches())
                .extracting(Breach::rule)
                .containsExactly(AuditRule.EVERY_BILAN_ONCE);
    }

    @Test
    void loads_are_compared_from_the_heaviest_down_once_costs_are_equal() {
        Standing even = audit(two(), at("B1", "Anne", 540, "R1"), at("B2", "Béa", 540, "R2"))
                .standing();
        Standing uneven = audit(two(), at("B1", "Anne", 540, "R1"), at("B2", "Anne", 660, "R2"))
                .standing();

        assertThat(even.loads()).containsExactly(120L, 120L);
        assertThat(uneven.loads()).containsExactly(240L, 0L);
        assertThat(even.cost()).isZero();
        assertThat(uneven.cost()).as("two hours off twice, an hour costs one").isEqualTo(8);
        assertThat(uneven.isWorseThan(even)).isTrue();
        assertThat(new Standing(0, 5, List.of(9L, 4L, 3L)))
                .isLessThan(new Standing(0, 5, List.of(9L, 5L, 2L)))
                .isGreaterThan(new Standing(0, 5, List.of(8L, 8L, 0L)));
    }
}
