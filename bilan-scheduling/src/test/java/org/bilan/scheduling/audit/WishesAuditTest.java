package org.bilan.scheduling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.audit.ThreeMondays.NEEDS;
import static org.bilan.scheduling.audit.ThreeMondays.aCase;
import static org.bilan.scheduling.audit.ThreeMondays.aFrame;
import static org.bilan.scheduling.audit.ThreeMondays.aPlan;
import static org.bilan.scheduling.audit.ThreeMondays.aProgramme;
import static org.bilan.scheduling.audit.ThreeMondays.at;
import static org.bilan.scheduling.audit.ThreeMondays.with;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What wishes cost that are not met, counted on paper. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WishesAuditTest {
    private static long cost(PlanningCase planning, List<PlannedSession> plan) {
        return PlanAudit.of(planning, plan).standing().cost();
    }

    private static PlanningCase liking(DayOfWeek day, int fromMinute, int minutes) {
        return aCase().withPreferences(new Preference(
                Set.of(day),
                new OpeningHours(LocalTime.of(fromMinute / 60, fromMinute % 60), minutes),
                5,
                Source.BENEFICIARY));
    }

    private static PlannedSession in(SessionNeed need, Venue venue) {
        return new PlannedSession(need, aPlan().get(0).slot(), venue, 0);
    }

    @Test
    void each_gap_costs_the_square_of_the_days_by_which_it_is_off_the_cadence() {
        assertThat(cost(aCase(), with(1, at(NEEDS.get(1), MONDAY.plusDays(10), 10))))
                .as("gaps of ten and four days, three off the week each")
                .isEqualTo(9 + 9);
    }

    @Test
    void it_does_not_matter_in_which_order_sessions_are_told() {
        List<PlannedSession> backwards = new ArrayList<>(with(1, at(NEEDS.get(1), MONDAY.plusDays(8), 10)));
        Collections.reverse(backwards);

        assertThat(cost(aCase(), backwards)).isEqualTo(1 + 1);
    }

    @Test
    void each_day_by_which_the_start_is_late_costs_one_and_an_early_one_nothing() {
        assertThat(cost(
                        aCase().withProgramme(aProgramme("B")
                                .earliestDay(MONDAY.minusDays(4))
                                .build()),
                        aPlan()))
                .isEqualTo(4);
        assertThat(cost(
                        aCase().withProgramme(aProgramme("B")
                                .earliestDay(MONDAY.plusDays(4))
                                .build()),
                        aPlan()))
                .isZero();
    }

    @Test
    void after_a_session_held_the_first_gap_counts_and_no_delay() {
        PlanningCase underWay = aCase().withProgramme(
                        aProgramme("B").earliestDay(MONDAY.minusDays(3)).build())
                .withFrame(new HandMadeFrame(
                        DateWindow.always(),
                        aFrame().endAfter(),
                        180,
                        Optional.of(new HeldSpan(MONDAY.minusDays(30), MONDAY.minusDays(9)))));

        assertThat(cost(underWay, aPlan())).as("nine days instead of seven").isEqualTo(4);
    }

    @Test
    void a_session_at_a_distance_costs_nine_if_it_was_agreed_in_person() {
        SessionNeed remote = new SessionNeed(Phase.PRELIMINARY, 1, 60, DeliveryMode.REMOTE_SYNC);

        assertThat(cost(aCase(), List.of(in(NEEDS.get(0), Venue.remote())))).isEqualTo(9);
        assertThat(cost(aCase(), List.of(in(remote, Venue.remote())))).isZero();
        assertThat(cost(aCase(), List.of(in(remote, Venue.room("R1"))))).isZero();
    }

    @Test
    void a_wish_is_met_on_its_days_from_its_first_to_its_last_minute() {
        List<PlannedSession> one = aPlan().subList(0, 1);

        assertThat(cost(liking(DayOfWeek.MONDAY, 600, 60), one)).isZero();
        assertThat(cost(liking(DayOfWeek.MONDAY, 601, 60), one)).isEqualTo(5);
        assertThat(cost(liking(DayOfWeek.MONDAY, 540, 119), one)).isEqualTo(5);
        assertThat(cost(liking(DayOfWeek.TUESDAY, 540, 200), one)).isEqualTo(5);
        assertThat(cost(liking(DayOfWeek.TUESDAY, 540, 200), aPlan()))
                .as("each session counts")
                .isEqualTo(15);
    }
}
