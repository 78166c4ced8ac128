package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.Samples.aCase;
import static org.bilan.scheduling.Samples.aFrame;
import static org.bilan.scheduling.Samples.aProgramme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.SessionNeed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchedulerTest {

    @Test
    void nine_sessions_are_placed_one_a_week() {
        Schedule schedule = Scheduler.propose(aCase());

        assertThat(schedule.isComplete()).isTrue();
        assertThat(schedule.sessions())
                .extracting(session -> session.slot().date())
                .startsWith(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2), MONDAY.plusWeeks(3));
        assertThat(schedule.sessions())
                .extracting(PlannedSession::id)
                .startsWith("preliminary-1", "preliminary-2", "investigation-1");
        assertThat(schedule.sessions().get(0).slot().start()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void few_sessions_are_stretched_so_that_the_last_one_keeps_the_shortest_amplitude() {
        Schedule schedule = Scheduler.propose(aCase(
                aProgramme()
                        .sessions(SessionNeed.series(Phase.PRELIMINARY, 3, 120, DeliveryMode.IN_PERSON))
                        .cadenceDays(3)
                        .build(),
                aFrame()));

        assertThat(schedule.sessions())
                .extracting(session -> session.slot().date())
                .containsExactly(MONDAY, MONDAY.plusDays(14), MONDAY.plusDays(28));
    }

    @Test
    void a_bilan_under_way_goes_on_after_the_sessions_held() {
        HandMadeFrame frame = new HandMadeFrame(
                DateWindow.always(),
                new HandMadeFrame.DayRange(28, 180),
                24 * 60,
                Optional.of(new HeldSpan(MONDAY.minusDays(14), MONDAY.minusDays(1))));

        Schedule schedule = Scheduler.propose(aCase(aProgramme().build(), frame));

        assertThat(schedule.isComplete()).isTrue();
        assertThat(schedule.sessions().get(0).slot().date()).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void an_absence_over_the_whole_start_window_is_said_with_its_days_and_the_rule() {
        Schedule schedule = Scheduler.propose(aCase(Samples.WEEK + "absence: 2026-02-01 .. 2026-03-12 congés\n"));

        assertThat(schedule.sessions()).isEmpty();
        assertThat(schedule.unplaced().get(0).reasons())
                .extracting(reason -> reason.in(Locale.FRENCH))
                .containsExactly(
                        "T-START (Test, T-START) ne permet que du 2 mars 2026 au 12 mars 2026",
                        "les parties ne souhaitent que du 2 mars 2026 au 2 mars 2027",
                        "absence du 2 mars 2026 au 12 mars 2026 (congés)");
        assertThat(schedule.unplaced().get(1).reasons()).containsExactly(new Reason.Waits(List.of("preliminary-1")));
    }

    @Test
    void each_day_of_the_window_has_its_own_reason() {
        Schedule schedule = Scheduler.propose(aCase(
                aProgramme().build(),
                new HandMadeFrame(
                        DateWindow.between(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 8)),
                        new HandMadeFrame.DayRange(28, 180),
                        24 * 60,
                        Optional.empty())));
        Schedule longer = Scheduler.propose(aCase(
                aProgramme()
                        .sessions(SessionNeed.series(Phase.PRELIMINARY, 1, 300, DeliveryMode.IN_PERSON))
                        .build(),
                new HandMadeFrame(
                        DateWindow.between(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 8)),
                        new HandMadeFrame.DayRange(0, 180),
                        24 * 60,
                        Optional.empty())));

        assertThat(schedule.isComplete()).isTrue();
        assertThat(longer.unplaced().get(0).reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "outside-legal-window",
                        "outside-wished-days",
                        "opening-too-short",
                        "no-hours",
                        "opening-too-short",
                        "holiday");
    }

    @Test
    void a_last_session_that_cannot_keep_the_longest_amplitude_is_left_out_with_the_rule() {
        HandMadeFrame frame = new HandMadeFrame(
                DateWindow.between(MONDAY, MONDAY), new HandMadeFrame.DayRange(20, 24), 24 * 60, Optional.empty());

        Schedule schedule =
                Scheduler.propose(aCase(aProgramme().minimumGapDays(7).build(), frame));

        assertThat(schedule.sessions()).hasSize(4);
        assertThat(schedule.unplaced().get(0).need().id()).isEqualTo("investigation-3");
        assertThat(schedule.unplaced().get(0).reasons())
                .extracting(Reason::toString)
                .anyMatch(reason -> reason.contains("T-LONGEST"));
        assertThat(schedule.unplaced().get(0).reasons())
                .contains(new Reason.NoDayLeft(MONDAY.plusDays(28), MONDAY.plusDays(24)));
    }

    @Test
    void more_minutes_than_agreed_or_allowed_place_nothing_and_name_the_ceiling() {
        Schedule agreed =
                Scheduler.propose(aCase(aProgramme().agreedMinutes(600).build(), aFrame()));
        Schedule allowed = Scheduler.propose(aCase(
                aProgramme().build(),
                new HandMadeFrame(aFrame().start(), aFrame().endAfter(), 1000, Optional.empty())));

        assertThat(agreed.sessions()).isEmpty();
        assertThat(agreed.unplaced().get(0).reasons().get(0).in(Locale.ENGLISH))
                .isEqualTo("1230 minutes planned, 600 at most: agreement");
        assertThat(allowed.unplaced().get(0).reasons().get(0).in(Locale.FRENCH))
                .isEqualTo("1230 minutes prévues, 1000 au plus : T-HOURS (Test, T-HOURS)");
    }

    @Test
    void a_session_moved_by_hand_keeps_its_id_and_is_judged_by_the_same_constraints() {
        Schedule schedule = Scheduler.propose(aCase());
        TimeSlot sunday = new TimeSlot(
                LocalDate.of(2026, 3, 15),
                LocalTime.of(9, 0),
                120,
                schedule.sessions().get(1).slot().zone());

        Schedule moved = schedule.moving("preliminary-2", sunday);

        assertThat(moved.find("preliminary-2").map(PlannedSession::revision)).contains(1);
        assertThat(PlanCheck.check(moved.sessions(), aCase()))
                .extracting(violation -> violation.constraint().code(), violation -> violation.sessionId())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("inside-availability", "preliminary-2"),
                        org.assertj.core.groups.Tuple.tuple("minimum-gap", "investigation-1"));
        assertThatThrownBy(() -> schedule.moving("unknown", sunday)).hasMessageContaining("unknown");
    }
}
