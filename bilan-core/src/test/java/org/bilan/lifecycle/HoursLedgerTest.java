package org.bilan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoursLedgerTest {
    private static final String AGREED =
            "first contact made 2026-01-05; quote delivered 2026-01-08; offer accepted 2026-01-12;";

    @Test
    void what_is_planned_is_held_cancelled_or_missed_and_leave_is_counted_apart() {
        HoursLedger hours = hours(
                AGREED + "session planned 2026-01-13 2026-01-20 PRELIMINARY 120;"
                        + " session planned 2026-01-13 2026-01-27 PRELIMINARY 90; session planned 2026-01-13 2026-02-03 INVESTIGATION 60;"
                        + " session planned 2026-01-13 2026-02-10 INVESTIGATION 45; session held 2026-01-20 PRELIMINARY 100;"
                        + " session cancelled 2026-01-26 2026-01-27 PRELIMINARY 90; session missed 2026-02-03 2026-02-03 INVESTIGATION 60;"
                        + " session held 2026-02-04 INVESTIGATION 30 REMOTE_ASYNC; leave taken 2026-02-04 480; leave taken 2026-02-05 20");
        assertThat(hours.plannedMinutes()).isEqualTo(45);
        assertThat(hours.plannedMinutes(Phase.INVESTIGATION)).isEqualTo(45);
        assertThat(hours.plannedMinutes(Phase.PRELIMINARY)).isZero();
        assertThat(hours.heldMinutes()).isEqualTo(130);
        assertThat(hours.accompaniedMinutes()).isEqualTo(100);
        assertThat(hours.personalMinutes()).isEqualTo(30);
        assertThat(hours.cancelledMinutes()).isEqualTo(90);
        assertThat(hours.missedMinutes()).isEqualTo(60);
        assertThat(hours.leaveMinutes()).isEqualTo(500);
        assertThat(hours.remainingMinutes()).hasValue(1440 - 130);
        assertThat(hours.plannableMinutes()).hasValue(1440 - 130 - 45);
    }

    @Test
    void of_two_equal_plans_one_is_fulfilled_and_another_day_or_phase_fulfils_none() {
        HoursLedger hours =
                hours(AGREED + "session planned 2026-01-13 2026-01-20; session planned 2026-01-13 2026-01-20;"
                        + " session held 2026-01-20; session held 2026-01-21; session held 2026-01-20 INVESTIGATION");
        assertThat(hours.planned())
                .containsExactly(
                        new PlannedSession(LocalDate.of(2026, 1, 20), Phase.PRELIMINARY, 120, DeliveryMode.IN_PERSON));
    }

    @Test
    void without_a_quote_anything_can_be_planned_and_too_much_leaves_nothing() {
        assertThat(hours("first contact made 2026-01-05").plannableMinutes()).isEmpty();
        assertThat(hours(AGREED + "session held 2026-01-20 PRELIMINARY 1500").remainingMinutes())
                .hasValue(0);
    }

    private static HoursLedger hours(String facts) {
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : Facts.parse(facts)) {
            bilan = BilanDecider.evolve(bilan, fact);
        }
        return bilan.hours();
    }
}
