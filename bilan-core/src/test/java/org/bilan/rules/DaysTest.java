package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.lifecycle.FactKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

// A day of its own for each kind and each mark.
@SuppressWarnings("EnumOrdinal")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DaysTest {
    @Test
    void even_if_every_kind_happens_twice_and_every_mark_is_set_each_keeps_its_own_days() {
        Days days = new Days(0);
        for (FactKind kind : FactKind.values()) {
            days.note(kind, 1000 - kind.ordinal());
            days.note(kind, 5000 + kind.ordinal());
        }
        for (Mark mark : Mark.values()) {
            days.set(mark, 9000 + mark.ordinal());
        }
        assertThat(FactKind.values()).allSatisfy(kind -> {
            assertThat(days.first(kind)).isEqualTo(1000 - kind.ordinal());
            assertThat(days.last(kind)).isEqualTo(5000 + kind.ordinal());
        });
        assertThat(Mark.values()).allSatisfy(mark -> assertThat(days.of(mark)).isEqualTo(9000 + mark.ordinal()));
    }
}
