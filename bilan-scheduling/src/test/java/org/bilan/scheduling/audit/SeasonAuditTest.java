package org.bilan.scheduling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.audit.SmallTeam.NEEDS;
import static org.bilan.scheduling.audit.SmallTeam.aBilan;
import static org.bilan.scheduling.audit.SmallTeam.at;
import static org.bilan.scheduling.audit.SmallTeam.audit;
import static org.bilan.scheduling.audit.SmallTeam.on;
import static org.bilan.scheduling.audit.SmallTeam.season;
import static org.bilan.scheduling.audit.SmallTeam.session;
import static org.bilan.scheduling.audit.SmallTeam.two;

import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
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

    @Test
    void the_time_that_she_keeps_before_a_session_is_kept_as_well() {
        Season season = season(
                new Buffers(20, 0),
                Caseload.ANY,
                aBilan("B1").build(),
                aBilan("B2").build());

        assertThat(audit(season, at("B1", "Anne", 540, "R1"), at("B2", "Anne", 620, "R2"))
                        .breaches())
                .isEmpty();
        assertThat(audit(season, at("B1", "Anne", 540, "R1"), at("B2", "Anne", 619, "R2"))
                        .breaches())
                .filteredOn(breach -> breach.rule() == AuditRule.CONSULTANT_ONCE)
                .extracting(Breach::amount)
                .containsExactly(1L, 1L);
    }

    @Test
    void a_long_session_is_in_the_way_of_all_that_begin_before_it_ends() {
        SessionNeed lengthy = new SessionNeed(Phase.INVESTIGATION, 1, 240, DeliveryMode.IN_PERSON);
        Season season = season(
                Caseload.ANY,
                aBilan("B1").build(),
                aBilan("B2").build(),
                aBilan("B3").build());
        Assignment allMorning = new Assignment(new BilanId("B1"), "Anne", List.of(session(lengthy, MONDAY, 540, "R1")));

        assertThat(audit(season, allMorning, at("B2", "Béa", 600, "R2"), at("B3", "Anne", 780, "R2"))
                        .breaches())
                .as("from nine to one, a quarter of an hour after it")
                .filteredOn(breach -> breach.rule() == AuditRule.CONSULTANT_ONCE)
                .extracting(Breach::toString)
                .containsExactly("B3 investigation-1 / B1: consultant-once, 15 minutes");
        assertThat(audit(season, allMorning, at("B2", "Anne", 600, "R2"), at("B3", "Anne", 700, "R2"))
                        .breaches())
                .as("the second one is over, and the first one still goes on")
                .filteredOn(breach -> breach.rule() == AuditRule.CONSULTANT_ONCE)
                .extracting(Breach::toString)
                .containsExactly(
                        "B2 investigation-1 / B1: consultant-once, 195 minutes",
                        "B3 investigation-1 / B1: consultant-once, 95 minutes");
    }

    @Test
    void two_sessions_of_one_bilan_are_not_told_twice() {
        Assignment sameHour = new Assignment(
                new BilanId("B1"),
                "Anne",
                List.of(session(NEEDS.get(0), MONDAY, 540, "R1"), session(NEEDS.get(1), MONDAY, 540, "R1")));

        assertThat(audit(season(Caseload.ANY, aBilan("B1").build()), sameHour).breaches())
                .extracting(Breach::rule)
                .contains(AuditRule.SESSIONS_APART)
                .doesNotContain(AuditRule.CONSULTANT_ONCE, AuditRule.ROOM_ONCE);
    }

    @Test
    void a_bilan_that_is_not_of_the_season_takes_neither_time_nor_a_room_nor_a_place() {
        PlanAudit audit = audit(season(Caseload.ANY, aBilan("B1").build()), at("B9", "Anne", 540, "R1"));

        assertThat(audit.breaches())
                .extracting(Breach::toString)
                .containsExactly("B9: every-bilan-once, 1 count", "B1: every-bilan-once, 1 count");
        assertThat(audit.standing().unplaced()).isEqualTo(1);
        assertThat(audit(
                                season(Caseload.ANY, aBilan("B1").build()),
                                at("B1", "Anne", 540, "R1"),
                                at("B9", "Anne", 540, "R1"))
                        .breaches())
                .extracting(Breach::rule)
                .containsExactly(AuditRule.EVERY_BILAN_ONCE);
    }

    @Test
    void a_bilan_with_two_places_has_one_too_many_and_counts_once() {
        PlanAudit audit = audit(two(), at("B1", "Anne", 540, "R1"), at("B1", "Béa", 540, "R2"));

        assertThat(audit.breaches())
                .extracting(Breach::toString)
                .containsExactly("B1: every-bilan-once, 1 count", "B2: every-bilan-once, 1 count");
        assertThat(audit.standing().unplaced()).isEqualTo(1);
    }

    @Test
    void all_that_a_consultant_lacks_is_told_in_one_line() {
        Season season = season(
                Caseload.ANY,
                aBilan("B1")
                        .addAsksOfConsultant("espagnol", "braille", "anglais")
                        .heldBy("Béa")
                        .build());

        assertThat(audit(season, at("B1", "Béa", 540, "R1")).breaches())
                .extracting(Breach::toString)
                .containsExactly("B1 Béa: braille, espagnol: consultant-qualified, 1 count");
    }

    @Test
    void wishes_and_loads_cost_together() {
        Season season = season(Caseload.ANY, aBilan("B1").build(), aBilan("B2").build());

        assertThat(audit(season, at("B1", "Anne", 540, "R1"), on("B2", "Anne", MONDAY.plusDays(1), 540, "R1"))
                        .standing()
                        .cost())
                .as("a day late, and two hours off twice")
                .isEqualTo(1 + 8);
    }

    @Test
    void two_assignments_to_strangers_are_not_compared_with_each_other() {
        assertThat(audit(two(), at("B1", "Zoé", 540, "R1"), at("B2", "Zoé", 540, "R2"))
                        .breaches())
                .extracting(Breach::rule)
                .containsExactly(AuditRule.OF_THE_TEAM, AuditRule.OF_THE_TEAM);
    }
}
