package org.bilan.scheduling.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.Samples.aCase;
import static org.bilan.scheduling.Samples.aFrame;
import static org.bilan.scheduling.Samples.aProgramme;
import static org.bilan.scheduling.constraint.Plans.CONCLUSIONS;
import static org.bilan.scheduling.constraint.Plans.INVESTIGATION;
import static org.bilan.scheduling.constraint.Plans.PRELIMINARY;
import static org.bilan.scheduling.constraint.Plans.broken;
import static org.bilan.scheduling.constraint.Plans.plan;
import static org.bilan.scheduling.constraint.Plans.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.SessionNeed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the sessions of a plan must keep together: kept, and broken by one day or one minute. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanConstraintTest {
    /** The first session from the 2nd to the 12th of March; the last one 28 to 180 days after it. */
    private static final PlanningCase CASE =
            aCase(aProgramme().sessions(Plans.THREE).build(), aFrame());

    private static final Constraint SHORTEST =
            new PlanConstraint.AmplitudeWindow(HandMadeFrame.norm("T-SHORTEST"), CASE);
    private static final Constraint LONGEST = new PlanConstraint.AmplitudeWindow(HandMadeFrame.norm("T-LONGEST"), CASE);

    @Test
    void only_the_first_session_must_be_in_the_window_of_the_start() {
        Constraint window = new PlanConstraint.StartWindow(
                new LegalBound(HandMadeFrame.norm("T-START"), DateWindow.between(MONDAY, LocalDate.of(2026, 3, 12))));

        assertThat(broken(window, "2026-03-02 09:00", "2026-03-13 09:00")).isEmpty();
        assertThat(broken(window, "2026-03-12 09:00", "2026-03-19 09:00")).isEmpty();
        assertThat(broken(window, "2026-03-01 09:00", "2026-03-05 09:00"))
                .containsExactly("preliminary-1 on 2026-03-01 breaks start-window (T-START)");
        assertThat(broken(window, "2026-03-13 09:00", "2026-03-19 09:00"))
                .containsExactly("preliminary-1 on 2026-03-13 breaks start-window (T-START)");
        assertThat(broken(window)).isEmpty();
    }

    @Test
    void the_last_session_comes_neither_too_early_nor_too_late_after_the_first() {
        assertThat(broken(SHORTEST, "2026-03-02 09:00", "2026-03-09 09:00", "2026-03-30 09:00"))
                .isEmpty();
        assertThat(broken(SHORTEST, "2026-03-02 09:00", "2026-03-09 09:00", "2026-03-29 09:00"))
                .containsExactly("conclusions-1 on 2026-03-29 breaks amplitude-window (T-SHORTEST)");
        assertThat(broken(LONGEST, "2026-03-02 09:00", "2026-03-09 09:00", "2026-08-29 09:00"))
                .isEmpty();
        assertThat(broken(LONGEST, "2026-03-02 09:00", "2026-03-09 09:00", "2026-08-30 09:00"))
                .containsExactly("conclusions-1 on 2026-08-30 breaks amplitude-window (T-LONGEST)");
        assertThat(broken(SHORTEST, "2026-03-02 09:00", "2026-03-09 09:00", "2026-08-30 09:00"))
                .as("each of the two rules has its own constraint")
                .isEmpty();
    }

    @Test
    void a_plan_without_its_last_session_cannot_be_too_short_yet_but_too_long_already() {
        assertThat(broken(SHORTEST, "2026-03-02 09:00", "2026-03-09 09:00")).isEmpty();
        assertThat(broken(LONGEST, "2026-03-02 09:00", "2026-08-29 09:00")).isEmpty();
        assertThat(broken(LONGEST, "2026-03-02 09:00", "2026-08-30 09:00"))
                .containsExactly("investigation-1 on 2026-08-30 breaks amplitude-window (T-LONGEST)");
        assertThat(broken(SHORTEST)).isEmpty();
        assertThat(broken(LONGEST)).isEmpty();
    }

    @Test
    void once_sessions_were_held_the_amplitude_runs_from_the_first_of_them() {
        HandMadeFrame held = new HandMadeFrame(
                aFrame().start(),
                aFrame().endAfter(),
                1440,
                Optional.of(new HeldSpan(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 16))));
        Constraint longest =
                new PlanConstraint.AmplitudeWindow(HandMadeFrame.norm("T-LONGEST"), aCase(CASE.programme(), held));

        assertThat(broken(longest, "2026-03-02 09:00", "2026-03-09 09:00", "2026-08-01 09:00"))
                .isEmpty();
        assertThat(broken(longest, "2026-03-02 09:00", "2026-03-09 09:00", "2026-08-02 09:00"))
                .containsExactly("conclusions-1 on 2026-08-02 breaks amplitude-window (T-LONGEST)");
    }

    @Test
    void two_sessions_that_touch_do_not_overlap_and_those_that_share_a_minute_do() {
        Constraint noOverlap = new PlanConstraint.NoOverlap(0);

        assertThat(broken(noOverlap, "2026-03-02 09:00", "2026-03-02 10:00")).isEmpty();
        assertThat(broken(noOverlap, "2026-03-02 09:00", "2026-03-02 09:59"))
                .containsExactly("investigation-1 on 2026-03-02 breaks no-overlap (no-overlap)");
    }

    @Test
    void the_pause_after_a_session_is_kept_to_the_minute() {
        Constraint pause = new PlanConstraint.NoOverlap(15);

        assertThat(broken(pause, "2026-03-02 09:00", "2026-03-02 10:15")).isEmpty();
        assertThat(broken(pause, "2026-03-02 09:00", "2026-03-02 10:14"))
                .containsExactly("investigation-1 on 2026-03-02 breaks no-overlap (no-overlap)");
    }

    @Test
    void a_long_session_overlaps_not_only_the_next_one() {
        List<PlannedSession> plan = List.of(
                session(new SessionNeed(Phase.PRELIMINARY, 1, 180, DeliveryMode.IN_PERSON), "2026-03-02 09:00"),
                session(INVESTIGATION, "2026-03-02 09:30"),
                session(CONCLUSIONS, "2026-03-02 11:00"));

        assertThat(new PlanConstraint.NoOverlap(0).check(plan))
                .extracting(Violation::sessionId)
                .containsExactly("investigation-1", "conclusions-1");
    }

    @Test
    void a_session_before_one_that_it_should_follow_is_named_and_so_is_one_that_is_there_twice() {
        Constraint order = new PlanConstraint.PhaseOrder();
        PlannedSession second =
                session(new SessionNeed(Phase.PRELIMINARY, 2, 60, DeliveryMode.IN_PERSON), "2026-03-03 14:00");

        assertThat(broken(order, "2026-03-02 09:00", "2026-03-09 09:00", "2026-03-16 09:00"))
                .isEmpty();
        assertThat(order.check(List.of(session(INVESTIGATION, "2026-03-02 09:00"), second)))
                .extracting(Violation::sessionId)
                .containsExactly("preliminary-2");
        assertThat(order.check(List.of(session(PRELIMINARY, "2026-03-02 09:00"), second)))
                .isEmpty();
        assertThat(order.check(List.of(second, session(PRELIMINARY, "2026-03-05 09:00"))))
                .extracting(Violation::sessionId)
                .containsExactly("preliminary-1");
        assertThat(order.check(List.of(second, second)))
                .extracting(Violation::sessionId)
                .containsExactly("preliminary-2");
    }

    @Test
    void the_session_with_which_the_agreed_minutes_are_passed_is_named() {
        String[] starts = {"2026-03-02 09:00", "2026-03-09 09:00", "2026-03-16 09:00"};

        assertThat(broken(new PlanConstraint.WithinAgreedMinutes(180), starts)).isEmpty();
        assertThat(broken(new PlanConstraint.WithinAgreedMinutes(179), starts))
                .containsExactly("conclusions-1 on 2026-03-16 breaks agreed-minutes (agreed-minutes)");
        assertThat(broken(new PlanConstraint.WithinAgreedMinutes(119), starts))
                .containsExactly("investigation-1 on 2026-03-09 breaks agreed-minutes (agreed-minutes)");
    }

    @Test
    void minutes_already_held_count_under_a_ceiling() {
        String[] starts = {"2026-03-02 09:00", "2026-03-09 09:00"};

        assertThat(broken(ceiling(1440, 1320), starts)).isEmpty();
        assertThat(broken(ceiling(1440, 1321), starts))
                .containsExactly("investigation-1 on 2026-03-09 breaks minute-ceiling (T-HOURS)");
        assertThat(broken(ceiling(1440, 1500), starts))
                .containsExactly("preliminary-1 on 2026-03-02 breaks minute-ceiling (T-HOURS)");
    }

    private static Constraint ceiling(int most, int held) {
        return new PlanConstraint.UnderCeiling(new MinuteCeiling(HandMadeFrame.norm("T-HOURS"), most, held));
    }

    @Test
    void a_programme_without_one_of_the_phases_is_told_at_its_last_session() {
        PlanConstraint.AllPhases two = allPhases(List.of(PRELIMINARY, CONCLUSIONS), Set.of());

        assertThat(two.canHold()).isFalse();
        assertThat(broken(two, "2026-03-02 09:00", "2026-03-09 09:00"))
                .containsExactly("investigation-1 on 2026-03-09 breaks all-phases (all-phases)");
        assertThat(broken(two)).isEmpty();
        assertThat(allPhases(Plans.THREE, Set.of()).canHold()).isTrue();
        assertThat(broken(allPhases(Plans.THREE, Set.of()), "2026-03-02 09:00")).isEmpty();
    }

    @Test
    void a_phase_that_had_its_session_already_need_not_come_again() {
        List<SessionNeed> rest = List.of(INVESTIGATION, CONCLUSIONS);

        assertThat(allPhases(rest, Set.of(Phase.PRELIMINARY)).canHold()).isTrue();
        assertThat(allPhases(rest, Set.of(Phase.INVESTIGATION)).canHold()).isFalse();
    }

    private static PlanConstraint.AllPhases allPhases(List<SessionNeed> sessions, Set<Phase> held) {
        return new PlanConstraint.AllPhases(aProgramme().sessions(sessions).build(), held);
    }

    @Test
    void what_a_plan_must_keep_costs_nothing_and_names_its_norm() {
        assertThat(LONGEST.isHard()).isTrue();
        assertThat(LONGEST.cost(plan("2026-03-02 09:00", "2026-03-09 09:00", "2026-08-31 09:00")))
                .isZero();
        assertThat(LONGEST).hasToString("amplitude-window (T-LONGEST)");
    }
}
