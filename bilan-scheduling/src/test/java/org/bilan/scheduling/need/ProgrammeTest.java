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
}
