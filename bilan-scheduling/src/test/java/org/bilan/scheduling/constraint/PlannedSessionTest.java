package org.bilan.scheduling.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.constraint.Plans.PARIS;
import static org.bilan.scheduling.constraint.Plans.PRELIMINARY;
import static org.bilan.scheduling.constraint.Plans.inRoom;
import static org.bilan.scheduling.constraint.Plans.session;
import static org.bilan.scheduling.constraint.Plans.slot;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlannedSessionTest {
    private static final PlannedSession FIRST = session("2026-03-02 09:00");

    @Test
    void each_move_in_time_or_place_is_the_next_revision() {
        PlannedSession later = FIRST.movedTo(slot("2026-03-02 10:00", 60, PARIS));
        PlannedSession elsewhere = later.movedTo(later.slot(), Venue.room("R1"));

        assertThat(FIRST.revision()).isZero();
        assertThat(later).isEqualTo(new PlannedSession(PRELIMINARY, later.slot(), FIRST.venue(), 1));
        assertThat(elsewhere).isEqualTo(new PlannedSession(PRELIMINARY, later.slot(), Venue.room("R1"), 2));
    }

    @Test
    void a_session_that_stays_where_it_is_is_not_revised() {
        PlannedSession inRoom = inRoom("R1", "2026-03-02 09:00");

        assertThat(FIRST.movedTo(FIRST.slot())).isSameAs(FIRST);
        assertThat(inRoom.movedTo(inRoom.slot(), Venue.room("R1"))).isSameAs(inRoom);
    }

    @Test
    void a_slot_is_exactly_as_long_as_its_session() {
        assertThatThrownBy(() -> FIRST.movedTo(slot("2026-03-02 09:00", 61, PARIS)))
                .hasMessage("slot (2026-03-02 09:00-10:01 Europe/Paris) must last the 60 minutes of preliminary-1");
        assertThatThrownBy(() -> FIRST.movedTo(slot("2026-03-02 09:00", 59, PARIS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlannedSession(PRELIMINARY, FIRST.slot(), FIRST.venue(), -1))
                .hasMessage("revision (-1) must not be negative");
    }
}
