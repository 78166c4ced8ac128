package org.bilan.scheduling.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.Samples.aCase;
import static org.bilan.scheduling.Samples.aFrame;
import static org.bilan.scheduling.Samples.aProgramme;
import static org.bilan.scheduling.constraint.Plans.PARIS;
import static org.bilan.scheduling.constraint.Plans.THREE;
import static org.bilan.scheduling.constraint.Plans.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanCheckTest {
    private static final Programme PROGRAMME =
            aProgramme().sessions(THREE).agreedMinutes(180).build();
    private static final String WEEK = Samples.WEEK
            + "dimanche: 00:00-06:00\nabsence: 2026-03-16 .. 2026-03-16\nabsence: 2026-04-20 .. 2026-04-24\n";

    private static PlanningCase planning(HandMadeFrame frame) {
        return PlanningCase.of(PROGRAMME, frame, Samples.availability(WEEK), Samples.FRANCE);
    }

    @Test
    void a_lawful_plan_in_any_order_breaks_nothing() {
        List<PlannedSession> plan = plan("2026-03-02 09:00", "2026-03-09 14:00", "2026-03-30 16:30");

        assertThat(PlanCheck.check(plan, planning(aFrame()))).isEmpty();
        assertThat(PlanCheck.check(List.of(plan.get(2), plan.get(0), plan.get(1)), planning(aFrame())))
                .isEmpty();
        assertThat(PlanCheck.check(List.of(), planning(aFrame()))).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-02-26 09:00, 2026-03-09 14:00, 2026-03-30 09:00, preliminary-1 on 2026-02-26 breaks start-window (T-START)",
        "2026-03-02 09:00, 2026-03-09 14:00, 2026-03-26 09:00, conclusions-1 on 2026-03-26 breaks amplitude-window (T-SHORTEST)",
        "2026-03-02 09:00, 2026-03-09 14:00, 2026-08-31 09:00, conclusions-1 on 2026-08-31 breaks amplitude-window (T-LONGEST)",
        "2026-03-02 09:00, 2026-04-06 14:00, 2026-04-13 09:00, investigation-1 on 2026-04-06 breaks not-on-holiday (not-on-holiday)",
        "2026-03-02 09:00, 2026-03-16 14:00, 2026-04-13 09:00, investigation-1 on 2026-03-16 breaks not-during-absence (not-during-absence)",
        "2026-03-02 09:00, 2026-03-09 17:00, 2026-03-30 09:00, investigation-1 on 2026-03-09 breaks inside-availability (inside-availability)",
        "2026-03-02 09:00, 2026-03-11 09:00, 2026-03-30 09:00, investigation-1 on 2026-03-11 breaks inside-availability (inside-availability)",
        "2026-03-02 09:00, 2026-03-29 02:30, 2026-04-13 09:00, investigation-1 on 2026-03-29 breaks outside-clock-change (outside-clock-change)",
        "2026-03-02 09:00, 2026-03-03 14:00, 2026-03-30 09:00, investigation-1 on 2026-03-03 breaks minimum-gap (minimum-gap)",
        "2026-03-02 09:00, 2026-04-13 14:00, 2026-04-06 09:00, investigation-1 on 2026-04-13 breaks phase-order (phase-order)",
        "2026-03-02 09:00, 2026-03-02 09:30, 2026-03-30 09:00, investigation-1 on 2026-03-02 breaks no-overlap (no-overlap)",
    })
    void each_constraint_finds_the_session_that_breaks_it_and_names_the_rule(
            String first, String second, String third, String violation) {
        assertThat(PlanCheck.check(plan(first, second, third), planning(aFrame())))
                .extracting(Violation::toString)
                .contains(violation);
    }

    @Test
    void minutes_over_the_agreement_and_over_the_ceiling_are_two_violations() {
        PlanningCase tight = PlanningCase.of(
                aProgramme().sessions(THREE).agreedMinutes(150).build(),
                new HandMadeFrame(aFrame().start(), aFrame().endAfter(), 100, Optional.empty()),
                Samples.availability(WEEK),
                Samples.FRANCE);

        assertThat(PlanCheck.check(plan("2026-03-02 09:00", "2026-03-09 14:00", "2026-03-30 09:00"), tight))
                .extracting(Violation::toString)
                .containsExactly(
                        "investigation-1 on 2026-03-09 breaks minute-ceiling (T-HOURS)",
                        "conclusions-1 on 2026-03-30 breaks agreed-minutes (agreed-minutes)");
    }

    @Test
    void a_day_outside_those_wished_and_a_session_too_soon_after_the_last_one_held_are_found() {
        HeldSpan held = new HeldSpan(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 27));
        HandMadeFrame frame = new HandMadeFrame(aFrame().start(), aFrame().endAfter(), 1440, Optional.of(held));

        assertThat(PlanCheck.check(plan("2026-03-01 00:00", "2026-03-09 14:00", "2026-03-30 09:00"), planning(frame)))
                .extracting(Violation::toString)
                .containsExactly(
                        "preliminary-1 on 2026-03-01 breaks minimum-gap (minimum-gap)",
                        "preliminary-1 on 2026-03-01 breaks wished-days (wished-days)");
    }

    @Test
    void a_slot_of_another_length_or_another_zone_is_refused() {
        TimeSlot short_ = new TimeSlot(Samples.MONDAY, LocalTime.of(9, 0), 30, PARIS);
        PlannedSession abroad = PlannedSession.first(
                THREE.get(0), new TimeSlot(Samples.MONDAY, LocalTime.of(9, 0), 60, ZoneId.of("Europe/London")));

        assertThatThrownBy(() -> PlannedSession.first(THREE.get(0), short_)).hasMessageContaining("60 minutes");
        assertThat(PlanCheck.check(List.of(abroad), aCase()))
                .extracting(violation -> violation.constraint().code())
                .contains("inside-availability");
    }

    @Test
    void a_plan_costs_its_days_of_waiting_its_days_off_the_pace_and_its_sessions_at_a_distance() {
        List<PlannedSession> onPace = plan("2026-03-02 09:00", "2026-03-09 14:00", "2026-03-16 09:00");
        List<PlannedSession> late = plan("2026-03-05 09:00", "2026-03-10 14:00", "2026-03-19 09:00");
        PlannedSession away = new PlannedSession(THREE.get(0), late.get(0).slot(), Venue.remote(), 0);

        assertThat(PlanCheck.cost(onPace, planning(aFrame()))).isZero();
        assertThat(PlanCheck.cost(late, planning(aFrame())))
                .as("three days of waiting, five and nine days instead of seven: 3 + 2 x 2 + 2 x 2")
                .isEqualTo(11);
        assertThat(PlanCheck.cost(List.of(late.get(2), late.get(1), away), planning(aFrame())))
                .as("in whatever order, and 9 for the want of a room")
                .isEqualTo(20);
    }
}
