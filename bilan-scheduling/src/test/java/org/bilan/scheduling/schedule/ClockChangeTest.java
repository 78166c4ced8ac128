package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.schedule.OnPaper.NO_RULE;
import static org.bilan.scheduling.schedule.OnPaper.best;
import static org.bilan.scheduling.schedule.OnPaper.planning;
import static org.bilan.scheduling.schedule.OnPaper.sessions;
import static org.bilan.scheduling.schedule.OnPaper.taken;

import java.time.LocalDate;
import java.util.List;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.need.PlanningCase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two sessions around the nights in which the clocks of Paris change. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClockChangeTest {
    private static final LocalDate SUMMER = LocalDate.of(2026, 3, 29);
    private static final LocalDate WINTER = LocalDate.of(2026, 10, 25);

    private static PlanningCase around(LocalDate change, int pause, String... lines) {
        PlanningCase planning = planning(
                sessions(2).minimumGapDays(0).cadenceDays(0).earliestDay(change).latestDay(change.plusDays(14)),
                NO_RULE,
                lines);
        return planning.withConsultant(new Diary(planning.availability(), List.of(), new Buffers(0, pause)));
    }

    @Test
    void where_the_clocks_leave_an_hour_out_three_follows_on_two() {
        assertThat(best(around(SUMMER, 0, "dimanche: 01:00-04:00"), 1)).containsExactly("0: 03-29 01:00, 03-29 03:00");
        assertThat(best(around(SUMMER, 15, "dimanche: 01:00-04:15"), 1)).containsExactly("0: 03-29 01:00, 03-29 03:15");
    }

    @Test
    void where_the_clocks_repeat_an_hour_two_hours_pass_from_two_to_three() {
        assertThat(best(around(WINTER, 120, "dimanche: 01:00-04:00"), 1))
                .containsExactly("0: 10-25 01:00, 10-25 03:00");
        assertThat(best(around(WINTER, 121, "dimanche: 01:00-04:00"), 1))
                .containsExactly("196: 10-25 01:00, 11-08 01:00");
    }

    @Test
    void what_is_taken_stays_at_its_hour_after_the_clocks_changed() {
        PlanningCase planning = around(SUMMER.minusDays(2), 0, "vendredi: 09:00-10:00", "lundi: 09:00-11:00");
        BusyTime busy = taken(SUMMER.plusDays(1), "09:00", "10:00");

        assertThat(best(planning.withConsultant(planning.consultant().withBusy(List.of(busy))), 1))
                .containsExactly("9: 03-27 09:00, 03-30 10:00");
    }

    @Test
    void a_long_case_knows_both_changes() {
        PlanningCase planning = planning(
                sessions(3).cadenceDays(217).earliestDay(SUMMER.minusDays(6)).latestDay(WINTER.plusDays(220)),
                NO_RULE,
                "lundi: 09:00-10:00, 14:00-15:00");
        BusyTime[] mornings = {
            taken(SUMMER.minusDays(6), "09:00", "10:00"), taken(WINTER.plusDays(1), "09:00", "10:00"),
        };

        assertThat(best(planning.withConsultant(OnPaper.takenBy(planning.availability(), mornings)), 1))
                .containsExactly("0: 03-23 14:00, 10-26 14:00, 05-31 09:00");
    }
}
