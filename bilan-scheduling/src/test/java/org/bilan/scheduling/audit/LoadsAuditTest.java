package org.bilan.scheduling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.audit.SmallTeam.aBilan;
import static org.bilan.scheduling.audit.SmallTeam.at;
import static org.bilan.scheduling.audit.SmallTeam.audit;
import static org.bilan.scheduling.audit.SmallTeam.on;
import static org.bilan.scheduling.audit.SmallTeam.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.RequestedBilan;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What consultants carry, day by day and week by week, and what it costs if they carry unlike each other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoadsAuditTest {
    private static final RequestedBilan B1 = aBilan("B1").build();
    private static final RequestedBilan B2 = aBilan("B2").build();
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    private static List<String> told(AuditRule rule, Caseload ofAnne, RequestedBilan other, Assignment... plan) {
        return audit(season(ofAnne, B1, other), plan).breaches().stream()
                .filter(breach -> breach.rule() == rule)
                .map(Breach::toString)
                .toList();
    }

    private static Caseload most(int bilans, int minutesAWeek) {
        return new Caseload(bilans, minutesAWeek, 9, 100, 0);
    }

    private static RequestedBilan underWaySince(LocalDate firstHeld) {
        return aBilan("B2")
                .frame(new HandMadeFrame(
                        DateWindow.always(),
                        new HandMadeFrame.DayRange(0, 90),
                        120,
                        Optional.of(new HeldSpan(firstHeld, firstHeld))))
                .build();
    }

    @Test
    void loads_are_those_of_full_time_with_what_was_carried_before() {
        Standing standing = audit(
                        season(new Caseload(9, 9_999, 9, 50, 60), B1, B2),
                        at("B1", "Anne", 540, "R1"),
                        at("B2", "Béa", 540, "R2"))
                .standing();

        assertThat(standing.loads())
                .as("three hours in half a week, and two hours")
                .containsExactly(360L, 120L);
        assertThat(standing.cost())
                .as("300 minutes by one and a half are 200: 160 over and 80 under, in squares of an hour")
                .isEqualTo((160 * 160 + 80 * 80) / 3600);
    }

    @Test
    void what_has_no_place_yet_is_part_of_the_even_load() {
        assertThat(audit(season(Caseload.ANY, B1, B2), at("B1", "Anne", 540, "R1"))
                        .standing()
                        .cost())
                .as("120 each would be even, and one has nothing")
                .isEqualTo(4);
    }

    @Test
    void a_week_is_from_monday_to_sunday() {
        Assignment onMonday = at("B1", "Anne", 540, "R1");

        assertThat(told(AuditRule.MINUTES_A_WEEK, most(9, 100), B2, onMonday, on("B2", "Anne", SUNDAY, 540, "R1")))
                .containsExactly(
                        "Anne 2026-03-02: minutes-a-week, 20 minutes", "Anne 2026-03-09: minutes-a-week, 20 minutes");
        assertThat(told(
                        AuditRule.MINUTES_A_WEEK,
                        most(9, 100),
                        B2,
                        onMonday,
                        on("B2", "Anne", MONDAY.minusDays(1), 540, "R1")))
                .as("the Sunday before it is of another week, that after it of its own")
                .containsExactly("Anne 2026-03-02: minutes-a-week, 20 minutes");
    }

    @Test
    void a_bilan_is_under_way_from_its_first_to_its_last_session() {
        Assignment first = at("B1", "Anne", 540, "R1");

        assertThat(told(
                        AuditRule.MOST_BILANS,
                        most(1, 9_999),
                        B2,
                        first,
                        on("B2", "Anne", MONDAY.plusDays(7), 660, "R1")))
                .as("the one ends on the day on which the other begins")
                .containsExactly("Anne 2026-03-09: most-bilans, 1 count");
        assertThat(told(
                        AuditRule.MOST_BILANS,
                        most(1, 9_999),
                        B2,
                        first,
                        on("B2", "Anne", MONDAY.plusDays(8), 660, "R1")))
                .isEmpty();
        assertThat(told(AuditRule.MOST_BILANS, most(0, 9_999), B2, first))
                .containsExactly("Anne 2026-03-02: most-bilans, 1 count");
    }

    @Test
    void a_bilan_that_began_before_is_under_way_since_then() {
        Assignment first = at("B1", "Anne", 540, "R1");
        Assignment later = on("B2", "Anne", MONDAY.plusDays(14), 540, "R1");

        assertThat(told(AuditRule.MOST_BILANS, most(1, 9_999), underWaySince(MONDAY.minusDays(30)), first, later))
                .containsExactly("Anne 2026-03-02: most-bilans, 1 count");
        assertThat(told(AuditRule.MOST_BILANS, most(1, 9_999), B2, first, later))
                .isEmpty();
    }

    @Test
    void a_bilan_without_sessions_is_not_under_way() {
        assertThat(told(
                        AuditRule.MOST_BILANS,
                        most(0, 9_999),
                        B2,
                        new Assignment(new BilanId("B1"), "Anne", List.of())))
                .isEmpty();
    }

    @Test
    void a_bilan_that_is_not_of_the_season_is_nobodys_load() {
        PlanAudit audit = audit(season(most(0, 0), B1), at("B1", "Béa", 540, "R1"), at("B9", "Anne", 540, "R1"));

        assertThat(audit.breaches()).extracting(Breach::toString).containsExactly("B9: every-bilan-once, 1 count");
        assertThat(audit.standing().loads()).containsExactly(120L, 0L);
    }
}
