package org.bilan.scheduling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.audit.ThreeMondays.HOURS;
import static org.bilan.scheduling.audit.ThreeMondays.NEEDS;
import static org.bilan.scheduling.audit.ThreeMondays.aCase;
import static org.bilan.scheduling.audit.ThreeMondays.aFrame;
import static org.bilan.scheduling.audit.ThreeMondays.aPlan;
import static org.bilan.scheduling.audit.ThreeMondays.aProgramme;
import static org.bilan.scheduling.audit.ThreeMondays.at;
import static org.bilan.scheduling.audit.ThreeMondays.atMinute;
import static org.bilan.scheduling.audit.ThreeMondays.broken;
import static org.bilan.scheduling.audit.ThreeMondays.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.HandMadeFrame.DayRange;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the sessions of one bilan keep between them: on the limit, a day or a minute off it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnePlanAuditTest {
    /** Minutes already held count towards a ceiling, whatever days are lawful. */
    private record HeldMinutes(int mostMinutes, int heldMinutes) implements LegalFrame {
        @Override
        public List<LegalBound> startBounds() {
            return List.of();
        }

        @Override
        public List<LegalBound> endBounds(LocalDate firstSession) {
            return List.of();
        }

        @Override
        public List<MinuteCeiling> ceilings() {
            return List.of(new MinuteCeiling(HandMadeFrame.norm("T-HOURS"), mostMinutes, heldMinutes));
        }

        @Override
        public Optional<HeldSpan> held() {
            return Optional.empty();
        }
    }

    private static PlanningCase framed(DateWindow start, DayRange end) {
        return aCase().withFrame(new HandMadeFrame(start, end, 180, Optional.empty()));
    }

    private static PlanningCase underWay(int minimumGap, LocalDate firstHeld, LocalDate lastHeld) {
        return aCase().withProgramme(aProgramme("B").minimumGapDays(minimumGap).build())
                .withFrame(new HandMadeFrame(
                        DateWindow.always(),
                        new DayRange(14, 21),
                        180,
                        Optional.of(new HeldSpan(firstHeld, lastHeld))));
    }

    private static PlanningCase gaps(int least, int most) {
        return aCase().withProgramme(aProgramme("B")
                .minimumGapDays(least)
                .maximumGapDays(most)
                .build());
    }

    @Test
    void each_session_that_is_missing_there_twice_or_unknown_is_told_by_its_name() {
        SessionNeed stranger = new SessionNeed(Phase.CONCLUSIONS, 2, 60, DeliveryMode.IN_PERSON);
        List<PlannedSession> plan = List.of(
                aPlan().get(0), at(NEEDS.get(0), MONDAY.plusDays(7), 10), at(stranger, MONDAY.plusDays(14), 10));

        assertThat(PlanAudit.of(aCase(), plan).breaches())
                .filteredOn(breach -> breach.rule() == AuditRule.EVERY_SESSION_ONCE)
                .extracting(Breach::toString)
                .containsExactly(
                        "B preliminary-1: every-session-once, 1 count",
                        "B conclusions-2: every-session-once, 1 count",
                        "B investigation-1: every-session-once, 1 count",
                        "B conclusions-1: every-session-once, 1 count");
    }

    @Test
    void a_plan_without_sessions_lacks_them_and_breaks_nothing_else() {
        assertThat(PlanAudit.of(aCase(), List.of()).breaches())
                .extracting(Breach::rule)
                .containsExactly(
                        AuditRule.EVERY_SESSION_ONCE, AuditRule.EVERY_SESSION_ONCE, AuditRule.EVERY_SESSION_ONCE);
    }

    @Test
    void minutes_held_already_count_towards_a_ceiling() {
        assertThat(broken(AuditRule.MINUTE_CEILING, aCase().withFrame(new HeldMinutes(200, 20)), aPlan()))
                .isZero();
        assertThat(broken(AuditRule.MINUTE_CEILING, aCase().withFrame(new HeldMinutes(199, 20)), aPlan()))
                .isEqualTo(1);
    }

    @Test
    void each_phase_without_a_session_counts_where_all_are_asked_for() {
        Programme onlyOne = aProgramme("B").build().withSessions(NEEDS.get(0));

        assertThat(broken(AuditRule.ALL_PHASES, aCase().withProgramme(onlyOne), aPlan().subList(0, 1)))
                .isEqualTo(2);
        assertThat(broken(
                        AuditRule.ALL_PHASES,
                        aCase().withProgramme(onlyOne.withAsksForAllPhases(false)),
                        aPlan().subList(0, 1)))
                .isZero();
    }

    @Test
    void the_first_day_may_be_the_first_or_the_last_of_its_window() {
        DayRange end = aFrame().endAfter();

        assertThat(broken(AuditRule.START_WINDOW, framed(DateWindow.between(MONDAY, MONDAY), end), aPlan()))
                .isZero();
        assertThat(broken(AuditRule.START_WINDOW, framed(DateWindow.from(MONDAY.plusDays(1)), end), aPlan()))
                .isEqualTo(1);
        assertThat(broken(AuditRule.START_WINDOW, framed(DateWindow.until(MONDAY.minusDays(2)), end), aPlan()))
                .isEqualTo(2);
    }

    @Test
    void the_last_day_may_be_the_first_or_the_last_of_its_window() {
        DateWindow start = aFrame().start();

        assertThat(broken(AuditRule.END_WINDOW, framed(start, new DayRange(14, 14)), aPlan()))
                .isZero();
        assertThat(broken(AuditRule.END_WINDOW, framed(start, new DayRange(15, 20)), aPlan()))
                .isEqualTo(1);
        assertThat(broken(AuditRule.END_WINDOW, framed(start, new DayRange(0, 12)), aPlan()))
                .isEqualTo(2);
    }

    @Test
    void while_sessions_are_missing_the_last_one_cannot_be_too_early_and_yet_too_late() {
        List<PlannedSession> begun = aPlan().subList(0, 2);
        DateWindow start = aFrame().start();

        assertThat(broken(AuditRule.END_WINDOW, framed(start, new DayRange(14, 20)), begun))
                .isZero();
        assertThat(broken(AuditRule.END_WINDOW, framed(start, new DayRange(0, 6)), begun))
                .isEqualTo(1);
    }

    @Test
    void a_bilan_under_way_was_opened_by_the_first_session_held() {
        LocalDate opened = MONDAY.minusDays(8);

        assertThat(broken(AuditRule.END_WINDOW, underWay(2, opened, opened), aPlan()))
                .as("22 days from the first one held to the last one planned, 21 allowed")
                .isEqualTo(1);
        assertThat(broken(AuditRule.END_WINDOW, underWay(2, MONDAY.minusDays(7), MONDAY.minusDays(7)), aPlan()))
                .isZero();
    }

    @Test
    void the_gap_is_kept_from_the_last_session_held_and_is_a_day_at_least() {
        LocalDate opened = MONDAY.minusDays(7);

        assertThat(broken(AuditRule.MINIMUM_GAP, underWay(3, opened, MONDAY.minusDays(3)), aPlan()))
                .isZero();
        assertThat(broken(AuditRule.MINIMUM_GAP, underWay(3, opened, MONDAY.minusDays(1)), aPlan()))
                .isEqualTo(2);
        assertThat(broken(AuditRule.MINIMUM_GAP, underWay(0, opened, MONDAY.minusDays(1)), aPlan()))
                .isZero();
        assertThat(broken(AuditRule.MINIMUM_GAP, underWay(0, opened, MONDAY), aPlan()))
                .isEqualTo(1);
    }

    @Test
    void gaps_are_as_short_and_as_long_as_they_may_be() {
        List<PlannedSession> uneven = with(1, at(NEEDS.get(1), MONDAY.plusDays(5), 10));

        assertThat(broken(AuditRule.MINIMUM_GAP, gaps(5, 9), uneven)).isZero();
        assertThat(broken(AuditRule.MINIMUM_GAP, gaps(6, 9), uneven)).isEqualTo(1);
        assertThat(broken(AuditRule.MAXIMUM_GAP, gaps(5, 9), uneven)).isZero();
        assertThat(broken(AuditRule.MAXIMUM_GAP, gaps(5, 8), uneven)).isEqualTo(1);
    }

    @Test
    void without_a_longest_gap_any_is_lawful() {
        Programme patient = new Programme.Builder()
                .from(aProgramme("B").build())
                .maximumGapDays(OptionalInt.empty())
                .build();

        assertThat(broken(AuditRule.MAXIMUM_GAP, aCase().withProgramme(patient), aPlan()))
                .isZero();
    }

    @Test
    void between_two_sessions_of_a_day_is_the_longer_of_her_two_buffers() {
        assertThat(pause(new Buffers(10, 0), 50)).isZero();
        assertThat(pause(new Buffers(15, 0), 10)).isEqualTo(5);
        assertThat(pause(new Buffers(0, 15), 10)).isEqualTo(5);
        assertThat(pause(new Buffers(10, 15), 15)).isZero();
        assertThat(pause(Buffers.NONE, 0)).isZero();
    }

    /** What is told of a session so many minutes after the one before it. */
    private static long pause(Buffers buffers, int minutes) {
        return broken(
                AuditRule.SESSIONS_APART,
                aCase().withConsultant(new Diary(HOURS, List.of(), buffers)),
                with(1, atMinute(NEEDS.get(1), MONDAY, 11 * 60 + minutes)));
    }

    @Test
    void a_session_that_reaches_beyond_the_next_one_is_in_the_way_of_the_one_after() {
        SessionNeed lengthy = new SessionNeed(Phase.PRELIMINARY, 1, 180, DeliveryMode.IN_PERSON);
        List<PlannedSession> plan = List.of(
                at(lengthy, MONDAY, 10), at(NEEDS.get(1), MONDAY, 11), atMinute(NEEDS.get(2), MONDAY, 12 * 60 + 30));

        assertThat(PlanAudit.of(aCase(), plan).breaches())
                .filteredOn(breach -> breach.rule() == AuditRule.SESSIONS_APART)
                .extracting(Breach::toString)
                .containsExactly(
                        "B investigation-1: no-overlap, 120 minutes", "B conclusions-1: no-overlap, 30 minutes");
    }

    @Test
    void sessions_of_one_phase_follow_each_other_by_their_numbers() {
        List<SessionNeed> needs = SessionNeed.series(Phase.INVESTIGATION, 2, 60, DeliveryMode.IN_PERSON);
        PlannedSession first = at(needs.get(0), MONDAY, 10);
        PlannedSession second = at(needs.get(1), MONDAY.plusDays(7), 10);

        assertThat(broken(AuditRule.PHASE_ORDER, aCase(), List.of(second, first)))
                .as("in whatever order they are told")
                .isZero();
        assertThat(broken(
                        AuditRule.PHASE_ORDER,
                        aCase(),
                        List.of(at(needs.get(1), MONDAY, 10), at(needs.get(0), MONDAY.plusDays(7), 10))))
                .isEqualTo(1);
        assertThat(broken(AuditRule.PHASE_ORDER, aCase(), List.of(first, at(needs.get(0), MONDAY.plusDays(7), 10))))
                .as("none follows itself")
                .isEqualTo(1);
    }
}
