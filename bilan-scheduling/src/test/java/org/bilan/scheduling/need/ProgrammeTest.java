package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.Samples.aProgramme;

import java.util.List;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgrammeTest {

    @Test
    void a_series_numbers_its_sessions_from_one() {
        assertThat(SessionNeed.series(Phase.INVESTIGATION, 3, 150, DeliveryMode.REMOTE_SYNC))
                .extracting(SessionNeed::id)
                .containsExactly("investigation-1", "investigation-2", "investigation-3");
        assertThat(aProgramme().build().plannedMinutes()).isEqualTo(2 * 120 + 5 * 150 + 2 * 120);
    }

    @Test
    void personal_work_has_no_hour_and_a_session_has_a_length() {
        assertThatThrownBy(() -> new SessionNeed(Phase.PRELIMINARY, 1, 60, DeliveryMode.REMOTE_ASYNC))
                .hasMessageContaining("REMOTE_ASYNC");
        assertThatThrownBy(() -> new SessionNeed(Phase.PRELIMINARY, 1, 0, DeliveryMode.IN_PERSON))
                .hasMessageContaining("minutes (0)");
        assertThatThrownBy(() -> new SessionNeed(Phase.PRELIMINARY, 0, 60, DeliveryMode.IN_PERSON))
                .hasMessageContaining("index (0)");
    }

    @Test
    void a_programme_that_no_one_can_hold_is_a_bug_of_the_caller() {
        SessionNeed first = new SessionNeed(Phase.PRELIMINARY, 1, 60, DeliveryMode.IN_PERSON);
        SessionNeed last = new SessionNeed(Phase.CONCLUSIONS, 1, 60, DeliveryMode.IN_PERSON);

        assertThatThrownBy(() -> aProgramme().sessions(List.of(last, first)).build())
                .hasMessageContaining("preliminary-1 must come before conclusions-1");
        assertThatThrownBy(() -> aProgramme().sessions(List.of(first, first)).build())
                .hasMessageContaining("only once");
        assertThatThrownBy(() -> aProgramme().sessions(List.of()).build()).hasMessageContaining("a session");
        assertThatThrownBy(() -> aProgramme().minimumGapDays(-1).build()).hasMessageContaining("negative");
        assertThatThrownBy(() -> aProgramme().latestDay(MONDAY.minusDays(1)).build())
                .hasMessageContaining("2026-03-01");
    }

    @Test
    void what_a_programme_may_just_be() {
        SessionNeed day = new SessionNeed(Phase.PRELIMINARY, 1, 24 * 60, DeliveryMode.IN_PERSON);
        Programme least = aProgramme()
                .sessions(List.of(day))
                .agreedMinutes(0)
                .minimumGapDays(0)
                .cadenceDays(0)
                .maximumGapDays(0)
                .latestDay(MONDAY)
                .build();

        assertThat(least.asksForAllPhases()).isFalse();
        assertThat(least.plannedMinutes()).isEqualTo(1440);
        assertThatThrownBy(() -> new SessionNeed(Phase.PRELIMINARY, 1, 1441, DeliveryMode.IN_PERSON))
                .hasMessageContaining("minutes (1441)");
        assertThatThrownBy(() -> aProgramme().agreedMinutes(-1).build()).hasMessageContaining("negative");
        assertThatThrownBy(() -> aProgramme().cadenceDays(-1).build()).hasMessageContaining("negative");
    }

    @Test
    void the_largest_gap_is_not_less_than_the_smallest() {
        assertThat(aProgramme().minimumGapDays(3).maximumGapDays(3).build().maximumGapDays())
                .hasValue(3);
        assertThatThrownBy(
                        () -> aProgramme().minimumGapDays(3).maximumGapDays(2).build())
                .hasMessageContaining("must not be less than minimumGapDays (3)");
    }
}
