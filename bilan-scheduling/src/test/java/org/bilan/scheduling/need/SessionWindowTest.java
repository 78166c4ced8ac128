package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.Samples.aFrame;
import static org.bilan.scheduling.Samples.aProgramme;
import static org.bilan.scheduling.Samples.threePhases;

import java.util.List;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.HoursLedger;
import org.bilan.scheduling.HandMadeFrame;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionWindowTest {
    @Test
    void each_session_has_its_days_and_the_rules_behind_them() {
        List<SessionWindow> windows = SessionWindow.of(aProgramme().build(), aFrame());

        assertThat(windows.get(0).days()).isEqualTo(DateWindow.between(MONDAY, MONDAY.plusDays(10)));
        assertThat(windows.get(0).because())
                .extracting(bound -> bound.norm().id())
                .containsExactly("T-START");
        assertThat(windows.get(1).days()).isEqualTo(DateWindow.between(MONDAY.plusDays(3), MONDAY.plusDays(169)));
        assertThat(windows.get(8).days()).isEqualTo(DateWindow.between(MONDAY.plusDays(28), MONDAY.plusDays(190)));
        assertThat(windows.get(8).because())
                .extracting(bound -> bound.norm().id())
                .containsExactly("T-SHORTEST", "T-LONGEST");
    }

    @Test
    void after_sessions_held_the_next_one_keeps_the_gap() {
        HandMadeFrame frame = new HandMadeFrame(
                DateWindow.always(),
                new HandMadeFrame.DayRange(28, 180),
                1440,
                Optional.of(new HeldSpan(MONDAY.minusDays(9), MONDAY.minusDays(1))));

        assertThat(SessionWindow.of(aProgramme().build(), frame).get(0).earliest())
                .isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void what_is_left_of_a_bilan_under_way_names_the_rules_of_its_end_from_the_first_session_on() {
        HandMadeFrame frame = new HandMadeFrame(
                DateWindow.always(),
                new HandMadeFrame.DayRange(28, 180),
                1440,
                Optional.of(new HeldSpan(MONDAY.minusDays(21), MONDAY.minusDays(7))));
        List<SessionWindow> windows = SessionWindow.of(
                aProgramme()
                        .sessions(threePhases().subList(7, 9))
                        .minimumGapDays(7)
                        .build(),
                frame);

        assertThat(windows)
                .extracting(SessionWindow::days)
                .containsExactly(
                        DateWindow.between(MONDAY, MONDAY.plusDays(152)),
                        DateWindow.between(MONDAY.plusDays(7), MONDAY.plusDays(159)));
        assertThat(windows).extracting(SessionWindow::because).containsOnly(frame.endBounds(MONDAY.minusDays(21)));
    }

    @Test
    void the_only_session_is_bound_by_the_rules_of_the_start_and_by_those_of_the_end() {
        HandMadeFrame frame =
                new HandMadeFrame(aFrame().start(), new HandMadeFrame.DayRange(0, 180), 1440, Optional.empty());
        SessionWindow only = SessionWindow.of(
                        aProgramme().sessions(threePhases().subList(0, 1)).build(), frame)
                .get(0);

        assertThat(only.days()).isEqualTo(DateWindow.between(MONDAY, MONDAY.plusDays(10)));
        assertThat(only.because())
                .extracting(bound -> bound.norm().id())
                .containsExactly("T-START", "T-SHORTEST", "T-LONGEST");
    }

    @Test
    void a_first_session_with_many_after_it_is_bound_by_the_end_where_the_gaps_reach_back_to_it() {
        SessionWindow wide = SessionWindow.of(aProgramme().minimumGapDays(22).build(), aFrame())
                .get(0);
        SessionWindow cut = SessionWindow.of(aProgramme().minimumGapDays(23).build(), aFrame())
                .get(0);

        assertThat(wide.days()).isEqualTo(DateWindow.between(MONDAY, MONDAY.plusDays(10)));
        assertThat(wide.because()).extracting(bound -> bound.norm().id()).containsExactly("T-START");
        assertThat(cut.days()).isEqualTo(DateWindow.between(MONDAY, MONDAY.plusDays(6)));
        assertThat(cut.because())
                .extracting(bound -> bound.norm().id())
                .containsExactly("T-START", "T-SHORTEST", "T-LONGEST");
    }

    @Test
    void where_the_gaps_leave_no_day_there_is_none() {
        SessionWindow none = SessionWindow.of(aProgramme().minimumGapDays(60).build(), aFrame())
                .get(0);

        assertThat(none.isPossible()).isFalse();
        assertThatThrownBy(none::days).hasMessageContaining("preliminary-1");
    }

    @Test
    void hours_without_a_date_are_told_and_age() {
        HoursLedger ledger = HoursLedger.EMPTY.withAgreedMinutes(600);
        OpenHours open = OpenHours.of(ledger, 240, MONDAY, Optional.of(MONDAY.plusDays(5)));

        assertThat(open).isEqualTo(new OpenHours(360, MONDAY.plusDays(5)));
        assertThat(open.ageInDays(MONDAY.plusDays(15))).isEqualTo(10);
        assertThat(OpenHours.of(ledger, 600, MONDAY, Optional.empty()).ageInDays(MONDAY.plusDays(15)))
                .isZero();
        assertThat(OpenHours.of(HoursLedger.EMPTY, 60, MONDAY, Optional.empty()))
                .isEqualTo(new OpenHours(0, MONDAY));
        assertThatThrownBy(() -> new OpenHours(-1, MONDAY)).hasMessageContaining("minutes");
    }
}
